package io.github.diembao.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Resolves days counted in their month or year: {@code Chủ nhật đầu tiên của tháng 8}, {@code ngày cuối cùng của năm}. */
final class OrdinalDays {

    private OrdinalDays() {}

    /** Returns the period in which a point counts its day. */
    static Point period(Point point) {
        Point.Shift shift = point.shift();
        boolean month = point.month() > 0 || shift != null && shift.unit() == Unit.MONTH;
        return point.withGrain(month ? Grain.MONTH : Grain.YEAR, 0, point.month(), point.year(), 0)
                .withWeekday(0);
    }

    /**
     * Returns the day that a point counts in its period: from its start, or from its end where the count is negative.
     * Unknown where the period is, or has no such day.
     */
    static Resolved resolve(Point point, Resolved period) {
        LocalDate first = period.first();
        LocalDate last = period.last();
        ResolvedFrom from = period.from();
        if (first == null || last == null || from == null) {
            return Resolved.UNKNOWN;
        }
        int steps = Math.abs(point.index()) - 1;
        boolean back = point.index() < 0;
        LocalDate day = back ? last : first;
        if (point.weekday() > 0) {
            DayOfWeek weekday = DayOfWeek.of(point.weekday());
            day = day.with(back ? TemporalAdjusters.previousOrSame(weekday) : TemporalAdjusters.nextOrSame(weekday))
                    .plusWeeks(back ? -steps : steps);
        } else {
            day = day.plusDays(back ? -steps : steps);
        }
        return day.isBefore(first) || day.isAfter(last) ? Resolved.UNKNOWN : Resolved.day(day, from);
    }
}
