package io.github.diembao.date;

import java.util.List;

/** What members of a list or range take from their neighbours. */
final class Inheritance {

    /** How far after its right neighbour a member of a list may lie in the same year, in days of 31 a month. */
    private static final int HALF_A_YEAR = 186;

    private Inheritance() {}

    /** Gives bare numbers the meaning of the member before them, or after them in a range. */
    static void meanings(Point[] points, List<Link> links) {
        for (int k = 1; k < points.length; k++) {
            if (points[k].grain() == Grain.NUMBER) {
                points[k] = like(points[k], points[k - 1], links.get(k));
            }
        }
        for (int k = points.length - 2; k >= 0; k--) {
            if (points[k].grain() == Grain.NUMBER && links.get(k + 1) == Link.RANGE) {
                points[k] = before(points[k], points[k + 1]);
            }
        }
    }

    private static Point like(Point number, Point model, Link link) {
        int value = number.index();
        return switch (model.grain()) {
            case DAY -> value <= 31 && model.weekday() == 0 ? number.withDay(value, 0, 0) : number;
            case MONTH ->
                value <= 12 ? number.withGrain(Grain.MONTH, 0, value, number.year(), 0) : last(number, model, link);
            case QUARTER -> value <= 4 ? number.withGrain(Grain.QUARTER, 0, 0, number.year(), value) : number;
            case YEAR -> year(number, model.year());
            case DECADE ->
                value < 100 && value % 10 == 0
                        ? number.withGrain(Grain.DECADE, 0, 0, 0, model.index() / 10 * 10 + value / 10)
                        : number;
            case NUMBER -> yearAfterYear(number, model, link);
            default -> number;
        };
    }

    /** {@code tháng 8/2015 - 2020}: the year in which a period ends. */
    private static Point last(Point number, Point month, Link link) {
        boolean ends = link == Link.RANGE && month.year() > 0 && NumericDates.isYear(number.index(), 4);
        return ends && number.index() > month.year() ? year(number, month.year()) : number;
    }

    private static Point year(Point number, int before) {
        int value = number.index();
        int year = value < 100 && before > 0 ? before / 100 * 100 + value : value;
        boolean plausible = year >= 1000 && (value >= 1000 || year > before);
        return plausible ? number.withGrain(Grain.YEAR, 0, 0, year, 0) : number;
    }

    private static Point yearAfterYear(Point number, Point model, Link link) {
        boolean years = NumericDates.isYear(model.index(), 4) && (number.index() > 31 || link == Link.RANGE);
        return years ? year(number, model.index()) : number;
    }

    private static Point before(Point number, Point model) {
        int value = number.index();
        return switch (model.grain()) {
            case DAY -> value <= 31 && model.day() > 0 && model.shift() == null ? number.withDay(value, 0, 0) : number;
            case YEAR -> value >= 1000 ? number.withGrain(Grain.YEAR, 0, 0, value, 0) : number;
            case MONTH -> number;
            default -> number;
        };
    }

