package io.github.diembao.html;

/** Reads what the literals of scripts stand for, whatever quotes they stand in. */
final class ScriptLiterals {

    private static final String ESCAPES = "ntrbfv0";
    private static final String MEANINGS = "\n\t\r\b\f\u000b\0";
    private static final int UNICODE_DIGITS = 4;
    private static final int BYTE_DIGITS = 2;

    private ScriptLiterals() {}

    /** Returns the text of a literal between its quotes; an escape without a meaning is the letter itself. */
    static String decode(String data, int from, int to) {
        StringBuilder out = new StringBuilder(to - from);
        int i = from;
        while (i < to) {
            char c = data.charAt(i);
            if (c != '\\' || i + 1 >= to) {
                out.append(c);
                i++;
                continue;
            }
            char escape = data.charAt(i + 1);
            int digits = escape == 'u' ? UNICODE_DIGITS : escape == 'x' ? BYTE_DIGITS : 0;
            int code = digits == 0 ? -1 : hexadecimal(data, i + 2, Math.min(to, i + 2 + digits), digits);
            int meaning = ESCAPES.indexOf(escape);
            if (code >= 0) {
                out.append((char) code);
                i += 2 + digits;
            } else {
                // A break of the line after the stroke is no part of the text.
                out.append(escape == '\n' ? "" : String.valueOf(meaning < 0 ? escape : MEANINGS.charAt(meaning)));
                i += 2;
            }
        }
        return out.toString();
    }

    private static int hexadecimal(String data, int from, int to, int digits) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = Character.digit(data.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        return to - from == digits ? value : -1;
    }
}
