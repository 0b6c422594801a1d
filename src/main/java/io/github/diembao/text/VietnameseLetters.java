package io.github.diembao.text;

import java.util.Locale;

/** The letters of Vietnamese taken apart into base letter, shape mark and tone. */
final class VietnameseLetters {

    /** Number of tones, in the order of {@link Tone}. */
    static final int TONES = 6;

    private static final int TABLE = 0x1F00;
    /** Toneless vowels, each followed by its five toned forms in the order of the tone numbers. */
    private static final String[] VOWELS = {
        "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự",
        "yỳýỷỹỵ",
    };
    /** The vowels without shape marks, in the order of the rows. */
    private static final String BASES = "aaaeeiooouuy";

    /** Where one of these stands in a syllable, the tone is on it in every style. */
    private static final String KEEPERS = "ăâêôơ";

    private static final String CONSONANTS = "bcdđghklmnpqrstvx";

    private static final char[] TONELESS = new char[TABLE];
    private static final byte[] TONE = new byte[TABLE];
    private static final char[] FOLDED = new char[TABLE];
    private static final byte[] CODE = new byte[TABLE];
    private static final boolean[] KEEPS_TONE = new boolean[TABLE];
    /** Toned forms of a toneless vowel: its letter code times {@link #TONES} plus the tone, small letters first. */
    private static final char[][] TONED = new char[2][];

    static {
        TONED[0] = new char[(VOWELS.length + 1) * TONES];
        TONED[1] = new char[TONED[0].length];
        for (int v = 0; v < VOWELS.length; v++) {
            register(VOWELS[v], BASES.charAt(v), v + 1, TONED[0]);
            String upper = VOWELS[v].toUpperCase(Locale.ROOT);
            register(upper, Character.toUpperCase(BASES.charAt(v)), v + 1, TONED[1]);
        }
        for (int i = 0; i < CONSONANTS.length(); i++) {
            char c = CONSONANTS.charAt(i);
            CODE[c] = (byte) (VOWELS.length + 1 + i);
            CODE[Character.toUpperCase(c)] = CODE[c];
        }
        FOLDED['đ'] = 'd';
        FOLDED['Đ'] = 'D';
    }

    private VietnameseLetters() {}

    private static void register(String row, char base, int code, char[] toned) {
        for (int tone = 0; tone < TONES; tone++) {
            char c = row.charAt(tone);
            TONELESS[c] = row.charAt(0);
            TONE[c] = (byte) tone;
            FOLDED[c] = base;
            CODE[c] = (byte) code;
            KEEPS_TONE[c] = KEEPERS.indexOf(Character.toLowerCase(row.charAt(0))) >= 0;
            toned[code * TONES + tone] = c;
        }
    }

    /** Returns a number from 1 to 29 for a letter without regard to case and tone; 0 for what Vietnamese doesn't use. */
    static int code(char c) {
        return c < TABLE ? CODE[c] : 0;
    }

    /** Tells whether the character is a vowel letter of Vietnamese, in any case and with any tone. */
    static boolean isVowel(char c) {
        return c < TABLE && TONELESS[c] != 0;
    }

    /** Tells whether no style puts the tone of a syllable on another letter than this vowel. */
    static boolean keepsTone(char c) {
        return c < TABLE && KEEPS_TONE[c];
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
        return isVowel(c) ? TONED[Character.isUpperCase(c) ? 1 : 0][CODE[c] * TONES + tone] : c;
    }

    /** Returns the letter without any mark and đ as d, or 0 where the character is no Vietnamese letter with marks. */
    static char folded(char c) {
        return c < TABLE ? FOLDED[c] : 0;
    }
}
