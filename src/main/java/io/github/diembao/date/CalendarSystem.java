package io.github.diembao.date;

import java.util.Locale;

/** The calendar a mention is worded in. */
public enum CalendarSystem {
    /** The civil calendar. */
    GREGORIAN,
    /** The Vietnamese lunisolar calendar, UTC+7. */
    LUNAR;

    /**
     * Returns the name used in records.
     *
     * @return {@code gregorian} or {@code lunar}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
