package io.github.diembao.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Writes every term as its search key: lower case, one tone style ({@code hoà} as {@code hòa}). A tone has a choice of letters
 * in a few pairs of vowels; all other terms are lowered letter by letter.
 */
final class ToneStyleFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    ToneStyleFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        char[] buffer = term.buffer();
        int length = term.length();
        int before = 0;
        boolean moves = false;
        for (int i = 0; i < length; i++) {
            int key = LetterKeys.of(buffer[i]);
            if (key == 0) {
                return whole(buffer, length);
            }
            moves |= LetterKeys.toneMoves(before, key);
            before = key;
        }
        if (moves) {
            return whole(buffer, length);
        }
        for (int i = 0; i < length; i++) {
            buffer[i] = (char) LetterKeys.of(buffer[i]);
        }
        return true;
    }

    private boolean whole(char[] buffer, int length) {
        char[] key = TermKeys.of(buffer, length).key();
        term.copyBuffer(key, 0, key.length);
        return true;
    }
}
