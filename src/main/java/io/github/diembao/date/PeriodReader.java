package io.github.diembao.date;

import io.github.diembao.text.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * Reads periods: weeks, months, quarters, halves, years, decades, centuries, their beginnings and ends, and the thirds
 * of a month.
 */
final class PeriodReader {

    private final DateText text;
    private final YearReader years;
    private final LunarReader lunar;

    PeriodReader(DateText text) {
        this.text = text;
        this.years = new YearReader(text);
        this.lunar = new LunarReader(text, years);
    }

    /** Reads a period that starts with its unit word. */
    @Nullable
    Expression period(int i) {
        PointBuilder b = new PointBuilder(i);
        return read(b, i, false) ? b.expression() : null;
    }

    /** Reads {@code đầu tháng 5}, {@code cuối năm}, {@code nửa đầu năm 2022}. */
    @Nullable
    Expression partOfPeriod(int i) {
        Gazetteer.Match<String> word = text.match(DateWord.PART_OF_PERIOD, i);
        if (word == null || !text.continues(word.to()) || text.before(DateWord.QUANTIFIER, i)) {
            return null;
        }
        if (text.is(i, "đầu") && text.before(DateWord.LEFT_BEGINNING, i)) {
            return null;
        }
        PointBuilder b = new PointBuilder(i);
        DateModifier modifier = DateModifier.valueOf(word.value());
        int at = text.is(word.to(), "của") ? word.to() + 1 : word.to();
        if (text.is(at, "năm") && text.is(at + 1, "học")) {
            return null;
        }
        if (!read(b, at, true) && !bareYear(b, at) && !bareUnit(b, at, modifier)) {
            return null;
        }
        if (b.grain == Grain.YEAR && text.is(i, "nửa") && b.modifier == null && b.index == 0) {
            b.grain = Grain.HALF;
            b.index = modifier == DateModifier.START ? 1 : 2;
        } else if (b.grain == Grain.WEEK && modifier == DateModifier.END) {
            b.grain = Grain.WEEKEND;
        } else {
            b.modifier = modifier;
        }
        return b.expression();
    }

    /** {@code đầu 1931}, {@code cuối 1972}: a year without its word. */
    private boolean bareYear(PointBuilder b, int at) {
        int year = text.number(at);
        if (text.digits(at) != 4 || year < 1800 || year > 2150 || !years.isFree(at + 1) || !years.year(b, at)) {
            return false;
        }
        b.grain = Grain.YEAR;
        return true;
    }

    /** {@code cuối năm}, {@code đầu tháng}, {@code cuối tuần}: of the present one. */
    private boolean bareUnit(PointBuilder b, int at, DateModifier modifier) {
        Unit unit = unitAt(at);
        Grain grain = unit == null ? null : grainOf(unit);
        if (unit == null || grain == null || grain == Grain.DECADE || grain == Grain.CENTURY) {
            return false;
        }
        boolean end = modifier == DateModifier.END;
        if (unit == Unit.WEEK && modifier == DateModifier.MID || text.isNumber(at + 1) && text.continues(at + 1)) {
            return false;
        }
        if (unit == Unit.YEAR && years.toldYear(b, at)) {
            b.grain = grain;
            return true;
        }
        if (text.is(at + 1, "mới") || text.continues(at + 1) && (text.is(at + 1, "đó") || text.is(at + 1, "ấy"))) {
            // The new year of December is the next, that of January the present one; "tháng đó" is another one.
            return false;
        }
        if (unit == Unit.WEEK && !end && !years.isFree(at + 1)) {
            return false;
        }
        b.grain = grain;
        b.shift(unit, 0, at + 1);
        return true;
    }

    /** Reads {@code trung tuần tháng 10}. */
    @Nullable
    Expression dekad(int i) {
        Gazetteer.Match<String> word = text.match(DateWord.DEKAD, i);
        if (word == null || !text.is(word.to(), "tháng")) {
            return null;
        }
        PointBuilder b = new PointBuilder(i);
        if (!read(b, word.to(), true)) {
            return null;
        }
        b.grain = Grain.DEKAD;
        b.index = Integer.parseInt(word.value());
        b.modifier = b.index == 1 ? DateModifier.START : b.index == 2 ? DateModifier.MID : DateModifier.END;
        return b.expression();
    }

