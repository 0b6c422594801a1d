package io.github.diembao.text;

/**
 * Reads a stretch of letters as one syllable, without allocation. A result is a packed number; negative is no syllable.
 * The tone may stand on any letter: {@link #isWellPlaced} tells whether a style puts it there.
 */
final class SyllableParser {

    static final int NONE = -1;

    /** No syllable is longer: {@code nghiêng}. */
    static final int LONGEST = 7;

    /** Place of the tone in a syllable without one. */
    private static final int NO_PLACE = 7;

    private static final int GI = SyllableTable.onset(packed("gi"), 2);
    private static final int LETTER_I = VietnameseLetters.code('i');
    private static final int LETTER_E_CIRCUMFLEX = VietnameseLetters.code('ê');

    private SyllableParser() {}

    private static int packed(String letters) {
        int packed = 0;
        for (int i = 0; i < letters.length(); i++) {
            packed = packed << SyllableTable.BITS | VietnameseLetters.code(letters.charAt(i));
        }
        return packed;
    }

    /**
     * Parses composed letters of any case.
     *
     * @param text any text
     * @param from offset of the first letter
     * @param to offset after the last letter
     * @return the packed syllable, or {@link #NONE}
     */
    static int parse(CharSequence text, int from, int to) {
        int length = to - from;
        if (length <= 0 || length > LONGEST) {
            return NONE;
        }
        long letters = 0;
        int tone = 0;
        int place = NO_PLACE;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int code = VietnameseLetters.code(c);
            if (code == 0) {
                return NONE;
            }
            letters = letters << SyllableTable.BITS | code;
            int own = VietnameseLetters.tone(c);
            if (own != 0) {
                if (tone != 0) {
                    return NONE;
                }
                tone = own;
                place = i - from;
            }
        }
        int onset = SyllableTable.onset(letters, length);
        int start = SyllableTable.onsetLength(onset);
        if (onset == GI && sharesItsI(letters, length)) {
            start = 1;
        }
        int rime = rimeFrom(letters, length, start, onset);
        if (rime < 0 && onset == GI && start == 2) {
            start = 1;
            rime = rimeFrom(letters, length, start, onset);
        }
        if (rime < 0 || SyllableTable.isStop(rime) && tone != Tone.SAC.number() && tone != Tone.NANG.number()) {
            return NONE;
        }
        return rime << 14 | onset << 9 | start << 6 | tone << 3 | place;
    }

    /** The i of gi is also the vowel in {@code gì} and {@code giếng} (gi + iêng). */
    private static boolean sharesItsI(long letters, int length) {
        if (length == 2) {
            return true;
        }
        int third = (int) (letters >>> SyllableTable.BITS * (length - 3)) & (1 << SyllableTable.BITS) - 1;
        return third == LETTER_E_CIRCUMFLEX;
    }

    private static int rimeFrom(long letters, int length, int start, int onset) {
        int n = length - start;
        if (n <= 0 || n > SyllableTable.LONGEST_RIME) {
            return -1;
        }
        return SyllableTable.rime((int) (letters & (1L << SyllableTable.BITS * n) - 1), onset);
    }

    static int rime(int parsed) {
        return parsed >>> 14;
    }

    /** Where the rime starts, from the start of the syllable. */
    static int rimeStart(int parsed) {
        return parsed >>> 6 & 7;
    }

    /** Where the onset ends; after {@link #rimeStart} in {@code gì}, whose i belongs to both. */
    static int onsetEnd(int parsed) {
        return SyllableTable.onsetLength(parsed >>> 9 & 31);
    }

    static int tone(int parsed) {
        return parsed >>> 3 & 7;
    }

    /** Where the tone stands, from the start of the syllable; meaningless without a tone. */
    static int place(int parsed) {
        return parsed & 7;
    }

    /** Where a style puts the tone, from the start of the syllable. */
    static int place(int parsed, ToneStyle style) {
        return rimeStart(parsed) + SyllableTable.tonePlace(rime(parsed), style);
    }

    /** Tells whether the tone stands where one of the two styles puts it. */
    static boolean isWellPlaced(int parsed) {
        return tone(parsed) == 0
                || place(parsed) == place(parsed, ToneStyle.OLD)
                || place(parsed) == place(parsed, ToneStyle.NEW);
    }

    /** Tells whether a code unit is the letter i without regard to case and tone. */
    static boolean isI(char c) {
        return VietnameseLetters.code(c) == LETTER_I;
    }
}
