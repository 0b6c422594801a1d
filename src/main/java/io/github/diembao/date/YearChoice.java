package io.github.diembao.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the year that the words leave out: of the years around the publication date the one that lies nearest, the
 * past and the same year preferred, unless the words point forward or a weekday decides.
 */
final class YearChoice {

    /** What another year than that of publication costs, in days. */
    private static final int OTHER_YEAR = 60;
    /** What lying ahead costs, in days. */
    private static final int AHEAD = 30;
    /** How far ahead next year's date may lie where nothing points forward, in days. */
    private static final int NEXT_YEAR_REACH = 75;
    /** The same for a day with a name. */
    private static final int FEAST_REACH = 120;
    /** What lying far back costs where the words around point forward, in days. */
    private static final int AGAINST_CUE = 120;
    /** What another weekday than the one written costs: a year whose weekday fits decides. */
    private static final int WRONG_WEEKDAY = 10_000;
    /** What lying on the other side of today than the words say costs, or far into next year where they say nothing. */
    private static final int WRONG_SIDE = 20_000;
    /** How far back a date counts as recent, in days. */
    private static final int RECENT = 31;

    private final LocalDate today;
    private final boolean forward;

    YearChoice(LocalDate today, boolean forward) {
        this.today = today;
        this.forward = forward;
    }

    /** Chooses the year of a day; null where no year around has such a day. */
    @Nullable
    LocalDate day(int day, int month, int weekday, Direction side, boolean futureCue) {
        return day(day, month, weekday, side, futureCue, NEXT_YEAR_REACH);
    }

    /** Chooses the year of a day with a name, which papers announce long before. */
    @Nullable
    LocalDate feast(int day, int month, Direction side, boolean futureCue) {
        return day(day, month, 0, side, futureCue, FEAST_REACH);
    }

    private @Nullable LocalDate day(
            int day, int month, int weekday, Direction side, boolean futureCue, int nextYearReach) {
        LocalDate best = null;
        long bestCost = Long.MAX_VALUE;
        for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
            LocalDate candidate = of(year, month, day);
            if (candidate == null) {
                continue;
            }
            long cost = cost(candidate, candidate, side, futureCue, nextYearReach);
            if (weekday > 0 && candidate.getDayOfWeek().getValue() != weekday) {
                cost += WRONG_WEEKDAY;
            }
            if (cost < bestCost) {
                best = candidate;
                bestCost = cost;
            }
        }
        return best;
    }

    /** Chooses the year of a period of whole months. */
    int period(int firstMonth, int lastMonth, Direction side, boolean futureCue) {
        int best = today.getYear();
        long bestCost = Long.MAX_VALUE;
        for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
            LocalDate first = LocalDate.of(year, firstMonth, 1);
            LocalDate last = YearMonth.of(year, lastMonth).atEndOfMonth();
            long cost = cost(first, last, side, futureCue, NEXT_YEAR_REACH);
            if (cost < bestCost) {
                best = year;
                bestCost = cost;
            }
        }
        return best;
    }

    /** Chooses the month of a bare day of the month. */
    @Nullable
    LocalDate dayOfMonth(int day, Direction side) {
        LocalDate best = null;
        long bestCost = Long.MAX_VALUE;
        YearMonth present = YearMonth.from(today);
        for (int offset = -1; offset <= 1; offset++) {
            YearMonth month = present.plusMonths(offset);
            if (!month.isValidDay(day)) {
                continue;
            }
            LocalDate candidate = month.atDay(day);
            long distance = ChronoUnit.DAYS.between(today, candidate);
            long cost = distance < 0 ? -distance : distance + 5;
            if (isForward(side) && distance < 0 || side == Direction.PAST && distance > 0) {
                cost += 1000;
            }
            if (cost < bestCost) {
                best = candidate;
                bestCost = cost;
            }
        }
        return best;
    }

    private boolean isForward(Direction side) {
        return side == Direction.FUTURE || forward && side == Direction.NONE;
    }

    private long cost(LocalDate first, LocalDate last, Direction side, boolean futureCue, int nextYearReach) {
        long ahead = Math.max(0, ChronoUnit.DAYS.between(today, first));
        long back = Math.max(0, ChronoUnit.DAYS.between(last, today));
        long cost = ahead + back;
        if (isForward(side) && back > 0 || side == Direction.PAST && ahead > 0) {
            return cost + WRONG_SIDE;
        }
        if (side != Direction.NONE) {
            return cost;
        }
        int years = first.getYear() - today.getYear();
        if (years != 0) {
            cost += OTHER_YEAR;
        }
        if (ahead > 0) {
            cost += futureCue ? 0 : AHEAD;
            if (years > 0 && ahead > nextYearReach && !futureCue && !forward) {
                cost += WRONG_SIDE;
            }
        } else if (back > RECENT && futureCue) {
            cost += AGAINST_CUE;
        }
        return cost;
    }

    /** Returns a day, or null where the month has no such day. */
    static @Nullable LocalDate of(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
