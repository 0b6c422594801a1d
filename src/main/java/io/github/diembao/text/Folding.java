package io.github.diembao.text;

import java.nio.charset.StandardCharsets;

/** Strips diacritics by table. */
final class Folding {

    /** The character is a combining mark and goes. */
    private static final char GONE = 0xFFFF;

    private static final class Unicode {
        static final char[] TABLE = new char[0x10000];

        static {
            for (int c = 0; c < TABLE.length; c++) {
                TABLE[c] = isStripped((char) c) ? GONE : base((char) c);
            }
            for (int i = 0; i < STROKES.length(); i += 2) {
                TABLE[STROKES.charAt(i)] = STROKES.charAt(i + 1);
            }
        }
    }

    private static final String STROKES = "đdĐDðdÐDɖdƉDøoØOłlŁLıi";

    /** The letters of Vietnamese and ASCII, folded without Unicode data; 0 for others. */
    private static final char[] KNOWN = new char[0x1F00];

    /** What a one-byte result looks like while it is built. */
    private static final int ONE_BYTE = 0x100;

    static {
        for (char c = 0; c < KNOWN.length; c++) {
            KNOWN[c] = c < 0x80 ? c : VietnameseLetters.folded(c);
        }
    }

    private Folding() {}

    private static char folded(char c) {
        return c > 0 && c < KNOWN.length && KNOWN[c] != 0 ? KNOWN[c] : Unicode.TABLE[c];
    }

    /** Marks that are written over or under letters of the alphabets that use them as diacritics. */
    private static boolean isStripped(char c) {
        return c >= 0x300 && c <= 0x36F
                || c >= 0x1AB0 && c <= 0x1AFF
                || c >= 0x1DC0 && c <= 0x1DFF
                || c >= 0x20D0 && c <= 0x20F0
                || c >= 0xFE20 && c <= 0xFE2F;
    }

    private static char base(char c) {
        String parts = c < 0xC0 || Character.isSurrogate(c) ? null : NormalForm.Unicode.NFD.getDecomposition(c);
        if (parts == null || !isAlphabet(parts.charAt(0))) {
            return c;
        }
        for (int i = 1; i < parts.length(); i++) {
            if (!isStripped(parts.charAt(i))) {
                return c;
            }
        }
        return parts.charAt(0);
    }

    private static boolean isAlphabet(char c) {
        if (!Character.isLetter(c)) {
            return false;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case LATIN, GREEK, CYRILLIC -> true;
            default -> false;
        };
    }

    /** Strips a normalised text. */
    static String strip(String text) {
        int n = text.length();
        int i = 0;
        while (i < n && folded(text.charAt(i)) == text.charAt(i)) {
            i++;
        }
        return i == n ? text : stripFrom(text);
    }

    /** Most results are plain Latin: they are built as bytes, and as characters only from the first other one on. */
    private static String stripFrom(String text) {
        int n = text.length();
        byte[] bytes = new byte[n];
        int size = 0;
        for (int i = 0; i < n; i++) {
            char c = folded(text.charAt(i));
            if (c >= ONE_BYTE) {
                if (c == GONE && isStripped(text.charAt(i))) {
                    continue;
                }
                return stripWide(text, i, bytes, size);
            }
            bytes[size++] = (byte) c;
        }
        return new String(bytes, 0, size, StandardCharsets.ISO_8859_1);
    }

    private static String stripWide(String text, int from, byte[] done, int size) {
        int n = text.length();
        char[] chars = new char[size + n - from];
        for (int i = 0; i < size; i++) {
            chars[i] = (char) (done[i] & 0xFF);
        }
        int length = size;
        for (int i = from; i < n; i++) {
            char c = folded(text.charAt(i));
            if (c != GONE || !isStripped(text.charAt(i))) {
                chars[length++] = c;
            }
        }
        return new String(chars, 0, length);
    }
}
