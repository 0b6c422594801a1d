package io.github.diembao.date;

import io.github.diembao.text.Gazetteer;
import org.jspecify.annotations.Nullable;

/** Reads amounts of time ({@code hơn 1 năm}, {@code 1 năm 6 tháng}), also counted from today ({@code 3 ngày nữa}). */
final class AmountReader {

    private static final int MOST_PARTS = 4;

    private final DateText text;
    private final YearReader years;
    private final MonthsReader months;
    private final QuantityReader quantities;
    private final AmountRules rules;

    AmountReader(DateText text) {
        this.text = text;
        this.years = new YearReader(text);
        this.months = new MonthsReader(text);
        this.quantities = new QuantityReader(text);
        this.rules = new AmountRules(text);
    }

    /**
     * Reads an amount of time.
     *
     * @param from where the expression starts, before {@code i} where a modifier stands there
     * @param i token of the number
     * @param modifier meaning of the words from {@code from} to {@code i}
     * @return null where no time is measured
     */
    @Nullable
    Expression amount(int from, int i, @Nullable DateModifier modifier) {
        QuantityReader.Quantity quantity = quantities.read(i);
        if (quantity == null || !text.continues(quantity.to())) {
            return null;
        }
        Gazetteer.Match<String> unitWord = text.match(DateWord.UNIT, quantity.to());
        if (unitWord == null || text.is(unitWord.from(), "quý") && !years.isFree(unitWord.to())) {
            return null;
        }
        Unit unit = Unit.ofCode(unitWord.value());
        if (unit == Unit.MONTH) {
            Expression counted = months.months(from, quantity.whole(), unitWord.to());
            if (counted != null) {
                return counted;
            }
        }
        if (!rules.measures(i, unitWord) || rules.countsDates(unit, unitWord.to())) {
            return null;
        }
        if (unit == Unit.YEAR && text.digits(unitWord.to()) == 4) {
            return months.yearsOfPeriod(from, unitWord.to());
        }
        Length length = new Length(unit, quantity);
        int end = unitWord.to();
        if (text.is(end, "rưỡi")) {
            length.addHalf(unit, quantity);
            end++;
        } else {
            end = moreParts(length, end);
            if (end < 0) {
                return null;
            }
        }
        return anchored(from, end, new Content.Amount(length.value(), unit, length.shift(), modifier, Direction.NONE));
    }

    /** {@code 1 năm 6 tháng}, {@code 2 giờ 15 phút}: smaller units follow; -1 for {@code 7 giờ 61 phút}. */
    private int moreParts(Length length, int start) {
        Unit last = length.largest();
        int end = start;
        for (int n = 0; n < MOST_PARTS && text.continues(end); n++) {
            int at = text.is(end, "và") ? end + 1 : end;
            QuantityReader.Quantity next = quantities.read(at);
            Gazetteer.Match<String> word = next == null ? null : text.match(DateWord.UNIT, next.to());
            if (next == null || word == null) {
                break;
            }
            Unit unit = Unit.ofCode(word.value());
            if (last == Unit.HOUR && unit == Unit.MINUTE && next.whole() >= 60) {
                return -1;
            }
            if (unit.compareTo(last) >= 0 || !rules.measures(at, word)) {
                break;
            }
            length.add(unit, next);
            last = unit;
            end = word.to();
        }
        return end;
    }

    /** {@code 3 ngày qua}, {@code 2 năm trước}, {@code 3 ngày nữa}, {@code cách đây 2 tháng}. */
    private Expression anchored(int from, int end, Content.Amount amount) {
        Point.Shift shift = amount.shift();
        if (text.is(from - 2, "cách") && text.is(from - 1, "đây") && shift != null) {
            return counted(from - 2, end, amount, shift, -1);
        }
        if (text.continues(end)) {
            if (shift != null && text.is(end, "trước") && isEndOfAgo(end + 1)) {
                int to = text.is(end + 1, "đây") ? end + 2 : end + 1;
                return counted(from, to, amount, shift, -1);
            }
            boolean later = text.is(end, "nữa") || text.lenient() && text.is(end, "sau");
            if (shift != null && later) {
                return counted(from, end + 1, amount, shift, 1);
            }
            Gazetteer.Match<String> side = text.match(DateWord.DIRECTION, end);
            if (side != null && !text.is(end, "này") && (years.isFree(side.to()) || isLowerWord(side.to()))) {
                return sided(from, side.to(), amount, Direction.valueOf(side.value()));
            }
            int next = text.lenient() ? years.afterNext(end) : 0;
            if (next > 0) {
                return sided(from, next, amount, Direction.FUTURE);
            }
            if (text.is(end, "nay")) {
                return sided(from, end + 1, amount, Direction.PAST);
            }
            if (text.is(end, "gần") && text.is(end + 1, "đây")) {
                return sided(from, end + 2, amount, Direction.PAST);
            }
        }
        int within = text.is(from - 1, "vòng") ? from - 2 : from - 1;
        boolean fromNow = text.is(within, "trong") || within == from - 1 && text.is(within, "sau");
        if (text.lenient() && shift != null && fromNow && years.isFree(end)) {
            return counted(within, end, amount, shift, 1);
        }
        return new Expression(from, end, amount, Strength.SURE);
    }

    private static Expression sided(int from, int to, Content.Amount amount, Direction side) {
        Content.Amount content =
                new Content.Amount(amount.value(), amount.unit(), amount.shift(), amount.modifier(), side);
        return new Expression(from, to, content, Strength.SURE);
    }

    private boolean isLowerWord(int i) {
        return text.isWord(i)
                && !text.shape(i).isCapitalised()
                && !text.at(DateWord.RIGHT_THING, i)
                && !text.is(i, "đời");
    }

    private boolean isEndOfAgo(int i) {
        return !text.is(i, "đó") && !text.is(i, "khi") && !text.is(i, "ngày") && !text.isNumber(i);
    }

    /** A point so far from now: as fine as its unit in news, to the day in messages. */
    private Expression counted(int from, int to, Content.Amount amount, Point.Shift shift, int sign) {
        PointBuilder b = new PointBuilder(from);
        b.shift(shift.unit(), sign * shift.amount(), to);
        b.modifier = amount.modifier();
        Grain grain = switch (shift.unit()) {
            case YEAR, DECADE, CENTURY -> Grain.YEAR;
            case QUARTER -> Grain.QUARTER;
            case MONTH -> Grain.MONTH;
            case WEEK -> Grain.WEEK;
            case DAY -> Grain.DAY;
            default -> Grain.TIME;
        };
        b.grain = text.lenient() && grain != Grain.TIME ? Grain.DAY : grain;
        return b.expression();
    }
}
