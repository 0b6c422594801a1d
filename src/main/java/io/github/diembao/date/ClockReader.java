package io.github.diembao.date;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.Shape;

/** Reads clock times: {@code 19h30}, {@code 7 giờ 15 phút}, {@code 7 giờ kém 15}, {@code 19:30}, {@code 8 giờ tối}. */
final class ClockReader {

    private final DateText text;

    ClockReader(DateText text) {
        this.text = text;
    }

    /**
     * Reads the clock time at a token and the part of day after it.
     *
     * @param b takes time and end
     * @param i a token
     * @param announced whether a word before says that a time of day follows
     * @return false where there is none, or where it may as well be a length of time
     */
    boolean read(PointBuilder b, int i, boolean announced) {
        boolean dotted = text.isMark(i + 1, '.') && text.is(i - 1, "lúc");
        if (text.isNumber(i) && !text.isMark(i + 1, ':') && !text.isWord(i + 1) && !dotted) {
            return false;
        }
        Numerals.Numeral hour = Numerals.any(text, i);
        if (hour == null || hour.value() > 24 || hour.inWords() && hour.value() > 12 || isFractionPart(i)) {
            return false;
        }
        boolean read = colon(b, i, hour.value())
                || letter(b, hour)
                || word(b, i, hour, announced)
                || hour.value() <= 12 && isHalfDay(hour.to()) && set(b, hour.value(), -1, -1, hour.to());
        if (read && !halfOfDay(b)) {
            partOfDay(b);
        }
        return read;
    }

    private boolean isHalfDay(int i) {
        return text.continues(i) && (text.is(i, "pm") || text.is(i, "am"));
    }

    /** {@code 8 pm}, {@code 8:30 AM}; {@code 8:30 CH} and {@code SA} (chiều, sáng) as programs print them. */
    private boolean halfOfDay(PointBuilder b) {
        int at = b.to;
        TimeOfDay time = b.time;
        boolean printed = text.shape(at) == Shape.UPPER && text.isMark(at - 2, ':');
        boolean afternoon = text.is(at, "pm") || printed && text.is(at, "ch");
        boolean morning = text.is(at, "am") || printed && text.is(at, "sa");
        if (time == null || !afternoon && !morning || !text.continues(at) || time.hour() > 12) {
            return false;
        }
        int hour = time.hour() % 12 + (afternoon ? 12 : 0);
        b.time = new TimeOfDay(null, hour, time.minute(), time.second());
        b.to = at + 1;
        return true;
    }

    private boolean isFractionPart(int i) {
        if (text.is(i - 1, "t") && text.isNumber(i - 2) && text.glued(i - 1)) {
            return false;
        }
        return text.glued(i)
                && (text.isMark(i - 1, '/')
                        || text.isMark(i - 1, ',') && text.isNumber(i - 2)
                        || text.isMark(i - 1, '.') && text.isNumber(i - 2)
                        || text.isMark(i - 1, ':')
                        || text.tokens().isWord(i - 1));
    }

    private boolean colon(PointBuilder b, int i, int hour) {
        boolean shape = text.isNumber(i)
                && (text.isMark(i + 1, ':') || text.isMark(i + 1, '.') && text.is(i - 1, "lúc"))
                && text.glued(i + 1)
                && text.digits(i + 2) == 2
                && text.glued(i + 2)
                && text.number(i + 2) < 60;
        if (!shape || text.before(DateWord.LEFT_NAME, i) && !text.before(DateWord.LEFT_CLOCK, i)) {
            return false;
        }
        int end = i + 3;
        int second = -1;
        if (text.isMark(end, ':') && text.glued(end) && text.digits(end + 1) == 2 && text.glued(end + 1)) {
            second = text.number(end + 1);
            end += 2;
        }
        boolean aloneOnLine = text.lineStart(i) && text.lineStart(end) && !text.lenient();
        boolean player = text.isMark(end, '/') || text.isMark(i - 1, '/');
        boolean tail =
                text.glued(end) && (text.isMark(end, ':') || text.tokens().isWord(end) && !isHalfDay(end));
        if (second >= 60 || aloneOnLine || player || tail) {
            return false;
        }
        if (text.is(end, "phút") && text.continues(end) && text.before(DateWord.LEFT_CLOCK, i)) {
            end++;
        }
        return set(b, hour, text.number(i + 2), second, end);
    }

