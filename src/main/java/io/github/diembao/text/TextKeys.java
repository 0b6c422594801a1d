package io.github.diembao.text;

import com.ibm.icu.text.Normalizer2;

/** Keys for matching and searching; never for display. Thread-safe. */
public final class TextKeys {

    /** ICU's data is loaded with the first letter of another language. */
    private static final class Unicode {
        static final Normalizer2 NFD = Normalizer2.getNFDInstance();
    }

    private TextKeys() {}

    /**
     * Returns the key under which spellings of one text meet: normalised, lower case, one tone style ({@code hoà} as
     * {@code hòa}), every dash as {@code -}, every quote as {@code "} or {@code '}.
     *
     * @param text any text
     * @return its key; idempotent
     */
    public static String searchKey(String text) {
        String source = TextNormalizer.normalize(text);
        StringBuilder key = new StringBuilder(source.length());
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            key.append(c < 0x80 ? lowerAscii(c) : unify(c));
        }
        // Capital letters outside the BMP and one-to-many cases are rare enough for the slow way.
        String lower = source.chars().anyMatch(c -> c == 'İ' || Character.isSurrogate((char) c))
                ? key.toString().toLowerCase(java.util.Locale.ROOT)
                : key.toString();
        return oldToneStyle(lower);
    }

    /**
     * Removes diacritics: {@code Kết luận} becomes {@code Ket luan}, {@code đ} becomes {@code d}. Case stays.
     *
     * @param text any text
     * @return the text without marks; the same string where nothing changes
     */
    public static String fold(String text) {
        int n = text.length();
        int i = 0;
        while (i < n && text.charAt(i) < 0x80) {
            i++;
        }
        if (i == n) {
            return text;
        }
        StringBuilder out = new StringBuilder(n).append(text, 0, i);
        for (; i < n; i++) {
            char c = text.charAt(i);
            char folded = VietnameseLetters.folded(c);
            if (folded != 0) {
                out.append(folded);
            } else if (c < 0xC0 || Character.isSurrogate(c)) {
                out.append(c);
            } else {
                foldOther(c, out);
            }
        }
        return out.toString();
    }

    private static void foldOther(char c, StringBuilder out) {
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return;
        }
        String parts = Unicode.NFD.getDecomposition(c);
        if (parts == null) {
            out.append(c == 'ð' ? 'd' : c == 'Ð' ? 'D' : c);
            return;
        }
        for (int i = 0; i < parts.length(); i++) {
            char part = parts.charAt(i);
            if (Character.getType(part) != Character.NON_SPACING_MARK) {
                out.append(part);
            }
        }
    }

    private static char lowerAscii(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    private static char unify(char c) {
        return switch (c) {
            case '‐', '‑', '‒', '–', '—', '―', '−', '﹣', '－' -> '-';
            case '“', '”', '„', '‟', '«', '»', '″', '＂' -> '"';
            case '‘', '’', '‚', '‛', '′', '´', '`' -> '\'';
            default -> Character.toLowerCase(c);
        };
    }

    /** Moves the tone of an open oa, oe, uy to its first vowel; everything else is alike in both styles. */
    private static String oldToneStyle(String key) {
        StringBuilder out = null;
        for (int i = 1; i < key.length(); i++) {
            char second = key.charAt(i);
            int tone = VietnameseLetters.tone(second);
            if (tone == 0) {
                continue;
            }
            char first = key.charAt(i - 1);
            char bare = VietnameseLetters.toneless(second);
            boolean pair = first == 'o' && (bare == 'a' || bare == 'e') || first == 'u' && bare == 'y';
            if (!pair
                    || i + 1 < key.length() && Character.isLetter(key.charAt(i + 1))
                    || i > 1 && (VietnameseLetters.isVowel(key.charAt(i - 2)) || key.charAt(i - 2) == 'q')) {
                continue;
            }
            if (out == null) {
                out = new StringBuilder(key);
            }
            out.setCharAt(i - 1, VietnameseLetters.withTone(first, tone));
            out.setCharAt(i, bare);
        }
        return out == null ? key : out.toString();
    }
}
