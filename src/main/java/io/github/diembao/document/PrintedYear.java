package io.github.diembao.document;

import io.github.diembao.text.TokenSequence;

/** Reads the year printed behind the name of a law or the letters of a number. */
final class PrintedYear {

    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2045;

    private PrintedYear() {}

    /** Tells whether a line ends before a number that no "số" or "năm" at its end announces. */
    static boolean isCut(TokenSequence tokens, int number) {
        boolean announced = tokens.is(number - 1, "số") || tokens.is(number - 1, "năm");
        return announced ? tokens.blankLineBefore(number) : tokens.lineBreakBefore(number);
    }

    /** Returns the end of "năm 2013" or "2013" at a token, or -1. */
    static int end(TokenSequence tokens, int at) {
        int number = tokens.is(at, "năm") ? at + 1 : at;
        if (!tokens.isNumber(number) || tokens.length(number) != 4 || isCut(tokens, number)) {
            return -1;
        }
        int year = tokens.intValue(number);
        boolean joined = !tokens.spaceBefore(number + 1)
                && (tokens.isMark(number + 1, '/') || tokens.isMark(number + 1, '-'))
                && tokens.isNumber(number + 2);
        return year >= FIRST_YEAR && year <= LAST_YEAR && !joined ? number + 1 : -1;
    }
}
