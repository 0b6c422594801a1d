package io.github.diembao.date;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Resolves points of the calendar, stretches between two and amounts counted from today. */
final class PointResolver {

    private final @Nullable LocalDate today;
    private final @Nullable YearChoice choice;
    private final Narrative narrative;
    private final PeriodResolver periods;
    private final LunarResolver lunar;
    private final boolean forward;

    PointResolver(@Nullable LocalDate today, boolean forward, Narrative narrative) {
        this.today = today;
        this.choice = today == null ? null : new YearChoice(today, forward);
        this.narrative = narrative;
        this.forward = forward;
        this.periods = new PeriodResolver(today, choice, narrative);
        this.lunar = new LunarResolver(today);
    }

    Resolved resolve(Point point, Resolver.Place place) {
        TimeOfDay time = point.time();
        Resolved day = point.grain() == Grain.TIME
                ? timeDay(place)
                : point.grain() == Grain.DAY ? day(point, place) : periods.resolve(point, place);
        LocalDate first = day.first();
        if (time == null || first == null) {
            return day;
        }
        return day.withValue(first + time.value());
    }

    /** Returns a point as the day that the text names beside it. */
    Resolved onDay(Point point, LocalDate day) {
        return timed(point, Resolved.day(day, ResolvedFrom.CONTEXT));
    }

    private Resolved timeDay(Resolver.Place place) {
        LocalDate told = narrative.clockDay(place.paragraph(), place.sentence());
        if (told != null) {
            return Resolved.day(told, ResolvedFrom.CONTEXT);
        }
        return today == null ? Resolved.UNKNOWN : Resolved.day(today, ResolvedFrom.PUBLISHED_AT);
    }

    private Resolved day(Point point, Resolver.Place place) {
        if (point.direction() == Direction.SAME_DAY) {
            LocalDate same = narrative.sameDay();
            LocalDate base = same == null ? today : same;
            return base == null
                    ? Resolved.UNKNOWN
                    : Resolved.day(
                            base.plusDays(point.index()),
                            same == null ? ResolvedFrom.PUBLISHED_AT : ResolvedFrom.CONTEXT);
        }
        if (point.direction() == Direction.DAY_TOLD) {
            LocalDate told = narrative.clockDay(place.paragraph(), place.sentence());
            return told == null ? Resolved.UNKNOWN : Resolved.day(told.plusDays(point.index()), ResolvedFrom.CONTEXT);
        }
        if (point.index() != 0) {
            return OrdinalDays.resolve(point, periods.resolve(OrdinalDays.period(point), place));
        }
        if (point.lunar()) {
            return lunar.day(point);
        }
        if (point.day() == 0) {
            return relativeDay(point);
        }
        Point.Shift shift = point.shift();
        LocalDate now = today;
        if (shift != null) {
            if (now == null || shift.told()) {
                return Resolved.UNKNOWN;
            }
            LocalDate moved = shift.unit().move(now.withDayOfMonth(1), shift.amount());
            int month = shift.unit() == Unit.YEAR ? point.month() : moved.getMonthValue();
            return of(YearChoice.of(moved.getYear(), month, point.day()), ResolvedFrom.PUBLISHED_AT);
        }
        if (point.year() > 0) {
            return of(
                    YearChoice.of(point.year(), point.month(), point.day()),
                    point.named() ? ResolvedFrom.CALENDAR : ResolvedFrom.EXPLICIT);
        }
        return dayWithoutYear(point, place);
    }

    private static Resolved of(@Nullable LocalDate day, ResolvedFrom from) {
        return day == null ? Resolved.UNKNOWN : Resolved.day(day, from);
    }

    private Resolved dayWithoutYear(Point point, Resolver.Place place) {
        YearChoice years = choice;
        if (point.month() == 0) {
            return bareDay(point, place);
        }
        boolean past = place.past() && point.direction() == Direction.NONE;
        Direction side = past ? Direction.PAST : point.direction();
        LocalDate near = years == null
                ? null
                : point.named()
                        ? years.feast(point.day(), point.month(), side, place.future())
                        : years.day(point.day(), point.month(), point.weekday(), side, place.future());
        if (point.direction() == Direction.NONE && point.weekday() == 0 && !point.named()) {
            LocalDate told = narrative.carry(point.day(), point.month(), near, narrative.isPresent(near), place);
            if (told != null) {
                return Resolved.day(told, ResolvedFrom.CONTEXT);
            }
        }
        return of(near, point.named() ? ResolvedFrom.CALENDAR : ResolvedFrom.PUBLISHED_AT);
    }

