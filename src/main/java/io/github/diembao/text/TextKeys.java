package io.github.diembao.text;

/** Keys for matching and searching; never for display. Thread-safe, linear. */
public final class TextKeys {

    /** Lower case, one dash and one quote of each kind, for Latin letters and usual punctuation. */
    private static final char[] UNIFIED = new char[0x2100];

    static {
        for (char c = 0; c < UNIFIED.length; c++) {
            UNIFIED[c] = unified(c);
        }
    }

    private TextKeys() {}

    /**
     * Returns the key under which spellings of one text meet: normalised ({@link TextNormalizer}), lower case, one tone
     * style ({@code hoà} as {@code hòa}), tones on letters that no style allows put right ({@code qúy} as {@code quý},
     * {@code tòan} as {@code toàn}), every dash as {@code -}, every quote as {@code "} or {@code '}. The letters i and y
     * stay apart: {@code Lý} and {@code Lí} have different keys.
     *
     * @param text any text
     * @return its key; idempotent
     */
    public static String searchKey(String text) {
        String normal = TextNormalizer.normalize(text);
        String lower = TextNormalizer.normalize(lower(normal));
        return ToneStyleConverter.convert(lower, ToneStyle.OLD, true);
    }

    /**
     * Removes diacritics: {@code Kết luận} becomes {@code Ket luan}, {@code đ} becomes {@code d}, for Latin, Greek and
     * Cyrillic letters; other scripts stay. The text is normalised first ({@link TextNormalizer}). Case stays.
     *
     * @param text any text
     * @return the text without marks; idempotent, and the same string where nothing changes
     */
    public static String fold(String text) {
        if (NormalForm.isClean(text)) {
            return Folding.strip(text);
        }
        // A word may become Vietnamese once its foreign marks are gone, and its look-alikes then are letters.
        String once = Folding.strip(TextNormalizer.normalize(text));
        return Folding.strip(TextNormalizer.normalize(once));
    }

    private static String lower(String text) {
        int n = text.length();
        int i = 0;
        while (i < n && unify(text.charAt(i)) == text.charAt(i) && !Character.isHighSurrogate(text.charAt(i))) {
            i++;
        }
        if (i == n) {
            return text;
        }
        char[] key = text.toCharArray();
        boolean pairs = false;
        for (; i < n; i++) {
            pairs |= Character.isHighSurrogate(key[i]);
            key[i] = unify(key[i]);
        }
        String lower = new String(key);
        return pairs ? lowerPairs(lower) : lower;
    }

    private static String lowerPairs(String key) {
        StringBuilder lower = new StringBuilder(key.length());
        key.codePoints().forEach(c -> lower.appendCodePoint(Character.toLowerCase(c)));
        return lower.toString();
    }

    private static char unify(char c) {
        return c < UNIFIED.length ? UNIFIED[c] : unified(c);
    }

    private static char unified(char c) {
        return switch (c) {
            case '‐', '‑', '‒', '–', '—', '―', '−', '﹣', '－' -> '-';
            case '“', '”', '„', '‟', '«', '»', '″', '＂' -> '"';
            case '‘', '’', '‚', '‛', '′', '´', '`' -> '\'';
            default -> Character.toLowerCase(c);
        };
    }
}
