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
        char[] buffer = term.buffer();
        int length = term.length();
        int marks = 0;
        for (int i = 0; i < length; i++) {
            marks |= buffer[i];
        }
        if (marks < 0x80) {
            return true;
        }
        if (!preserveOriginal && foldLetters(buffer, length)) {
            return true;
        }
        TermKeys keys = TermKeys.of(buffer, length);
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

    /** Folds a term letter by letter; returns false, the term as it was, where one of them has no entry. */
    private static boolean foldLetters(char[] buffer, int length) {
        for (int i = 0; i < length; i++) {
            if (LetterKeys.folded(buffer[i]) == 0) {
                return false;
            }
        }
        for (int i = 0; i < length; i++) {
            buffer[i] = LetterKeys.folded(buffer[i]);
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        original = null;
    }
}
