package io.github.diembao.date;

import io.github.diembao.text.Gazetteer;
import org.jspecify.annotations.Nullable;

/** Reads days by name ({@code Quốc khánh 2/9}, {@code Tết Quý Mão 2023}) and years by stem and branch. */
final class HolidayReader {

    private final DateText text;
    private final YearReader years;
    private final LunarReader lunar;

    HolidayReader(DateText text) {
        this.text = text;
        this.years = new YearReader(text);
        this.lunar = new LunarReader(text, years);
    }

    /** Reads the name of a day and the date beside it. */
    @Nullable
    Expression named(int i) {
        Gazetteer.Match<Holidays.NamedDay> match = Holidays.get().at(text, i);
        if (match == null) {
            return tet(i);
        }
        Holidays.NamedDay day = match.value();
        PointBuilder b = new PointBuilder(i);
        b.day(day.day(), day.month(), 0, match.to());
        b.lunar = day.lunar();
        b.named = true;
        if (day.lunar()) {
            lunar.yearOfTet(b);
            return b.expression();
        }
        PointBuilder exact = new PointBuilder(match.to());
        int at = match.to();
        if (text.is(at, "ngày")) {
            at++;
        }
        if (text.continues(match.to())
                && NumericDates.read(text, exact, at, true, false)
                && exact.day == day.day()
                && exact.month == day.month()) {
            b.year = exact.year;
            b.to = exact.to;
        }
        if (b.year == 0) {
            years.yearTail(b);
        }
        if (b.year == 0 && b.shift == null && text.isNumber(b.to)) {
            years.year(b, b.to);
        }
        years.direction(b);
        return b.expression();
    }

    /** {@code Tết Quý Mão 2023}, {@code Tết 2023}: the first day of that lunar year. */
    private @Nullable Expression tet(int i) {
        if (!text.is(i, "tết")) {
            return null;
        }
        PointBuilder b = new PointBuilder(i);
        b.to = i + 1;
        lunar.yearOfTet(b);
        if (b.cycle < 0 && b.year == 0) {
            return null;
        }
        b.day(1, 1, b.year, b.to).lunar = true;
        return b.expression();
    }

    /** {@code Xuân Ất Tỵ}, {@code Xuân Quý Mão 2023}: the year. */
    @Nullable
    Expression spring(int i) {
        if (!text.is(i, "xuân") || !text.shape(i).isCapitalised()) {
            return null;
        }
        PointBuilder b = new PointBuilder(i);
        if (!years.cycle(b, i + 1)) {
            return null;
        }
        if (text.continues(b.to)) {
            years.year(b, b.to);
        }
        b.grain = Grain.YEAR;
        b.lunar = true;
        return b.expression();
    }
}
