package io.github.diembao.date;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells which parts of a value the words leave out, so that they came from the publication date or another mention. */
final class Inference {

    private static final int YEAR = bit(DatePart.YEAR);
    private static final int QUARTER = bit(DatePart.QUARTER);
    private static final int MONTH = bit(DatePart.MONTH);
    private static final int WEEK = bit(DatePart.WEEK);
    private static final int DAY = bit(DatePart.DAY);
    private static final int TIME = bit(DatePart.TIME);

    /** Every set of parts, by its bits. */
    private static final List<Set<DatePart>> SETS = sets();

    private Inference() {}

    /** The ordinal is only a place in a bit set of this process; nothing stores it. */
    @SuppressWarnings("EnumOrdinal")
    private static int bit(DatePart part) {
        return 1 << part.ordinal();
    }

    private static List<Set<DatePart>> sets() {
        List<Set<DatePart>> sets = new ArrayList<>();
        for (int bits = 0; bits < 1 << DatePart.values().length; bits++) {
            EnumSet<DatePart> parts = EnumSet.noneOf(DatePart.class);
            for (DatePart part : DatePart.values()) {
                if ((bits & bit(part)) != 0) {
                    parts.add(part);
                }
            }
            sets.add(Set.copyOf(parts));
        }
        return List.copyOf(sets);
    }

    /**
     * Returns the parts that were filled in.
     *
     * @param worded what the words of the mention alone say
     * @param meant what they mean beside their neighbours
     */
    static Set<DatePart> parts(Content worded, Content meant) {
        if (worded instanceof Point point && meant instanceof Point full) {
            return SETS.get(bits(point, full));
        }
        if (worded instanceof Content.Stretch stretch && meant instanceof Content.Stretch full) {
            return SETS.get(bits(stretch.first(), full.first()) | bits(stretch.last(), full.last()));
        }
        return Set.of();
    }

    private static int bits(Point worded, Point meant) {
        boolean number = worded.grain() == Grain.NUMBER;
        int year = worded.year() == 0 && worded.cycle() < 0 ? YEAR : 0;
        return switch (number ? meant.grain() : worded.grain()) {
            case TIME -> DAY | MONTH | YEAR | (worded.shift() == null ? 0 : TIME);
            case DAY -> {
                boolean named = worded.day() > 0 || number;
                yield !named ? DAY | MONTH | YEAR : year | (worded.month() == 0 ? MONTH : 0);
            }
            case WEEK, WEEKEND -> worded.index() == 0 ? WEEK | YEAR : 0;
            case MONTH, DEKAD -> year | (worded.month() == 0 && !number ? MONTH : 0);
            case QUARTER -> year | (worded.index() == 0 ? QUARTER : 0);
            case HALF, MONTHS, TET -> year;
            case YEAR -> number ? 0 : year;
            default -> 0;
        };
    }
}
