package io.github.diembao.date;

import io.github.diembao.text.SourceText;
import io.github.diembao.text.Span;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A temporal expression found in a text.
 *
 * @param span where it stands
 * @param text the words under the span
 * @param type kind of expression
 * @param value TIMEX3 / ISO 8601 value such as {@code 2022-11-14TMO}, {@code 2022-Q3}, {@code 2020/2025}, {@code P1Y};
 *     null where it can't be known
 * @param firstDay first calendar day covered, null where unknown
 * @param lastDay last calendar day covered, null where unknown
 * @param modifier modifier of the value, null for none
 * @param resolvedFrom what the value rests on, null where there is no value
 * @param calendar calendar of the wording; {@code value} is Gregorian in either case
 * @param grain how fine the wording is, the finer end of an interval; null where not known
 * @param inferred the parts of the value that the words leave out and that {@code resolvedFrom} gave; empty for none
 * @param flags what is wrong with the wording; empty for nothing
 */
public record DateMention(
        Span span,
        String text,
        DateType type,
        @Nullable String value,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable DateModifier modifier,
        @Nullable ResolvedFrom resolvedFrom,
        CalendarSystem calendar,
        @Nullable DateGrain grain,
        Set<DatePart> inferred,
        Set<DateFlag> flags) {

    /** Copies the sets. */
    public DateMention {
        inferred = Set.copyOf(inferred);
        flags = Set.copyOf(flags);
    }

    /**
     * Makes a mention of which only what records hold is known: without grain, inferred parts and flags.
     *
     * @param span where it stands
     * @param text the words under the span
     * @param type kind of expression
     * @param value TIMEX3 / ISO 8601 value, null where unknown
     * @param firstDay first calendar day covered, null where unknown
     * @param lastDay last calendar day covered, null where unknown
     * @param modifier modifier of the value, null for none
     * @param resolvedFrom what the value rests on, null where there is no value
     * @param calendar calendar of the wording
     */
    public DateMention(
            Span span,
            String text,
            DateType type,
            @Nullable String value,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable DateModifier modifier,
            @Nullable ResolvedFrom resolvedFrom,
            CalendarSystem calendar) {
        this(span, text, type, value, firstDay, lastDay, modifier, resolvedFrom, calendar, null, Set.of(), Set.of());
    }

    /**
     * Carries the mention from the normalised text to the caller's.
     *
     * @param source the text the mention was found in
     * @return this mention where the text was not changed, else a copy with the caller's offsets and words
     */
    public DateMention in(SourceText source) {
        if (source.normalized().offsets().isIdentity()) {
            return this;
        }
        Span moved = source.toSource(span);
        return new DateMention(
                moved,
                moved.of(source.source()),
                type,
                value,
                firstDay,
                lastDay,
                modifier,
                resolvedFrom,
                calendar,
                grain,
                inferred,
                flags);
    }
}
