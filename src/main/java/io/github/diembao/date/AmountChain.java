package io.github.diembao.date;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Neighbours of which the last measures time: {@code 15-17 năm}, {@code từ 9 - 12 giờ}. */
final class AmountChain {

    private final ContextRules context;
    private final List<Expression> members;

    AmountChain(ContextRules context, List<Expression> members) {
        this.context = context;
        this.members = members;
    }

    /** Adds the amount, with the number before it where there is one. */
    void emit(Content.Amount amount, List<Expression> found) {
        int n = members.size();
        Expression last = members.get(n - 1);
        if (n < 2 || !(members.get(n - 2).content() instanceof Point number) || number.grain() != Grain.NUMBER) {
            found.add(last);
            return;
        }
        Content content = hours(number, amount, found);
        if (content == null) {
            String value = "P" + (amount.unit().isClockUnit() ? "T" : "")
                    + number.index() * amount.unit().factor() + amount.unit().letter() + "/" + amount.value();
            content = new Content.Amount(value, amount.unit(), null, amount.modifier(), amount.side());
        }
        found.add(new Expression(members.get(n - 2).from(), last.to(), content, Strength.SURE));
    }

    /** {@code từ 9 - 12 giờ} after another clock time of the paragraph: hours of the day, no length. */
    private Content.@Nullable Stretch hours(Point number, Content.Amount amount, List<Expression> found) {
        Point.Shift shift = amount.shift();
        if (shift == null || found.isEmpty() || amount.side() != Direction.NONE || shift.amount() > 24) {
            return null;
        }
        boolean fullHours = amount.value().equals("PT" + shift.amount() + "H") && number.index() < shift.amount();
        Expression before = found.get(found.size() - 1);
        int n = members.size();
        boolean goesOn = fullHours
                && isClock(before.content())
                && context.followsHours(
                        before.to(),
                        members.get(n - 2).from(),
                        members.get(n - 1).to());
        return goesOn
                ? new Content.Stretch(Inheritance.hour(number), Inheritance.hour(Point.number(shift.amount())))
                : null;
    }

    private static boolean isClock(Content content) {
        Point point = content instanceof Point single
                ? single
                : content instanceof Content.Stretch stretch ? stretch.last() : null;
        TimeOfDay time = point == null ? null : point.time();
        return time != null && time.isClock();
    }
}
