package io.github.diembao.search;

import io.github.diembao.text.TextKeys;
import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Writes every term as its search key: lower case, one tone style ({@code hoà} as {@code hòa}). A tone has a choice of letters
 * only where two vowels meet; all other terms are lowered letter by letter.
 */
final class ToneStyleFilter extends TokenFilter {

    private static final int TABLE = 0x1F00;
    private static final byte PLAIN = 0;
    private static final byte VOWEL = 1;
    private static final byte OTHER = 2;
    private static final byte[] KINDS = new byte[TABLE];
    private static final char[] LOWER = new char[TABLE];

    static {
        for (char c = 0; c < TABLE; c++) {
            String key = TextKeys.searchKey(String.valueOf(c));
            String folded = TextKeys.fold(key);
            boolean known = key.length() == 1 && folded.length() == 1 && folded.charAt(0) < 0x80;
            boolean vowel = known && "aeiouy".contains(folded);
            LOWER[c] = known ? key.charAt(0) : c;
            KINDS[c] = vowel ? VOWEL : known ? PLAIN : OTHER;
        }
    }

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
        boolean vowelBefore = false;
        for (int i = 0; i < length; i++) {
            char c = buffer[i];
            byte kind = c < TABLE ? KINDS[c] : OTHER;
            if (kind == OTHER || kind == VOWEL && vowelBefore && hasMarks(buffer, length)) {
                char[] key = TermKeys.of(buffer, length).key();
                term.copyBuffer(key, 0, key.length);
                return true;
            }
            vowelBefore = kind == VOWEL;
            buffer[i] = LOWER[c];
        }
        return true;
    }

    private static boolean hasMarks(char[] buffer, int length) {
        for (int i = 0; i < length; i++) {
            if (buffer[i] >= 0x80) {
                return true;
            }
        }
        return false;
    }
}