    /** {@code 19h30}, {@code 7h}, {@code 7g30}. */
    private boolean letter(PointBuilder b, Numerals.Numeral hour) {
        int h = hour.to();
        boolean south = text.is(h, "g") && text.glued(h) && (text.isNumber(h + 1) || isPartOrDate(h + 1));
        if (hour.inWords() || !text.is(h, "h") && !south) {
            return false;
        }
        boolean tight = text.glued(h + 1);
        if (tight && text.digits(h + 1) == 2 && text.number(h + 1) < 60) {
            int end = h + 2;
            if (text.isMark(end, '\'') && text.glued(end)) {
                end++;
            } else if ((text.is(end, "ph") || text.is(end, "p") || text.is(end, "phút")) && text.continues(end)) {
                end++;
            }
            return set(b, hour.value(), text.number(h + 1), -1, end);
        }
        if (text.isNumber(h + 1) && text.continues(h + 1) && text.digits(h + 1) == 2 && text.number(h + 1) < 60) {
            boolean named = text.is(h + 2, "phút") && text.continues(h + 2);
            if (named || isPartOrDate(h + 2) || text.isMark(h + 2, ',') && text.before(DateWord.LEFT_CLOCK, h - 1)) {
                return set(b, hour.value(), text.number(h + 1), -1, named ? h + 3 : h + 2);
            }
        }
        boolean address = text.isMark(h + 1, '.') && text.glued(h + 2) && text.isWord(h + 2);
        if (tight && (text.isNumber(h + 1) || text.isMark(h + 1, '/') || address)) {
            return false;
        }
        if (counted(h + 1) || text.is(h + 1, "nữa")) {
            return false;
        }
        boolean after = text.is(h - 2, "sau");
        boolean length = text.before(DateWord.LEFT_DURATION, h - 1)
                && !text.before(DateWord.LEFT_CLOCK, h - 1)
                && !isPartOrDate(h + 1)
                && !(after && (!text.continues(h + 1) || !text.isWord(h + 1)));
        return !length && text.glued(h) && set(b, hour.value(), -1, -1, h + 1);
    }

    /** {@code 24 giờ tới}: hours are counted from now on, unless the word opens the end of a range ({@code 7h tới 10h30}). */
    private boolean counted(int after) {
        boolean range = text.is(after, "tới") && text.isNumber(after + 1);
        return text.at(DateWord.DIRECTION, after) && !text.is(after, "này") && !range;
    }

