package io.github.diembao.date;

import io.github.diembao.text.Shape;

/** Judges digits by the words beside them: dates against names, addresses, ratios and counts. */
final class ContextRules {

    /** How far before a date the title of a day may start, in tokens. */
    private static final int TITLE_REACH = 12;

    /** How far before weekdays a word of habit may start, in tokens. */
    private static final int HABIT_REACH = 9;
    /** How far before hours other hours may stand, in tokens. */
    private static final int HOURS_REACH = 60;

    private final DateText text;
    private final YearReader years;

    ContextRules(DateText text) {
        this.text = text;
        this.years = new YearReader(text);
    }

    /** Tells whether an expression with a calendar word of its own is no part of a name ({@code đường 30 tháng 4}). */
    boolean allows(Expression expression) {
        if (!(expression.content() instanceof Point point)
                || point.grain() != Grain.DAY
                || point.year() > 0
                || !text.isNumber(expression.from())
                || point.time() != null
                || point.lunar()
                || point.shift() != null) {
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
        if (text.isMark(from + 1, '-')) {
            return dashedProves(point, from, to);
        }
        if (isRow(from, to)) {
            return true;
        }
        boolean free = isFree(to);
        if (isName(from)) {
            return free && isTitledDay(from);
        }
        boolean dotted = text.isMark(from + 1, '.') && !text.before(DateWord.LEFT_DATE, from);
        if (dotted || text.at(DateWord.RIGHT_NOUN, to) && text.continues(to)) {
            return false;
        }
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
        boolean feast = !fraction && Holidays.get().on(point.day(), point.month()) != null;
        return free && (feast || isTitledDay(from));
    }

    /** {@code từ 13-6 đến nay}, {@code dịp 30-4}: a dash may as well stand between the goals of a match. */
    private boolean dashedProves(Point point, int from, int to) {
        boolean untilNow = (text.is(to, "đến") || text.is(to, "tới")) && text.is(to + 1, "nay");
        if (isBound(from) && (untilNow || point.day() > 12 && isBoundFree(from, to))) {
            return true;
        }
        boolean jubilee = text.before(DateWord.LEFT_JUBILEE, from) || text.is(from - 1, "lễ");
        return jubilee && isFree(to) && Holidays.get().on(point.day(), point.month()) != null;
    }

    /** {@code Ngày truyền thống Bộ đội Trường Sơn 19/5}: the date of a day with a title. */
    private boolean isTitledDay(int from) {
        if (!text.isWord(from - 1)
                || text.before(DateWord.LEFT_NAME, from)
                        && !text.shape(from - 1).isCapitalised()) {
            return false;
        }
        for (int i = from - 1; i >= 0 && i >= from - TITLE_REACH && text.continues(i + 1); i--) {
            if (text.isNumber(i) || text.isMark(i, '.') || text.isMark(i, ';') || text.isWall(i)) {
                return false;
            }
            if (text.is(i, "ngày")) {
                return i + 1 < from
                        && (text.shape(i) == Shape.TITLE || text.shape(i + 1).isCapitalised());
            }
        }
        return false;
    }

    /** A row of a programme: an hour on the next line, or what is on after a colon ({@code * 21/12: khai mạc}). */
    private boolean isRow(int from, int to) {
        if (text.lineStart(from) && text.lineStart(to) && isHour(to)) {
            return true;
        }
        boolean bullet = text.lineStart(from - 1) && !text.isWord(from - 1) && !text.isNumber(from - 1);
        return (text.lineStart(from) || bullet) && text.isMark(to, ':') && text.continues(to);
    }

    private boolean isHour(int i) {
        return text.isNumber(i) && text.glued(i + 1) && (text.is(i + 1, "h") || text.isMark(i + 1, ':'));
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
        return years.isFree(i);
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

    /** Tells whether a few words before speak of what is done every week: {@code mở cửa từ}, {@code các ngày từ}. */
    boolean isHabit(int from) {
        for (int i = from - 1; i >= 0 && i >= from - HABIT_REACH && !text.sentenceStart(i + 1); i--) {
            if (text.at(DateWord.HABIT_CUE, i)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether hours after {@code từ} go on a paragraph that tells of hours, and measure nothing. */
    boolean followsHours(int before, int from, int to) {
        if (!text.is(from - 1, "từ") || from - before > HOURS_REACH || text.before(DateWord.LEFT_DURATION, from - 1)) {
            return false;
        }
        for (int i = before; i <= from; i++) {
            if (text.lineStart(i)) {
                return false;
            }
        }
        return isFree(to) && !text.is(to, "sau") && !text.is(to, "trước") && !text.isMark(to, '/');
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
