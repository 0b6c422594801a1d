package io.github.diembao.date;

import org.jspecify.annotations.Nullable;

/** Collects the parts of one point while it is read from left to right. Used by one thread, for one expression. */
final class PointBuilder {

    final int from;
    int to;
    Grain grain = Grain.TIME;
    int day;
    int month;
    int year;
    int index;
    int weekday;
    int cycle = -1;
    boolean lunar;
    boolean named;
    Direction direction = Direction.NONE;
    Point.@Nullable Shift shift;

    @Nullable
    TimeOfDay time;

    @Nullable
    DateModifier modifier;

    Strength strength = Strength.SURE;

    PointBuilder(int from) {
        this.from = from;
        this.to = from;
    }

    /** Sets a day of the month that may lack month and year, and where the reading ended. */
    PointBuilder day(int newDay, int newMonth, int newYear, int end) {
        grain = Grain.DAY;
        day = newDay;
        month = newMonth;
        year = newYear;
        to = end;
        return this;
    }

    /** Sets a period and where the reading ended. */
    PointBuilder period(Grain newGrain, int end) {
        grain = newGrain;
        to = end;
        return this;
    }

    /** Sets what is counted from the publication date. */
    PointBuilder shift(Unit unit, int amount, int end) {
        shift = new Point.Shift(unit, amount);
        to = end;
        return this;
    }

    Point build() {
        return new Point(
                grain, day, month, year, index, shift, weekday, time, modifier, direction, lunar, cycle, named);
    }

    Expression expression() {
        return new Expression(from, to, build(), strength);
    }
}
