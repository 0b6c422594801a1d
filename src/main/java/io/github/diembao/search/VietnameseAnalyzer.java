package io.github.diembao.search;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;

/**
 * Analyses Vietnamese text by syllables: normalised with offsets of the caller's text, lower case, one tone style,
 * whole document symbols beside their parts. Words are not segmented: pairs of syllables and phrases find them better.
 * Thread-safe.
 */
public final class VietnameseAnalyzer extends Analyzer {

    /** What is done to diacritics. */
    public enum Marks {
        /** Terms keep their marks. */
        KEEP,
        /** Terms lose their marks, đ becomes d. */
        FOLD,
        /** The term with its marks, then the folded one at the same position. */
        BOTH
    }

    private static final int VALUE_GAP = 100;

    private final Marks marks;
    private final boolean pairs;

    /** Makes an analyzer whose terms keep their marks. */
    public VietnameseAnalyzer() {
        this(Marks.KEEP, false);
    }

    /**
     * Makes an analyzer.
     *
     * @param marks what is done to diacritics
     * @param pairs whether pairs of neighbouring syllables are added as tokens
     */
    public VietnameseAnalyzer(Marks marks, boolean pairs) {
        this.marks = marks;
        this.pairs = pairs;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        VietnameseTokenizer tokenizer = new VietnameseTokenizer(
                marks == Marks.FOLD ? VietnameseTokenizer.Terms.FOLDED : VietnameseTokenizer.Terms.KEYS);
        TokenStream stream = new DocumentReferenceFilter(tokenizer);
        if (pairs) {
            stream = new SyllablePairFilter(stream, true);
        }
        return new TokenStreamComponents(tokenizer, marks == Marks.BOTH ? new FoldFilter(stream, true) : stream);
    }

    /** Keeps phrases from running over from one value of a field into the next. */
    @Override
    public int getPositionIncrementGap(String fieldName) {
        return VALUE_GAP;
    }

    @Override
    protected Reader initReader(String fieldName, Reader reader) {
        return new NormalizingCharFilter(reader);
    }

    @Override
    protected Reader initReaderForNormalization(String fieldName, Reader reader) {
        return new NormalizingCharFilter(reader);
    }

    @Override
    protected TokenStream normalize(String fieldName, TokenStream in) {
        TokenStream keys = new ToneStyleFilter(in);
        return marks == Marks.FOLD ? new FoldFilter(keys, false) : keys;
    }
}
