package io.github.diembao.date;

/** What a resolved value rests on. */
public enum ResolvedFrom {
    /** The words alone. */
    EXPLICIT("explicit"),
    /** The publication date. */
    PUBLISHED_AT("publishedAt"),
    /** Another date of the same text. */
    CONTEXT("context"),
    /** A table of holidays or the lunar calendar. */
    CALENDAR("calendar");

    private final String label;

    ResolvedFrom(String label) {
        this.label = label;
    }

    /**
     * Returns the name used in records.
     *
     * @return such as {@code publishedAt}
     */
    public String label() {
        return label;
    }
}
