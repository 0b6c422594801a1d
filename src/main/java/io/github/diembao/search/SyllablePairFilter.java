package io.github.diembao.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;

/**
 * Adds each pair of syllables that only white space separates as one token ({@code kết luận}) at the position of its
 * first syllable; most Vietnamese words have two. Tokens at one position with another are left out of pairs.
 */
final class SyllablePairFilter extends TokenFilter {

    /** Type of the tokens added. */
    static final String TYPE = "pair";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
    private final FlagsAttribute flags = addAttribute(FlagsAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final PositionLengthAttribute positions = addAttribute(PositionLengthAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final boolean outputUnigrams;

    /** The token after the one given out last, read ahead to make the pair; null where none was read. */
    private AttributeSource.@Nullable State following;

    private @Nullable String first;
    private int firstStart;
    private boolean pairIsNext;
    /** Positions passed without a token given out, where single syllables are left out. */
    private int gap;

    private boolean ended;

    SyllablePairFilter(TokenStream input, boolean outputUnigrams) {
        super(input);
        this.outputUnigrams = outputUnigrams;
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (true) {
            if (pairIsNext) {
                pairIsNext = false;
                if (makePair()) {
                    return true;
                }
            }
            if (following != null) {
                restoreState(following);
                following = null;
            } else if (ended || !input.incrementToken()) {
                ended = true;
                return false;
            }
            if (isBase()) {
                first = term.toString();
                firstStart = offsets.startOffset();
                pairIsNext = true;
            }
            if (outputUnigrams) {
                return true;
            }
            gap += increment.getPositionIncrement();
        }
    }

    /** Reads on to the next syllable and writes the pair over it; other tokens of the same position are passed by. */
    private boolean makePair() throws IOException {
        AttributeSource.State waiting = following;
        if (waiting != null) {
            restoreState(waiting);
        } else if (!input.incrementToken()) {
            ended = true;
            return false;
        }
        following = captureState();
        if (first == null
                || !isBase()
                || Joint.of(flags.getFlags()) != Joint.SPACE
                || increment.getPositionIncrement() != 1) {
            return false;
        }
        String second = term.toString();
        int end = offsets.endOffset();
        clearAttributes();
        term.append(first).append(' ').append(second);
        offsets.setOffset(firstStart, end);
        increment.setPositionIncrement(outputUnigrams ? 0 : gap);
        positions.setPositionLength(outputUnigrams ? 2 : 1);
        type.setType(TYPE);
        gap = 0;
        return true;
    }

    private boolean isBase() {
        return increment.getPositionIncrement() > 0 && !DocumentReferenceFilter.TYPE.equals(type.type());
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        following = null;
        first = null;
        pairIsNext = false;
        gap = 0;
        ended = false;
    }
}
