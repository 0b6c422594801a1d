package io.github.diembao.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The date the text is telling of: set by a full date of an earlier year, kept through the paragraph (through the text
 * where the past is far), given up where the text comes back to the present. Used by one thread, for one text.
 */
final class Narrative {

    /** Years back from which a narrated past outlives its paragraph. */
    static final int FAR_PAST = 3;
    /** How near the publication date a day without a year is taken for the present, in days. */
    private static final int PRESENT = 10;
    /** How far before the narrated date a next one may step back, in days. */
    private static final int STEP_BACK = 40;

    /** How many days after the last one a tale goes on in its next paragraph. */
    private static final int NEXT_DAYS = 7;
    /** How many sentences a day holds for the clock times of the next paragraph. */
    private static final int CLOCK_REACH = 3;

    private final @Nullable LocalDate today;
    private final Tale tale;
    private @Nullable LocalDate told;
    private int toldParagraph = -1;
    private boolean toldByYear;
    /** How fine the date told of is: a day, a month or a year. */
    private Grain toldGrain = Grain.DAY;

    private int toldSentence = -1;
    private @Nullable LocalDate opening;
    private Grain openingGrain = Grain.DAY;
    private int openingSentence = -1;
    private @Nullable LocalDate lastDay;
    private @Nullable LocalDate happened;
    private int lastDayParagraph = -1;
    private @Nullable LocalDate heading;
    private @Nullable LocalDate eventDay;
    private int eventSentence = -1;

    Narrative(@Nullable LocalDate today) {
        this.today = today;
        this.tale = new Tale(today);
    }

    /** Returns what the text tells of long ago. */
    Tale tale() {
        return tale;
    }

    /** Tells whether a day without a year may be one of a past that the text told of. */
    boolean mayCarry() {
        return told != null || opening != null || tale.isOpen();
    }

    /** Takes note of a day that the text gave in full or that was inferred. */
    void day(LocalDate day, boolean fullDate, boolean aside, int paragraph) {
        if (aside) {
            return;
        }
        heading = null;
        if (today != null && day.isAfter(today)) {
            // What is to come is announced from here on: the event is told.
            eventSentence = -1;
        }
        lastDay = day;
        lastDayParagraph = paragraph;
        LocalDate now = today;
        if (now == null) {
            toldGrain = fullDate || told == null ? Grain.DAY : toldGrain;
            told = fullDate || told == null ? day : told;
            toldParagraph = paragraph;
            return;
        }
        if (day.getYear() >= now.getYear()) {
            tale.end();
        } else if (fullDate) {
            tale.day(day);
        }
        if (fullDate && day.getYear() < now.getYear()) {
            told = day;
            toldGrain = Grain.DAY;
            toldParagraph = paragraph;
            toldByYear = false;
        } else if (!fullDate && told != null && day.getYear() == told.getYear()) {
            told = day;
            toldGrain = Grain.DAY;
            toldParagraph = paragraph;
        } else if (day.getYear() >= now.getYear()) {
            told = null;
        }
    }

    /**
     * Takes note of a year or month that opens a sentence, by its first day; one counted from today ({@code 20 năm
     * trước}) holds for its sentence only.
     */
    void period(LocalDate first, Grain grain, boolean counted, int paragraph, int sentence) {
        LocalDate now = today;
        opening = first;
        openingGrain = grain;
        openingSentence = sentence;
        if (counted) {
            told = null;
        } else if (now == null || first.getYear() < now.getYear()) {
            told = first;
            toldGrain = grain;
            toldParagraph = paragraph;
            toldSentence = sentence;
            toldByYear = true;
        } else {
            told = null;
            tale.end();
        }
    }

    /** Takes note that the text speaks of the present. */
    void present() {
        told = null;
        tale.end();
    }

    /** Returns the day of the last date, for {@code tháng đó} and a day without its month; null where there is none. */
    @Nullable
    LocalDate lastDay() {
        return lastDay;
    }

    /**
     * Returns the last day on which something happened, for {@code cùng ngày}; the last one told of where the text gives
     * bounds of time only ({@code từ ngày 1/7}); null where it gives none.
     */
    @Nullable
    LocalDate sameDay() {
        return happened == null ? lastDay : happened;
    }

    /** Takes note that something happened on the day told of last, which is no bound of a time. */
    void happened() {
        happened = lastDay;
    }

    /** Takes note of a day with its time of day: something happened then. */
    void event(LocalDate day, int sentence) {
        LocalDate now = today;
        if (now == null || !day.isAfter(now)) {
            eventDay = day;
            eventSentence = sentence;
        }
    }

    /** Takes note of a day that stands alone on its line, over the hours of a programme; the next day ends it. */
    void heading(LocalDate day) {
        heading = day;
    }

    /** Returns the day a bare clock time falls on: the last one of its paragraph, or of an event few sentences before. */
    @Nullable
    LocalDate clockDay(int paragraph, int sentence) {
        if (lastDayParagraph == paragraph) {
            return lastDay;
        }
        if (heading != null) {
            return heading;
        }
        return eventSentence >= 0 && sentence - eventSentence <= CLOCK_REACH ? eventDay : null;
    }

