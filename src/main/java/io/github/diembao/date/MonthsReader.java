package io.github.diembao.date;

import org.jspecify.annotations.Nullable;

/** Reads counted parts of a year ({@code 9 tháng năm 2022}, {@code 6 tháng đầu năm}) and counted years by number. */
final class MonthsReader {

    private final DateText text;
    private final YearReader years;

    MonthsReader(DateText text) {
        this.text = text;
        this.years = new YearReader(text);
    }

    /** {@code 6 tháng đầu năm 2022}, {@code 3 tháng cuối năm}, {@code 9 tháng năm 2022}, {@code 9 tháng/2022}. */
    @Nullable
    Expression months(int from, int count, int at) {
        if (count < 1 || count > 12 || !text.continues(at)) {
            return null;
        }
        boolean first = text.is(at, "đầu");
        boolean last = text.is(at, "cuối");
        PointBuilder b = new PointBuilder(from);
        if (first || last) {
            int year = text.is(at + 1, "của") ? at + 2 : at + 1;
            if (!text.is(year, "năm") || text.is(year + 1, "học")) {
                return null;
            }
            b.to = year;
            if (!years.yearTail(b)) {
                b.shift(Unit.YEAR, 0, year + 1);
            }
        } else {
            b.to = at;
            boolean tail = text.is(at, "năm") || text.isMark(at, '/') && text.digits(at + 1) == 4;
            boolean plainYear = NumericDates.isYear(text.number(at), text.digits(at)) && years.year(b, at);
            if (!plainYear && !(tail && years.yearTail(b))) {
                return null;
            }
        }
        boolean half = count == 6;
        b.grain = half ? Grain.HALF : Grain.MONTHS;
        b.index = half ? (last ? 2 : 1) : last ? -count : count;
        return b.expression();
    }

    /** {@code 2 năm 2021-2022}: the count belongs to the period. */
    @Nullable
    Expression yearsOfPeriod(int from, int at) {
        DigitGroup group = DigitGroup.at(text, at, false);
        boolean spaced = text.isMark(at + 1, '-') && text.isNumber(at + 2) || text.is(at + 1, "đến");
        PointBuilder b = new PointBuilder(from);
        if (group == null || !(group.count() == 2 || spaced) || !years.year(b, at)) {
            return null;
        }
        b.grain = Grain.YEAR;
        return b.expression();
    }
}
