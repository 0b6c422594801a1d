package io.github.diembao.search;

import io.github.diembao.text.TextKeys;
import java.text.Normalizer;

/** Keys of single letters: the key of nearly every term is made letter by letter. */
final class LetterKeys {

    /** Letters of Latin, Greek, Cyrillic and a few other scripts lie below; others have no entry. */
    private static final int SIZE = 0x1F00;

    /** Vowels as they are without a tone; each may bear one of five tones besides. */
    private static final String VOWELS = "aăâeêioôơuưy";

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final int KINDS = VOWELS.length() * (TONES.length() + 1) + 3;
    /** {@code qu} and {@code gi} are onsets: a tone on their vowel belongs on the next. */
    private static final int Q = KINDS - 2;

    private static final int G = KINDS - 1;

    /** Lower bits: the letter in lower case; above, its kind. 0: its key has to be made with those beside it. */
    private static final int[] KEYS = new int[SIZE];

    private static final char[] FOLDED = new char[SIZE];

    /** Whether the tone of two letters, by their kinds, may belong elsewhere. */
    private static final boolean[] MOVES = new boolean[KINDS * KINDS];

    static {
        for (char c = 0; c < SIZE; c++) {
            if (CharClasses.of(c) == CharClasses.LETTER) {
                String key = TextKeys.searchKey(String.valueOf(c));
                String folded = TextKeys.fold(key);
                if (key.length() == 1 && folded.length() == 1 && folded.charAt(0) < 0x80) {
                    KEYS[c] = key.charAt(0) | kind(key.charAt(0)) << Character.SIZE;
                    FOLDED[c] = folded.charAt(0);
                }
            }
        }
        for (int before = 1; before < KINDS; before++) {
            for (int next = 1; next < KINDS; next++) {
                MOVES[before * KINDS + next] = mayMove(before, next);
            }
        }
    }

    private LetterKeys() {}

    /** Returns 1 and more for vowels and the onsets that end in one, 0 for other letters. */
    private static int kind(char letter) {
        if (letter == 'q' || letter == 'g') {
            return letter == 'q' ? Q : G;
        }
        String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        int tone = 0;
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < parts.length(); i++) {
            int mark = TONES.indexOf(parts.charAt(i));
            if (mark >= 0) {
                tone = mark + 1;
            } else {
                bare.append(parts.charAt(i));
            }
        }
        String vowel = Normalizer.normalize(bare, Normalizer.Form.NFC);
        int place = vowel.length() == 1 ? VOWELS.indexOf(vowel.charAt(0)) : -1;
        return place < 0 ? 0 : 1 + place * (TONES.length() + 1) + tone;
    }

    private static char vowel(int kind) {
        return kind >= Q ? 'q' : VOWELS.charAt((kind - 1) / (TONES.length() + 1));
    }

    private static boolean hasTone(int kind) {
        return kind < Q && (kind - 1) % (TONES.length() + 1) > 0;
    }

    /** A tone stands on the letter with a mark of its own, before a closing vowel, and never on an onset. */
    private static boolean mayMove(int before, int next) {
        boolean first = hasTone(before);
        boolean second = hasTone(next);
        if (before >= Q || next >= Q) {
            return before >= Q && second && (before == Q ? vowel(next) == 'u' : vowel(next) == 'i');
        }
        if (!first && !second) {
            return false;
        }
        char a = vowel(before);
        char b = vowel(next);
        if (!first) {
            return "âăêôơ".indexOf(b) < 0 || "aeiouyư".indexOf(a) < 0;
        }
        boolean settled = switch (a) {
            case 'a' -> b == 'i' || b == 'o' || b == 'u' || b == 'y';
            case 'e' -> b == 'o';
            case 'i' -> b == 'a' || b == 'u';
            case 'o' -> b == 'i';
            case 'u' -> b == 'a' || b == 'i';
            default -> b == 'a' && a == 'ư' || b == 'i' || b == 'u' || b == 'y';
        };
        return second || !settled;
    }

    /** Returns the letter in lower case in the lower 16 bits, its kind above; 0 where there is no entry. */
    static int of(char c) {
        return c < SIZE ? KEYS[c] : 0;
    }

    /** Returns the letter in lower case without marks, 0 where there is no entry. */
    static char folded(char c) {
        return c < SIZE ? FOLDED[c] : 0;
    }

    /** Tells whether the tone of two neighbours may belong on another letter. */
    static boolean toneMoves(int before, int key) {
        return MOVES[(before >>> Character.SIZE) * KINDS + (key >>> Character.SIZE)];
    }
}