    /** Gives a member the month, year, day or mark of the calendar that its right neighbour has and it lacks. */
    static Point fromRight(Point left, Point right, Link link) {
        Point result = left;
        if (left.grain() == Grain.TIME && right.grain() == Grain.DAY && right.time() != null) {
            return timeOn(left, right);
        }
        if (left.grain() != right.grain()) {
            return link == Link.RANGE ? yearFromRight(left, right) : left;
        }
        if (left.grain() == Grain.DAY && left.day() > 0 && right.day() > 0 && right.month() > 0) {
            boolean inheritsMonth = left.month() == 0 && left.shift() == null;
            int month = inheritsMonth ? right.month() : left.month();
            if (inheritsMonth && left.day() > right.day() && left.day() > 27 && right.day() < 5) {
                month = left.month();
            }
            int year = left.year();
            if (month > 0 && year == 0 && right.year() > 0 && left.shift() == null) {
                int ahead = 31 * (month - right.month()) + left.day() - right.day();
                year = ahead > (link == Link.RANGE ? 0 : HALF_A_YEAR) ? right.year() - 1 : right.year();
            }
            result = left.withDay(left.day(), month, year)
                    .withLunar(left.lunar() || right.lunar() && (inheritsMonth || link == Link.RANGE));
            Point.Shift shift = right.shift();
            boolean ofThatYear = shift != null && shift.unit() == Unit.YEAR && year == 0 && left.shift() == null;
            if (shift != null && (inheritsMonth || ofThatYear)) {
                result = result.withShift(shift);
            }
        }
        if ((left.grain() == Grain.MONTH || left.grain() == Grain.QUARTER) && !left.hasYear() && right.hasYear()) {
            int mine = left.grain() == Grain.MONTH ? left.month() : left.index();
            int other = right.grain() == Grain.MONTH ? right.month() : right.index();
            int ahead = left.grain() == Grain.MONTH ? mine - other : 3 * (mine - other);
            boolean before = ahead > (link == Link.RANGE ? 0 : HALF_A_YEAR / 31);
            int year = right.year() > 0 && before ? right.year() - 1 : right.year();
            result = left.withGrain(left.grain(), 0, left.month(), year, left.index())
                    .withShift(right.shift());
        }
        if (left.grain() == Grain.MONTH && right.lunar() && !left.hasYear()) {
            result = result.withLunar(true);
        }
        return result;
    }

    /** {@code ngày 1/5 đến tháng 8/1930}: a day and a month of one year, or of the year before. */
    private static Point yearFromRight(Point left, Point right) {
        boolean fits = left.grain() == Grain.DAY && right.grain() == Grain.MONTH
                || left.grain() == Grain.MONTH && right.grain() == Grain.DAY;
        boolean open = left.month() > 0 && !left.hasYear() && !left.lunar() && left.time() == null;
        if (!fits || !open || right.month() == 0 || right.year() <= 0 || right.lunar()) {
            return left;
        }
        return left.withYear(left.month() > right.month() ? right.year() - 1 : right.year(), null);
    }

    /** {@code 9 đến 11 giờ}: the hour of a number before a clock time. */
    static Point hour(Point number, Point clock) {
        TimeOfDay end = clock.time();
        if (end == null || !end.isClock() || number.index() > 24) {
            return number;
        }
        return hour(new TimeOfDay(null, number.index(), -1, -1).within(end.part()));
    }

    /** Returns the full hour of a number up to 24. */
    static Point hour(Point number) {
        return hour(new TimeOfDay(null, number.index(), -1, -1));
    }

    private static Point hour(TimeOfDay hour) {
        return new Point(Grain.TIME, 0, 0, 0, 0, null, 0, hour, null, Direction.NONE, false, -1, false);
    }

    /** Gives the end of a range the day of its start where it names a time only. */
    static Point fromLeft(Point right, Point left) {
        return right.grain() == Grain.TIME && left.grain() == Grain.DAY && left.time() != null
                ? timeOn(right, left)
                : right;
    }

    private static Point timeOn(Point time, Point day) {
        return new Point(
                day.grain(),
                day.day(),
                day.month(),
                day.year(),
                day.index(),
                day.shift(),
                day.weekday(),
                time.time(),
                time.modifier(),
                day.direction(),
                day.lunar(),
                day.cycle(),
                day.named());
    }

    private static boolean isCalendar(Point point) {
        return point.grain() == Grain.DAY || point.grain() == Grain.MONTH || point.grain() == Grain.YEAR;
    }

    /** Tells whether two members can be the ends of one range. */
    static boolean formRange(Point first, Point last) {
        if (first.grain() != last.grain()) {
            return first.year() > 0 && last.year() > 0 && isCalendar(first) && isCalendar(last);
        }
        if (first.grain() == Grain.NUMBER) {
            return false;
        }
        if (first.grain() == Grain.TIME || first.time() != null && last.time() != null) {
            return first.time() != null && last.time() != null;
        }
        return first.time() == null || last.grain() == Grain.DAY;
    }
}
