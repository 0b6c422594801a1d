package io.github.diembao.html;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A moment as a page states it.
 *
 * @param day day in Vietnam
 * @param time time of day in Vietnam, null where the page states none
 */
record PageTime(LocalDate day, @Nullable LocalTime time) {

    /** The zone of Vietnamese papers. */
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    static PageTime of(LocalDateTime local, @Nullable ZoneOffset offset) {
        LocalDateTime there = offset == null
                ? local
                : local.atOffset(offset).atZoneSameInstant(ZONE).toLocalDateTime();
        return new PageTime(there.toLocalDate(), there.toLocalTime());
    }

    /** Returns the moment with its offset, or null where the hour is unknown. */
    @Nullable
    OffsetDateTime moment() {
        return time == null ? null : day.atTime(time).atZone(ZONE).toOffsetDateTime();
    }
}
