package io.github.diembao.date;

/** Judges digits by the words beside them: dates against names, addresses, ratios and counts. */
final class ContextRules {

    private static final int LONGEST_YEAR_RANGE = 200;
    /** How far before a bracket of numbers a word such as {@code ca} may stand, in tokens. */
    private static final int SERIAL_REACH = 4;

    private final DateText text;

    ContextRules(DateText text) {
        this.text = text;
    }

    /** Tells whether an expression with a calendar word of its own is no part of a name ({@code đường 30 tháng 4}). */
    boolean allows(Expression expression) {
        if (!(expression.content() instanceof Point point)
                || point.grain() != Grain.DAY
                || point.year() > 0
                || !text.isNumber(expression.from())
                || point.time() != null
                || point.lunar()) {
            return true;
        }
        return !isName(expression.from());
    }

    /** Tells whether the words beside a bare day/month prove it a date. */
    boolean proves(Expression expression) {
        if (!(expression.content() instanceof Point point) || point.grain() != Grain.DAY || point.day() == 0) {
            return false;
        }
        int from = expression.from();
        int to = expression.to();
        if (point.month() == 0) {
            return false;
        }
        boolean bracket = text.isMark(from - 1, '(')
                && (text.isMark(to, ')') || text.isMark(to, ',') || text.isMark(to, ';') || text.isMark(to, ':'));
        if (bracket) {
            return !text.before(DateWord.LEFT_NAME, from - 1);
        }
        // "tức 30-8 năm Quý Tỵ": nothing but a day has a year of the cycle, nothing but a day is "hôm".
        if (point.cycle() >= 0 || text.is(from - 1, "hôm")) {
            return true;
        }
        boolean dashed = text.isMark(from + 1, '-');
        boolean dotted = text.isMark(from + 1, '.') && !text.before(DateWord.LEFT_DATE, from);
        boolean untilNow = text.is(to, "đến") && text.is(to + 1, "nay") || text.is(to, "tới") && text.is(to + 1, "nay");
        if (dashed && isBound(from) && (untilNow || point.day() > 12 && isBoundFree(from, to))) {
            return true;
        }
        if (dashed || dotted || isName(from) || text.at(DateWord.RIGHT_NOUN, to) && text.continues(to)) {
            return false;
        }
        boolean free = isFree(to);
        boolean fraction = point.day() < point.month() && point.month() <= 10 || point.day() == point.month();
        if (text.lenient() && free) {
            return true;
        }
        if (text.before(DateWord.LEFT_DATE, from)) {
            return free || !fraction;
        }
        // "05/6": nobody writes a fraction with a zero before.
        if (free && isPadded(from)) {
            return true;
        }
        if (text.isMark(from - 1, '|') && text.continues(from)) {
            return free;
        }
        if (text.sentenceStart(from) || text.isMark(from - 1, '"') && text.sentenceStart(from - 1)) {
            return (free || !fraction) && text.continues(to);
        }
        return free && !fraction && Holidays.get().on(point.day(), point.month()) != null;
    }

    /** Tells whether a word before sets a bound of time: {@code từ 13-6 đến nay}, {@code đến 13-6}. */
    private boolean isBound(int from) {
        return text.is(from - 1, "từ")
                || text.is(from - 1, "đến")
                || text.is(from - 1, "tới")
                || text.is(from - 1, "vào")
                || text.is(from - 1, "trước")
                || text.is(from - 1, "hết");
    }

    /** {@code Đến 15-6 cả nước đã tiêm …}: a bound that opens its sentence counts nothing but days. */
    private boolean isBoundFree(int from, int to) {
        boolean opens = text.sentenceStart(from - 1) || text.is(from - 2, "tính") && text.sentenceStart(from - 2);
        boolean counted = text.at(DateWord.RIGHT_NOUN, to) && text.continues(to);
        return opens ? !counted && !text.isNumber(to) : isFree(to) && !text.isNumber(to + 1);
    }

    private boolean isPadded(int from) {
        boolean month = text.isMark(from + 1, '/') && text.isNumber(from + 2);
        return text.tokens().surface(from).charAt(0) == '0'
                || month && text.tokens().surface(from + 2).charAt(0) == '0';
    }

    private boolean isLowerNoun(int i) {
        return text.continues(i) && text.isWord(i) && !text.shape(i).isCapitalised();
    }

    /** Tells whether nothing is counted by a member that stands beside a sure date. */
    boolean mayFollow(Expression member) {
        return !text.at(DateWord.RIGHT_NOUN, member.to()) && !isName(member.from());
    }

    boolean isFree(int i) {
        return new YearReader(text).isFree(i);
    }

