package io.github.diembao.date;

import io.github.diembao.text.Gazetteer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * First step: reads every stretch that may be (part of) a temporal expression, in one pass from left to right. Lists
 * and ranges are left in their members.
 */
final class Recogniser {

    private final DateText text;
    private final DayReader days;
    private final PeriodReader periods;
    private final AmountReader amounts;
    private final HolidayReader holidays;
    private final YearReader years;
    private final SetReader sets;
    private final OrdinalDayReader ordinals;
    private final boolean anaphora;
    private final boolean vague;

    Recogniser(DateText text, boolean anaphora, boolean vague) {
        this.text = text;
        this.days = new DayReader(text);
        this.periods = new PeriodReader(text);
        this.amounts = new AmountReader(text);
        this.holidays = new HolidayReader(text);
        this.years = new YearReader(text);
        this.sets = new SetReader(text, days, periods);
        this.ordinals = new OrdinalDayReader(text, periods);
        this.anaphora = anaphora;
        this.vague = vague;
    }

    List<Expression> recognise() {
        List<Expression> found = new ArrayList<>();
        int previousEnd = -1;
        int i = 0;
        while (i < text.size()) {
            if (!text.isTrigger(i)) {
                i++;
                continue;
            }
            boolean resumed = previousEnd == i - 1 && text.isMark(i - 1, '-') && text.glued(i);
            Expression expression = at(i, resumed);
            if (expression != null) {
                expression = sets.recurring(expression);
                found.add(expression);
                i = Math.max(expression.to(), i + 1);
                previousEnd = expression.to();
                continue;
            }
            Gazetteer.Match<String> other = other(i);
            i = other == null ? i + 1 : other.to();
        }
        return found;
    }

    /** Words that tell no time, unless a number makes a month of their last ({@code những ngày tháng 7}). */
    private Gazetteer.@Nullable Match<String> other(int i) {
        Gazetteer.Match<String> match = text.match(DateWord.NOT_A_DATE, i);
        boolean month = match != null
                && match.to() > i + 1
                && text.is(match.to() - 1, "tháng")
                && text.isNumber(match.to())
                && text.continues(match.to());
        return month ? null : match;
    }

    private @Nullable Expression at(int i, boolean resumed) {
        if (text.isNumber(i)) {
            return number(i, resumed);
        }
        if (text.mayStart(i, DateWord.OPENER)) {
            Expression named = holidays.named(i);
            if (named != null) {
                return named;
            }
        }
        if (text.mayStart(i, DateWord.AMOUNT_MODIFIER)) {
            Expression modified = modified(i);
            if (modified != null) {
                return modified;
            }
        }
        if (text.lenient() && text.mayStart(i, DateWord.VAGUE)) {
            Expression now = now(i);
            if (now != null) {
                return now;
            }
        }
        if (other(i) != null) {
            return null;
        }
        if (text.mayStart(i, DateWord.EVERY)) {
            Expression every = sets.every(i);
            if (every != null) {
                return every;
            }
        }
        return word(i);
    }

    /** {@code bây giờ}, {@code ngay lúc này} in messages: the moment of writing. */
    private @Nullable Expression now(int i) {
        Gazetteer.Match<String> match = text.match(DateWord.VAGUE, i);
        if (match == null
                || !match.value().equals("PRESENT_REF")
                || !text.is(match.to() - 1, "giờ") && !text.is(match.to() - 2, "lúc")) {
            return null;
        }
        PointBuilder b = new PointBuilder(i);
        b.shift(Unit.MINUTE, 0, match.to());
        return b.expression();
    }

