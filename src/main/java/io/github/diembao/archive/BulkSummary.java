package io.github.diembao.archive;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a bulk run went.
 *
 * @param counts named counts: {@code articles}, {@code failures}, {@code skipped}, and by {@code status …},
 *     {@code template …}, {@code year …}, {@code failure …}, {@code pages TEMPLATE MONTH},
 *     {@code missing TEMPLATE MONTH FIELD}
 * @param resumed articles taken over from an earlier run
 * @param bytes content read
 * @param elapsed time taken
 * @param complete false where the run was cancelled
 */
public record BulkSummary(Map<String, Long> counts, long resumed, long bytes, Duration elapsed, boolean complete) {

    /** Copies the map. */
    public BulkSummary {
        counts = java.util.Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    /**
     * Returns the number of articles in the output.
     *
     * @return zero or more
     */
    public long articles() {
        return counts.getOrDefault("articles", 0L);
    }

    /**
     * Returns which fields pages lack, by template and month.
     *
     * @return sorted by template, month and field; only what is missing at least once
     */
    public List<FieldDrift> drift() {
        return ArticleCounts.drift(counts);
    }

    /**
     * Returns the number of inputs that failed.
     *
     * @return zero or more
     */
    public long failures() {
        return counts.getOrDefault("failures", 0L);
    }
}
