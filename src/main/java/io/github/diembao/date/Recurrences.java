package io.github.diembao.date;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** TIMEX3 values of points that recur, alone and as the last of a list or range. */
final class Recurrences {

    private Recurrences() {}

    /** Returns the recurrence of a point, null where point and unit don't fit. */
    static Content.@Nullable Recurrence of(Point worded, Unit unit) {
        Point point = worded.grain() == Grain.NUMBER ? numbered(worded, unit) : worded;
        if (point == null) {
            return null;
        }
        String value = value(point, unit);
        return value == null ? null : new Content.Recurrence(value, point, unit);
    }

    /** {@code 6 hàng tuần} after {@code thứ 2, 4,}: a weekday; {@code 15 hằng tháng} after {@code ngày 5 và}: a day. */
    private static @Nullable Point numbered(Point number, Unit unit) {
        int value = number.index();
        if (unit == Unit.WEEK && value >= 2 && value <= 7) {
            return number.withDay(0, 0, 0).withWeekday(value - 1);
        }
        return unit == Unit.MONTH && value <= 31 ? number.withDay(value, 0, 0) : null;
    }

    /** Returns the recurrence of a stretch of time, null where an end doesn't fit the unit. */
    static Content.@Nullable Recurrence of(Point first, Point last, Unit unit) {
        String start = value(first, unit);
        String end = value(last, unit);
        return start == null || end == null ? null : new Content.Recurrence(start + "/" + end, last, unit);
    }

    /**
     * Lets the members of a list or range recur as the last one does: {@code thứ 2, 4 và 6 hàng tuần},
     * {@code từ 18h đến 20h hằng ngày}.
     *
     * @param members neighbours joined by {@code links}
     * @param links joint before each member
     * @param last what the last member says
     * @param found takes the recurrences
     */
    static void emit(List<Expression> members, List<Link> links, Content.Recurrence last, List<Expression> found) {
        int n = members.size();
        Unit unit = last.unit();
        Point model = last.point();
        boolean bare = members.get(n - 1).strength() == Strength.BARE;
        if (bare && (n == 1 || !isLike(members.get(0).content(), model))) {
            return;
        }
        for (int k = 0; k < n; k++) {
            Expression member = members.get(k);
            boolean range = k + 1 < n && links.get(k + 1) == Link.RANGE;
            Point point = unit == null || model == null ? null : point(members, k, model);
            Point end = range && model != null ? point(members, k + 1, model) : null;
            Content.Recurrence content = null;
            if (unit != null && point != null && end != null) {
                content = of(point, end, unit);
            }
            if (content != null) {
                found.add(new Expression(member.from(), members.get(k + 1).to(), content, Strength.SURE));
                k++;
                continue;
            }
            content = unit != null && point != null && k < n - 1 ? of(point, unit) : null;
            if (content != null) {
                found.add(new Expression(member.from(), member.to(), content, Strength.SURE));
            } else if (member.strength() == Strength.SURE || k == n - 1) {
                found.add(member);
            }
        }
    }

    private static @Nullable Point point(List<Expression> members, int k, Point model) {
        return k == members.size() - 1 ? model : like(members.get(k).content(), model);
    }

    private static boolean isLike(Content first, @Nullable Point model) {
        return first instanceof Point point
                && model != null
                && point.grain() == model.grain()
                && (point.weekday() > 0) == (model.weekday() > 0);
    }

    /** Gives a bare number the meaning of the last member; null for what is no point. */
    private static @Nullable Point like(Content content, Point model) {
        if (!(content instanceof Point point)) {
            return null;
        }
        if (point.grain() != Grain.NUMBER) {
            return point;
        }
        int number = point.index();
        if (model.weekday() > 0) {
            return number >= 2 && number <= 7 ? point.withDay(0, 0, 0).withWeekday(number - 1) : null;
        }
        return switch (model.grain()) {
            case DAY -> number <= 31 ? point.withDay(number, model.month(), 0) : null;
            case MONTH -> number <= 12 ? point.withGrain(Grain.MONTH, 0, number, 0, 0) : null;
            default -> null;
        };
    }

    private static @Nullable String value(Point point, Unit unit) {
        TimeOfDay time = point.time();
        String clock = time == null ? "" : time.value();
        if (point.weekday() > 0 && unit == Unit.WEEK) {
            return "XXXX-WXX-" + point.weekday() + clock;
        }
        if (point.grain() == Grain.WEEKEND && unit == Unit.WEEK) {
            return "XXXX-WXX-WE";
        }
        if (point.grain() == Grain.TIME && unit == Unit.DAY) {
            return "XXXX-XX-XX" + clock;
        }
        if (point.grain() == Grain.DAY && point.day() > 0 && point.day() <= 31) {
            if (unit == Unit.MONTH && point.month() == 0) {
                return "XXXX-XX-" + IsoNumbers.two(point.day()) + clock;
            }
            if (unit == Unit.YEAR && point.month() > 0) {
                return "XXXX-" + IsoNumbers.two(point.month()) + "-" + IsoNumbers.two(point.day()) + clock;
            }
        }
        if (point.grain() == Grain.MONTH && unit == Unit.YEAR && point.month() > 0) {
            return "XXXX-" + IsoNumbers.two(point.month());
        }
        if (point.grain() == Grain.QUARTER && unit == Unit.YEAR) {
            return "XXXX-Q" + point.index();
        }
        return null;
    }
}