    private boolean read(PointBuilder b, int i, boolean announced) {
        if (text.is(i, "những") || text.is(i, "các")) {
            return decadeYears(b, i + 1);
        }
        Gazetteer.Match<String> word = text.match(DateWord.UNIT, i);
        if (word == null || !text.continues(i + 1)) {
            return false;
        }
        return switch (Unit.ofCode(word.value())) {
            case WEEK -> week(b, i);
            case MONTH -> month(b, i);
            case QUARTER -> quarter(b, i);
            case YEAR -> year(b, i, announced);
            case DECADE -> decade(b, word.to());
            case CENTURY -> century(b, word.to());
            default -> false;
        };
    }

    private @Nullable Unit unitAt(int i) {
        Gazetteer.Match<String> match = text.match(DateWord.UNIT, i);
        return match == null ? null : Unit.ofCode(match.value());
    }

    private static @Nullable Grain grainOf(Unit unit) {
        return switch (unit) {
            case WEEK -> Grain.WEEK;
            case MONTH -> Grain.MONTH;
            case QUARTER -> Grain.QUARTER;
            case YEAR -> Grain.YEAR;
            case DECADE -> Grain.DECADE;
            case CENTURY -> Grain.CENTURY;
            default -> null;
        };
    }

    private boolean week(PointBuilder b, int i) {
        if (numberedWeek(b, i)) {
            return true;
        }
        int at = text.is(i + 1, "lễ") ? i + 1 : i;
        if (isCounted(i) || !years.shiftedPeriod(b, at, Unit.WEEK)) {
            return false;
        }
        b.grain = Grain.WEEK;
        return true;
    }

    /** {@code những tuần qua}, {@code bé 34 tuần nay khỏe}: several units, not the present one. */
    private boolean isCounted(int i) {
        return text.before(DateWord.QUANTIFIER, i) || text.isNumber(i - 1) && text.continues(i);
    }

    /** {@code tuần 43/2022}, {@code tuần thứ 43 năm 2022}: a week of the ISO calendar, only with its year. */
    private boolean numberedWeek(PointBuilder b, int i) {
        int at = text.is(i + 1, "thứ") ? i + 2 : i + 1;
        int number = text.number(at);
        if (number < 1 || number > 53 || text.digits(at) > 2 || !text.continues(at)) {
            return false;
        }
        b.to = at + 1;
        if (!years.yearTail(b) || b.year == 0) {
            b.year = 0;
            b.shift = null;
            return false;
        }
        b.grain = Grain.WEEK;
        b.index = number;
        return true;
    }

    private boolean month(PointBuilder b, int i) {
        if (years.month(b, i + 1)) {
            b.lunar = lunar.isLunarMonth(i + 1);
            b.grain = Grain.MONTH;
            if (b.year == 0) {
                years.yearTail(b);
            }
            lunar.mark(b);
            years.direction(b);
            return true;
        }
        if (isCounted(i) || !years.shiftedPeriod(b, i, Unit.MONTH)) {
            return false;
        }
        b.grain = Grain.MONTH;
        return true;
    }

    private boolean quarter(PointBuilder b, int i) {
        int at = i + 1;
        int number = Numerals.roman(text, at);
        if (number == 0) {
            Numerals.Numeral numeral = Numerals.any(text, at);
            number = numeral == null ? 0 : numeral.value();
            DigitGroup group = text.isNumber(at) ? DigitGroup.at(text, at, false) : null;
            if (text.isNumber(at) && (group == null || group.mixed())) {
                return false;
            }
        }
        if (number >= 1 && number <= 4) {
            b.grain = Grain.QUARTER;
            b.index = number;
            b.to = at + 1;
            years.yearTail(b);
            years.direction(b);
            return true;
        }
        if (!years.shiftedPeriod(b, i, Unit.QUARTER)) {
            return false;
        }
        b.grain = Grain.QUARTER;
        return true;
    }

