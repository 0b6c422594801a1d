package io.github.diembao.date;

/** Reads dates in digits: {@code 14/11}, {@code 25/10/2021}, {@code 18-5-2021}, {@code 11/2022}, {@code 2021-2025}. */
final class NumericDates {

    private static final int EARLIEST_YEAR = 1000;
    private static final int LATEST_YEAR = 2199;

    private NumericDates() {}

    static boolean isYear(int value, int digits) {
        return digits == 4 && value >= EARLIEST_YEAR && value <= LATEST_YEAR;
    }

    static boolean isMonth(int value, int digits) {
        return value >= 1 && value <= 12 && digits <= 2;
    }

    static boolean isDay(int value, int digits) {
        return value >= 1 && value <= 31 && digits <= 2;
    }

    /**
     * Reads the date at a token.
     *
     * @param text the text
     * @param b takes the parts and the end; strength says how sure the digits alone are
     * @param i a number token
     * @param announced whether a word before says that a date follows
     * @param resumed whether the reading goes on inside a group
     * @return false where the digits are no date
     */
    static boolean read(DateText text, PointBuilder b, int i, boolean announced, boolean resumed) {
        DigitGroup group = DigitGroup.at(text, i, resumed);
        if (group == null) {
            return false;
        }
        int n = group.firstPiece();
        if (group.mixed() && isDayDashMonthYear(group, isDayTold(text, i, group))) {
            return full(b, group.value(0), group.value(1), group.value(2), group.endOf(2));
        }
        if (n == 3) {
            return three(b, group, announced);
        }
        if (n == 2) {
            boolean joined = resumed || isAfterJoint(text, i);
            return two(text, b, group, announced, joined);
        }
        if (n > 3 || group.mixed() && n != 1) {
            return false;
        }
        return false;
    }

    /** Tells whether a comma, a dash or a joining word stands before: a decimal may be the last day of a range. */
    private static boolean isAfterJoint(DateText text, int i) {
        return text.isMark(i - 1, '-') || text.isMark(i - 1, ',') || text.is(i - 1, "và") || text.is(i - 1, "đến");
    }

    /** {@code ngày 3-2/1930 đến 3-2/2020}: a day is told before the digits, or a range of days begins or ends with them. */
    private static boolean isDayTold(DateText text, int i, DigitGroup group) {
        int next = group.endOf(Math.min(2, group.count() - 1));
        boolean first = text.is(next, "đến") && isDashed(text, next + 1);
        boolean last = text.is(i - 1, "đến") && isDashed(text, i - 6);
        int start = last ? i - 6 : i;
        return text.is(i - 1, "ngày") || (first || last) && !text.is(start - 1, "tháng");
    }

    /** {@code 3-2/1930}: a number, a dash and a month. */
    private static boolean isDashed(DateText text, int i) {
        return text.isNumber(i) && text.isMark(i + 1, '-') && text.isMark(i + 3, '/') && text.digits(i + 4) == 4;
    }

    /** {@code ngày 3-2/1930}, {@code 28-8/1945}: without the word, the first number must be no month of a range. */
    private static boolean isDayDashMonthYear(DigitGroup group, boolean day) {
        return (group.count() == 3 || group.count() > 3 && group.mark(2) == '-')
                && group.mark(0) == '-'
                && group.mark(1) == '/'
                && isDay(group.value(0), group.digits(0))
                && (day || group.value(0) > 12)
                && isMonth(group.value(1), group.digits(1))
                && isYear(group.value(2), group.digits(2));
    }

    /** Reads {@code 32/13}, {@code 31/13/2022} after {@code ngày}: written as a day, but no calendar has it. */
    static boolean impossible(DateText text, PointBuilder b, int i) {
        DigitGroup group = DigitGroup.at(text, i, false);
        int n = group == null ? 0 : group.count();
        if (group == null
                || group.mixed()
                || n < 2
                || n > 3
                || group.mark(0) != '/'
                || group.value(0) == group.value(1)) {
            return false;
        }
        boolean digits = group.digits(0) <= 2 && group.digits(1) <= 2 && (n == 2 || group.digits(2) == 4);
        boolean wrong = !isDay(group.value(0), group.digits(0)) || !isMonth(group.value(1), group.digits(1));
        if (!digits || !wrong || group.value(0) == 0 || group.value(1) == 0) {
            return false;
        }
        b.day(group.value(0), group.value(1), n == 3 ? group.value(2) : 0, group.endOf(n - 1));
        return true;
    }

    private static boolean three(PointBuilder b, DigitGroup group, boolean announced) {
        if (group.mark(0) != group.mark(1)) {
            return false;
        }
        int first = group.value(0);
        int second = group.value(1);
        int third = group.value(2);
        boolean yearFirst = isYear(first, group.digits(0)) && group.mark(0) != '.';
        if (yearFirst && isMonth(second, group.digits(1)) && isDay(third, group.digits(2))) {
            return full(b, third, second, first, group.endOf(2));
        }
        if (first > 31 || second > 12 || first < 1 || second < 1 || group.digits(0) > 2 || group.digits(1) > 2) {
            return false;
        }
        if (isYear(third, group.digits(2))) {
            return full(b, first, second, third, group.endOf(2));
        }
        if (group.digits(2) == 2 && (announced || group.text().lenient() && group.mark(0) == '/')) {
            return full(b, first, second, third < 60 ? 2000 + third : 1900 + third, group.endOf(2));
        }
        return false;
    }

    private static boolean full(PointBuilder b, int day, int month, int year, int end) {
        b.day(day, month, year, end);
        b.strength = Strength.SURE;
        return true;
    }

    private static boolean two(DateText text, PointBuilder b, DigitGroup group, boolean announced, boolean joined) {
        int first = group.value(0);
        int second = group.value(1);
        char mark = group.mark(0);
        int end = group.endOf(1);
        if (isMonth(first, group.digits(0)) && isYear(second, group.digits(1)) && second >= 1800) {
            if (mark == '.' && !announced) {
                return false;
            }
            b.month = first;
            b.year = second;
            b.period(Grain.MONTH, end);
            b.strength = Strength.SURE;
            return true;
        }
        boolean pair = isDay(first, group.digits(0)) && isMonth(second, group.digits(1));
        // "1-2 ngày tới" is a length of time.
        if (!announced && mark == '-' && text.mayStart(end, DateWord.UNIT) && !text.mayStart(end + 1, DateWord.STEM)) {
            return false;
        }
        // "ngày 9-11 tháng 2": two days of the month that follows.
        if (mark == '-' && text.is(end, "tháng") && text.continues(end)) {
            return false;
        }
        boolean feast = Holidays.get().on(first, second) != null;
        boolean untilNow = text.is(group.from() - 1, "từ") && text.is(end, "đến") && text.is(end + 1, "nay");
        boolean beside = text.isMark(group.from() - 1, '(')
                && text.isMark(end, ')')
                && (text.before(DateWord.DAY_SUFFIX, group.from() - 1)
                        || text.before(DateWord.WEEKDAY, group.from() - 1));
        if (!pair || mark == '.' && !announced && !feast && !joined && !untilNow && !beside) {
            return false;
        }
        b.day(first, second, 0, end);
        b.strength = announced ? Strength.SURE : Strength.LINKED;
        return true;
    }
}
