package io.github.diembao.date;

import io.github.diembao.text.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day with what belongs to it, from left to right: clock time, part of day, weekday, day, month, year, and the
 * words after it that say on which side of today it lies.
 */
final class DayReader {

    private final DateText text;
    private final ClockReader clocks;
    private final LunarReader lunar;
    private final WrittenDayReader written;
    private final NamedDayReader named;

    DayReader(DateText text) {
        this.text = text;
        this.clocks = new ClockReader(text);
        YearReader years = new YearReader(text);
        this.lunar = new LunarReader(text, years);
        this.written = new WrittenDayReader(text, years, lunar);
        this.named = new NamedDayReader(text, written);
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
            timeAfter(b);
            return b.expression();
        }
        if (text.lenient() && isAloneInMessage(i, b.to)) {
            return b.expression();
        }
        b.strength = Strength.LINKED;
        return isListOfParts(b.to) ? b.expression() : null;
    }

    /** Reads an expression that starts with a day: a word such as {@code hôm nay}, a weekday, {@code ngày …}. */
    @Nullable
    Expression day(int i, boolean resumed) {
        PointBuilder b = new PointBuilder(i);
        boolean read = text.isNumber(i)
                ? lunar.beforeTet(b, i) || written.digits(b, i, resumed)
                : named.dayWord(b, i)
                        || named.weekday(b, i, false)
                        || written.ngay(b, i)
                        || lunar.day(b, i)
                        || written.digits(b, i, resumed);
        if (!read) {
            return null;
        }
        partAfter(b);
        timeAfter(b);
        return b.expression();
    }

    /** {@code hôm nay buổi chiều}, {@code ngày 14/11 buổi sáng}: the part of day after the day. */
    private void partAfter(PointBuilder b) {
        int at = b.to;
        if (!text.is(at, "buổi") || !text.continues(at) || b.time != null || b.grain != Grain.DAY || !isSure(b)) {
            return;
        }
        Gazetteer.Match<String> part = text.continues(at + 1) ? text.match(DateWord.PART, at + 1) : null;
        if (part != null) {
            b.time = TimeOfDay.of(PartOfDay.ofCode(part.value()));
            b.to = part.to();
        }
    }

    /** {@code nửa đêm}, {@code buổi sáng}, {@code vào trưa} as a message of its own or at its edge. */
    private boolean isAloneInMessage(int from, int to) {
        boolean closed = !text.continues(to) || !text.isWord(to) && !text.isNumber(to);
        boolean opens = text.sentenceStart(from) || text.before(DateWord.LEFT_CLOCK, from);
        return closed && (opens || to - from > 1);
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
        if (isStampJoint(at) && (text.isNumber(at + 1) && fullDate(b, at + 1) || weekdayWithDate(b, at + 1))) {
            return true;
        }
        // "4h sáng ngày Chủ nhật 4/2"; "ngày thứ hai" may count the days of a journey.
        if (text.is(at, "ngày") && text.at(DateWord.WEEKDAY, at + 1) && named.weekday(b, at + 1, false)) {
            return true;
        }
        at = afterJoint(at);
        if (dayTold(b, at)) {
            return true;
        }
        boolean part = b.time != null && b.time.part() != null;
        if (part && named.daySuffix(b, at)) {
            return true;
        }
        if (hasDay(b, at)) {
            return true;
        }
        if (part && text.isNumber(at) && text.tokens().spaceBefore(at)) {
            return written.bareDay(b, at);
        }
        return named.bracketedDay(b);
    }

    /** {@code 17 giờ cùng ngày}, {@code 5h sáng hôm sau}. */
    private boolean dayTold(PointBuilder b, int at) {
        Gazetteer.Match<String> day = text.match(DateWord.ANAPHOR_DAY, at);
        boolean same = day != null && text.is(at, "cùng");
        if (day == null || !same && (b.time == null || !b.time.isClock())) {
            return false;
        }
        b.direction = same ? Direction.SAME_DAY : Direction.DAY_TOLD;
        b.index = Integer.parseInt(day.value());
        b.to = day.to();
        b.grain = Grain.DAY;
        return true;
    }

    /** {@code 7h, ngày 14/11}, {@code tối của ngày 14/11}; in messages {@code 8h vào ngày mai} too. */
    private int afterJoint(int at) {
        boolean comma = text.isMark(at, ',') && (text.is(at + 1, "ngày") || text.at(DateWord.WEEKDAY, at + 1));
        boolean of = text.is(at, "của") && text.is(at + 1, "ngày");
        boolean on = text.lenient() && (text.is(at, "vào") || text.isMark(at, ','));
        return comma || of || on && text.continues(at + 1) ? at + 1 : at;
    }

    private boolean hasDay(PointBuilder b, int at) {
        return named.dayWord(b, at)
                || named.weekday(b, at, true)
                || written.ngay(b, at)
                || lunar.day(b, at)
                || written.announced(b, at);
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

    /** {@code 09:57 - Thứ Hai, 06/05/2024}. */
    private boolean weekdayWithDate(PointBuilder b, int at) {
        PointBuilder day = new PointBuilder(at);
        if (!text.continues(at) || !named.weekday(day, at, true) || day.year == 0) {
            return false;
        }
        b.weekday = day.weekday;
        b.day(day.day, day.month, day.year, day.to);
        return true;
    }

    private boolean isStampJoint(int at) {
        return text.isMark(at, ',') || text.isMark(at, '-') || text.isMark(at, '|');
    }

    /** {@code 14/11/2022 16:05}, {@code Thứ hai, 14/11/2022, 16:05}, {@code tối mai 8h}: the time after the day. */
    private void timeAfter(PointBuilder b) {
        TimeOfDay part = b.time;
        boolean whole = b.grain == Grain.DAY && (b.month > 0 || b.shift != null || b.weekday > 0);
        if (!whole || b.lunar || part != null && part.isClock() || !isSure(b)) {
            return;
        }
        int clock = clockAfter(b);
        if (clock < 0 || !text.continues(clock)) {
            return;
        }
        PointBuilder time = new PointBuilder(clock);
        TimeOfDay read = clocks.read(time, clock, true) ? time.time : null;
        if (read != null) {
            b.strength = Strength.SURE;
            b.time = part == null || part.part() == null ? read : read.within(part.part());
            b.to = time.to;
        }
    }

    /** In messages a clock time proves the day before it ({@code 21/11 lúc 6h}). */
    private boolean isSure(PointBuilder b) {
        return b.strength == Strength.SURE || text.lenient() && b.month > 0;
    }

    /** Returns the token where a clock time may follow a day, -1 where none may. */
    private int clockAfter(PointBuilder b) {
        int at = b.to;
        if (!text.continues(at)) {
            return -1;
        }
        if (text.isNumber(at)) {
            return at;
        }
        // 2022-11-14T16:05
        if (text.is(at, "t") && text.glued(at) && text.glued(at + 1) && text.isMark(at + 2, ':')) {
            return at + 1;
        }
        boolean stamp = isStampJoint(at) && b.year > 0 && text.isMark(at + 2, ':');
        if (text.lenient() && !stamp) {
            int next = text.isMark(at, ',') ? at + 1 : at;
            next = text.is(next, "vào") ? next + 1 : next;
            next = text.is(next, "lúc") ? next + 1 : next;
            return next;
        }
        return stamp ? at + 1 : -1;
    }
}
