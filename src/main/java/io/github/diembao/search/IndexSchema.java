package io.github.diembao.search;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each commit says of the index it belongs to. */
final class IndexSchema {

    /** Changes whenever an older index would be read wrongly. */
    static final String VERSION = "5";

    private static final String SCHEMA = "diembao.schema";
    private static final String SEQUENCE = "diembao.sequence";

    private IndexSchema() {}

    static Map<String, String> commitData(long sequence) {
        return Map.of(SCHEMA, VERSION, SEQUENCE, Long.toString(sequence));
    }

    /**
     * Checks the version.
     *
     * @throws IndexException if the index is another program's or of another version
     */
    static void check(Map<String, String> commitData, Object where) {
        String found = commitData.get(SCHEMA);
        if (found == null) {
            throw new IndexException(where + " holds a Lucene index that diembao did not make");
        }
        if (!found.equals(VERSION)) {
            throw new IndexException(where + " holds an index of schema " + found + ", this version reads schema "
                    + VERSION + ": index the archive again into an empty folder");
        }
    }

    static long sequence(Map<String, String> commitData) {
        @Nullable String sequence = commitData.get(SEQUENCE);
        return sequence == null ? 0 : Long.parseLong(sequence);
    }
}
