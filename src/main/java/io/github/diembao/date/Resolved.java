package io.github.diembao.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an expression means.
 *
 * @param value TIMEX3 value, null where unknown
 * @param first first day covered, null where unknown
 * @param last last day covered, null where unknown
 * @param from what it rests on, null where unknown
 */
record Resolved(
        @Nullable String value,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable ResolvedFrom from) {

    static final Resolved UNKNOWN = new Resolved(null, null, null, null);

    static Resolved day(LocalDate day, ResolvedFrom from) {
        return new Resolved(day.toString(), day, day, from);
    }

    Resolved from(ResolvedFrom newFrom) {
        return new Resolved(value, first, last, newFrom);
    }

    Resolved withValue(String newValue) {
        return new Resolved(newValue, first, last, from);
    }
}