    /** {@code Ngày 23}: near the day or in the month the text tells of, else near the day of publication. */
    private Resolved bareDay(Point point, Resolver.Place place) {
        YearChoice years = choice;
        if (years == null) {
            LocalDate told = narrative.lastDay();
            return told == null
                    ? Resolved.UNKNOWN
                    : of(YearChoice.of(told.getYear(), told.getMonthValue(), point.day()), ResolvedFrom.CONTEXT);
        }
        if (point.direction() == Direction.NONE) {
            LocalDate near = narrative.bareDay(point.day(), place);
            if (near != null || narrative.monthIsOpen(place)) {
                return of(near, ResolvedFrom.CONTEXT);
            }
        }
        return of(years.dayOfMonth(point.day(), point.direction()), ResolvedFrom.PUBLISHED_AT);
    }

    private Resolved relativeDay(Point point) {
        LocalDate now = today;
        if (now == null) {
            return Resolved.UNKNOWN;
        }
        Point.Shift shift = point.shift();
        if (point.weekday() == 0) {
            return shift == null
                    ? Resolved.UNKNOWN
                    : Resolved.day(shift.unit().move(now, shift.amount()), ResolvedFrom.PUBLISHED_AT);
        }
        LocalDate monday = now.minusDays(now.getDayOfWeek().getValue() - 1L);
        LocalDate day = monday.plusDays(point.weekday() - 1L);
        if (shift != null && shift.unit() == Unit.WEEK) {
            day = day.plusWeeks(shift.amount());
        } else if (point.direction() == Direction.PAST && !day.isBefore(now)) {
            day = day.minusWeeks(1);
        } else if (point.direction() == Direction.FUTURE && !day.isAfter(now)
                || forward && point.direction() == Direction.NONE && day.isBefore(now)) {
            day = day.plusWeeks(1);
        }
        return Resolved.day(day, ResolvedFrom.PUBLISHED_AT);
    }

    /** Resolves a stretch: the end with the more parts first, then the other against it. */
    Resolved stretch(Content.Stretch stretch, Content worded, Resolver.Place place) {
        Point firstPoint = stretch.first();
        Point lastPoint = stretch.last();
        Resolved first;
        Resolved last;
        if (firstPoint.hasYear() && !lastPoint.hasYear()) {
            first = resolve(firstPoint, place);
            last = after(first, lastPoint, place);
        } else {
            last = resolve(lastPoint, place);
            first = firstPoint.hasYear() ? resolve(firstPoint, place) : before(last, firstPoint, place);
        }
        LocalDate start = first.first();
        LocalDate end = last.last();
        if (first.value() == null || last.value() == null || start == null || end == null || end.isBefore(start)) {
            return Resolved.UNKNOWN;
        }
        if (start.equals(end) && isOverMidnight(firstPoint, lastPoint) && worded instanceof Content.Stretch own) {
            if (own.last().grain() == Grain.TIME) {
                end = end.plusDays(1);
                last = timed(lastPoint, Resolved.day(end, from(last)));
            } else if (own.first().grain() == Grain.TIME) {
                start = start.minusDays(1);
                first = timed(firstPoint, Resolved.day(start, from(first)));
            }
        }
        LocalDate now = today;
        boolean weekdays = firstPoint.isBareWeekday() && lastPoint.isBareWeekday();
        if (forward && weekdays && now != null && start.isBefore(now)) {
            first = timed(firstPoint, Resolved.day(start.plusWeeks(1), ResolvedFrom.PUBLISHED_AT));
            last = timed(lastPoint, Resolved.day(end.plusWeeks(1), ResolvedFrom.PUBLISHED_AT));
            return new Resolved(
                    first.value() + "/" + last.value(), first.first(), last.last(), ResolvedFrom.PUBLISHED_AT);
        }
        if (firstPoint.lunar() && firstPoint.day() == 0 || lastPoint.lunar() && lastPoint.day() == 0) {
            return new Resolved(start + "/" + end, start, end, last.from());
        }
        return new Resolved(first.value() + "/" + last.value(), start, end, last.from());
    }

