package io.github.diembao.date;

import java.util.EnumSet;
import java.util.Set;

/** Tells which parts of a value the words leave out, so that they came from the publication date or another mention. */
final class Inference {

    private Inference() {}

    /**
     * Returns the parts that were filled in.
     *
     * @param worded what the words of the mention alone say
     * @param meant what they mean beside their neighbours
     */
    static Set<DatePart> parts(Content worded, Content meant) {
        EnumSet<DatePart> parts = EnumSet.noneOf(DatePart.class);
        if (worded instanceof Point point && meant instanceof Point full) {
            add(parts, point, full);
        } else if (worded instanceof Content.Stretch stretch && meant instanceof Content.Stretch full) {
            add(parts, stretch.first(), full.first());
            add(parts, stretch.last(), full.last());
        }
        return parts.isEmpty() ? Set.of() : Set.copyOf(parts);
    }

    private static void add(EnumSet<DatePart> parts, Point worded, Point meant) {
        Grain grain = worded.grain() == Grain.NUMBER ? meant.grain() : worded.grain();
        boolean counted = worded.shift() != null;
        boolean noYear = worded.year() == 0 && worded.cycle() < 0;
        switch (grain) {
            case TIME -> {
                add(parts, DatePart.DAY, DatePart.MONTH, DatePart.YEAR);
                if (counted) {
                    parts.add(DatePart.TIME);
                }
            }
            case DAY -> addDay(parts, worded, noYear);
            case WEEK, WEEKEND -> {
                if (worded.index() == 0) {
                    add(parts, DatePart.WEEK, DatePart.YEAR);
                }
            }
            case MONTH, DEKAD -> {
                if (worded.month() == 0 && worded.grain() != Grain.NUMBER) {
                    parts.add(DatePart.MONTH);
                }
                addYear(parts, noYear);
            }
            case QUARTER -> {
                if (worded.index() == 0) {
                    parts.add(DatePart.QUARTER);
                }
                addYear(parts, noYear);
            }
            case HALF, MONTHS, TET -> addYear(parts, noYear);
            case YEAR -> addYear(parts, worded.year() == 0 && worded.grain() != Grain.NUMBER);
            default -> {}
        }
    }

    private static void addDay(EnumSet<DatePart> parts, Point worded, boolean noYear) {
        boolean number = worded.grain() == Grain.NUMBER;
        if (worded.day() == 0 && !number) {
            add(parts, DatePart.DAY, DatePart.MONTH, DatePart.YEAR);
            return;
        }
        if (worded.month() == 0) {
            parts.add(DatePart.MONTH);
        }
        addYear(parts, noYear);
    }

    private static void addYear(EnumSet<DatePart> parts, boolean missing) {
        if (missing) {
            parts.add(DatePart.YEAR);
        }
    }

    private static void add(EnumSet<DatePart> parts, DatePart... more) {
        parts.addAll(Set.of(more));
    }
}
