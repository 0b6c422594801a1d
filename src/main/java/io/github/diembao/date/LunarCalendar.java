package io.github.diembao.date;

import io.github.diembao.text.ResourceTable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The Vietnamese lunisolar calendar from 1900 to 2100. From 1968 it follows UTC+7 (Decision 121-CP of 8 August 1967),
 * before that the published tables of UTC+8. Table: {@code lunar-years.tsv}. Thread-safe.
 */
public final class LunarCalendar {

    /** First lunar year of the table. */
    public static final int FIRST_YEAR = 1900;

    /** Last lunar year of the table. */
    public static final int LAST_YEAR = 2100;

    private static final LunarCalendar INSTANCE = new LunarCalendar();

    private final LocalDate[] firstDays = new LocalDate[LAST_YEAR - FIRST_YEAR + 1];
    private final String[] months = new String[firstDays.length];
    private final int[] leapMonths = new int[firstDays.length];

    private LunarCalendar() {
        List<ResourceTable.Row> rows = ResourceTable.read(LunarCalendar.class, "lunar-years.tsv");
        for (ResourceTable.Row row : rows) {
            int index = Integer.parseInt(row.get("year")) - FIRST_YEAR;
            firstDays[index] = LocalDate.parse(row.get("tet"));
            months[index] = row.get("months");
            String leap = row.get("leap");
            leapMonths[index] = leap.isEmpty() ? 0 : Integer.parseInt(leap);
        }
    }

    /**
     * Returns the calendar.
     *
     * @return the shared instance
     */
    public static LunarCalendar get() {
        return INSTANCE;
    }

    /**
     * Tells whether the table holds a lunar year.
     *
     * @param year a lunar year
     * @return true for {@link #FIRST_YEAR} to {@link #LAST_YEAR}
     */
    public boolean covers(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /**
     * Returns the first day of a lunar year.
     *
     * @param year a lunar year
     * @return its civil day
     * @throws IllegalArgumentException if the table does not hold the year
     */
    public LocalDate tet(int year) {
        return firstDays[index(year)];
    }

    /**
     * Returns the leap month of a lunar year.
     *
     * @param year a lunar year
     * @return number of the month that occurs twice, 0 for none
     * @throws IllegalArgumentException if the table does not hold the year
     */
    public int leapMonth(int year) {
        return leapMonths[index(year)];
    }

    /**
     * Returns the length of a month.
     *
     * @param year a lunar year
     * @param month month 1 to 12
     * @param leap whether the leap month of that number is meant
     * @return 29 or 30, or 0 where the year has no such leap month
     * @throws IllegalArgumentException if the table does not hold the year or the month is out of range
     */
    public int monthLength(int year, int month, boolean leap) {
        int place = place(year, month, leap);
        return place < 0 ? 0 : length(index(year), place);
    }

    /**
     * Converts a lunar day to the civil calendar.
     *
     * @param date a lunar day
     * @return its civil day, or null where the month lacks the day, the year the leap month, or the table the year
     */
    public @Nullable LocalDate toCivil(LunarDate date) {
        if (!covers(date.year()) || date.day() > monthLength(date.year(), date.month(), date.leap())) {
            return null;
        }
        int index = index(date.year());
        int place = place(date.year(), date.month(), date.leap());
        long days = date.day() - 1L;
        for (int i = 0; i < place; i++) {
            days += length(index, i);
        }
        return firstDays[index].plusDays(days);
    }

    /**
     * Converts a civil day to the lunar calendar.
     *
     * @param day a civil day
     * @return its lunar day, or null before the first or after the last lunar year of the table
     */
    public @Nullable LunarDate toLunar(LocalDate day) {
        int year = day.getYear();
        if (year > LAST_YEAR + 1) {
            return null;
        }
        if (year > LAST_YEAR || covers(year) && day.isBefore(tet(year))) {
            year--;
        }
        if (!covers(year)) {
            return null;
        }
        int index = index(year);
        long left = ChronoUnit.DAYS.between(firstDays[index], day);
        int leap = leapMonths[index];
        for (int place = 0; place < months[index].length(); place++) {
            int length = length(index, place);
            if (left < length) {
                boolean isLeap = leap > 0 && place == leap;
                int month = leap > 0 && place >= leap ? place : place + 1;
                return new LunarDate(year, month, (int) left + 1, isLeap);
            }
            left -= length;
        }
        return null;
    }

    private int index(int year) {
        if (!covers(year)) {
            throw new IllegalArgumentException("no lunar year " + year + " in the table");
        }
        return year - FIRST_YEAR;
    }

    /** Place of a month among the months of its year, -1 where there is no such leap month. */
    private int place(int year, int month, boolean leap) {
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException("no month " + month);
        }
        int leapMonth = leapMonths[index(year)];
        if (leap) {
            return leapMonth == month ? month : -1;
        }
        return leapMonth > 0 && month > leapMonth ? month : month - 1;
    }

    private int length(int index, int place) {
        return months[index].charAt(place) == 'L' ? 30 : 29;
    }
}