    /** Tells whether a stretch of clock times ends earlier than it starts: {@code 22h đến 5h}. */
    private static boolean isOverMidnight(Point first, Point last) {
        TimeOfDay start = first.time();
        TimeOfDay end = last.time();
        if (start == null || end == null || !start.isClock() || !end.isClock()) {
            return false;
        }
        return 60 * end.hour() + Math.max(0, end.minute()) < 60 * start.hour() + Math.max(0, start.minute());
    }

    private static ResolvedFrom from(Resolved resolved) {
        ResolvedFrom from = resolved.from();
        return from == null ? ResolvedFrom.PUBLISHED_AT : from;
    }

    private Resolved before(Resolved last, Point point, Resolver.Place place) {
        LocalDate end = last.last();
        if (end != null && point.lunar() && point.month() > 0) {
            return lunar.before(end, point);
        }
        if (end == null || point.lunar()) {
            return resolve(point, place);
        }
        if (point.weekday() > 0 && point.day() == 0) {
            int back = Math.floorMod(end.getDayOfWeek().getValue() - point.weekday(), 7);
            return timed(point, Resolved.day(end.minusDays(back), ResolvedFrom.PUBLISHED_AT));
        }
        if (point.grain() == Grain.DAY && point.day() > 0) {
            LocalDate day;
            if (point.month() == 0) {
                YearMonth month = YearMonth.from(end);
                month = point.day() > end.getDayOfMonth() ? month.minusMonths(1) : month;
                day = month.isValidDay(point.day()) ? month.atDay(point.day()) : null;
            } else {
                day = YearChoice.of(end.getYear(), point.month(), point.day());
                if (day != null && day.isAfter(end)) {
                    day = YearChoice.of(end.getYear() - 1, point.month(), point.day());
                }
            }
            return timed(point, of(day, last.from() == null ? ResolvedFrom.CONTEXT : last.from()));
        }
        if (point.grain() == Grain.MONTH || point.grain() == Grain.QUARTER) {
            LocalDate start = last.first();
            int mine = point.grain() == Grain.MONTH ? point.month() : 3 * point.index() - 2;
            if (start != null && mine > 0) {
                int year = mine > start.getMonthValue() ? start.getYear() - 1 : start.getYear();
                Resolved period =
                        periods.resolve(point.withGrain(point.grain(), 0, point.month(), year, point.index()), place);
                return new Resolved(period.value(), period.first(), period.last(), last.from());
            }
        }
        return resolve(point, place);
    }

    private Resolved after(Resolved first, Point point, Resolver.Place place) {
        LocalDate start = first.first();
        if (start == null || point.lunar()) {
            return resolve(point, place);
        }
        if (point.grain() == Grain.DAY && point.day() > 0 && point.month() > 0) {
            LocalDate day = YearChoice.of(start.getYear(), point.month(), point.day());
            if (day != null && day.isBefore(start)) {
                day = YearChoice.of(start.getYear() + 1, point.month(), point.day());
            }
            return timed(point, of(day, ResolvedFrom.EXPLICIT));
        }
        if (point.grain() == Grain.MONTH && point.month() > 0) {
            int year = point.month() < start.getMonthValue() ? start.getYear() + 1 : start.getYear();
            return periods.resolve(point.withGrain(Grain.MONTH, 0, point.month(), year, 0), place);
        }
        return resolve(point, place);
    }

    private static Resolved timed(Point point, Resolved day) {
        TimeOfDay time = point.time();
        LocalDate first = day.first();
        return time == null || first == null ? day : day.withValue(first + time.value());
    }

    /** Resolves an amount: the days it covers where it is counted from today. */
    Resolved amount(Content.Amount amount) {
        LocalDate now = today;
        Point.Shift shift = amount.shift();
        Resolved plain = new Resolved(amount.value(), null, null, ResolvedFrom.EXPLICIT);
        if (now == null
                || shift == null
                || shift.amount() > 1000
                || shift.unit().isClockUnit()) {
            return plain;
        }
        return switch (amount.side()) {
            case PAST ->
                new Resolved(amount.value(), shift.unit().move(now, -shift.amount()), now, ResolvedFrom.PUBLISHED_AT);
            case FUTURE ->
                new Resolved(amount.value(), now, shift.unit().move(now, shift.amount()), ResolvedFrom.PUBLISHED_AT);
            default -> plain;
        };
    }
}