    private boolean year(PointBuilder b, int i, boolean announced) {
        int at = i + 1;
        if (years.year(b, at)) {
            b.grain = Grain.YEAR;
            b.year = years.era(b) < 0 ? -b.year : b.year;
            return true;
        }
        if (yearWithEra(b, at)) {
            return true;
        }
        if (years.cycle(b, at)) {
            b.grain = Grain.YEAR;
            b.lunar = true;
            int next = b.to;
            if (text.isMark(next, '-')) {
                next++;
            }
            years.year(b, next);
            return true;
        }
        if (text.before(DateWord.QUANTIFIER, i) && !announced || text.before(DateWord.EVERY, i)) {
            return false;
        }
        boolean old = text.digits(at) == 3 && years.isFree(at + 1) && DigitGroup.at(text, at, false) != null;
        if (old && !text.isNumber(at + 2)) {
            b.year = text.number(at);
            b.period(Grain.YEAR, at + 1);
            return true;
        }
        if (!years.shiftedPeriod(b, i, Unit.YEAR)) {
            return false;
        }
        b.grain = Grain.YEAR;
        return true;
    }

    /** Reads {@code 179 TCN}, a year that only its era tells. */
    @Nullable
    Expression yearOfEra(int i) {
        PointBuilder b = new PointBuilder(i);
        return DigitGroup.at(text, i, false) != null && yearWithEra(b, i) ? b.expression() : null;
    }

    /** {@code năm 208 trước Công nguyên}, {@code năm 40 sau Công nguyên}: the era makes any number a year. */
    private boolean yearWithEra(PointBuilder b, int at) {
        int number = text.number(at);
        if (number < 1 || text.digits(at) > 4 || !text.continues(at + 1) || !text.at(DateWord.ERA, at + 1)) {
            return false;
        }
        b.period(Grain.YEAR, at + 1);
        b.year = years.era(b) < 0 ? -number : number;
        return true;
    }

    /** {@code những năm 1930}, {@code những năm 90 (của) thế kỷ XX}. */
    private boolean decadeYears(PointBuilder b, int i) {
        if (!text.is(i, "năm") || !text.isNumber(i + 1) || !decade(b, i + 1)) {
            return false;
        }
        boolean list = b.year >= 1000
                && (text.isMark(b.to, ',') || text.isMark(b.to, '-') || text.is(b.to, "và") || text.is(b.to, "đến"))
                && NumericDates.isYear(text.number(b.to + 1), text.digits(b.to + 1));
        return !list;
    }

    private boolean decade(PointBuilder b, int at) {
        int number = text.number(at);
        int digits = text.digits(at);
        DigitGroup group = DigitGroup.at(text, at, false);
        if (group == null || group.count() > 1 || number % 10 != 0 || !text.continues(at)) {
            return false;
        }
        if (digits == 4 && NumericDates.isYear(number, digits)) {
            b.index = number / 10;
            b.year = number;
            b.period(Grain.DECADE, at + 1);
            return true;
        }
        if (digits != 2 || number < 10) {
            return false;
        }
        int century = 20;
        int end = at + 1;
        int next = text.is(end, "của") ? end + 1 : end;
        PointBuilder of = new PointBuilder(next);
        if (text.is(next, "thế") && text.continues(next) && century(of, next + 2)) {
            century = of.index > 0 ? of.index : century;
            end = of.to;
        }
        b.index = (century - 1) * 10 + number / 10;
        b.period(Grain.DECADE, end);
        return true;
    }

    private boolean century(PointBuilder b, int at) {
        int number = Numerals.roman(text, at);
        if (number == 0 && text.isNumber(at) && DigitGroup.at(text, at, false) != null) {
            number = text.number(at);
        }
        if (number >= 1 && number <= 22) {
            b.period(Grain.CENTURY, at + 1);
            b.index = years.era(b) < 0 ? -number : number;
            return true;
        }
        if (text.is(at, "trước") || text.is(at, "này") || text.is(at, "nay")) {
            b.index = text.is(at, "trước") ? 20 : 21;
            b.period(Grain.CENTURY, at + 1);
            return true;
        }
        return false;
    }
}
