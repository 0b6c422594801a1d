package io.github.diembao.document;

import io.github.diembao.text.ResourceTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Terms of committees and of the Assembly, by day. Table: {@code terms.tsv}. Immutable. */
final class TermCalendar {

    /** The table's name of the terms of the Central Committee. */
    static final String CONGRESS = "party-congress";
    /** The table's name of the terms of a provincial Party committee. */
    static final String PROVINCE = "provincial-congress";
    /** The table's name of the terms of the National Assembly. */
    static final String ASSEMBLY = "national-assembly";

    private record Term(
            int number, @Nullable LocalDate from, @Nullable LocalDate to) {
        /** Tells whether the day surely or possibly lies in the term; an open end is possible for ever. */
        boolean contains(LocalDate day) {
            return from != null && !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    /** Terms by kind, then by place. */
    private final Map<String, Map<String, List<Term>>> terms = new HashMap<>();

    TermCalendar() {
        for (ResourceTable.Row row : ResourceTable.read(TermCalendar.class, "terms.tsv")) {
            if (!row.get("kind").equals("party-plenum")) {
                terms.computeIfAbsent(row.get("kind"), k -> new HashMap<>())
                        .computeIfAbsent(row.get("place"), p -> new ArrayList<>())
                        .add(new Term(
                                Numerals.roman(row.get("number")),
                                day(row.get("from"), true),
                                day(row.get("to"), false)));
            }
        }
    }

    /** A year alone is taken at its far end, so that no day of it counts as certain. */
    private static @Nullable LocalDate day(String cell, boolean first) {
        if (cell.length() == 10) {
            return LocalDate.parse(cell);
        }
        if (cell.length() == 4) {
            int year = Integer.parseInt(cell);
            return first ? LocalDate.of(year + 1, 1, 1) : LocalDate.of(year - 1, 12, 31);
        }
        return null;
    }

    private List<Term> of(String kind, String place) {
        return terms.getOrDefault(kind, Map.of()).getOrDefault(place, List.of());
    }

    /** Returns the term a day lies in; null where none is known or two meet on it. */
    @Nullable
    Integer termOn(String kind, String place, LocalDate day) {
        Integer found = null;
        for (Term term : of(kind, place)) {
            if (term.contains(day)) {
                if (found != null) {
                    return null;
                }
                found = term.number();
            }
        }
        return found;
    }

    /** Returns the term the whole year lies in, or null. */
    @Nullable
    Integer termIn(String kind, String place, int year) {
        Integer first = termOn(kind, place, LocalDate.of(year, 1, 1));
        Integer last = termOn(kind, place, LocalDate.of(year, 12, 31));
        return first != null && first.equals(last) ? first : null;
    }

    /** Tells whether no term of the number can have begun or be the next. */
    boolean isBeyond(String kind, String place, int number) {
        int last = of(kind, place).stream().mapToInt(Term::number).max().orElse(number);
        return number > last + 1;
    }

    /** Tells whether the term can hold a day of the year; true where the table does not know the term. */
    boolean mayHold(String kind, String place, int number, int year) {
        for (Term term : of(kind, place)) {
            if (term.number() == number) {
                boolean begun = term.from() == null || term.from().getYear() <= year;
                boolean lasting = term.to() == null || term.to().getYear() >= year;
                return begun && lasting;
            }
        }
        return true;
    }
}
