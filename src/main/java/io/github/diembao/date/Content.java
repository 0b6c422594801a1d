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
     * @param count how many of the unit, 0 where it is no whole number
     * @param modifier null for none
     * @param side whether it reaches back from today or on from it
     */
    record Amount(
            String value, Unit unit, int count, @Nullable DateModifier modifier, Direction side) implements Content {}

    /**
     * Something that recurs.
     *
     * @param value TIMEX3 value
     */
    record Recurrence(String value) implements Content {}

    /**
     * A vague reference.
     *
     * @param value such as {@code PAST_REF}
     */
    record Reference(String value) implements Content {}
}
