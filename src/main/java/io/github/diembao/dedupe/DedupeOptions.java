package io.github.diembao.dedupe;

/**
 * What counts as the same article.
 *
 * @param byUrl whether the same address does, or the same name on the same site and day
 * @param byText whether nearly the same text does
 * @param similarity share of runs of four syllables that texts must have in common, above 0 and at most 1
 * @param withinDays how many days apart records of the same text may be published; where a day is unknown it is no bar
 */
public record DedupeOptions(boolean byUrl, boolean byText, double similarity, int withinDays) {

    /** Share that texts must have in common unless told otherwise: reposts pass, daily price lists do not. */
    public static final double DEFAULT_SIMILARITY = 0.85;

    /** Days that reposts may lie apart unless told otherwise. */
    public static final int DEFAULT_WITHIN_DAYS = 7;

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if nothing is asked for, or a number is out of range
     */
    public DedupeOptions {
        if (!byUrl && !byText) {
            throw new IllegalArgumentException("by address, by text or both");
        }
        if (!(similarity > 0 && similarity <= 1)) {
            throw new IllegalArgumentException("similarity must be above 0 and at most 1: " + similarity);
        }
        if (withinDays < 0) {
            throw new IllegalArgumentException("days must be 0 or more: " + withinDays);
        }
    }

    /**
     * Returns the options of a plain run.
     *
     * @return by address and by text
     */
    public static DedupeOptions defaults() {
        return new DedupeOptions(true, true, DEFAULT_SIMILARITY, DEFAULT_WITHIN_DAYS);
    }
}
