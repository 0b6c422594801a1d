package io.github.diembao.date;

import io.github.diembao.text.Gazetteer;

/** Tells lengths of time from what is only counted in them: rates, ages, working days, ordinals, minutes of a match. */
final class AmountRules {

    /** How far a word of the match may stand, in tokens. */
    private static final int MATCH_REACH = 10;
    /** How far the measure of a speed may stand, in tokens. */
    private static final int SPEED_REACH = 8;

    private final DateText text;
    private final YearReader years;

    AmountRules(DateText text) {
        this.text = text;
        this.years = new YearReader(text);
    }

    /** Tells whether a number at a token and the unit after it measure time. */
    boolean measures(int i, Gazetteer.Match<String> unit) {
        int next = unit.to();
        boolean rate = text.isMark(next, '/') || text.isMark(i - 1, '/') && text.glued(i);
        boolean birth = text.is(next, "sinh") && text.is(unit.from(), "năm") && text.before(DateWord.LEFT_JUBILEE, i);
        boolean other = text.continues(next) && text.at(DateWord.RATE_NOUN, next) && !birth && !lastsFeast(i, next);
        boolean ordinal = text.is(i - 1, "thứ") || text.is(i - 1, "lần");
        boolean address = text.isMark(next, '.') && text.glued(next + 1) && text.isWord(next + 1);
        boolean letter = text.is(unit.from(), "h") && (address || !(text.glued(unit.from()) && text.isNumber(i)));
        boolean hours = text.is(unit.from(), "tiếng")
                && text.continues(next)
                && text.isWord(next)
                && next == unit.from() + 1
                && !text.is(next, "nữa")
                && !text.is(next, "rưỡi")
                && !(text.lenient() && text.is(next, "tiếp"))
                && !years.isFree(next);
        boolean oneDay = text.is(i, "một") && text.is(unit.from(), "ngày") && !years.isFree(next);
        boolean minutesOfHour = text.number(i) >= 60 && text.is(i - 1, "giờ") && text.isNumber(i - 2);
        if (isYoungestAge(next)
                || rate
                || other
                || ordinal
                || letter
                || hours
                || oneDay
                || minutesOfHour && text.is(unit.from(), "phút")) {
            return false;
        }
        boolean one = text.is(i, "một") || text.number(i) == 1;
        return !(one && text.before(DateWord.LEFT_RATE, i)) && !text.before(DateWord.LEFT_AGE, i) && !isPlay(i, unit);
    }

    /** {@code trong suốt 9 ngày lễ hội}: a feast lasts so long. */
    private boolean lastsFeast(int i, int next) {
        boolean feast = text.is(next, "hội") || text.is(next, "lễ") && text.is(next + 1, "hội");
        return feast && text.before(DateWord.LEFT_DURATION, i);
    }

    /** {@code trẻ từ 6 tháng đến dưới 5 tuổi}: an age. */
    private boolean isYoungestAge(int next) {
        if (!text.is(next, "đến") && !text.isMark(next, '-')) {
            return false;
        }
        int number = text.is(next + 1, "dưới") ? next + 2 : next + 1;
        return text.isNumber(number) && text.is(number + 1, "tuổi");
    }

    /** {@code hai ngày 14 và 15/11}, {@code hai tháng 11 và 12}: dates follow, no length of time. */
    boolean countsDates(Unit unit, int at) {
        if (!text.isNumber(at) || !text.continues(at)) {
            return false;
        }
        int limit = unit == Unit.DAY ? 31 : unit == Unit.MONTH ? 12 : 0;
        return text.number(at) <= limit && !text.at(DateWord.UNIT, at + 1);
    }

    /** {@code mỗi giờ bão đi được 15 km}, {@code 35 km mỗi giờ}: a measure follows or stands before. */
    boolean isSpeed(int from, int to) {
        if (text.before(DateWord.MEASURE, from)) {
            return true;
        }
        for (int k = to; k < text.size() && k < to + SPEED_REACH && !text.sentenceStart(k); k++) {
            if (text.isNumber(k - 1) && text.at(DateWord.MEASURE, k)) {
                return true;
            }
        }
        return false;
    }

    /** {@code phút 85}, {@code hiệp 2 phút 67}, {@code chơi đủ 90 phút}: minutes of a match. */
    private boolean isPlay(int i, Gazetteer.Match<String> unit) {
        if (!text.is(unit.from(), "phút")) {
            return false;
        }
        int next = unit.to();
        if (text.isNumber(next) && text.continues(next) && !text.at(DateWord.UNIT, next + 1)) {
            return true;
        }
        int minutes = text.number(i);
        return (minutes == 45 || minutes == 90 || minutes == 120) && isMatchTold(i);
    }

    private boolean isMatchTold(int i) {
        for (int k = i - 1; k >= 0 && k >= i - MATCH_REACH && !text.sentenceStart(k + 1); k--) {
            if (text.at(DateWord.MATCH_CUE, k)) {
                return true;
            }
        }
        for (int k = i + 1; k < text.size() && k < i + MATCH_REACH && !text.sentenceStart(k); k++) {
            if (text.at(DateWord.MATCH_CUE, k)) {
                return true;
            }
        }
        return false;
    }
}
