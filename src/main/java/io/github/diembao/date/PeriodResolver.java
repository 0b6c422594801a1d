package io.github.diembao.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/** Resolves weeks, months, quarters, halves, years, decades and centuries. */
final class PeriodResolver {

    private final @Nullable LocalDate today;
    private final @Nullable YearChoice choice;
    private final Narrative narrative;
    private final LunarResolver lunar;

    PeriodResolver(@Nullable LocalDate today, @Nullable YearChoice choice, Narrative narrative) {
        this.today = today;
        this.choice = choice;
        this.narrative = narrative;
        this.lunar = new LunarResolver(today);
    }

    Resolved resolve(Point point, Resolver.Place place) {
        if (point.lunar()) {
            return lunar.period(point);
        }
        if (point.direction() == Direction.SAME_DAY) {
            return anaphor(point);
        }
        return switch (point.grain()) {
            case WEEK, WEEKEND -> week(point);
            case MONTH, DEKAD -> month(point, place);
            case QUARTER -> quarter(point, place);
            case HALF, MONTHS -> months(point);
            case YEAR -> year(point);
            case DECADE -> years(point.index() * 10, 10, Integer.toString(point.index()));
            case CENTURY ->
                point.index() < 0
                        ? centuryBeforeChrist(-point.index())
                        : years((point.index() - 1) * 100, 100, IsoNumbers.two(point.index() - 1));
            default -> Resolved.UNKNOWN;
        };
    }

    private Resolved anaphor(Point point) {
        LocalDate last = narrative.lastDay();
        if (last == null) {
            return Resolved.UNKNOWN;
        }
        return point.grain() == Grain.YEAR
                ? wholeYear(last.getYear() + point.index(), ResolvedFrom.CONTEXT)
                : wholeMonth(YearMonth.from(last).plusMonths(point.index()), ResolvedFrom.CONTEXT);
    }

    private static Resolved years(int first, int count, String value) {
        return new Resolved(
                value,
                LocalDate.of(Math.max(1, first), 1, 1),
                LocalDate.of(first + count - 1, 12, 31),
                ResolvedFrom.EXPLICIT);
    }

    /** The third century before Christ is {@code BC02}: the years 299 to 200, as the twentieth after is {@code 19}. */
    private static Resolved centuryBeforeChrist(int number) {
        int last = (number - 1) * 100;
        return new Resolved(
                "BC" + IsoNumbers.two(number - 1),
                LocalDate.of(-98 - last, 1, 1),
                LocalDate.of(Math.min(0, 1 - last), 12, 31),
                ResolvedFrom.EXPLICIT);
    }

    private @Nullable LocalDate shifted(Point point) {
        Point.Shift shift = point.shift();
        LocalDate now = today;
        return shift == null || shift.told() || now == null
                ? null
                : shift.unit().move(now, shift.amount());
    }

    private Resolved week(Point point) {
        if (point.index() > 0) {
            // The fourth of January always lies in the first week.
            LocalDate first = LocalDate.of(point.year(), 1, 4);
            LocalDate monday =
                    first.minusDays(first.getDayOfWeek().getValue() - 1L).plusWeeks(point.index() - 1L);
            return monday.get(IsoFields.WEEK_BASED_YEAR) == point.year()
                    ? weekOf(monday, false, ResolvedFrom.EXPLICIT)
                    : Resolved.UNKNOWN;
        }
        LocalDate day = shifted(point);
        return day == null ? Resolved.UNKNOWN : weekOf(day, point.grain() == Grain.WEEKEND, ResolvedFrom.PUBLISHED_AT);
    }

