package io.github.diembao.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Resolves days, months and years of the lunar calendar to civil days. */
final class LunarResolver {

    /** How many years ahead a year of the cycle may lie: papers speak of the next few, else of the past. */
    private static final int YEARS_AHEAD = 5;
    /** What lying ahead costs when the nearest lunar year is chosen, in days. */
    private static final int AHEAD = 30;

    private final @Nullable LocalDate today;
    private final LunarCalendar calendar = LunarCalendar.get();

    LunarResolver(@Nullable LocalDate today) {
        this.today = today;
    }

    Resolved day(Point point) {
        int year = year(point);
        if (year > 0) {
            return of(civil(year, point.month(), point.day()));
        }
        LocalDate now = today;
        if (year < 0 || now == null || point.month() == 0) {
            return Resolved.UNKNOWN;
        }
        LocalDate best = null;
        long bestCost = Long.MAX_VALUE;
        for (int candidate = now.getYear() - 1; candidate <= now.getYear() + 1; candidate++) {
            LocalDate day = civil(candidate, point.month(), point.day());
            if (day == null) {
                continue;
            }
            long distance = ChronoUnit.DAYS.between(now, day);
            long cost = distance < 0 ? -distance : distance + AHEAD;
            if (point.direction() == Direction.FUTURE && distance < 0
                    || point.direction() == Direction.PAST && distance > 0) {
                cost += 10_000;
            }
            if (cost < bestCost) {
                bestCost = cost;
                best = day;
            }
        }
        return of(best);
    }

    /** Resolves the start of a stretch, a day or month without a year, as the last one before the end. */
    Resolved before(LocalDate end, Point start) {
        LunarDate last = calendar.toLunar(end);
        if (last == null) {
            return Resolved.UNKNOWN;
        }
        boolean later = start.month() > last.month() || start.month() == last.month() && start.day() > last.day();
        Point dated = start.withYear(later ? last.year() - 1 : last.year(), null);
        return dated.grain() == Grain.DAY ? day(dated) : period(dated);
    }

    Resolved period(Point point) {
        int year = year(point);
        if (point.grain() == Grain.YEAR) {
            if (!calendar.covers(year)) {
                // Older than the table: the year is known, its days are not.
                return point.year() > 0 && year > 0
                        ? new Resolved(IsoNumbers.year(year), null, null, ResolvedFrom.EXPLICIT)
                        : Resolved.UNKNOWN;
            }
            LocalDate last =
                    calendar.covers(year + 1) ? calendar.tet(year + 1).minusDays(1) : LocalDate.of(year, 12, 31);
            return new Resolved(IsoNumbers.year(year), calendar.tet(year), last, ResolvedFrom.CALENDAR);
        }
        if (point.month() == 0) {
            return Resolved.UNKNOWN;
        }
        Resolved first = day(point.withGrain(Grain.DAY, 1, point.month(), point.year(), 0));
        LocalDate start = first.first();
        if (start == null) {
            return Resolved.UNKNOWN;
        }
        LunarDate lunar = calendar.toLunar(start);
        if (lunar == null) {
            return Resolved.UNKNOWN;
        }
        LocalDate end = start.plusDays(calendar.monthLength(lunar.year(), lunar.month(), false) - 1L);
        return new Resolved(start + "/" + end, start, end, ResolvedFrom.CALENDAR);
    }

    /**
     * Returns the lunar year the words name, by number, by its place in the cycle or counted from today; 0 for none, -1
     * where number and place don't fit.
     */
    private int year(Point point) {
        LocalDate now = today;
        if (point.year() > 0) {
            boolean fits = point.cycle() < 0 || Math.floorMod(point.year() - 4, 60) == point.cycle();
            return fits ? point.year() : -1;
        }
        if (point.cycle() >= 0) {
            if (now == null) {
                return 0;
            }
            int latest = now.getYear() + YEARS_AHEAD;
            return latest - Math.floorMod(latest - 4 - point.cycle(), 60);
        }
        Point.Shift shift = point.shift();
        if (shift != null && now != null && shift.unit() == Unit.YEAR) {
            LunarDate present = calendar.toLunar(now);
            return present == null ? 0 : present.year() + shift.amount();
        }
        return 0;
    }

    private @Nullable LocalDate civil(int year, int month, int day) {
        if (!calendar.covers(year)) {
            return null;
        }
        int actual = day == Point.LAST_DAY ? calendar.monthLength(year, month, false) : day;
        return actual < 1 || actual > 30 ? null : calendar.toCivil(new LunarDate(year, month, actual, false));
    }

    private static Resolved of(@Nullable LocalDate day) {
        return day == null ? Resolved.UNKNOWN : Resolved.day(day, ResolvedFrom.CALENDAR);
    }
}
