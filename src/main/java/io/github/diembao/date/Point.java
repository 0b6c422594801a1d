package io.github.diembao.date;

import org.jspecify.annotations.Nullable;

/**
 * A point or period of the calendar as worded. Zero, -1 or null stand for what the words leave out.
 *
 * @param grain how fine it is
 * @param day day of the month, 0 for none, {@link #LAST_DAY} for the last
 * @param month month of the year, 0 for none
 * @param year year, 0 for none
 * @param index number of the quarter, half, dekad, decade or century, or of the months counted
 * @param shift what is counted from the publication date, null for nothing
 * @param weekday 1 for Monday to 7, 0 for none
 * @param time time of day, null for none
 * @param modifier beginning, middle, end; null for none
 * @param direction side of the publication date
 * @param lunar whether the day, month or year is lunar
 * @param cycle place of a stem-branch year in the cycle of sixty, -1 for none
 * @param named whether a named day gave day and month
 */
record Point(
        Grain grain,
        int day,
        int month,
        int year,
        int index,
        @Nullable Shift shift,
        int weekday,
        @Nullable TimeOfDay time,
        @Nullable DateModifier modifier,
        Direction direction,
        boolean lunar,
        int cycle,
        boolean named)
        implements Content {

    /** Day number of the last day of a lunar month. */
    static final int LAST_DAY = 99;

    /**
     * A number of units away from the publication date.
     *
     * @param told whether it counts from what the text told of last instead ({@code tháng 8 năm ấy})
     */
    record Shift(Unit unit, int amount, boolean told) {

        Shift(Unit unit, int amount) {
            this(unit, amount, false);
        }
    }

    static Point number(int value) {
        return new Point(Grain.NUMBER, 0, 0, 0, value, null, 0, null, null, Direction.NONE, false, -1, false);
    }

    Point withDay(int newDay, int newMonth, int newYear) {
        return new Point(
                grain == Grain.NUMBER ? Grain.DAY : grain,
                newDay,
                newMonth,
                newYear,
                grain == Grain.NUMBER ? 0 : index,
                shift,
                weekday,
                time,
                modifier,
                direction,
                lunar,
                cycle,
                named);
    }

    Point withGrain(Grain newGrain, int newDay, int newMonth, int newYear, int newIndex) {
        return new Point(
                newGrain, newDay, newMonth, newYear, newIndex, shift, weekday, time, modifier, direction, lunar, cycle,
                named);
    }

    Point withYear(int newYear, @Nullable Shift newShift) {
        return withGrain(grain, day, month, newYear, index).withShift(newShift);
    }

    Point withShift(@Nullable Shift newShift) {
        return new Point(
                grain, day, month, year, index, newShift, weekday, time, modifier, direction, lunar, cycle, named);
    }

    Point withWeekday(int newWeekday) {
        return new Point(
                grain, day, month, year, index, shift, newWeekday, time, modifier, direction, lunar, cycle, named);
    }

    Point withLunar(boolean isLunar) {
        return new Point(
                grain, day, month, year, index, shift, weekday, time, modifier, direction, isLunar, cycle, named);
    }

    /** Tells whether the words name a weekday and nothing that says which. */
    boolean isBareWeekday() {
        return weekday > 0 && day == 0 && shift == null && direction == Direction.NONE;
    }

    boolean hasYear() {
        return year != 0 || shift != null || cycle >= 0;
    }
}
