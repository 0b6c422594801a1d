package io.github.diembao.text;

/** The letters of Vietnamese taken apart into base letter, shape mark and tone. */
final class VietnameseLetters {

    /** Tone numbers: 0 ngang, 1 huyền, 2 sắc, 3 hỏi, 4 ngã, 5 nặng. */
    static final int TONES = 6;

    private static final int TABLE = 0x1F00;
    /** Toneless vowels, each followed by its five toned forms in the order of the tone numbers. */
    private static final String[] VOWELS = {
        "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự",
        "yỳýỷỹỵ",
    };

    private static final char[] TONELESS = new char[TABLE];
    private static final byte[] TONE = new byte[TABLE];
    private static final char[] FOLDED = new char[TABLE];

    static {
        for (String row : VOWELS) {
            register(row);
            register(row.toUpperCase(java.util.Locale.ROOT));
        }
        FOLDED['đ'] = 'd';
        FOLDED['Đ'] = 'D';
    }

    private VietnameseLetters() {}

    private static void register(String row) {
        for (int tone = 0; tone < TONES; tone++) {
            char c = row.charAt(tone);
            TONELESS[c] = row.charAt(0);
            TONE[c] = (byte) tone;
            FOLDED[c] = java.text.Normalizer.normalize(String.valueOf(row.charAt(0)), java.text.Normalizer.Form.NFD)
                    .charAt(0);
        }
    }

    /** Tells whether the character is a vowel letter of Vietnamese, in any case and with any tone. */
    static boolean isVowel(char c) {
        return c < TABLE && TONELESS[c] != 0;
    }

    /** Returns the tone number of a vowel, 0 for anything else. */
    static int tone(char c) {
        return c < TABLE ? TONE[c] : 0;
    }

    /** Returns the vowel without its tone, anything else unchanged. */
    static char toneless(char c) {
        return isVowel(c) ? TONELESS[c] : c;
    }

    /** Returns the vowel with the given tone instead of its own, anything else unchanged. */
    static char withTone(char c, int tone) {
        if (!isVowel(c)) {
            return c;
        }
        char bare = TONELESS[c];
        boolean upper = Character.isUpperCase(bare);
        char lower = Character.toLowerCase(bare);
        for (String row : VOWELS) {
            if (row.charAt(0) == lower) {
                return upper ? Character.toUpperCase(row.charAt(tone)) : row.charAt(tone);
            }
        }
        throw new IllegalStateException("no vowel row for " + c);
    }

    /** Returns the letter without any mark and đ as d, or 0 where the character is no Vietnamese letter with marks. */
    static char folded(char c) {
        return c < TABLE ? FOLDED[c] : 0;
    }
}
