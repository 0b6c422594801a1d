package io.github.diembao.archive;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a bulk run works.
 *
 * @param output where records go, one a line; a name that ends in {@code .gz} or {@code .zst} packs them
 * @param errors where failures go, one JSON line each; null for nowhere
 * @param threads how many articles are read at a time, at least 1
 * @param resume whether to go on where an earlier run of the same inputs stopped
 * @param timeout how long one article may take before it counts as failed
 */
public record BulkOptions(Path output, @Nullable Path errors, int threads, boolean resume, Duration timeout) {

    /** Time an article may take unless told otherwise; real ones take milliseconds. */
    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(60);

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if there is no thread or no time
     */
    public BulkOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1");
        }
        if (timeout.isZero() || timeout.isNegative()) {
            throw new IllegalArgumentException("timeout must be positive");
        }
    }

    /**
     * Returns the options of a plain run on all cores.
     *
     * @param output where records go
     * @return no errors file, no resuming
     */
    public static BulkOptions to(Path output) {
        return new BulkOptions(output, null, Runtime.getRuntime().availableProcessors(), false, DEFAULT_TIMEOUT);
    }
}