    private @Nullable Expression word(int i) {
        Expression found = null;
        if (text.mayStart(i, DateWord.DEKAD)) {
            found = periods.dekad(i);
        }
        if (found == null && text.mayStart(i, DateWord.PART_OF_PERIOD)) {
            found = periods.partOfPeriod(i);
        }
        if (found == null && (text.mayStart(i, DateWord.PART) || text.is(i, "buổi"))) {
            found = days.partOfDay(i);
        }
        if (found == null) {
            found = ordinals.read(i);
        }
        if (found == null) {
            found = days.day(i, false);
        }
        if (found == null
                && (text.mayStart(i, DateWord.DIGIT_WORD)
                        || text.is(i, "nửa")
                        || text.is(i, "mười")
                        || text.is(i, "vài"))) {
            found = clockInWords(i);
            found = found == null ? amounts.amount(i, i, null) : found;
        }
        if (found == null && (text.mayStart(i, DateWord.UNIT) || text.is(i, "những"))) {
            found = periods.period(i);
        }
        if (found == null && text.is(i, "xuân")) {
            found = holidays.spring(i);
        }
        if (found == null) {
            found = anaphor(i);
        }
        return found != null ? found : roman(i);
    }

    /** {@code lúc bảy giờ}, {@code ba giờ chiều}; in messages {@code hai giờ rưỡi} too. */
    private @Nullable Expression clockInWords(int i) {
        if (!text.is(i + 1, "giờ") && !text.is(i + 2, "giờ") && !text.is(i + 3, "giờ")) {
            return null;
        }
        Expression clock = days.clock(i, i);
        boolean announced = clock != null && (text.lenient() || text.before(DateWord.LEFT_CLOCK, i));
        return announced || clock != null && clock.content() instanceof Point point && hasPart(point) ? clock : null;
    }

    private @Nullable Expression modified(int i) {
        Gazetteer.Match<String> word = text.match(DateWord.AMOUNT_MODIFIER, i);
        if (word == null || !text.continues(word.to())) {
            return null;
        }
        DateModifier modifier = DateModifier.valueOf(word.value());
        boolean near = modifier == DateModifier.LESS_THAN || modifier == DateModifier.MORE_THAN;
        if (modifier == DateModifier.APPROX || near) {
            // "vào khoảng 6 giờ": both words are the preposition.
            Expression clock = days.clock(text.is(i - 1, "vào") ? word.to() : i, word.to());
            if (clock != null
                    && clock.content() instanceof Point point
                    && (!near || point.grain() == Grain.DAY || hasPart(point))) {
                return clock.with(withModifier(point, modifier));
            }
        }
        return amounts.amount(i, word.to(), modifier);
    }

    private static boolean hasPart(Point point) {
        TimeOfDay time = point.time();
        return time != null && time.part() != null;
    }

    private static Point withModifier(Point point, DateModifier modifier) {
        return new Point(
                point.grain(),
                point.day(),
                point.month(),
                point.year(),
                point.index(),
                point.shift(),
                point.weekday(),
                point.time(),
                modifier,
                point.direction(),
                point.lunar(),
                point.cycle(),
                point.named());
    }

    private @Nullable Expression number(int i, boolean resumed) {
        Expression clock = days.clock(i, i);
        if (clock != null) {
            return clock;
        }
        Expression date = days.day(i, resumed);
        if (date != null && isCredible(date)) {
            return date;
        }
        Expression dated = numberOfYear(i);
        if (dated == null && text.digits(i) == 4) {
            dated = years.season(i);
        }
        if (dated != null) {
            return dated;
        }
        Expression ancient = text.mayStart(i + 1, DateWord.ERA) ? periods.yearOfEra(i) : null;
        if (ancient != null) {
            return ancient;
        }
        Expression amount = amounts.amount(i, i, null);
        return amount != null ? amount : bare(i, resumed);
    }

    /** Applies the words beside bare digits: names, ratios and counted nouns are no dates. */
    private boolean isCredible(Expression date) {
        if (!(date.content() instanceof Point point)) {
            return true;
        }
        int from = date.from();
        boolean full = point.grain() == Grain.DAY && point.year() > 0;
        if (full || point.lunar() || point.weekday() > 0) {
            return true;
        }
        if (point.grain() == Grain.MONTH) {
            // 1/2000 is the scale of a map.
            boolean scale = point.month() == 1 && point.year() == 2000;
            return !scale && !text.before(DateWord.LEFT_DOCUMENT, from) && !text.before(DateWord.LEFT_NAME, from);
        }
        return true;
    }

