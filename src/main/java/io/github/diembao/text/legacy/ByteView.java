package io.github.diembao.text.legacy;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;

/** How bytes look after a program took them for a Western or for the Windows Vietnamese charset. */
final class ByteView {

    private static final int TABLE = 0x2200;

    /** ISO-8859-1 and windows-1252 together: they differ in 80 to 9F only, and nothing there is in both. */
    static final ByteView WESTERN = new ByteView("windows-1252");
    /** The code page that browsers and ICU guess for undeclared Vietnamese pages. */
    static final ByteView VIETNAMESE = new ByteView("windows-1258");

    static final List<ByteView> ALL = List.of(WESTERN, VIETNAMESE);

    /** Character to byte, -1 for none. */
    private final short[] bytes = new short[TABLE];

    /** Byte to character; a byte without a character stands for the control character of its number. */
    private final char[] chars = new char[256];

    private ByteView(String charset) {
        Arrays.fill(bytes, (short) -1);
        String all = new String(firstBytes(), Charset.forName(charset));
        for (int b = 0; b < 256; b++) {
            char c = all.charAt(b);
            chars[b] = c == '\uFFFD' ? (char) b : c;
        }
        for (int b = 0; b < 256; b++) {
            if (b < 0xA0 || chars[b] == b) {
                bytes[b] = (short) b;
            }
        }
        for (int b = 0x80; b < 256; b++) {
            bytes[chars[b]] = (short) b;
        }
    }

    private static byte[] firstBytes() {
        byte[] all = new byte[256];
        for (int b = 0; b < 256; b++) {
            all[b] = (byte) b;
        }
        return all;
    }

    /** Returns the byte a character stands for, or -1. */
    int byteOf(char c) {
        return c < TABLE ? bytes[c] : -1;
    }

    /** Returns the character a byte stands for. */
    char charOf(int b) {
        return chars[b];
    }

    /** Returns the text as the Western view would have shown the same bytes; one character stays one character. */
    String toWestern(String text) {
        if (this == WESTERN) {
            return text;
        }
        char[] out = text.toCharArray();
        for (int i = 0; i < out.length; i++) {
            int b = byteOf(out[i]);
            out[i] = b < 0 ? out[i] : (char) b;
        }
        return new String(out);
    }
}