    /** Tells whether a plural word ({@code các}, {@code hai}) announces the days from a token on. */
    boolean isPlural(int from) {
        return text.before(DateWord.LEFT_PLURAL, from);
    }

    /** Tells whether a list of days opens a bracket after their number: {@code hai ngày (10, 11/7)}. */
    private boolean isDaysInBrackets(int from) {
        return text.isMark(from - 1, '(') && (text.is(from - 2, "ngày") || text.is(from - 2, "nhật"));
    }

    /** Tells whether a bare number starts a list of days: {@code 14 và 15/11, đoàn …}, {@code dự kiến 05 và 06/6}. */
    boolean opensDays(Expression first, Expression second) {
        int from = first.from();
        if (isDaysInBrackets(from)) {
            return true;
        }
        boolean day = second.content() instanceof Point point && point.grain() == Grain.DAY;
        if (day && text.isMark(from - 1, '(') && text.isMark(second.to(), ')')) {
            return !text.at(DateWord.RIGHT_NOUN, second.to() + 1);
        }
        boolean opens = text.sentenceStart(from) || text.isMark(from - 1, '|');
        return opens && isFree(second.to()) && text.continues(second.to())
                || (opens || text.before(DateWord.LEFT_DATE, from) || isPadded(from)) && proves(second);
    }

    /** Tells whether a bare number may be the first hour of two: {@code từ 9 đến 11 giờ}. */
    boolean opensClock(int from) {
        return text.sentenceStart(from) || text.isMark(from - 1, '(') || text.before(DateWord.LEFT_CLOCK, from);
    }

    boolean isYearInBrackets(int from, int to) {
        return text.isMark(from - 1, '(') && text.isMark(to, ')');
    }

    /** Tells whether a bare year stands for itself: {@code (1930)}, {@code từ 2015 đến nay}. */
    boolean isYearAlone(Expression number, int year) {
        if (year < 1800 || year > 2150) {
            return false;
        }
        int from = number.from();
        int to = number.to();
        if (isYearInBrackets(from, to)) {
            return true;
        }
        boolean head = text.is(from - 1, "từ")
                || text.is(from - 1, "đến")
                || text.is(from - 1, "tới")
                || text.before(DateWord.PERIOD_HEAD, from);
        boolean listed = text.isMark(to, ',') && text.isNumber(to + 1);
        return head && isFree(to) && !listed && text.continues(from);
    }

    /** Tells whether two bare years form a period. */
    boolean isYearRange(Expression first, Expression last, Point from, Point to) {
        int years = to.year() - from.year();
        if (years <= 0 || from.year() < 1000) {
            return false;
        }
        boolean bracket = text.isMark(first.from() - 1, '(') && text.isMark(last.to(), ')');
        if (bracket && isSerial(first.from() - 1)) {
            return false;
        }
        if (years > LONGEST_YEAR_RANGE) {
            return bracket && to.year() >= 1800;
        }
        if (text.before(DateWord.PERIOD_HEAD, first.from())) {
            return true;
        }
        boolean name =
                text.before(DateWord.LEFT_DOCUMENT, first.from()) || text.before(DateWord.LEFT_NAME, first.from());
        return bracket || from.year() >= 1800 && to.year() <= 2150 && isFree(last.to()) && !name;
    }

    /** Tells whether two bare days, the last with a month, form a period. */
    boolean isDayRange(Expression first, Expression last, Point from, Point to) {
        if (from.grain() != Grain.DAY || to.grain() != Grain.DAY || to.month() == 0) {
            return false;
        }
        boolean name = isName(first.from()) && !text.before(DateWord.LEFT_DATE, first.from());
        boolean noun = text.continues(last.to()) && text.at(DateWord.RIGHT_NOUN, last.to());
        if (name || noun) {
            return false;
        }
        boolean bare = first.strength() == Strength.BARE;
        boolean order = !bare || from.day() < to.day();
        if (!bare && (from.day() > 10 || to.day() > 10)) {
            return true;
        }
        return order && (isFree(last.to()) || text.before(DateWord.LEFT_DATE, first.from()) && !isLowerNoun(last.to()));
    }

    /** Tells whether the few words before a bracket count cases: {@code 186 ca tử vong (1696-1881)}. */
    private boolean isSerial(int bracket) {
        for (int i = bracket; i > 0 && i > bracket - SERIAL_REACH && text.continues(i); i--) {
            if (text.before(DateWord.LEFT_SERIAL, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isName(int from) {
        if (text.before(DateWord.LEFT_NAME, from)) {
            return true;
        }
        // "Trường THPT 1/5", "đường số 30/4": the noun may stand one word further left.
        return text.isWord(from - 1)
                && text.continues(from)
                && text.shape(from - 1).isCapitalised()
                && text.before(DateWord.LEFT_NAME, from - 1);
    }
}
