package io.github.diembao.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where an output that is rolled by size is cut into files: a batch that would make a part larger than the limit starts
 * the next one. Follows from the lengths of the batches alone, so a resumed run cuts at the same places.
 */
final class RolledParts {

    private final long limit;
    private final List<Long> starts = new ArrayList<>(List.of(0L));
    private long end;

    RolledParts(long limit) {
        this.limit = limit;
    }

    /** Takes the next batch; tells whether it starts a new part. */
    boolean add(long length) {
        boolean next = end > start() && end - start() + length > limit;
        if (next) {
            starts.add(end);
        }
        end += length;
        return next;
    }

    /** Forgets what lies behind a place where a batch ends. */
    void cut(long newEnd) {
        while (starts.size() > 1 && start() >= newEnd) {
            starts.remove(starts.size() - 1);
        }
        end = newEnd;
    }

    /** Returns the number of parts, at least 1. */
    int count() {
        return starts.size();
    }

    /** Returns where a part starts in the whole output; parts are counted from 0. */
    long start(int part) {
        return starts.get(part);
    }

    /** Returns where the last part starts. */
    long start() {
        return starts.get(starts.size() - 1);
    }

    /** Returns where a part ends. */
    long end(int part) {
        return part + 1 < starts.size() ? starts.get(part + 1) : end;
    }

    long end() {
        return end;
    }

    /** Returns the file of a part: {@code out.jsonl.gz} has {@code out-00001.jsonl.gz}, {@code out-00002.jsonl.gz}, …. */
    static Path file(Path output, int part) {
        String name = String.valueOf(output.getFileName());
        int dot = name.indexOf('.', 1);
        String stem = dot < 0 ? name : name.substring(0, dot);
        String endings = dot < 0 ? "" : name.substring(dot);
        return output.resolveSibling(String.format(java.util.Locale.ROOT, "%s-%05d%s", stem, part + 1, endings));
    }
}
