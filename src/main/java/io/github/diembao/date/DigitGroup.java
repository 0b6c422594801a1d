package io.github.diembao.date;

import io.github.diembao.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Numbers joined by {@code / - .} without spaces, such as {@code 25/10/2021} or {@code 28/12-3/1}.
 *
 * @param from first token
 * @param count how many numbers
 * @param mixed whether a dash joins numbers that have other separators too
 */
record DigitGroup(DateText text, int from, int count, boolean mixed) {

    /** Longest group that can hold dates: two full dates joined by a dash. */
    static final int MOST_NUMBERS = 6;

    /**
     * Reads the group at a token.
     *
     * @param text the text
     * @param i a number token
     * @param resumed whether the reading goes on inside a group, after a date and a dash
     * @return null where no date can stand here: inside a longer string of digits, in the number of a document, before
     *     a per cent sign
     */
    static @Nullable DigitGroup at(DateText text, int i, boolean resumed) {
        if (!text.isNumber(i) || !resumed && !startsCleanly(text, i)) {
            return null;
        }
        int count = 1;
        boolean dash = false;
        boolean other = false;
        int last = i;
        while (isJoint(text, last + 1) && text.isNumber(last + 2) && text.glued(last + 2)) {
            boolean isDash = text.isMark(last + 1, '-');
            dash |= isDash;
            other |= !isDash;
            last += 2;
            if (++count > MOST_NUMBERS) {
                return null;
            }
        }
        return endsCleanly(text, last + 1) ? new DigitGroup(text, i, count, dash && other) : null;
    }

    int value(int k) {
        return text.number(from + 2 * k);
    }

    int digits(int k) {
        return text.digits(from + 2 * k);
    }

    /** Returns the mark after the k-th number. */
    char mark(int k) {
        return text.key(from + 2 * k + 1).charAt(0);
    }

    /** Returns the token after the k-th number. */
    int endOf(int k) {
        return from + 2 * k + 1;
    }

    /** Returns how many numbers stand before the first dash of a mixed group, or all of an unmixed one. */
    int firstPiece() {
        if (!mixed) {
            return count;
        }
        int n = 1;
        while (n < count && mark(n - 1) != '-') {
            n++;
        }
        return n;
    }

    private static boolean isJoint(DateText text, int i) {
        return text.glued(i) && (text.isMark(i, '/') || text.isMark(i, '-') || text.isMark(i, '.'));
    }

    private static boolean startsCleanly(DateText text, int i) {
        if (!text.glued(i)) {
            return true;
        }
        if (text.tokens().isWord(i - 1)) {
            return text.mayStart(i - 1, DateWord.UNIT) || text.before(DateWord.PART, i) || text.is(i - 1, "th");
        }
        boolean tight = text.isMark(i - 1, '/')
                || text.isMark(i - 1, '-')
                || text.isMark(i - 1, '.')
                || text.isMark(i - 1, ':')
                || text.isMark(i - 1, '_')
                || text.isMark(i - 1, '+')
                || text.isMark(i - 1, '#')
                || text.isMark(i - 1, '=')
                || text.isWall(i - 1);
        if (text.isMark(i - 1, '-') && text.before(DateWord.WEEKDAY, i - 1)) {
            return true;
        }
        if (text.isMark(i - 1, '.') && text.tokens().isWord(i - 2)) {
            return true;
        }
        return !(tight
                && text.glued(i - 1)
                && (text.tokens().isWord(i - 2) || text.tokens().isNumber(i - 2)));
    }

    private static boolean endsCleanly(DateText text, int end) {
        if (text.isMark(end, '%') || text.isMark(end, '‰')) {
            return false;
        }
        if (!text.glued(end)) {
            return true;
        }
        if (text.is(end, "t") && text.glued(end + 1) && text.isMark(end + 2, ':')) {
            return true;
        }
        if (text.tokens().isWord(end) || text.isMark(end, '°') || text.isMark(end, '_')) {
            return false;
        }
        boolean joins = text.isMark(end, '/') || text.isMark(end, '-') || text.isMark(end, ':');
        if (joins && text.glued(end + 1)) {
            boolean letters = text.tokens().isWord(end + 1);
            boolean symbol = letters && (!text.isMark(end, '-') || isSymbol(text, end + 1));
            return !(symbol || text.isMark(end, ':') && text.isNumber(end + 1));
        }
        return !text.isWall(end);
    }

    private static boolean isSymbol(DateText text, int i) {
        return text.tokens().shape(i) != Shape.LOWER && !text.mayStart(i, DateWord.PART);
    }
}
