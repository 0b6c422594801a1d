package io.github.diembao.dedupe;

import io.github.diembao.text.TextSketch;
import org.jspecify.annotations.Nullable;

/**
 * What is compared of a record.
 *
 * @param url hash of its address, 0 where it has none
 * @param slug hash of site, name and day, 0 where one of them is unknown
 * @param day day of publication as an epoch day, {@link #NO_DAY} where unknown
 * @param fullness what tells the fullest version: the greater, the fuller
 * @param sketch sketch of the text, null where it is too short for one
 * @param line hash of the whole line, by which a second reading is held against the first
 */
record RecordKeys(
        long url,
        long slug,
        int day,
        long fullness,
        @Nullable TextSketch sketch,
        long line) {

    static final int NO_DAY = Integer.MIN_VALUE;

    /** Tells whether two records are of the same article by one of the ways asked for; null where they are not. */
    @Nullable
    Likeness likeness(RecordKeys other, DedupeOptions options) {
        if (options.byUrl() && url != 0 && url == other.url) {
            return Likeness.URL;
        }
        // A column that keeps its name through the day holds different articles.
        if (options.byUrl() && slug != 0 && slug == other.slug && similarity(other, 1) >= LEAST_BESIDE_SLUG) {
            return Likeness.SLUG;
        }
        return options.byText() && near(other, options.withinDays()) && similarity(other, 0) >= options.similarity()
                ? Likeness.TEXT
                : null;
    }

    private static final double LEAST_BESIDE_SLUG = 0.4;

    /** Returns the estimated share, or what is given where a text is too short to tell. */
    double similarity(RecordKeys other, double untold) {
        return sketch == null || other.sketch == null ? untold : sketch.similarity(other.sketch);
    }

    private boolean near(RecordKeys other, int days) {
        return day == NO_DAY || other.day == NO_DAY || Math.abs((long) day - other.day) <= days;
    }
}
