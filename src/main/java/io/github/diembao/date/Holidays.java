package io.github.diembao.date;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.ResourceTable;
import io.github.diembao.text.Tokenizer;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days with a name, of either calendar. Table: {@code holidays.tsv}. Immutable, thread-safe. */
final class Holidays {

    /**
     * A day with a name.
     *
     * @param day day of the month, {@link Point#LAST_DAY} for the last of the month
     * @param month month of the year
     * @param lunar whether of the lunar calendar
     */
    record NamedDay(int day, int month, boolean lunar) {}

    /** One more than the days of the longest month. */
    private static final int DAYS = 32;

    private static final Holidays INSTANCE = new Holidays();

    private final Gazetteer<NamedDay> names;
    private final Set<String> openers = new HashSet<>();
    private final @Nullable NamedDay[] civil = new NamedDay[13 * DAYS];

    private Holidays() {
        Gazetteer.Builder<NamedDay> builder = Gazetteer.builder();
        for (ResourceTable.Row row : ResourceTable.read(Holidays.class, "holidays.tsv")) {
            String day = row.get("day");
            int dash = day.indexOf('-');
            String dayOfMonth = day.substring(dash + 1);
            NamedDay named = new NamedDay(
                    dayOfMonth.equals("LAST") ? Point.LAST_DAY : Integer.parseInt(dayOfMonth),
                    Integer.parseInt(day.substring(0, dash)),
                    CalendarSystem.LUNAR.label().equals(row.get("calendar")));
            String name = row.get("name");
            builder.add(name, named);
            openers.add(Tokenizer.tokenize(name).key(0));
            if (!named.lunar()) {
                civil[DAYS * named.month() + named.day()] = named;
            }
        }
        names = builder.build();
    }

    static Holidays get() {
        return INSTANCE;
    }

    /** Returns the first words of the names. */
    Set<String> openers() {
        return openers;
    }

    /** Finds the longest name at a token. */
    Gazetteer.@Nullable Match<NamedDay> at(DateText text, int i) {
        Gazetteer.Match<NamedDay> match = names.longestAt(text.tokens(), i);
        return match != null && text.isWall(match.to() - 1) ? null : match;
    }

    /** Finds the named day on a civil date. */
    @Nullable
    NamedDay on(int day, int month) {
        boolean exists = month >= 1 && month <= 12 && day >= 1 && day < DAYS;
        return exists ? civil[DAYS * month + day] : null;
    }
}
