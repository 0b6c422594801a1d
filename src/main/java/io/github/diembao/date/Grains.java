package io.github.diembao.date;

import org.jspecify.annotations.Nullable;

/** Tells how fine expressions are worded. */
final class Grains {

    private Grains() {}

    /** Returns the grain of a content, the finer of the two of a stretch; null for a vague reference. */
    static @Nullable DateGrain of(Content content) {
        if (content instanceof Point point) {
            return of(point);
        }
        if (content instanceof Content.Stretch stretch) {
            DateGrain first = of(stretch.first());
            DateGrain last = of(stretch.last());
            return first.compareTo(last) < 0 ? first : last;
        }
        if (content instanceof Content.Amount amount) {
            Point.Shift shift = amount.shift();
            return of(shift == null ? amount.unit() : shift.unit());
        }
        if (content instanceof Content.Recurrence recurrence) {
            Point point = recurrence.point();
            Unit unit = recurrence.unit();
            return point != null ? of(point) : unit != null ? of(unit) : DateGrain.PART_OF_DAY;
        }
        return null;
    }

    private static DateGrain of(Point point) {
        TimeOfDay time = point.time();
        if (time != null) {
            if (!time.isClock()) {
                return DateGrain.PART_OF_DAY;
            }
            return time.second() >= 0 ? DateGrain.SECOND : time.minute() >= 0 ? DateGrain.MINUTE : DateGrain.HOUR;
        }
        return switch (point.grain()) {
            case TIME -> isInSeconds(point) ? DateGrain.SECOND : DateGrain.MINUTE;
            case DAY, TET, NUMBER -> DateGrain.DAY;
            case WEEK -> DateGrain.WEEK;
            case WEEKEND -> DateGrain.WEEKEND;
            case DEKAD -> DateGrain.DEKAD;
            case MONTH, MONTHS -> DateGrain.MONTH;
            case QUARTER -> DateGrain.QUARTER;
            case HALF -> DateGrain.HALF_YEAR;
            case YEAR -> DateGrain.YEAR;
            case DECADE -> DateGrain.DECADE;
            case CENTURY -> DateGrain.CENTURY;
        };
    }

    private static boolean isInSeconds(Point point) {
        Point.Shift shift = point.shift();
        return shift != null && shift.unit() == Unit.SECOND;
    }

    private static DateGrain of(Unit unit) {
        return switch (unit) {
            case SECOND -> DateGrain.SECOND;
            case MINUTE -> DateGrain.MINUTE;
            case HOUR -> DateGrain.HOUR;
            case DAY -> DateGrain.DAY;
            case WEEK -> DateGrain.WEEK;
            case MONTH -> DateGrain.MONTH;
            case QUARTER -> DateGrain.QUARTER;
            case YEAR -> DateGrain.YEAR;
            case DECADE -> DateGrain.DECADE;
            case CENTURY -> DateGrain.CENTURY;
        };
    }
}
