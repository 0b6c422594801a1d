package io.github.diembao.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Counts from the moment of writing, where its hour is known: {@code 2 giờ trước}, {@code 3 ngày tới} of a message. */
final class Moments {

    private static final int LONGEST = 1000;

    private final @Nullable LocalDateTime now;

    Moments(@Nullable LocalDateTime now) {
        this.now = now;
    }

    /** Returns a point so many hours, minutes or seconds away. */
    Resolved at(Point point) {
        LocalDateTime from = hourOfWriting();
        Point.Shift shift = point.shift();
        if (from == null || shift == null) {
            return Resolved.UNKNOWN;
        }
        LocalDateTime moved = move(from, shift.unit(), shift.amount());
        LocalDate day = moved.toLocalDate();
        return new Resolved(value(moved, shift.unit()), day, day, ResolvedFrom.PUBLISHED_AT);
    }

    /** Returns the stretch from the moment of writing on, or up to it; null where the amount names no side. */
    @Nullable
    Resolved stretch(Content.Amount amount) {
        Point.Shift shift = amount.shift();
        LocalDateTime from = shift != null && shift.unit().isClockUnit() ? hourOfWriting() : now;
        boolean sided = amount.side() == Direction.PAST || amount.side() == Direction.FUTURE;
        if (from == null || shift == null || !sided || shift.amount() > LONGEST) {
            return null;
        }
        boolean past = amount.side() == Direction.PAST;
        LocalDateTime other = move(from, shift.unit(), past ? -shift.amount() : shift.amount());
        LocalDateTime start = past ? other : from;
        LocalDateTime end = past ? from : other;
        String value = value(start, shift.unit()) + "/" + value(end, shift.unit());
        return new Resolved(value, start.toLocalDate(), end.toLocalDate(), ResolvedFrom.PUBLISHED_AT);
    }

    /** Moves a clock time that has passed to the next day: messages look ahead. */
    Resolved ahead(Point point, Resolved resolved) {
        TimeOfDay time = point.time();
        LocalDateTime from = hourOfWriting();
        LocalDate day = resolved.first();
        if (time == null || !time.isClock() || time.hour() == 24 || from == null || day == null) {
            return resolved;
        }
        LocalTime clock = LocalTime.of(time.hour(), Math.max(0, time.minute()), Math.max(0, time.second()));
        if (!clock.isBefore(from.toLocalTime())) {
            return resolved;
        }
        LocalDate next = day.plusDays(1);
        return new Resolved(next + time.value(), next, next, resolved.from());
    }

    private @Nullable LocalDateTime hourOfWriting() {
        LocalDateTime from = now;
        return from == null || from.toLocalTime().equals(LocalTime.MIDNIGHT) ? null : from;
    }

    private static LocalDateTime move(LocalDateTime from, Unit unit, int amount) {
        return switch (unit) {
            case HOUR -> from.plusHours(amount);
            case MINUTE -> from.plusMinutes(amount);
            case SECOND -> from.plusSeconds(amount);
            default -> unit.move(from.toLocalDate(), amount).atTime(from.toLocalTime());
        };
    }

    private static String value(LocalDateTime moment, Unit unit) {
        if (!unit.isClockUnit()) {
            return moment.toLocalDate().toString();
        }
        int second = unit == Unit.SECOND ? moment.getSecond() : -1;
        return moment.toLocalDate() + new TimeOfDay(null, moment.getHour(), moment.getMinute(), second).value();
    }
}
