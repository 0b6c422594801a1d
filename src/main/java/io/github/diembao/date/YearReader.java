package io.github.diembao.date;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.Shape;
import org.jspecify.annotations.Nullable;

/** Reads what months and years are called, and the words after a date that count from today. */
final class YearReader {

    private final DateText text;

    YearReader(DateText text) {
        this.text = text;
    }

    /** Reads the name or number of a month, and a year written with it ({@code 11/2022}). */
    boolean month(PointBuilder b, int i) {
        if (!text.continues(i)) {
            return false;
        }
        Gazetteer.Match<String> lunarName = text.match(DateWord.LUNAR_MONTH, i);
        if (lunarName != null) {
            b.month = Integer.parseInt(lunarName.value());
            b.to = lunarName.to();
            return true;
        }
        if (text.isNumber(i)) {
            return monthInDigits(b, i);
        }
        Numerals.Numeral name = Numerals.words(text, i);
        if (name == null || name.value() < 1 || name.value() > 12) {
            return false;
        }
        boolean five = text.is(i, "năm");
        // "9 THÁNG NĂM 2021": capitals throughout tell no name of a month, unless "NGÀY" makes the number a day
        boolean year = NumericDates.isYear(text.number(name.to()), text.digits(name.to()));
        boolean small = text.shape(i) == Shape.LOWER
                || text.shape(i) == Shape.UPPER && year && !(text.isNumber(i - 2) && text.is(i - 3, "ngày"));
        if (five && small && !text.is(name.to(), "năm")) {
            return false;
        }
        b.month = name.value();
        b.to = name.to();
        return true;
    }

    private boolean monthInDigits(PointBuilder b, int i) {
        DigitGroup group = DigitGroup.at(text, i, false);
        if (group == null) {
            return false;
        }
        int month = group.value(0);
        if (!NumericDates.isMonth(month, group.digits(0))) {
            return false;
        }
        b.month = month;
        b.to = group.endOf(0);
        if (group.count() == 2 && NumericDates.isYear(group.value(1), group.digits(1))) {
            b.year = group.value(1);
            b.to = group.endOf(1);
        }
        return b.year > 0 || group.count() == 1 || group.mark(0) == '-';
    }

    /** Reads {@code năm 2022}, {@code năm nay}, {@code /2022} after a month, quarter or half. */
    boolean yearTail(PointBuilder b) {
        int at = b.to;
        if (!text.continues(at)) {
            return b.month > 0 && text.is(at, "năm") && text.isWrapped(at) && year(b, at + 1);
        }
        boolean comma = text.isMark(at, ',');
        if (comma) {
            at++;
        }
        if ((text.isMark(at, '/') || text.isMark(at, '-') && text.glued(at)) && year(b, at + 1)) {
            return true;
        }
        // "28 Tháng 8, 2025 Thành phố …": the date of a page runs into its first sentence.
        boolean title =
                comma && text.shape(at + 1).isCapitalised() && text.number(at) >= 1900 && text.number(at) <= 2100;
        boolean plain = b.month > 0 && (!comma || b.day > 0) && text.digits(at) == 4 && (isFree(at + 1) || title);
        if (plain && year(b, at)) {
            return true;
        }
        if (toldYear(b, at)) {
            return true;
        }
        if (text.is(at, "của")) {
            at++;
        }
        if (!text.is(at, "năm") || !text.continues(at)) {
            return false;
        }
        return year(b, at + 1) || !comma && shiftedPeriod(b, at, Unit.YEAR) || !comma && cycle(b, at + 1);
    }

    /** Reads {@code năm ấy}, {@code cùng năm}: the year the text told of last. */
    boolean toldYear(PointBuilder b, int i) {
        Gazetteer.Match<String> year = text.continues(i) ? text.match(DateWord.ANAPHOR_PERIOD, i) : null;
        if (year == null || !year.value().equals("Y0")) {
            return false;
        }
        b.shift = new Point.Shift(Unit.YEAR, 0, true);
        b.to = year.to();
        return true;
    }

    /** Reads a year of four digits. */
    boolean year(PointBuilder b, int i) {
        boolean joined = text.continues(i) || text.is(i - 1, "năm") && text.isWrapped(i);
        if (!joined || !NumericDates.isYear(text.number(i), text.digits(i))) {
            return false;
        }
        DigitGroup group = DigitGroup.at(text, i, text.isMark(i - 1, '/') || text.isMark(i - 1, '-'));
        if (group == null || group.count() > 1 && group.mark(0) != '-') {
            return false;
        }
        b.year = text.number(i);
        b.to = i + 1;
        return true;
    }

    /** Reads {@code 2022/2023}, {@code 2022/23} after {@code mùa giải}, {@code niên vụ}, {@code năm học}. */
    @Nullable
    Expression season(int i) {
        int first = text.number(i);
        int second = text.number(i + 2);
        boolean next = second == first + 1 && text.digits(i + 2) == 4
                || second == (first + 1) % 100 && text.digits(i + 2) == 2;
        boolean shape = next && text.isMark(i + 1, '/') && text.glued(i + 1) && text.glued(i + 2);
        if (!shape || !NumericDates.isYear(first, text.digits(i)) || !text.before(DateWord.PERIOD_HEAD, i)) {
            return null;
        }
        DigitGroup group = DigitGroup.at(text, i, false);
        if (group == null || group.count() != 2) {
            return null;
        }
        Point number = Point.number(first);
        Point from = number.withGrain(Grain.YEAR, 0, 0, first, 0);
        Point to = number.withGrain(Grain.YEAR, 0, 0, first + 1, 0);
        return new Expression(i, i + 3, new Content.Stretch(from, to), Strength.SURE);
    }

