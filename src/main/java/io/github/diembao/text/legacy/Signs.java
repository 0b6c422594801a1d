package io.github.diembao.text.legacy;

/**
 * What a look at the characters of a run tells, before anything is decoded.
 *
 * @param high number of characters that stand for bytes from 80 on, or for the control characters that are letters
 * @param unicode number of letters that no Western reading of bytes gives
 * @param viqr number of pairs such as {@code a^}, {@code o+}, {@code dd}
 */
record Signs(int high, int unicode, int viqr) {

    private static final int LEAST_VIQR = 1;

    static Signs of(String text) {
        return of(text, 0, text.length());
    }

    static Signs of(String text, int start, int end) {
        int high = 0;
        int unicode = 0;
        int viqr = 0;
        char before = ' ';
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0) {
                    high++;
                } else if (isViqrPair(before, c)) {
                    viqr++;
                }
            } else if (ByteView.WESTERN.byteOf(c) >= 0) {
                high++;
            } else if (Vietnamese.isOnlyVietnamese(c)) {
                unicode++;
            }
            before = c;
        }
        return new Signs(high, unicode, viqr);
    }

    /** Pairs that other text hardly has; apostrophes, full stops and question marks prove nothing. */
    private static boolean isViqrPair(char before, char c) {
        int b = before | 0x20;
        return switch (c) {
            case '^' -> b == 'a' || b == 'e' || b == 'o';
            case '+', '*' -> b == 'o' || b == 'u';
            case '(' -> b == 'a';
            case '`', '~' -> b == 'a' || b == 'e' || b == 'i' || b == 'o' || b == 'u' || b == 'y';
            case 'd', 'D' -> before == c;
            default -> false;
        };
    }

    /** Real Vietnamese letters and bytes do not mix in a run. */
    boolean mayBeLegacy() {
        return unicode == 0 && (high > 0 || viqr >= LEAST_VIQR);
    }

    boolean mayBe(LegacyEncoding encoding) {
        return encoding == LegacyEncoding.VIQR ? viqr >= LEAST_VIQR : high > 0;
    }
}
