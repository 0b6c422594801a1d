package io.github.diembao.date;

import io.github.diembao.text.Gazetteer;
import org.jspecify.annotations.Nullable;

/** Reads what recurs: {@code hàng năm}, {@code mỗi thứ Hai}, {@code ngày 15 hằng tháng}. */
final class SetReader {

    private final DateText text;
    private final DayReader days;
    private final PeriodReader periods;
    private final QuantityReader quantities;
    private final AmountRules rules;

    SetReader(DateText text, DayReader days, PeriodReader periods) {
        this.text = text;
        this.days = days;
        this.periods = periods;
        this.quantities = new QuantityReader(text);
        this.rules = new AmountRules(text);
    }

    /** Reads an expression that starts with {@code hàng, hằng, mỗi}. */
    @Nullable
    Expression every(int i) {
        Expression weekday = everyWeekday(i);
        return weekday == null ? everyUnit(i) : weekday;
    }

    /** {@code thứ Hai hàng tuần}, {@code ngày 15 hằng tháng}, {@code 26/3 hằng năm}. */
    Expression recurring(Expression expression) {
        int at = expression.to();
        if (!(expression.content() instanceof Point point)
                || point.year() > 0
                || !text.mayStart(at, DateWord.EVERY)
                || !text.continues(at)) {
            return expression;
        }
        Gazetteer.Match<String> word = text.match(DateWord.UNIT, at + 1);
        Content recurrence = word == null ? null : Recurrences.of(point, Unit.ofCode(word.value()));
        return word == null || recurrence == null
                ? expression
                : new Expression(
                        expression.from(),
                        word.to(),
                        recurrence,
                        expression.strength() == Strength.BARE ? Strength.BARE : Strength.SURE);
    }

    /** {@code mỗi thứ Hai}, {@code mỗi sáng thứ Bảy}, {@code mỗi cuối tuần}. */
    private @Nullable Expression everyWeekday(int i) {
        int at = i + 1;
        if (!text.is(i, "mỗi") || !text.continues(at)) {
            return null;
        }
        Expression found = text.mayStart(at, DateWord.PART) ? days.partOfDay(at) : null;
        if (found == null && text.mayStart(at, DateWord.WEEKDAY)) {
            found = days.day(at, false);
        }
        if (found == null && text.mayStart(at, DateWord.PART_OF_PERIOD)) {
            found = periods.partOfPeriod(at);
        }
        if (found == null || !(found.content() instanceof Point point) || point.day() > 0) {
            return null;
        }
        boolean weekday = point.weekday() > 0 && point.shift() == null && point.direction() == Direction.NONE;
        Content recurrence = weekday || point.grain() == Grain.WEEKEND ? Recurrences.of(point, Unit.WEEK) : null;
        return recurrence == null ? null : new Expression(i, found.to(), recurrence, Strength.SURE);
    }

    /** {@code hàng năm}, {@code mỗi tuần}, {@code mỗi 2 tuần}, {@code hằng đêm}. */
    private @Nullable Expression everyUnit(int i) {
        if (!text.at(DateWord.EVERY, i) || !text.continues(i + 1)) {
            return null;
        }
        Gazetteer.Match<String> part = text.match(DateWord.PART, i + 1);
        if (part != null && !text.at(DateWord.NOT_A_DATE, i + 1)) {
            return new Expression(
                    i, part.to(), new Content.Recurrence("XXXX-XX-XXT" + part.value(), null, null), Strength.SURE);
        }
        String number = "1";
        int at = i + 1;
        if (text.is(i, "mỗi")) {
            QuantityReader.Quantity quantity = quantities.read(at);
            if (quantity != null && quantity.whole() > 0 && text.at(DateWord.UNIT, quantity.to())) {
                number = quantity.digits();
                at = quantity.to();
            }
        }
        Gazetteer.Match<String> word = text.match(DateWord.UNIT, at);
        if (word == null || text.is(word.to(), "trời") || text.at(DateWord.RATE_NOUN, word.to())) {
            return null;
        }
        Unit unit = Unit.ofCode(word.value());
        if (unit.isClockUnit() && rules.isSpeed(i, word.to())) {
            return null;
        }
        int amount = Integer.parseInt(number) * unit.factor();
        String value = "P" + unit.prefix() + amount + unit.letter();
        return new Expression(i, word.to(), new Content.Recurrence(value, null, unit), Strength.SURE);
    }
}
