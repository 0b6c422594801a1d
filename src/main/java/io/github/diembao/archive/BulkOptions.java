package io.github.diembao.archive;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a bulk run works.
 *
 * @param output where records go, one a line; a name that ends in {@code .gz} or {@code .zst} packs them
 * @param errors where failures go, one JSON line each; null for nowhere
 * @param threads how many articles are read at a time, at least 1; with 1, the archive is read in turns with them, so that
 *     the run takes one core
 * @param resume whether to go on where an earlier run of the same inputs stopped
 * @param roll largest size of one output file in bytes, 0 for one file of any size; {@code out.jsonl} becomes
 *     {@code out-00001.jsonl} and so on, each of whole batches of records, so one larger than this is possible only where
 *     a single batch is
 * @param timeout how long one article may take before it counts as failed
 */
public record BulkOptions(
        Path output, @Nullable Path errors, int threads, boolean resume, long roll, Duration timeout) {

    /** Time an article may take unless told otherwise; real ones take milliseconds. */
    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(60);

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if there is no thread, no time or a negative size
     */
    public BulkOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1");
        }
        if (roll < 0) {
            throw new IllegalArgumentException("a size is not negative: " + roll);
        }
        if (timeout.isZero() || timeout.isNegative()) {
            throw new IllegalArgumentException("timeout must be positive");
        }
    }

    /**
     * Returns the options of a plain run on all cores.
     *
     * @param output where records go
     * @return no errors file, no resuming, one output file
     */
    public static BulkOptions to(Path output) {
        return new BulkOptions(output, null, Runtime.getRuntime().availableProcessors(), false, 0, DEFAULT_TIMEOUT);
    }
}
