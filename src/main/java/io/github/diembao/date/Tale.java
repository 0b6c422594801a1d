package io.github.diembao.date;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A tale of long ago in a text that has not yet spoken of its own time: days without a year follow its first date, near
 * an anniversary too. Used by one thread, for one text.
 */
final class Tale {

    /** Years back from which a month or year alone opens a tale. */
    private static final int LONG_AGO = 20;
    /** How far a tale steps from one of its days to the next, in days. */
    private static final int STEP = 150;
    /** How far it steps from a month, which may be that of an entry in a life, in days. */
    private static final int MONTH_STEP = 62;

    private final @Nullable LocalDate today;
    private @Nullable LocalDate first;
    private LocalDate last = LocalDate.MIN;
    private int step;
    private boolean over;

    Tale(@Nullable LocalDate today) {
        this.today = today;
    }

    /** Takes note of a day with its year. */
    void day(LocalDate day) {
        open(day.plusDays(1), day, STEP);
    }

    /** Takes note of a month with its year. */
    void month(LocalDate month) {
        open(month, YearMonth.from(month).atEndOfMonth(), MONTH_STEP);
    }

    /** Takes note of the year of a campaign or a season. */
    void year(int year) {
        open(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), MONTH_STEP);
    }

    private void open(LocalDate from, LocalDate until, int reach) {
        LocalDate now = today;
        if (now == null || now.getYear() - from.getYear() < LONG_AGO) {
            return;
        }
        LocalDate start = first;
        if (start == null || from.isBefore(start) || from.isAfter(last.plusDays(STEP))) {
            first = from;
        }
        last = until;
        step = reach;
    }

    /** Tells whether there is a tale that goes on. */
    boolean isOpen() {
        return first != null && !over;
    }

    /** Takes note that the text speaks of its own time. */
    void end() {
        over = true;
    }

    /** Returns a day without a year as a day of the tale; null where there is none or it tells of no such day. */
    @Nullable
    LocalDate next(int day, int month) {
        LocalDate start = first;
        if (start == null || over) {
            return null;
        }
        LocalDate candidate = YearChoice.of(start.getYear(), month, day);
        if (candidate == null || candidate.isBefore(start)) {
            candidate = YearChoice.of(start.getYear() + 1, month, day);
        }
        return candidate == null || candidate.isAfter(last.plusDays(step)) ? null : candidate;
    }
}