    /** Returns a day without a year as a day of the narrated time; null where the text tells of the present. */
    @Nullable
    LocalDate carry(int day, int month, @Nullable LocalDate present, boolean isPresent, Resolver.Place place) {
        if (isPresent && place.ceremony()) {
            return null;
        }
        LocalDate carried = follow(day, month, present, isPresent, place.paragraph(), place.sentence());
        return carried == null && !place.ceremony() ? tale.next(day, month) : carried;
    }

    /**
     * Returns a day that is told without its month as the one nearest the day or in the month told of; null where the
     * text tells of the present.
     */
    @Nullable
    LocalDate bareDay(int day, Resolver.Place place) {
        LocalDate now = today;
        LocalDate month = opening;
        if (openingSentence == place.sentence() && month != null && openingGrain == Grain.MONTH) {
            return YearChoice.of(month.getYear(), month.getMonthValue(), day);
        }
        LocalDate from = pastDay(place);
        if (from != null && toldGrain == Grain.MONTH) {
            LocalDate within = YearChoice.of(from.getYear(), from.getMonthValue(), day);
            return within == null ? nearest(from, day) : within;
        }
        if (from == null && lastDayParagraph == place.paragraph() && !isPresent(lastDay)) {
            from = lastDay;
        }
        if (from == null) {
            return null;
        }
        LocalDate nearest = nearest(from, day);
        boolean announced = now != null && nearest != null && nearest.isAfter(now) && !from.isAfter(now);
        return announced ? null : nearest;
    }

    /** Returns the day or month of the past the text tells of, null where it tells of a year alone. */
    private @Nullable LocalDate pastDay(Resolver.Place place) {
        LocalDate from = told;
        return from == null || toldGrain == Grain.YEAR || !isFarPast(from) && place.paragraph() != toldParagraph
                ? null
                : from;
    }

    /** Tells whether the text tells of a year long ago and of no month of it. */
    boolean monthIsOpen(Resolver.Place place) {
        LocalDate from = told;
        return from != null
                && toldGrain == Grain.YEAR
                && place.paragraph() == toldParagraph
                && lastDayParagraph != place.paragraph()
                && isFarPast(from);
    }

    private boolean isFarPast(LocalDate day) {
        LocalDate now = today;
        return now != null && now.getYear() - day.getYear() >= FAR_PAST;
    }

    /** A tale goes forward: a day before the one told counts as twice as far. */
    private static @Nullable LocalDate nearest(LocalDate from, int day) {
        LocalDate nearest = null;
        long least = Long.MAX_VALUE;
        for (int months = -1; months <= 1; months++) {
            YearMonth month = YearMonth.from(from).plusMonths(months);
            if (month.isValidDay(day)) {
                long days = ChronoUnit.DAYS.between(from, month.atDay(day));
                long distance = days < 0 ? -2 * days : days;
                nearest = distance < least ? month.atDay(day) : nearest;
                least = Math.min(least, distance);
            }
        }
        return nearest;
    }

    /** Tells whether a day lies so near the publication date that it is taken for the present. */
    boolean isPresent(@Nullable LocalDate day) {
        LocalDate now = today;
        return day != null && now != null && Math.abs(ChronoUnit.DAYS.between(day, now)) <= PRESENT;
    }

    private @Nullable LocalDate follow(
            int day, int month, @Nullable LocalDate present, boolean isPresent, int paragraph, int sentence) {
        LocalDate from = told;
        if (from == null) {
            // "Năm 2019, …, kết thúc ngày 5/11" of a plan: the year holds for its sentence.
            LocalDate start = opening;
            LocalDate opened = start != null && openingSentence == sentence ? since(start, day, month) : null;
            return opened == null || opened.equals(present) ? null : opened;
        }
        LocalDate candidate = since(from, day, month);
        if (candidate == null) {
            return null;
        }
        LocalDate now = today;
        if (now == null) {
            return candidate;
        }
        boolean far = isFarPast(from);
        boolean here = paragraph == toldParagraph && (!toldByYear || far || sentence == toldSentence);
        boolean named = toldByYear && sentence == toldSentence;
        boolean goesOn = far && (here || isNextDay(candidate, from, paragraph));
        if (isPresent && !named && !goesOn) {
            return null;
        }
        return (here || far) && candidate.isBefore(now) ? candidate : null;
    }

    /** Papers tell of the past near its anniversaries: the next paragraph goes on where it tells of the days after. */
    private boolean isNextDay(LocalDate candidate, LocalDate from, int paragraph) {
        return !toldByYear
                && paragraph <= toldParagraph + 1
                && candidate.isAfter(from)
                && !candidate.isAfter(from.plusDays(NEXT_DAYS));
    }

    /** Returns the day in the year told of, or in the next where it would step back too far. */
    private static @Nullable LocalDate since(LocalDate start, int day, int month) {
        LocalDate candidate = YearChoice.of(start.getYear(), month, day);
        if (candidate == null || !candidate.isBefore(start.minusDays(STEP_BACK))) {
            return candidate;
        }
        LocalDate next = YearChoice.of(start.getYear() + 1, month, day);
        return next == null ? candidate : next;
    }
}
