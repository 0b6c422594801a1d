package io.github.diembao.date;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day with what belongs to it, from left to right: clock time, part of day, weekday, day, month, year, and the
 * words after it that say on which side of today it lies.
 */
final class DayReader {

    private final DateText text;
    private final ClockReader clocks;
    private final LunarReader lunar;
    private final YearReader years;

    DayReader(DateText text) {
        this.text = text;
        this.clocks = new ClockReader(text);
        this.years = new YearReader(text);
        this.lunar = new LunarReader(text, years);
    }

    /** Reads an expression that starts with a clock time. */
    @Nullable
    Expression clock(int from, int i) {
        PointBuilder b = new PointBuilder(from);
        if (!clocks.read(b, i, from < i)) {
            return null;
        }
        dayAfterTime(b);
        return b.expression();
    }

    /** Reads an expression that starts with a part of day; null where the word tells no time. */
    @Nullable
    Expression partOfDay(int i) {
        int at = text.is(i, "buổi") ? i + 1 : i;
        Gazetteer.Match<String> part = text.match(DateWord.PART, at);
        if (part == null || text.before(DateWord.LEFT_PART, i)) {
            return null;
        }
        PointBuilder b = new PointBuilder(i);
        b.time = TimeOfDay.of(PartOfDay.ofCode(part.value()));
        b.to = part.to();
        if (dayAfterTime(b)) {
            return b.expression();
        }
        b.strength = Strength.LINKED;
        return isListOfParts(b.to) ? b.expression() : null;
    }

    /** Reads an expression that starts with a day: a word such as {@code hôm nay}, a weekday, {@code ngày …}. */
    @Nullable
    Expression day(int i, boolean resumed) {
        PointBuilder b = new PointBuilder(i);
        boolean read = dayWord(b, i)
                || weekday(b, i, false)
                || ngay(b, i)
                || lunar.day(b, i)
                || digits(b, i, resumed);
        if (!read) {
            return null;
        }
        timeAfter(b);
        return b.expression();
    }

    /** {@code sáng và chiều 14/11}: another part of day follows, which may have the day of both. */
    private boolean isListOfParts(int at) {
        boolean joint = text.isMark(at, ',') || text.is(at, "và") || text.is(at, "đến");
        int next = text.is(at + 1, "buổi") ? at + 2 : at + 1;
        return joint && text.continues(at) && text.continues(next) && text.at(DateWord.PART, next);
    }

    private boolean dayAfterTime(PointBuilder b) {
        int at = b.to;
        if (!text.continues(at)) {
            return false;
        }
        if (text.isMark(at, ',') && (text.is(at + 1, "ngày") || text.at(DateWord.WEEKDAY, at + 1))) {
            at++;
        }
        if (text.is(at, "của") && text.is(at + 1, "ngày")) {
            at++;
        }
        if (isStampJoint(at) && text.isNumber(at + 1) && fullDate(b, at + 1)) {
            return true;
        }
        if (text.is(at, "cùng") && text.is(at + 1, "ngày")) {
            b.direction = Direction.SAME_DAY;
            b.to = at + 2;
            b.grain = Grain.DAY;
            return true;
        }
        boolean part = b.time != null && b.time.part() != null;
        if (part && daySuffix(b, at)) {
            return true;
        }
        if (part && !hasDay(b, at) && text.isNumber(at) && text.tokens().spaceBefore(at)) {
            return bareDay(b, at);
        }
        return b.grain == Grain.DAY || hasDay(b, at) || bracketedDay(b);
    }

    /** {@code 16:05, 14/11/2022}: the stamp of a page. */
    private boolean fullDate(PointBuilder b, int at) {
        PointBuilder date = new PointBuilder(at);
        if (!text.continues(at) || !NumericDates.read(text, date, at, false, false) || date.grain != Grain.DAY) {
            return false;
        }
        if (date.year == 0) {
            return false;
        }
        b.day(date.day, date.month, date.year, date.to);
        return true;
    }

    private boolean isStampJoint(int at) {
        return text.isMark(at, ',') || text.isMark(at, '-') || text.isMark(at, '|');
    }

    /** {@code 14/11/2022 16:05}, {@code Thứ hai, 14/11/2022, 16:05}, {@code ngày 5/9 19h30}: the time after the day. */
    private void timeAfter(PointBuilder b) {
        int at = b.to;
        if (b.grain != Grain.DAY || b.time != null || b.day == 0 || b.month == 0 || !text.continues(at)) {
            return;
        }
        boolean joint = isStampJoint(at);
        int clock = joint ? at + 1 : at;
        if (!text.isNumber(clock) || !text.continues(clock) || joint && (b.year == 0 || !text.isMark(clock + 1, ':'))) {
            return;
        }
        PointBuilder time = new PointBuilder(clock);
        if (clocks.read(time, clock, true)) {
            b.time = time.time;
            b.to = time.to;
        }
    }

