package io.github.diembao.official;

import io.github.diembao.text.TokenSequence;

/** Finds numbers of houses, after which a person's name is that of a street: {@code số 1C Trần Phú}. */
final class HouseNumbers {

    /** Longest number, in tokens: {@code số 7/36/C1}. */
    private static final int LONGEST = 8;

    private final Vocabulary vocabulary;

    HouseNumbers(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Tells whether a house's number ends right before a token. */
    boolean before(TokenSequence tokens, int at) {
        boolean digit = false;
        for (int i = at - 1; i >= 0 && at - i <= LONGEST && !tokens.lineBreakBefore(i + 1); i--) {
            if (digit && vocabulary.house(tokens.key(i))) {
                return true;
            }
            boolean number = tokens.isNumber(i);
            digit |= number;
            boolean part = number || tokens.isMark(i, '/') || tokens.isMark(i, '-') || letters(tokens, i);
            if (!part) {
                return false;
            }
        }
        return false;
    }

    /** {@code B}, {@code C1}: a letter, or letter and digit. */
    private static boolean letters(TokenSequence tokens, int at) {
        return tokens.isWord(at) && tokens.length(at) <= 3 && tokens.shape(at).isCapitalised();
    }
}
