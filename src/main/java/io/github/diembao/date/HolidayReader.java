package io.github.diembao.date;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.Shape;
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
        if (isForeign(match) || isBranch(match)) {
            return null;
        }
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
        boolean schoolYear = text.isMark(b.to + 1, '-') && text.digits(b.to + 2) == 4;
        if (b.year == 0 && !schoolYear) {
            years.yearTail(b);
            if (b.year == 0 && b.shift == null && text.isNumber(b.to)) {
                years.year(b, b.to);
            }
        }
        if (b.year == 0 && b.shift == null && b.to == match.to() && isPerson(i)) {
            return null;
        }
        years.direction(b);
        return b.expression();
    }

    /** {@code Hoàng Quốc Khánh}: a name where no word speaks for a day and no date follows. */
    private boolean isPerson(int i) {
        if (text.before(DateWord.LEFT_DATE, i) || text.is(i, "ngày") || text.is(i, "lễ") || text.is(i, "tết")) {
            return false;
        }
        boolean givenName = text.is(i, "quốc") && text.shape(i + 1) == Shape.TITLE;
        boolean surname = text.isWord(i - 1)
                && text.continues(i)
                && text.shape(i - 1) == Shape.TITLE
                && !text.sentenceStart(i - 1);
        return givenName || surname && text.shape(i) == Shape.TITLE;
    }

    /** {@code Ngày thành lập Đảng bộ huyện}: the name goes on. */
    private boolean isBranch(Gazetteer.Match<Holidays.NamedDay> match) {
        int next = match.to();
        return text.is(next, "bộ") && text.is(next - 1, "đảng") && text.continues(next);
    }

    /** {@code Tết cổ truyền Bunpimay}, {@code Tết cổ truyền của Lào}: new years of other calendars. */
    private boolean isForeign(Gazetteer.Match<Holidays.NamedDay> match) {
        int next = match.to();
        if (!text.is(next - 1, "truyền") || !text.continues(next)) {
            return false;
        }
        int at = text.is(next, "của") ? next + 1 : next;
        boolean named = text.isWord(at) && text.shape(at).isCapitalised() && !text.mayStart(at, DateWord.STEM);
        return text.is(at, "đồng") || named && !text.is(at, "việt");
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