    /** Reads {@code trước Công nguyên}, {@code TCN} after a year or century: years before Christ are negative. */
    int era(PointBuilder b) {
        Gazetteer.Match<String> era = text.continues(b.to) ? text.match(DateWord.ERA, b.to) : null;
        if (era == null) {
            return 0;
        }
        b.to = era.to();
        return Integer.parseInt(era.value());
    }

    /** Reads the stem and branch of a year ({@code Quý Mão}). */
    boolean cycle(PointBuilder b, int i) {
        Gazetteer.Match<String> stem = text.match(DateWord.STEM, i);
        Gazetteer.Match<String> branch = text.match(DateWord.BRANCH, i + 1);
        boolean named = text.shape(i).isCapitalised() || text.is(i - 1, "năm");
        if (stem == null || branch == null || !named) {
            return false;
        }
        int s = Integer.parseInt(stem.value());
        int r = Integer.parseInt(branch.value());
        if ((s + r) % 2 != 0) {
            return false;
        }
        b.cycle = (6 * s - 5 * r + 60) % 60;
        b.to = i + 2;
        return true;
    }

    /** Reads a unit with a word that counts it from today: {@code tuần trước}, {@code năm ngoái}. */
    boolean shiftedPeriod(PointBuilder b, int i, Unit unit) {
        if (!text.continues(i + 1)) {
            return false;
        }
        int next = text.lenient() ? afterNext(i + 1) : i;
        if (next > i) {
            b.shift(unit, 1, next);
            return true;
        }
        DateWord role = unit == Unit.YEAR ? DateWord.RELATIVE_YEAR : DateWord.RELATIVE;
        Gazetteer.Match<String> word = text.match(role, i + 1);
        if (word == null || isAnaphoric(word)) {
            return false;
        }
        b.shift(unit, Integer.parseInt(word.value()), word.to());
        return true;
    }

    /** Returns the token after {@code tiếp}, {@code tiếp theo}, {@code kế tiếp}, which in messages count from now; else 0. */
    int afterNext(int i) {
        if (text.is(i, "kế") && text.is(i + 1, "tiếp")) {
            return i + 2;
        }
        return text.is(i, "tiếp") ? text.is(i + 1, "theo") ? i + 2 : i + 1 : 0;
    }

    /** {@code tuần trước đó}, {@code năm sau khi …} count from somewhere else. */
    private boolean isAnaphoric(Gazetteer.Match<String> word) {
        int next = word.to();
        if (!text.continues(next)) {
            return false;
        }
        if (text.is(next, "nữa")) {
            return true;
        }
        boolean turns = text.is(word.from(), "trước") || text.is(word.from(), "sau");
        if (turns && (text.is(next, "đó") || text.is(next, "khi") || text.is(next, "này"))) {
            return true;
        }
        boolean comes = text.is(next - 1, "tới") || text.is(next - 1, "qua");
        // "từ đầu năm tới nay", "từ đầu năm tới ngày 31/8": up to then
        boolean bound = text.is(next - 1, "tới")
                && (text.is(next, "nay")
                        || text.before(DateWord.PART_OF_PERIOD, word.from() - 1)
                                && (text.at(DateWord.UNIT, next) || text.at(DateWord.PART_OF_PERIOD, next)));
        return bound || comes && (text.isNumber(next) || text.is(next, "năm") || text.is(next, "tháng"));
    }

    /** Reads {@code tới}, {@code này}, {@code vừa qua} after a date; {@code đến nay} leaves it in the past. */
    void direction(PointBuilder b) {
        if (!text.continues(b.to)) {
            return;
        }
        boolean since = (text.is(b.to, "đến") || text.is(b.to, "tới")) && text.is(b.to + 1, "nay");
        if (since && b.year == 0 && b.shift == null && b.cycle < 0) {
            b.direction = Direction.PAST;
            return;
        }
        Gazetteer.Match<String> word = text.match(DateWord.DIRECTION, b.to);
        if (word == null || !isFree(word.to()) && !isPlainDirection(word)) {
            return;
        }
        b.direction = Direction.valueOf(word.value());
        b.to = word.to();
    }

    /** {@code này, vừa qua, sắp tới} say nothing else; {@code tới} and {@code qua} alone may be verbs. */
    private boolean isPlainDirection(Gazetteer.Match<String> word) {
        return word.to() - word.from() > 1 || text.is(word.from(), "này");
    }

    /** Tells whether the clause goes on at a token without a noun: at a mark, the end of the line, a small word. */
    boolean isFree(int i) {
        if (!text.continues(i)) {
            return true;
        }
        if (text.isNumber(i) || text.isWall(i)) {
            return false;
        }
        return !text.isWord(i) || text.at(DateWord.RIGHT_FREE, i) || text.at(DateWord.FUTURE_CUE, i);
    }

    Gazetteer.@Nullable Match<String> relative(int i, Unit unit) {
        return text.match(unit == Unit.YEAR ? DateWord.RELATIVE_YEAR : DateWord.RELATIVE, i);
    }
}
