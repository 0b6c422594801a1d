package io.github.diembao.date;

import org.jspecify.annotations.Nullable;

/** What an expression says, before anything is inferred. */
sealed interface Content permits Point, Content.Stretch, Content.Amount, Content.Recurrence, Content.Reference {

    /** A stretch between two points. */
    record Stretch(Point first, Point last) implements Content {}

    /**
     * A length of time.
     *
     * @param value ISO 8601 duration
     * @param unit its largest unit
     * @param shift the length in its smallest unit, null where no whole number tells it
     * @param modifier null for none
     * @param side whether it reaches back from today or on from it
     */
    record Amount(
            String value,
            Unit unit,
            Point.@Nullable Shift shift,
            @Nullable DateModifier modifier,
            Direction side) implements Content {}

    /**
     * Something that recurs.
     *
     * @param value TIMEX3 value
     * @param point the point that recurs, null where only a unit is named
     * @param unit how often the point recurs, null where only a unit is named
     */
    record Recurrence(
            String value, @Nullable Point point, @Nullable Unit unit) implements Content {}

    /**
     * A vague reference.
     *
     * @param value such as {@code PAST_REF}
     */
    record Reference(String value) implements Content {}
}