    /** {@code 7 giờ 15 phút}, {@code 7 giờ kém 15}, {@code 7 giờ rưỡi}, {@code 7 giờ}. */
    private boolean word(PointBuilder b, int i, Numerals.Numeral hour, boolean announced) {
        int unit = hour.to();
        if (!text.is(unit, "giờ") || !text.continues(unit) || text.is(unit + 1, "đồng")) {
            return false;
        }
        int after = unit + 1;
        if (text.is(after, "kém")) {
            Numerals.Numeral less = Numerals.any(text, after + 1);
            if (less != null && less.value() < 60 && hour.value() > 0) {
                int end = text.is(less.to(), "phút") ? less.to() + 1 : less.to();
                return set(b, hour.value() - 1, 60 - less.value(), -1, end);
            }
        }
        boolean speaksForClock = announced
                || text.before(DateWord.LEFT_CLOCK, i) && !endsLength(i)
                || text.isMark(after, ',') && text.isNumber(i) && text.sentenceStart(i)
                || text.isMark(after, ':') && (text.lineStart(i) || text.lineStart(i - 1) && text.isMark(i - 1, '-'))
                || text.lenient() && !text.before(DateWord.LEFT_DURATION, i);
        if (text.is(after, "rưỡi")) {
            return (speaksForClock || isPartOrDate(after + 1)) && set(b, hour.value(), 30, -1, after + 1);
        }
        Numerals.Numeral minutes = text.continues(after) ? Numerals.any(text, after) : null;
        if (minutes != null && minutes.value() >= 60 && text.is(minutes.to(), "phút")) {
            return false;
        }
        if (minutes != null && minutes.value() < 60) {
            boolean mark = text.isMark(minutes.to(), '\'') && text.glued(minutes.to());
            boolean named = mark || text.is(minutes.to(), "phút");
            int end = named ? minutes.to() + 1 : minutes.to();
            boolean plain = text.digits(after) == 2 && !isDate(after) && !text.is(end, "giây");
            if (named && (text.is(end, "nữa") || text.is(end, "trước"))) {
                return false;
            }
            boolean length = text.before(DateWord.LEFT_DURATION, i) && !speaksForClock && !isPartOrDate(end);
            if ((named || plain) && !length && (speaksForClock || plain || isPartOrDate(end))) {
                int second = named && text.continues(end) && text.is(end + 1, "giây") ? text.number(end) : -1;
                boolean exact = second >= 0 && second < 60;
                return set(b, hour.value(), minutes.value(), exact ? second : -1, exact ? end + 2 : end);
            }
        }
        if (text.is(after, "đúng")) {
            return set(b, hour.value(), -1, -1, after + 1);
        }
        boolean counted = counted(after);
        if (counted || text.is(after, "nữa") || text.is(after, "trước") || text.is(after, "qua")) {
            return false;
        }
        boolean clock = speaksForClock || isPartOrDate(after) && !text.before(DateWord.LEFT_DURATION, i);
        return clock && set(b, hour.value(), -1, -1, after);
    }

    /** {@code kéo dài từ 2 đến 3 giờ}, {@code trong 12 đến 24 giờ}: hours are counted. */
    private boolean endsLength(int i) {
        if (!text.is(i - 1, "đến") || !text.isNumber(i - 2)) {
            return false;
        }
        int from = text.is(i - 3, "từ") ? i - 3 : i - 2;
        return text.before(DateWord.LEFT_DURATION, from) && !text.before(DateWord.LEFT_CLOCK, from);
    }

    /** {@code 8 giờ 20/11}, {@code 20 giờ 04.10.2013}: the digits after the hour are a day. */
    private boolean isDate(int i) {
        PointBuilder date = new PointBuilder(i);
        return text.isNumber(i + 2)
                && NumericDates.read(text, date, i, true, false)
                && date.grain == Grain.DAY
                && (date.year > 0 || text.isMark(i + 1, '/'));
    }

    private boolean isPartOrDate(int i) {
        if (!text.continues(i)) {
            return false;
        }
        return text.mayStart(i, DateWord.PART) && !text.at(DateWord.NOT_A_DATE, i)
                || text.is(i, "ngày") && (text.isNumber(i + 1) || text.at(DateWord.DAY_WORD, i))
                || text.at(DateWord.DAY_WORD, i)
                || text.at(DateWord.WEEKDAY, i)
                || text.at(DateWord.ANAPHOR_DAY, i)
                || isDate(i);
    }

    private void partOfDay(PointBuilder b) {
        int at = b.to;
        if (!text.continues(at) || text.at(DateWord.NOT_A_DATE, at)) {
            return;
        }
        // "15:05 Sáng 27/2": a stamp, and the first word of the article.
        if (text.shape(at) == Shape.TITLE) {
            return;
        }
        Gazetteer.Match<String> part = text.match(DateWord.PART, at);
        TimeOfDay time = b.time;
        if (part != null && time != null) {
            b.time = time.with(PartOfDay.ofCode(part.value()));
            b.to = part.to();
        }
    }

    private static boolean set(PointBuilder b, int hour, int minute, int second, int end) {
        if (hour == 24 && minute > 0) {
            return false;
        }
        b.time = new TimeOfDay(null, hour, minute, second);
        b.to = end;
        return true;
    }
}
