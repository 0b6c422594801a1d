package io.github.diembao.archive;

import io.github.diembao.InputContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How inputs are to be read.
 *
 * @param kind what they hold; null to tell by content and name
 * @param known what is known of every input; an input's own statements win
 * @param fieldNames names of JSON fields that differ, from ours ({@code html}, {@code text}, {@code id}, {@code url},
 *     {@code publishedAt}, {@code place}) to theirs
 * @param maxBytes largest file, archive entry or line that is read
 * @param maxRatio how many times its packed size a content may unpack to, once it is larger than a few megabytes
 */
public record InputOptions(
        @Nullable InputKind kind, InputContext known, Map<String, String> fieldNames, int maxBytes, int maxRatio) {

    /** Largest input that is read unless told otherwise: 16 MiB, some fifty times a large page. */
    public static final int DEFAULT_MAX_BYTES = 16 << 20;

    /** Ratio that is allowed unless told otherwise: far above real pages, far below a bomb. */
    public static final int DEFAULT_MAX_RATIO = 250;

    /** Copies the map. */
    public InputOptions {
        fieldNames = Map.copyOf(fieldNames);
    }

    /**
     * Returns the options of a plain run.
     *
     * @return kind by content and name, nothing known, our field names
     */
    public static InputOptions defaults() {
        return new InputOptions(null, InputContext.none(), Map.of(), DEFAULT_MAX_BYTES, DEFAULT_MAX_RATIO);
    }
}
