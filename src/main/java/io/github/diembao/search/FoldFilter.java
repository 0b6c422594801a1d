package io.github.diembao.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;

/** Removes diacritics, đ as d; on demand the term with its marks is kept before the folded one, at one position. */
final class FoldFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final boolean preserveOriginal;
    private AttributeSource.@Nullable State original;
    private char[] folded = new char[0];

    FoldFilter(TokenStream input, boolean preserveOriginal) {
        super(input);
        this.preserveOriginal = preserveOriginal;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (original != null) {
            restoreState(original);
            original = null;
            term.copyBuffer(folded, 0, folded.length);
            increment.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        if (isAscii()) {
            return true;
        }
        TermKeys keys = TermKeys.of(term.buffer(), term.length());
        if (!keys.isMarked() || keys.folded().length == 0) {
            return true;
        }
        if (preserveOriginal) {
            folded = keys.folded();
            original = captureState();
        } else {
            term.copyBuffer(keys.folded(), 0, keys.folded().length);
        }
        return true;
    }

    private boolean isAscii() {
        char[] buffer = term.buffer();
        for (int i = 0; i < term.length(); i++) {
            if (buffer[i] >= 0x80) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        original = null;
    }
}
