package io.github.diembao.date;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Finds what can't be true in a wording: days no calendar has, weekdays and stem-branch years that don't fit. */
final class Contradictions {

    /** A year in which every day of the civil calendar exists. */
    private static final int LEAP_YEAR = 2024;

    private Contradictions() {}

    /**
     * Returns what is wrong.
     *
     * @param content what is worded
     * @param resolved its value
     * @param dated whether there was a publication date to resolve it against
     */
    static Set<DateFlag> of(Content content, Resolved resolved, boolean dated) {
        EnumSet<DateFlag> flags = EnumSet.noneOf(DateFlag.class);
        if (content instanceof Point point) {
            add(flags, point, resolved.value() == null && (dated || point.year() > 0));
            LocalDate day = resolved.first();
            if (point.weekday() > 0 && point.day() > 0 && day != null && isOther(point, day)) {
                flags.add(DateFlag.WEEKDAY_MISMATCH);
            }
        } else if (content instanceof Content.Stretch stretch) {
            add(flags, stretch.first(), false);
            add(flags, stretch.last(), false);
        }
        return flags.isEmpty() ? Set.of() : Set.copyOf(flags);
    }

    private static boolean isOther(Point point, LocalDate day) {
        return day.getDayOfWeek().getValue() != point.weekday();
    }

    private static void add(EnumSet<DateFlag> flags, Point point, boolean unresolved) {
        if (point.year() > 0 && point.cycle() >= 0 && Math.floorMod(point.year() - 4, 60) != point.cycle()) {
            flags.add(DateFlag.YEAR_MISMATCH);
        }
        if (point.grain() != Grain.DAY || point.day() == 0 || point.month() == 0) {
            return;
        }
        int year = point.year() > 0 ? point.year() : LEAP_YEAR;
        boolean missing = point.lunar() ? unresolved : YearChoice.of(year, point.month(), point.day()) == null;
        if (flags.isEmpty() && (missing || unresolved)) {
            flags.add(DateFlag.NO_SUCH_DAY);
        }
    }
}
