package io.github.diembao.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A range of days as a query names it: {@code 2022-11-14}, {@code 14/11/2022}, {@code 2022-11}, {@code 11/2022},
 * {@code 2022}, or two of them with {@code ..} between; dashes, slashes and dots are one.
 *
 * @param first first day
 * @param last last day; before the first where someone typed the range the wrong way round
 */
record DayRange(LocalDate first, LocalDate last) {

    private static final int EARLIEST_YEAR = 1000;
    private static final int LATEST_YEAR = 9999;
    private static final int YEAR_DIGITS = 4;

    boolean isReversed() {
        return last.isBefore(first);
    }

    /** Reads a range; null where the text is none. */
    static @Nullable DayRange read(String text) {
        int dots = text.indexOf("..");
        if (dots < 0) {
            return one(text);
        }
        DayRange from = one(text.substring(0, dots));
        DayRange to = one(text.substring(dots + 2));
        return from == null || to == null ? null : new DayRange(from.first, to.last);
    }

    private static @Nullable DayRange one(String text) {
        String[] parts = text.replace('/', '-').replace('.', '-').split("-", -1);
        boolean yearLast = parts[0].length() < YEAR_DIGITS;
        int[] numbers = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            int at = yearLast ? parts.length - 1 - i : i;
            numbers[at] = number(parts[i]);
            if (numbers[at] < 0) {
                return null;
            }
        }
        if (parts.length > 3 || numbers[0] < EARLIEST_YEAR || numbers[0] > LATEST_YEAR) {
            return null;
        }
        try {
            if (parts.length == 3) {
                LocalDate day = LocalDate.of(numbers[0], numbers[1], numbers[2]);
                return new DayRange(day, day);
            }
            if (parts.length == 2) {
                YearMonth month = YearMonth.of(numbers[0], numbers[1]);
                return new DayRange(month.atDay(1), month.atEndOfMonth());
            }
            return new DayRange(LocalDate.of(numbers[0], 1, 1), LocalDate.of(numbers[0], 12, 31));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(String digits) {
        if (digits.isEmpty() || digits.length() > YEAR_DIGITS) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }
}
