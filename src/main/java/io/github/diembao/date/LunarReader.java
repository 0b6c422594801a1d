package io.github.diembao.date;

import io.github.diembao.text.Gazetteer;

/** Reads days of the lunar calendar: {@code mùng 3 Tết}, {@code rằm tháng Giêng}, {@code 10/3 âm lịch}. */
final class LunarReader {

    private static final int EARLIEST_DAY_BEFORE_TET = 20;

    private final DateText text;
    private final YearReader years;

    LunarReader(DateText text, YearReader years) {
        this.text = text;
        this.years = years;
    }

    boolean isLunarMonth(int i) {
        return text.at(DateWord.LUNAR_MONTH, i);
    }

    /** Reads a day that only the lunar calendar has a word for. */
    boolean day(PointBuilder b, int i) {
        return numbered(b, i) || fullMoon(b, i) || beforeTet(b, i);
    }

    /** Reads {@code âm lịch} or {@code (âm lịch)} after a day, month or year. */
    void mark(PointBuilder b) {
        int at = b.to;
        if (!text.continues(at)) {
            return;
        }
        boolean bracket = text.isMark(at, '(');
        int word = bracket ? at + 1 : at;
        Gazetteer.Match<String> lunar = text.match(DateWord.LUNAR_MARK, word);
        Gazetteer.Match<String> solar = text.match(DateWord.SOLAR_MARK, word);
        Gazetteer.Match<String> mark = lunar == null ? solar : lunar;
        if (mark == null || bracket && !text.isMark(mark.to(), ')')) {
            return;
        }
        b.lunar = lunar != null;
        b.to = bracket ? mark.to() + 1 : mark.to();
        if (b.year == 0 && b.cycle < 0) {
            years.yearTail(b);
        }
    }

    /** {@code mùng 3 Tết}, {@code mùng 10 tháng 3}, {@code mùng 8/3}. */
    private boolean numbered(PointBuilder b, int i) {
        if (!text.mayStart(i, DateWord.LUNAR_DAY)) {
            return false;
        }
        Numerals.Numeral day = Numerals.any(text, i + 1);
        if (day == null || day.value() < 1 || day.value() > 10 || !text.continues(i + 1)) {
            return false;
        }
        DigitGroup group = day.inWords() ? null : DigitGroup.at(text, i + 1, false);
        if (!day.inWords() && group == null) {
            return false;
        }
        if (group != null && group.count() > 1) {
            if (!NumericDates.read(text, b, i + 1, true, false) || b.grain != Grain.DAY) {
                return false;
            }
            // "mùng 5/9" counts by the civil calendar, but for the day of the Hùng kings.
            b.lunar = b.year == 0 && b.day == 10 && b.month == 3;
            finish(b);
            return true;
        }
        b.day(day.value(), 0, 0, day.to());
        b.lunar = true;
        if (text.is(day.to(), "tết")) {
            b.month = 1;
            b.to++;
            yearOfTet(b);
            return true;
        }
        if (text.is(day.to(), "tháng") && years.month(b, day.to() + 1)) {
            b.grain = Grain.DAY;
            b.day = day.value();
            b.lunar = isLunarMonth(day.to() + 1) || !text.lenient() && !isCivilFeast(b.day, b.month);
            finish(b);
            return true;
        }
        b.strength = Strength.LINKED;
        return true;
    }

    private static boolean isCivilFeast(int day, int month) {
        Holidays.NamedDay feast = Holidays.get().on(day, month);
        return feast != null && month != 3 || day == 8 && month == 3;
    }

    private boolean fullMoon(PointBuilder b, int i) {
        if (!text.is(i, "rằm") || !text.is(i + 1, "tháng") || !years.month(b, i + 2)) {
            return false;
        }
        b.day(15, b.month, b.year, b.to).lunar = true;
        finish(b);
        return true;
    }

    /** {@code 29 Tết}, {@code 30 Tết}. */
    boolean beforeTet(PointBuilder b, int i) {
        if (!text.is(i + 1, "tết") || !text.continues(i + 1)) {
            return false;
        }
        int day = text.number(i);
        boolean shape = day >= EARLIEST_DAY_BEFORE_TET && day <= 30;
        if (!shape || DigitGroup.at(text, i, false) == null) {
            return false;
        }
        b.day(day, 12, 0, i + 2).lunar = true;
        yearOfTet(b);
        return true;
    }

    private void finish(PointBuilder b) {
        if (b.year == 0) {
            years.yearTail(b);
        }
        mark(b);
        years.direction(b);
    }

    /** Reads {@code Quý Mão}, {@code 2023}, {@code Nguyên đán Quý Mão 2023} after {@code Tết}. */
    void yearOfTet(PointBuilder b) {
        if (text.continues(b.to) && text.is(b.to, "nguyên") && text.is(b.to + 1, "đán")) {
            b.to += 2;
        }
        if (text.continues(b.to)) {
            int at = text.is(b.to, "năm") ? b.to + 1 : b.to;
            years.cycle(b, at);
        }
        int at = b.to;
        if (b.cycle >= 0 && (text.isMark(at, '-') || text.isMark(at, '('))) {
            at++;
        }
        boolean bracket = text.isMark(b.to, '(');
        if (text.is(at, "năm") && text.continues(at)) {
            at++;
        }
        if (text.continues(at) && NumericDates.isYear(text.number(at), text.digits(at)) && years.year(b, at)) {
            if (bracket && text.isMark(b.to, ')')) {
                b.to++;
            }
        } else if (b.cycle < 0 && text.is(b.to, "năm") && text.continues(b.to)) {
            years.shiftedPeriod(b, b.to, Unit.YEAR);
        }
    }
}
