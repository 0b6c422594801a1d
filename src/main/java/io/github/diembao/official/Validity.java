package io.github.diembao.official;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a body exists.
 *
 * @param from first day, or null where open
 * @param to last day, or null where open
 */
record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {

    static final Validity ALWAYS = new Validity(null, null);

    /** Reads {@code 2025-07-01..}, {@code ..2025-06-30} or an empty cell. */
    static Validity parse(String cell) {
        int dots = cell.indexOf("..");
        if (dots < 0) {
            return ALWAYS;
        }
        String from = cell.substring(0, dots);
        String to = cell.substring(dots + 2);
        return new Validity(from.isEmpty() ? null : LocalDate.parse(from), to.isEmpty() ? null : LocalDate.parse(to));
    }

    /** Tells whether the body existed on a day; true where the day is unknown. */
    boolean holds(@Nullable LocalDate day) {
        return day == null || (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
