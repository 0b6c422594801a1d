package io.github.diembao.dedupe;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Finds records of the same article among millions, in two readings: first {@link #add} each line, then {@link #find},
 * then hand the same lines to {@link #keeps} in the same order. Of records that are alike the fullest is kept: an article
 * before what is none, the longest text, the most fields, the earliest in order. The outcome depends on nothing but the
 * lines and their order. Keys lie in two working files of some 550 bytes a record that vanish on closing; memory is some
 * 24 bytes a record besides what the largest set of copies takes. Not thread-safe.
 */
public final class RecordDeduplicator implements Closeable {

    private final RecordKeysReader reader = new RecordKeysReader();
    private final DedupeOptions options;
    private final KeyStore store;
    private @Nullable Duplicates duplicates;
    private int checked;

    private RecordDeduplicator(DedupeOptions options, KeyStore store) {
        this.options = options;
        this.store = store;
    }

    /**
     * Starts a run.
     *
     * @param options what counts as the same article
     * @param workFolder where the working files go
     * @return a deduplicator without records
     * @throws IOException if no file can be made there
     */
    public static RecordDeduplicator open(DedupeOptions options, Path workFolder) throws IOException {
        return new RecordDeduplicator(options, KeyStore.in(workFolder));
    }

    /**
     * Takes a record in the first reading.
     *
     * @param line a record of ours, or any JSON object with {@code url}, {@code publishedAt} and {@code text}
     * @throws IllegalArgumentException if it is no JSON object; it is left out, in the second reading too
     * @throws IOException if the working files can't be written
     */
    public void add(String line) throws IOException {
        if (duplicates != null) {
            throw new IllegalStateException("the first reading is over");
        }
        store.add(reader.read(line));
    }

    /**
     * Ends the first reading.
     *
     * @return number of records that are copies of another
     * @throws IOException if the working files can't be read or written
     */
    public int find() throws IOException {
        store.finish();
        Duplicates found = Duplicates.find(store, options);
        duplicates = found;
        return found.copies().length;
    }

    /**
     * Takes a record in the second reading.
     *
     * @param line the same line at the same place as in the first reading, those left out there left out
     * @return whether it is to be kept
     * @throws IllegalStateException if it is another line than in the first reading
     * @throws IOException if the working files can't be read
     */
    public boolean keeps(String line) throws IOException {
        int record = checked++;
        if (record >= store.size() || store.keys(record).line() != RecordKeysReader.hash(line)) {
            throw new IllegalStateException("record " + (record + 1) + " is not what it was in the first reading");
        }
        return found().isKept(record);
    }

    /** Takes what is told of copies. */
    public interface CopyListener {

        /**
         * A record was kept for at least one other.
         *
         * @param line one JSON object: {@code id}, {@code url}, {@code source} of the kept record and the same of its
         *     {@code copies} with {@code by} and {@code similarity}
         * @throws IOException if it can't be taken
         */
        void onKept(String line) throws IOException;
    }

    /**
     * Tells all addresses of each article that has several, kept records in their order.
     *
     * @param listener is told
     * @throws IOException if the working files can't be read, or the listener throws
     */
    public void tellCopies(CopyListener listener) throws IOException {
        StringBuilder line = new StringBuilder();
        int kept = -1;
        for (int record : found().copies()) {
            Duplicates.Copy copy = found().copy(record);
            if (copy.kept() != kept) {
                if (kept >= 0) {
                    listener.onKept(line.append("]}").toString());
                }
                kept = copy.kept();
                line.setLength(0);
                line.append(opened(store.name(kept))).append(",\"copies\":[");
            } else {
                line.append(',');
            }
            line.append(opened(store.name(record)))
                    .append(",\"by\":\"")
                    .append(copy.likeness())
                    .append("\",\"similarity\":")
                    .append(copy.similarity())
                    .append('}');
        }
        if (kept >= 0) {
            listener.onKept(line.append("]}").toString());
        }
    }

    /** A JSON object without its closing brace. */
    private static String opened(String object) {
        return object.substring(0, object.length() - 1);
    }

    private Duplicates found() {
        if (duplicates == null) {
            throw new IllegalStateException("find() comes first");
        }
        return duplicates;
    }

    /** Removes the working files. */
    @Override
    public void close() throws IOException {
        store.close();
    }
}
