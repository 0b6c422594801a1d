package io.github.diembao.date;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Neighbours joined by commas, {@code và}, dashes, {@code đến}: one list or range on its way to its members' mentions. */
final class Chain {

    private final ContextRules context;
    private final YearRules years;
    private final List<Expression> members = new ArrayList<>();
    /** Joint before each member. */
    private final List<Link> links = new ArrayList<>();

    Chain(ContextRules context, YearRules years) {
        this.context = context;
        this.years = years;
    }

    /** Starts over: one chain serves all lists of a text, one after the other. */
    void start(Expression first) {
        members.clear();
        links.clear();
        add(first, Link.NONE);
    }

    void add(Expression member, Link link) {
        members.add(member);
        links.add(link);
    }

    /** Tells whether two neighbours may belong to one list or range. */
    static boolean fits(Expression left, Expression right, Link link) {
        boolean points = left.content() instanceof Point
                && (right.content() instanceof Point
                        || right.content() instanceof Content.Recurrence recurrence && recurrence.point() != null);
        boolean amounts =
                link == Link.RANGE && left.strength() == Strength.BARE && right.content() instanceof Content.Amount;
        return points || amounts;
    }

    /** Resolves the members against each other and adds what stands. */
    void emit(List<Expression> found) {
        int n = members.size();
        if (members.get(n - 1).content() instanceof Content.Amount amount) {
            new AmountChain(context, members).emit(amount, found);
            return;
        }
        if (members.get(n - 1).content() instanceof Content.Recurrence recurrence) {
            Recurrences.emit(members, links, recurrence, found);
            return;
        }
        Point[] points = new Point[n];
        for (int k = 0; k < n; k++) {
            if (!(members.get(k).content() instanceof Point point)) {
                found.add(members.get(k));
                return;
            }
            points[k] = point;
        }
        if (n == 1 && points[0].grain() == Grain.NUMBER && NumericDates.isYear(points[0].index(), 4)) {
            points[0] = points[0].withGrain(Grain.YEAR, 0, 0, points[0].index(), 0);
        }
        if (n > 1
                && points[0].grain() == Grain.NUMBER
                && links.get(1) == Link.RANGE
                && context.opensClock(members.get(0).from())) {
            points[0] = Inheritance.hour(points[0], points[1]);
        }
        boolean opened = n > 1
                && points[0].grain() == Grain.NUMBER
                && points[0].index() <= 31
                && isDayOfMonth(points[1])
                && context.opensDays(members.get(0), monthOf(members));
        if (opened) {
            points[0] = points[0].withDay(points[0].index(), 0, 0);
        }
        Inheritance.meanings(points, links);
        for (int k = n - 2; k >= 0; k--) {
            points[k] = Inheritance.fromRight(points[k], points[k + 1], links.get(k + 1));
        }
        for (int k = 1; k < n; k++) {
            if (links.get(k) == Link.RANGE) {
                points[k] = Inheritance.fromLeft(points[k], points[k - 1]);
            }
        }
        boolean proved = opened && points[1].month() > 0 || isProved(points);
        boolean afterYears = false;
        for (int k = 0; k < n; k++) {
            boolean range = k + 1 < n
                    && links.get(k + 1) == Link.RANGE
                    && Inheritance.formRange(points[k], points[k + 1])
                    && (points[k].grain() == points[k + 1].grain() || context.mayFollow(members.get(k + 1)));
            if (range && (proved || rangeStands(k, points, afterYears))) {
                afterYears = points[k].grain() == Grain.YEAR;
                Expression first = members.get(k);
                Expression last = members.get(k + 1);
                Content habit = habit(first.from(), points[k], points[k + 1]);
                if (habit != null) {
                    found.add(new Expression(first.from(), last.to(), habit, Strength.SURE));
                    k++;
                    continue;
                }
                found.add(new Expression(
                        first.from(),
                        last.to(),
                        new Content.Stretch(points[k], points[k + 1]),
                        Strength.SURE,
                        worded(first, last, points[k], points[k + 1])));
                k++;
            } else if (stands(k, points[k], proved)) {
                found.add(members.get(k).with(points[k]));
            }
        }
    }

    /** {@code mở cửa từ thứ Ba đến Chủ nhật}: weekdays of every week. */
    private Content.@Nullable Recurrence habit(int from, Point first, Point last) {
        boolean weekdays = first.isBareWeekday() && last.isBareWeekday();
        return weekdays && context.isHabit(from) ? Recurrences.of(first, last, Unit.WEEK) : null;
    }

    private static Content worded(Expression first, Expression last, Point from, Point to) {
        return new Content.Stretch(
                first.worded() instanceof Point start ? start : from, last.worded() instanceof Point end ? end : to);
    }

    /** Returns the first member that names a month, else the second one: {@code hôm 18, 19 và 20/7}. */
    private static Expression monthOf(List<Expression> members) {
        for (Expression member : members) {
            if (member.content() instanceof Point point && point.month() > 0) {
                return member;
            }
        }
        return members.get(1);
    }

    private static boolean isDayOfMonth(Point point) {
        return point.grain() == Grain.NUMBER || point.grain() == Grain.DAY && point.day() > 0;
    }

    /** Tells whether some member is a date beyond doubt, so that its fellows are dates too. */
    private boolean isProved(Point[] points) {
        for (int k = 0; k < points.length; k++) {
            Expression member = members.get(k);
            if (member.strength() == Strength.SURE
                    ? context.allows(member)
                    : member.strength() == Strength.LINKED && context.proves(member)) {
                return true;
            }
        }
        return false;
    }

    /** {@code nhiệm kỳ 2015-2020 và 2020-2025}: what stands before the first period of years holds for the next. */
    private boolean rangeStands(int k, Point[] points, boolean afterYears) {
        Expression first = members.get(k);
        Expression last = members.get(k + 1);
        if (points[k].grain() == Grain.YEAR) {
            boolean next = afterYears && points[k + 1].year() > points[k].year();
            return next || years.isRange(first, last, points[k], points[k + 1]);
        }
        return context.isDayRange(first, last, points[k], points[k + 1]);
    }

    private boolean stands(int k, Point point, boolean proved) {
        Expression member = members.get(k);
        if (point.grain() == Grain.NUMBER) {
            return false;
        }
        if (member.strength() == Strength.BARE && point.grain() == Grain.YEAR && members.size() == 1) {
            return years.isAlone(member, point.year());
        }
        if (point.grain() == Grain.TIME && member.strength() == Strength.LINKED) {
            return false;
        }
        return switch (member.strength()) {
            case SURE -> context.allows(member);
            case LINKED -> context.proves(member) || proved && members.size() > 1 && context.mayFollow(member);
            case BARE -> proved && members.size() > 1 && bareStands(k, point);
        };
    }

    /** A bare number stands where it got month or year from its right, or closes an announced list. */
    private boolean bareStands(int k, Point point) {
        if (point.grain() != Grain.DAY) {
            return k > 0 && context.mayFollow(members.get(k));
        }
        if (k == 0) {
            return point.month() > 0 && context.opensDays(members.get(0), monthOf(members));
        }
        return point.month() > 0 && k + 1 < members.size()
                || context.isFree(members.get(k).to())
                        && context.isPlural(members.get(0).from());
    }
}