    /** A number that may be a member of a list or range: a day, a month, a year. */
    private @Nullable Expression bare(int i, boolean resumed) {
        DigitGroup group = DigitGroup.at(text, i, resumed);
        if (group == null || !group.mixed() && group.count() > 2) {
            return null;
        }
        int value = group.value(0);
        int digits = group.digits(0);
        boolean year = NumericDates.isYear(value, digits) || digits == 2 && resumed;
        boolean small = digits <= 2 && value >= 1 && value <= 31 || opensMeasure(i, value) || isNextDecade(i, value);
        if (!year && !small || group.firstPiece() > 1 && group.mark(0) != '-') {
            return null;
        }
        Gazetteer.Match<String> lunar =
                isAfterJoint(i) && text.continues(i + 1) ? text.match(DateWord.LUNAR_MARK, i + 1) : null;
        return lunar == null
                ? new Expression(i, i + 1, Point.number(value), Strength.BARE)
                : new Expression(i, lunar.to(), Point.number(value).withLunar(true), Strength.BARE);
    }

    /** {@code 48 đến 72 giờ}, {@code 45-60 phút}: the lesser of two amounts. */
    private boolean opensMeasure(int i, int value) {
        boolean joint = text.isMark(i + 1, '-') || text.is(i + 1, "đến");
        return joint && value > 0 && text.digits(i) <= 3 && text.number(i + 2) > value && text.at(DateWord.UNIT, i + 3);
    }

    /** {@code những năm 60, 70}: decades of one century. */
    private boolean isNextDecade(int i, int value) {
        return value % 10 == 0
                && text.digits(i) == 2
                && text.digits(i - 2) == 2
                && text.number(i - 2) % 10 == 0
                && isAfterJoint(i);
    }

    /** {@code quý 1, 2 và 3 năm 2021}: the last number of a list, with the year of all. */
    private @Nullable Expression numberOfYear(int i) {
        int value = text.number(i);
        if (value < 1 || value > 31 || !isAfterJoint(i) || !text.is(i + 1, "năm") || !text.continues(i + 1)) {
            return null;
        }
        PointBuilder b = new PointBuilder(i);
        b.to = i + 1;
        if (DigitGroup.at(text, i, true) == null || !years.yearTail(b)) {
            return null;
        }
        Point number = Point.number(value).withYear(b.year, b.shift);
        return new Expression(i, b.to, number, Strength.BARE);
    }

    private boolean isAfterJoint(int i) {
        return text.isMark(i - 1, ',') || text.isMark(i - 1, '-') || text.is(i - 1, "và") || text.is(i - 1, "đến");
    }

    /** {@code quý II và III}: a Roman numeral after a joint. */
    private @Nullable Expression roman(int i) {
        int number = Numerals.roman(text, i);
        if (number < 1 || number > 4 || !isAfterJoint(i)) {
            return null;
        }
        PointBuilder b = new PointBuilder(i);
        b.to = i + 1;
        years.yearTail(b);
        return new Expression(i, b.to, Point.number(number).withYear(b.year, b.shift), Strength.BARE);
    }

    private @Nullable Expression anaphor(int i) {
        if (anaphora) {
            Gazetteer.Match<String> day = text.match(DateWord.ANAPHOR_DAY, i);
            if (day != null) {
                PointBuilder b = new PointBuilder(i);
                b.grain = Grain.DAY;
                b.direction = Direction.SAME_DAY;
                b.index = Integer.parseInt(day.value());
                b.to = day.to();
                return b.expression();
            }
            Gazetteer.Match<String> period = text.match(DateWord.ANAPHOR_PERIOD, i);
            if (period != null) {
                PointBuilder b = new PointBuilder(i);
                b.grain = period.value().startsWith("Y") ? Grain.YEAR : Grain.MONTH;
                b.direction = Direction.SAME_DAY;
                b.index = Integer.parseInt(period.value().substring(1));
                b.to = period.to();
                return b.expression();
            }
        }
        if (vague) {
            Gazetteer.Match<String> match = text.match(DateWord.VAGUE, i);
            if (match != null) {
                return new Expression(i, match.to(), new Content.Reference(match.value()), Strength.SURE);
            }
        }
        return null;
    }
}
