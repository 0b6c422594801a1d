package io.github.diembao.date;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** TIMEX3 values of points that recur. */
final class Recurrences {

    private Recurrences() {}

    /** Returns the value of a point that recurs every unit, null where the two don't fit. */
    static @Nullable String value(Point point, Unit unit) {
        TimeOfDay time = point.time();
        String clock = time == null ? "" : time.value();
        if (point.weekday() > 0 && unit == Unit.WEEK) {
            return "XXXX-WXX-" + point.weekday() + clock;
        }
        if (point.grain() == Grain.TIME && unit == Unit.DAY) {
            return "XXXX-XX-XX" + clock;
        }
        if (point.grain() == Grain.DAY && point.day() > 0 && point.day() <= 31) {
            if (unit == Unit.MONTH && point.month() == 0) {
                return String.format(Locale.ROOT, "XXXX-XX-%02d%s", point.day(), clock);
            }
            if (unit == Unit.YEAR && point.month() > 0) {
                return String.format(Locale.ROOT, "XXXX-%02d-%02d%s", point.month(), point.day(), clock);
            }
        }
        if (point.grain() == Grain.MONTH && unit == Unit.YEAR && point.month() > 0) {
            return String.format(Locale.ROOT, "XXXX-%02d", point.month());
        }
        if (point.grain() == Grain.QUARTER && unit == Unit.YEAR) {
            return "XXXX-Q" + point.index();
        }
        return null;
    }
}
