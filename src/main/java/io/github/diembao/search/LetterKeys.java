package io.github.diembao.search;

import io.github.diembao.text.TextKeys;

/** Keys of single letters: the key of nearly every term is made letter by letter. */
final class LetterKeys {

    /** Letters of Latin, Greek, Cyrillic and a few other scripts lie below; others have no entry. */
    private static final int SIZE = 0x1F00;

    private static final String VOWELS = "aeiouy";

    private static final int VOWEL = 1 << 16;
    /** A vowel with marks: its tone may belong on the vowel beside it. */
    private static final int MARKED = VOWEL << 1;

    /** Lower bits: the letter in lower case. 0: its key has to be made with those beside it. */
    private static final int[] KEYS = new int[SIZE];

    private static final char[] FOLDED = new char[SIZE];

    static {
        for (char c = 0; c < SIZE; c++) {
            if (CharClasses.of(c) == CharClasses.LETTER) {
                String key = TextKeys.searchKey(String.valueOf(c));
                String folded = TextKeys.fold(key);
                if (key.length() == 1 && folded.length() == 1 && folded.charAt(0) < 0x80) {
                    boolean vowel = VOWELS.indexOf(folded.charAt(0)) >= 0;
                    KEYS[c] = key.charAt(0) | (vowel ? VOWEL : 0) | (vowel && c >= 0x80 ? MARKED : 0);
                    FOLDED[c] = folded.charAt(0);
                }
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
        return (before & key & VOWEL) << 1 & (before | key);
    }
}
