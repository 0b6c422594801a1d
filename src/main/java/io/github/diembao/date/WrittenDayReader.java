package io.github.diembao.date;

/**
 * Reads a day that is written out: {@code ngày 14/11}, {@code 14 tháng 11 năm 2022}, {@code 25/10/2021}, {@code ngày 14},
 * with its year, the mark of its calendar and the word that says on which side of today it lies.
 */
final class WrittenDayReader {

    /** A day that no month has. */
    private static final int NO_DAY = 32;

    private final DateText text;
    private final YearReader years;
    private final LunarReader lunar;

    WrittenDayReader(DateText text, YearReader years, LunarReader lunar) {
        this.text = text;
        this.years = years;
        this.lunar = lunar;
    }

    /** Reads a day where a word before has announced one. */
    boolean announced(PointBuilder b, int at) {
        return ngay(b, at)
                || text.mayStart(at, DateWord.LUNAR_DAY) && lunar.day(b, at)
                || text.isNumber(at) && (digitsAnnounced(b, at) || dayOfNamedMonth(b, at, true, false));
    }

    private boolean digitsAnnounced(PointBuilder b, int at) {
        if (!NumericDates.read(text, b, at, true, false) || b.grain != Grain.DAY) {
            return false;
        }
        afterMonth(b);
        return true;
    }

    /** Reads a date in digits without a word before it. */
    boolean digits(PointBuilder b, int at, boolean resumed) {
        if (NumericDates.read(text, b, at, text.is(at - 1, "hôm"), resumed)) {
            if (b.grain == Grain.DAY) {
                afterMonth(b);
            }
            return true;
        }
        return dayOfNamedMonth(b, at, false, resumed);
    }

    /** {@code ngày 14/11}, {@code ngày 14 tháng 11 năm 2022}, {@code ngày mùng 3 tháng 5}, {@code ngày 14}. */
    boolean ngay(PointBuilder b, int i) {
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
        return text.isNumber(at)
                && (NumericDates.impossible(text, b, at) && years.isFree(b.to) || impossibleWords(b, at));
    }

    /** {@code ngày 32 tháng 4}, {@code ngày 0 tháng 4}. */
    private boolean impossibleWords(PointBuilder b, int at) {
        int day = text.number(at);
        boolean impossible = (day == 0 || day >= NO_DAY) && text.digits(at) <= 2 && text.is(at + 1, "tháng");
        if (!impossible || !text.continues(at + 1) || !years.month(b, at + 2)) {
            return false;
        }
        b.day(NO_DAY, b.month, b.year, b.to);
        afterMonth(b);
        return true;
    }

    /** {@code 14 tháng 11 năm 2022}, {@code mười bốn tháng Mười một}, {@code 15 tháng này}. */
    private boolean dayOfNamedMonth(PointBuilder b, int at, boolean announced, boolean resumed) {
        Numerals.Numeral day = Numerals.any(text, at);
        if (day == null || day.value() < 1 || day.value() > 31 || !isMonthWord(day.to())) {
            return false;
        }
        if (!announced && (day.inWords() || DigitGroup.at(text, at, resumed) == null || text.digits(at) > 2)) {
            return false;
        }
        int monthAt = day.to() + 1;
        if ((announced || resumed) && years.shiftedPeriod(b, day.to(), Unit.MONTH)) {
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

    /** {@code tháng}; {@code 25 thg 7, 2020} and {@code 25 Th7, 2020} in the stamps of programs. */
    private boolean isMonthWord(int i) {
        boolean stamp = (text.is(i, "thg") || text.is(i, "th")) && text.isNumber(i + 1);
        return text.is(i, "tháng") || stamp && text.continues(i) && text.digits(i - 1) > 0;
    }

    /** {@code ngày 15} or {@code chiều 14} alone: a day only where nothing is counted. */
    boolean bareDay(PointBuilder b, int at) {
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
            if (text.isMark(end + 2, '-') && text.digits(end + 3) == 4) {
                years.year(b, end + 3);
            }
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

    /** {@code Ngày 17 – 9,}, {@code chiều 18- 11}: day and month with a spaced dash, where no range is announced. */
    private boolean isSpacedDayMonth(int at, int end) {
        boolean dash = text.isMark(end, '-')
                && (text.tokens().spaceBefore(end) || text.tokens().spaceBefore(end + 1));
        int month = text.number(end + 1);
        int head = text.is(at - 1, "ngày") ? at - 1 : at;
        boolean part = text.before(DateWord.PART, head);
        if (!dash || month < 1 || month > 12 || text.digits(end + 1) > 2 || head == at && !part) {
            return false;
        }
        DigitGroup group = DigitGroup.at(text, end + 1, false);
        boolean range = text.is(head - 1, "từ") || text.before(DateWord.LEFT_PLURAL, head);
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