    private boolean hasDay(PointBuilder b, int at) {
        return b.grain == Grain.DAY
                || dayWord(b, at)
                || weekday(b, at, true)
                || ngay(b, at)
                || lunar.day(b, at)
                || text.isNumber(at) && (digitsAnnounced(b, at) || dayOfNamedMonth(b, at, true, false));
    }

    /** {@code sáng nay}, {@code chiều qua}, {@code tối mai}. */
    private boolean daySuffix(PointBuilder b, int at) {
        Gazetteer.Match<String> suffix = text.match(DateWord.DAY_SUFFIX, at);
        if (suffix == null) {
            return false;
        }
        boolean single = suffix.to() == at + 1;
        boolean name = text.shape(at) != Shape.LOWER && text.shape(at - 1) == Shape.LOWER;
        if (single && (name || text.is(at, "qua") && text.at(DateWord.RIGHT_THING, at + 1))) {
            return false;
        }
        b.shift(Unit.DAY, Integer.parseInt(suffix.value()), suffix.to()).grain = Grain.DAY;
        exactDayAfter(b);
        return true;
    }

    private boolean dayWord(PointBuilder b, int at) {
        Gazetteer.Match<String> word = text.match(DateWord.DAY_WORD, at);
        if (word == null && text.lenient() && text.is(at, "mai") && text.shape(at) == Shape.LOWER) {
            b.shift(Unit.DAY, 1, at + 1).grain = Grain.DAY;
            return true;
        }
        if (word == null || text.is(word.to(), "sau") || isName(word)) {
            return false;
        }
        b.shift(Unit.DAY, Integer.parseInt(word.value()), word.to()).grain = Grain.DAY;
        exactDayAfter(b);
        return true;
    }

    private boolean isName(Gazetteer.Match<String> word) {
        int last = word.to() - 1;
        return text.is(last, "mai") && text.shape(last) != Shape.LOWER && text.shape(word.from()) == Shape.LOWER;
    }

    /** {@code hôm nay 23/7}, {@code sáng nay, ngày 14/11}: one expression, the date decides. */
    private void exactDayAfter(PointBuilder b) {
        int at = b.to;
        if (!text.continues(at)) {
            return;
        }
        if (bracketedDay(b)) {
            return;
        }
        int date = text.isMark(at, ',') || text.isMark(at, '-') ? at + 1 : at;
        if (!text.continues(date)) {
            return;
        }
        PointBuilder exact = new PointBuilder(date);
        boolean read = ngay(exact, date) && exact.month > 0
                || weekday(exact, date, true)
                || text.isNumber(date) && digitsAnnounced(exact, date) && exact.month > 0;
        if (read && exact.strength == Strength.SURE && !exact.lunar) {
            b.shift = exact.day > 0 ? null : b.shift;
            b.weekday = exact.weekday;
            b.day(exact.day, exact.month, exact.year, exact.to);
        }
    }

    /** {@code thứ Bảy (17/5)}, {@code 17h (14/11)}: the brackets, a mention of their own, say which day is meant. */
    private boolean bracketedDay(PointBuilder b) {
        int at = b.to + 1;
        if (!text.isMark(b.to, '(') || !text.continues(b.to) || !text.continues(at)) {
            return false;
        }
        PointBuilder exact = new PointBuilder(at);
        boolean read = ngay(exact, at) || text.isNumber(at) && digitsAnnounced(exact, at);
        boolean closed = text.isMark(exact.to, ')') || text.isMark(exact.to, ',') || text.isMark(exact.to, ';');
        if (!read || !closed || exact.month == 0 || exact.lunar || exact.shift != null) {
            return false;
        }
        b.shift = null;
        b.day(exact.day, exact.month, exact.year, b.to);
        return true;
    }

    private boolean weekday(PointBuilder b, int at, boolean announced) {
        WeekdayReader reader = new WeekdayReader(text);
        int start = b.to;
        if (!reader.read(b, at, announced)) {
            return false;
        }
        dateOfWeekday(b, reader);
        if (b.strength != Strength.SURE) {
            b.weekday = 0;
            b.period(Grain.TIME, start).strength = Strength.SURE;
            return false;
        }
        return true;
    }

    private void dateOfWeekday(PointBuilder b, WeekdayReader reader) {
        int next = b.to;
        if (!text.continues(next)) {
            return;
        }
        if (bracketedDay(b)) {
            b.strength = Strength.SURE;
            return;
        }
        int date = text.isMark(next, ',') || text.isMark(next, '-') ? next + 1 : next;
        PointBuilder exact = new PointBuilder(date);
        boolean read = ngay(exact, date) || text.isNumber(date) && digitsAnnounced(exact, date);
        if (read && exact.strength == Strength.SURE && exact.shift == null) {
            b.strength = Strength.SURE;
            b.direction = exact.direction;
            b.lunar = exact.lunar;
            b.cycle = exact.cycle;
            b.shift = exact.shift;
            b.day(exact.day, exact.month, exact.year, exact.to);
        } else {
            reader.week(b);
        }
    }

