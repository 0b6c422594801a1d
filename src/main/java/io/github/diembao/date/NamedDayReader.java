package io.github.diembao.date;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.Shape;

/** Reads a day that is called by a word, {@code hôm nay}, {@code thứ Hai}, and the date beside it that says which one. */
final class NamedDayReader {

    private final DateText text;
    private final WrittenDayReader written;
    private final WeekdayReader weekdays;

    NamedDayReader(DateText text, WrittenDayReader written) {
        this.text = text;
        this.written = written;
        this.weekdays = new WeekdayReader(text);
    }

    /** Reads {@code hôm nay}, {@code ngày mai}; in messages {@code mai} and {@code mốt} too. */
    boolean dayWord(PointBuilder b, int at) {
        Gazetteer.Match<String> word = text.match(DateWord.DAY_WORD, at);
        if (word == null && text.lenient() && shortDayWord(b, at)) {
            return true;
        }
        if (word == null || text.is(word.to(), "sau") || isName(word)) {
            return false;
        }
        b.shift(Unit.DAY, Integer.parseInt(word.value()), word.to()).grain = Grain.DAY;
        exactDayAfter(b);
        return true;
    }

    private boolean shortDayWord(PointBuilder b, int at) {
        boolean tomorrow = text.is(at, "mai");
        boolean dayAfter = text.is(at, "mốt") && !text.before(DateWord.DIGIT_WORD, at) && !text.is(at - 1, "mươi");
        if (!tomorrow && !dayAfter || !text.sentenceStart(at) && text.shape(at) != Shape.LOWER) {
            return false;
        }
        b.shift(Unit.DAY, tomorrow ? 1 : 2, at + 1).grain = Grain.DAY;
        return true;
    }

    private boolean isName(Gazetteer.Match<String> word) {
        int last = word.to() - 1;
        return text.is(last, "mai") && text.shape(last) != Shape.LOWER && text.shape(word.from()) == Shape.LOWER;
    }

    /** Reads {@code nay, qua, mai} after a part of day. */
    boolean daySuffix(PointBuilder b, int at) {
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

    /** {@code hôm nay 23/7}, {@code sáng nay, ngày 14/11}, {@code hôm nay – 23/7}: one expression, the date decides. */
    private void exactDayAfter(PointBuilder b) {
        int at = b.to;
        if (!text.continues(at) || bracketedDay(b)) {
            return;
        }
        int date = text.isMark(at, ',') || text.isMark(at, '-') ? at + 1 : at;
        if (!text.continues(date)) {
            return;
        }
        PointBuilder exact = new PointBuilder(date);
        boolean read = written.announced(exact, date) && exact.month > 0 || weekday(exact, date, true);
        if (read && exact.strength == Strength.SURE && !exact.lunar) {
            b.shift = exact.day > 0 ? null : b.shift;
            b.weekday = exact.weekday;
            b.day(exact.day, exact.month, exact.year, exact.to);
        }
    }

    /** {@code thứ Bảy (17/5)}, {@code 17h (14/11)}: the brackets, a mention of their own, say which day is meant. */
    boolean bracketedDay(PointBuilder b) {
        int at = b.to + 1;
        if (!text.isMark(b.to, '(') || !text.continues(b.to) || !text.continues(at)) {
            return false;
        }
        PointBuilder exact = new PointBuilder(at);
        boolean read = written.announced(exact, at);
        boolean closed = text.isMark(exact.to, ')') || text.isMark(exact.to, ',') || text.isMark(exact.to, ';');
        if (!read || !closed || exact.month == 0 || exact.lunar || exact.shift != null) {
            return false;
        }
        b.shift = null;
        b.day(exact.day, exact.month, exact.year, b.to);
        return true;
    }

    /**
     * Reads a weekday and the date beside it.
     *
     * @param b takes the day, unchanged where there is none
     * @param at a token
     * @param announced whether a word before says that a day follows
     */
    boolean weekday(PointBuilder b, int at, boolean announced) {
        int start = b.to;
        if (!weekdays.read(b, at, announced)) {
            return false;
        }
        dateOfWeekday(b);
        if (b.strength != Strength.SURE) {
            b.weekday = 0;
            b.period(Grain.TIME, start).strength = Strength.SURE;
            return false;
        }
        return true;
    }

    private void dateOfWeekday(PointBuilder b) {
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
        boolean read = text.continues(date) && written.announced(exact, date);
        if (read && exact.strength == Strength.SURE && exact.shift == null) {
            b.strength = Strength.SURE;
            b.direction = exact.direction;
            b.lunar = exact.lunar;
            b.cycle = exact.cycle;
            b.day(exact.day, exact.month, exact.year, exact.to);
        } else {
            weekdays.week(b);
        }
    }
}
