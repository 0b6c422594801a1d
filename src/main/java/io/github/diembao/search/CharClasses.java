package io.github.diembao.search;

import io.github.diembao.text.TextKeys;

/** What each character of the basic plane does to a token. */
final class CharClasses {

    static final byte OTHER = 0;
    static final byte SPACE = 1;
    static final byte LINE_END = 2;
    static final byte DASH = 3;
    static final byte SLASH = 4;
    static final byte APOSTROPHE = 5;
    /** Starts and continues a token. */
    static final byte LETTER = 6;
    /** A combining mark: continues a token, never starts one. */
    static final byte MARK = 7;
    /** A letter of a script written without spaces: a token of its own. */
    static final byte IDEOGRAPH = 8;
    /** First half of a pair; its class depends on the second. */
    static final byte SURROGATE = 9;

    private static final byte[] CLASSES = new byte[0x10000];

    static {
        for (int c = 0; c < 0x10000; c++) {
            CLASSES[c] = classify((char) c);
        }
    }

    private CharClasses() {}

    static byte of(char c) {
        return CLASSES[c];
    }

    static boolean mayStartToken(char c) {
        byte type = CLASSES[c];
        return type >= LETTER && type != MARK;
    }

    private static byte classify(char c) {
        if (Character.isHighSurrogate(c)) {
            return SURROGATE;
        }
        if (c == '\n' || c == '\u2028' || c == '\u2029') {
            return LINE_END;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return SPACE;
        }
        if (Character.isIdeographic(c)) {
            return IDEOGRAPH;
        }
        if (Character.isLetterOrDigit(c)) {
            return LETTER;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> MARK;
            case Character.DASH_PUNCTUATION, Character.MATH_SYMBOL ->
                TextKeys.searchKey(String.valueOf(c)).equals("-") ? DASH : OTHER;
            default -> c == '/' ? SLASH : c == '\'' || c == '’' || c == '‘' ? APOSTROPHE : OTHER;
        };
    }
}