    private boolean digitsAnnounced(PointBuilder b, int at) {
        if (!NumericDates.read(text, b, at, true, false) || b.grain != Grain.DAY) {
            return false;
        }
        afterMonth(b);
        return true;
    }

    /** Reads a date in digits without a word before it. */
    private boolean digits(PointBuilder b, int at, boolean resumed) {
        if (NumericDates.read(text, b, at, false, resumed)) {
            if (b.grain == Grain.DAY) {
                afterMonth(b);
            }
            return true;
        }
        return dayOfNamedMonth(b, at, false, resumed);
    }

    /** {@code ngày 14/11}, {@code ngày 14 tháng 11 năm 2022}, {@code ngày mùng 3 tháng 5}, {@code ngày 14}. */
    private boolean ngay(PointBuilder b, int i) {
        if (!text.is(i, "ngày") || !text.continues(i + 1) && text.lineStart(i + 1)) {
            return false;
        }
        int at = i + 1;
        if (lunar.day(b, at)) {
            return true;
        }
        if (NumericDates.read(text, b, at, true, false)) {
            if (b.grain != Grain.DAY) {
                return false;
            }
            afterMonth(b);
            return true;
        }
        return dayOfNamedMonth(b, at, true, false) || bareDay(b, at) || impossibleDay(b, at);
    }

    private boolean impossibleDay(PointBuilder b, int at) {
        return text.isNumber(at) && NumericDates.impossible(text, b, at) && years.isFree(b.to);
    }

    /** {@code 14 tháng 11 năm 2022}, {@code mười bốn tháng Mười một}, {@code 15 tháng này}. */
    private boolean dayOfNamedMonth(PointBuilder b, int at, boolean announced, boolean resumed) {
        Numerals.Numeral day = Numerals.any(text, at);
        if (day == null || day.value() < 1 || day.value() > 31 || !text.is(day.to(), "tháng")) {
            return false;
        }
        if (!announced && (day.inWords() || DigitGroup.at(text, at, resumed) == null || text.digits(at) > 2)) {
            return false;
        }
        int monthAt = day.to() + 1;
        if (announced && years.shiftedPeriod(b, day.to(), Unit.MONTH)) {
            b.day(day.value(), 0, 0, b.to);
            return true;
        }
        if (!years.month(b, monthAt)) {
            return false;
        }
        if (!announced && b.year == 0 && text.mayStart(b.to, DateWord.UNIT) && !text.is(b.to, "năm")) {
            return false;
        }
        b.day(day.value(), b.month, b.year, b.to);
        b.lunar |= lunar.isLunarMonth(monthAt);
        afterMonth(b);
        return true;
    }

    /** {@code ngày 15} or {@code chiều 14} alone: a day only where nothing is counted. */
    private boolean bareDay(PointBuilder b, int at) {
        Numerals.Numeral day = Numerals.any(text, at);
        if (day == null || day.value() < 1 || day.value() > 31 || text.digits(at) > 2) {
            return false;
        }
        int end = day.to();
        if (text.is(end, "tết")) {
            return false;
        }
        if (!day.inWords()) {
            DigitGroup group = DigitGroup.at(text, at, false);
            boolean decimal = text.isMark(end, ',') && text.glued(end + 1) && text.isNumber(end + 1);
            if (group == null
                    || group.count() > 1 && !group.mixed() && group.mark(0) != '-'
                    || decimal && group.count() > 1) {
                return false;
            }
        }
        if (isSpacedDayMonth(at, end)) {
            b.day(day.value(), text.number(end + 1), 0, end + 2);
            afterMonth(b);
            return true;
        }
        b.day(day.value(), 0, 0, end);
        boolean free = !text.continues(end)
                || !text.isWord(end) && !text.isNumber(end)
                || text.at(DateWord.RIGHT_FREE, end) && !text.mayStart(end, DateWord.UNIT);
        b.strength = free && !day.inWords() ? Strength.SURE : Strength.LINKED;
        afterMonth(b);
        return true;
    }

    /** {@code Ngày 17 – 9,}: day and month with a spaced dash, where no range is announced. */
    private boolean isSpacedDayMonth(int at, int end) {
        boolean dash = text.isMark(end, '-')
                && text.tokens().spaceBefore(end)
                && text.tokens().spaceBefore(end + 1);
        int month = text.number(end + 1);
        if (!dash || month < 1 || month > 12 || text.digits(end + 1) > 2 || !text.is(at - 1, "ngày")) {
            return false;
        }
        DigitGroup group = DigitGroup.at(text, end + 1, false);
        boolean range = text.is(at - 2, "từ") || text.before(DateWord.LEFT_PLURAL, at - 1);
        return group != null && group.count() == 1 && !range && years.isFree(end + 2) && !text.is(end + 2, "năm");
    }

    /** Year, lunar mark, direction: what may follow a day and month. */
    private void afterMonth(PointBuilder b) {
        if (b.month > 0 && b.year == 0 && b.shift == null) {
            years.yearTail(b);
        }
        b.lunar |= b.cycle >= 0;
        lunar.mark(b);
        years.direction(b);
    }
}