    private static Resolved weekOf(LocalDate day, boolean weekend, ResolvedFrom from) {
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        String value = monday.get(IsoFields.WEEK_BASED_YEAR) + "-W"
                + IsoNumbers.two(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        return weekend
                ? new Resolved(value + "-WE", monday.plusDays(5), monday.plusDays(6), from)
                : new Resolved(value, monday, monday.plusDays(6), from);
    }

    private Resolved month(Point point, Resolver.Place place) {
        YearMonth month;
        ResolvedFrom from = ResolvedFrom.PUBLISHED_AT;
        LocalDate shifted = shifted(point);
        if (point.shift() != null && shifted == null) {
            return Resolved.UNKNOWN;
        }
        if (point.month() == 0) {
            if (shifted == null) {
                return Resolved.UNKNOWN;
            }
            month = YearMonth.from(shifted);
        } else if (shifted != null) {
            month = YearMonth.of(shifted.getYear(), point.month());
        } else if (point.year() > 0) {
            month = YearMonth.of(point.year(), point.month());
            from = ResolvedFrom.EXPLICIT;
        } else {
            Resolved inferred = monthWithoutYear(point, place);
            LocalDate first = inferred.first();
            if (first == null || inferred.from() == null) {
                return Resolved.UNKNOWN;
            }
            month = YearMonth.from(first);
            from = inferred.from();
        }
        return point.grain() == Grain.DEKAD ? dekad(month, point.index(), from) : wholeMonth(month, from);
    }

    private Resolved monthWithoutYear(Point point, Resolver.Place place) {
        YearChoice years = choice;
        LocalDate near = years == null
                ? null
                : LocalDate.of(
                        years.period(point.month(), point.month(), point.direction(), place.future()),
                        point.month(),
                        1);
        if (point.direction() == Direction.NONE) {
            LocalDate now = today;
            boolean isPresent =
                    near != null && now != null && YearMonth.from(near).equals(YearMonth.from(now));
            LocalDate told = narrative.carry(1, point.month(), near, isPresent, place);
            if (told != null) {
                return Resolved.day(told, ResolvedFrom.CONTEXT);
            }
        }
        return near == null ? Resolved.UNKNOWN : Resolved.day(near, ResolvedFrom.PUBLISHED_AT);
    }

    private static Resolved wholeMonth(YearMonth month, ResolvedFrom from) {
        return new Resolved(month.toString(), month.atDay(1), month.atEndOfMonth(), from);
    }

    private static Resolved dekad(YearMonth month, int index, ResolvedFrom from) {
        LocalDate last = index == 3 ? month.atEndOfMonth() : month.atDay(10 * index);
        return new Resolved(month.toString(), month.atDay(10 * index - 9), last, from);
    }

    private Resolved quarter(Point point, Resolver.Place place) {
        LocalDate shifted = shifted(point);
        if (point.shift() != null && shifted == null) {
            return Resolved.UNKNOWN;
        }
        int index = point.index();
        int year = point.year();
        ResolvedFrom from = year > 0 ? ResolvedFrom.EXPLICIT : ResolvedFrom.PUBLISHED_AT;
        if (shifted != null) {
            year = shifted.getYear();
            index = index == 0 ? (shifted.getMonthValue() + 2) / 3 : index;
        } else if (year == 0) {
            if (choice == null) {
                return Resolved.UNKNOWN;
            }
            year = choice.period(3 * index - 2, 3 * index, point.direction(), place.future());
        }
        YearMonth last = YearMonth.of(year, 3 * index);
        return new Resolved(year + "-Q" + index, last.minusMonths(2).atDay(1), last.atEndOfMonth(), from);
    }

    private Resolved months(Point point) {
        LocalDate shifted = shifted(point);
        int year = point.year();
        ResolvedFrom from = year > 0 ? ResolvedFrom.EXPLICIT : ResolvedFrom.PUBLISHED_AT;
        if (year == 0) {
            if (shifted == null) {
                return Resolved.UNKNOWN;
            }
            year = shifted.getYear();
        }
        if (point.grain() == Grain.HALF) {
            YearMonth last = YearMonth.of(year, 6 * point.index());
            return new Resolved(year + "-H" + point.index(), last.minusMonths(5).atDay(1), last.atEndOfMonth(), from);
        }
        int count = point.index();
        YearMonth first = YearMonth.of(year, count > 0 ? 1 : 13 + count);
        YearMonth last = YearMonth.of(year, count > 0 ? count : 12);
        String value = count == 1 || count == -1 ? first.toString() : first + "/" + last;
        return new Resolved(value, first.atDay(1), last.atEndOfMonth(), from);
    }

    private Resolved year(Point point) {
        if (point.year() > 0) {
            return wholeYear(point.year(), ResolvedFrom.EXPLICIT);
        }
        if (point.year() < 0) {
            int year = 1 + point.year(); // the year 1 before Christ is 0 in ISO 8601
            return new Resolved(
                    "BC" + IsoNumbers.year(-point.year()),
                    LocalDate.of(year, 1, 1),
                    LocalDate.of(year, 12, 31),
                    ResolvedFrom.EXPLICIT);
        }
        LocalDate shifted = shifted(point);
        return shifted == null ? Resolved.UNKNOWN : wholeYear(shifted.getYear(), ResolvedFrom.PUBLISHED_AT);
    }

    private static Resolved wholeYear(int year, ResolvedFrom from) {
        return new Resolved(IsoNumbers.year(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), from);
    }
}
