package io.github.diembao.text;

import java.util.Arrays;

/**
 * Cuts a text into syllables, numbers and marks in one pass. A letter-digit border cuts ({@code 19h30} is three
 * tokens, {@code QH15} two); every other visible code point is a token of its own. Thread-safe, linear.
 */
public final class Tokenizer {

    private static final WordForms FORMS = new WordForms();

    private Tokenizer() {}

    /**
     * Tokenises a text. Run it over normalised text ({@link TextNormalizer}), else decomposed letters get keys of
     * their own.
     *
     * @param text any text
     * @return its tokens, offsets into {@code text}
     */
    public static TokenSequence tokenize(String text) {
        int n = text.length();
        int capacity = Math.max(16, n / 4);
        int[] starts = new int[capacity];
        int[] ends = new int[capacity];
        TokenKind[] kinds = new TokenKind[capacity];
        byte[] gaps = new byte[capacity];
        WordForm[] forms = new WordForm[capacity];
        int[] keyHashes = new int[capacity];
        int size = 0;
        byte gap = TokenSequence.GAP_LINE;
        int i = 0;
        while (i < n) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                gap = widen(gap, c);
                i++;
                continue;
            }
            int start = i;
            TokenKind kind;
            if (isLetter(text, i)) {
                kind = TokenKind.WORD;
                do {
                    i += Character.isHighSurrogate(text.charAt(i)) ? 2 : 1;
                } while (i < n && (isLetter(text, i) || isCombining(text.charAt(i))));
            } else if (Character.isDigit(c)) {
                kind = TokenKind.NUMBER;
                do {
                    i++;
                } while (i < n && Character.isDigit(text.charAt(i)));
            } else {
                kind = TokenKind.MARK;
                i += Character.charCount(text.codePointAt(i));
            }
            if (size == capacity) {
                capacity += capacity >> 1;
                starts = Arrays.copyOf(starts, capacity);
                ends = Arrays.copyOf(ends, capacity);
                kinds = Arrays.copyOf(kinds, capacity);
                gaps = Arrays.copyOf(gaps, capacity);
                forms = Arrays.copyOf(forms, capacity);
                keyHashes = Arrays.copyOf(keyHashes, capacity);
            }
            starts[size] = start;
            ends[size] = i;
            kinds[size] = kind;
            gaps[size] = gap;
            WordForm form = FORMS.get(text, start, i);
            keyHashes[size] = form.keyHash;
            forms[size++] = form;
            gap = TokenSequence.GAP_NONE;
        }
        return new TokenSequence(text, size, starts, ends, kinds, gaps, forms, keyHashes);
    }

    private static byte widen(byte gap, char c) {
        if (c == '\n' || c == '\u2028' || c == '\u2029') {
            return gap >= TokenSequence.GAP_LINE ? TokenSequence.GAP_BLANK_LINE : TokenSequence.GAP_LINE;
        }
        return gap == TokenSequence.GAP_NONE ? TokenSequence.GAP_SPACE : gap;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c >= 0x80 && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85);
    }

    private static boolean isLetter(String text, int i) {
        char c = text.charAt(i);
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }
        if (!Character.isHighSurrogate(c)) {
            return Character.isLetter(c);
        }
        return i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1))
                && Character.isLetter(text.codePointAt(i));
    }

    private static boolean isCombining(char c) {
        return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
