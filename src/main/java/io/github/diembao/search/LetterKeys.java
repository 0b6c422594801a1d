package io.github.diembao.search;

import io.github.diembao.text.TextKeys;

/** Keys of single letters: the key of nearly every term is made letter by letter. */
final class LetterKeys {

    /** Letters of Latin, Greek, Cyrillic and a few other scripts lie below; others have no entry. */
    private static final int SIZE = 0x1F00;

    private static final String VOWELS = "aeiouy";

    /** A vowel: a tone on the letter after it may belong on it. */
    private static final int TAKES_TONE = 1 << 16;
    /** A vowel with marks: its tone may belong on the letter before it. */
    private static final int GIVES_TONE = TAKES_TONE << 1;
    /** A vowel with marks: its tone may belong on the letter after it. */
    private static final int LEAVES_TONE = GIVES_TONE << 1;
    /** A vowel: a tone on the letter before it may belong on it. */
    private static final int GETS_TONE = LEAVES_TONE << 1;

    /** Lower bits: the letter in lower case. 0: its key has to be made with those beside it. */
    private static final int[] KEYS = new int[SIZE];

    private static final char[] FOLDED = new char[SIZE];

    static {
        for (char c = 0; c < SIZE; c++) {
            if (CharClasses.of(c) == CharClasses.LETTER) {
                String key = TextKeys.searchKey(String.valueOf(c));
                String folded = TextKeys.fold(key);
                if (key.length() == 1 && folded.length() == 1 && folded.charAt(0) < 0x80) {
                    KEYS[c] = key.charAt(0);
                    FOLDED[c] = folded.charAt(0);
                }
            }
        }
        for (char c = 0; c < SIZE; c++) {
            if (VOWELS.indexOf(FOLDED[c]) >= 0) {
                KEYS[c] |= TAKES_TONE | GETS_TONE | (c < 0x80 ? 0 : GIVES_TONE | LEAVES_TONE);
            }
        }
    }

    private LetterKeys() {}

    /** Returns the letter in lower case in the lower 16 bits, flags above; 0 where there is no entry. */
    static int of(char c) {
        return c < SIZE ? KEYS[c] : 0;
    }

    /** Returns the letter in lower case without marks, 0 where there is no entry. */
    static char folded(char c) {
        return c < SIZE ? FOLDED[c] : 0;
    }

    /** Returns other than 0 where the tone of a letter may belong on the letter beside it. */
    static int toneMoves(int before, int key) {
        return before << 1 & key & (GIVES_TONE | GETS_TONE);
    }
}
