package io.github.diembao.date;

import org.jspecify.annotations.Nullable;

/**
 * A clock time, a part of day, or both.
 *
 * @param part part of day, null where none is named
 * @param hour hour of the day 0 to 24, -1 where no clock time is given
 * @param minute minute of the hour, -1 where none is given
 * @param second second of the minute, -1 where none is given
 */
record TimeOfDay(@Nullable PartOfDay part, int hour, int minute, int second) {

    static TimeOfDay of(PartOfDay part) {
        return new TimeOfDay(part, -1, -1, -1);
    }

    boolean isClock() {
        return hour >= 0;
    }

    /** Adds the part of day that a clock time was spoken with. */
    TimeOfDay with(PartOfDay spoken) {
        return new TimeOfDay(spoken, hour < 0 ? hour : spoken.hourOfDay(hour), minute, second);
    }

    /** Takes a clock time as spoken in a part of day, where it names none itself ({@code tối mai 8h}). */
    TimeOfDay within(@Nullable PartOfDay around) {
        return part == null && around != null && isClock() ? with(around) : this;
    }

    /** Returns the TIMEX3 form, {@code T19:30} or {@code TMO}. */
    String value() {
        if (hour < 0) {
            return part == null ? "" : "T" + part;
        }
        String clock = "T" + IsoNumbers.two(hour) + ":" + IsoNumbers.two(Math.max(0, minute));
        return second < 0 ? clock : clock + ":" + IsoNumbers.two(second);
    }
}
