package io.github.diembao.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes batches to the output and the errors file and commits them in the ledger. Batches that an earlier run finished
 * are taken over where their digest is the same at the same place.
 */
final class BatchWriter implements Closeable {

    private static final int BATCHES_A_SYNC = 16;

    private final Path ledgerFile;
    private final BatchOutput output;
    private final @Nullable BatchOutput errors;
    private final BulkListener listener;
    private final List<Ledger.Entry> earlier;
    private final List<Ledger.Entry> uncommitted = new ArrayList<>();
    private final RunCounts counts = new RunCounts();
    private @Nullable Ledger ledger;
    private @Nullable OldTail oldTail;
    private int written;
    private long resumed;
    private long bytes;

    private BatchWriter(
            Path ledgerFile,
            BatchOutput output,
            @Nullable BatchOutput errors,
            BulkListener listener,
            List<Ledger.Entry> earlier) {
        this.ledgerFile = ledgerFile;
        this.output = output;
        this.errors = errors;
        this.listener = listener;
        this.earlier = earlier;
    }

    static Path ledgerOf(Path output) {
        return output.resolveSibling(output.getFileName() + ".ledger");
    }

    static BatchWriter open(BulkOptions options, BulkListener listener) throws IOException {
        Path ledgerFile = ledgerOf(options.output());
        List<Ledger.Entry> entries = options.resume() ? held(options, Ledger.read(ledgerFile)) : List.of();
        // The ledger never promises more than the files hold: it is cut first.
        Ledger.start(ledgerFile, entries).close();
        Ledger.Entry last = entries.isEmpty() ? null : entries.get(entries.size() - 1);
        OutputCompression compression = OutputCompression.of(options.output());
        BatchOutput output = options.roll() > 0
                ? RolledOutput.open(options.output(), compression, options.roll(), entries)
                : OutputTarget.open(options.output(), compression, last == null ? 0 : last.outputEnd());
        try {
            BatchOutput errors = options.errors() == null
                    ? null
                    : OutputTarget.open(options.errors(), OutputCompression.NONE, last == null ? 0 : last.errorsEnd());
            return new BatchWriter(ledgerFile, output, errors, listener, entries);
        } catch (IOException | RuntimeException e) {
            output.close();
            throw e;
        }
    }

    /** Returns the batches, from the first, that the files at hand hold whole. */
    private static List<Ledger.Entry> held(BulkOptions options, List<Ledger.Entry> entries) throws IOException {
        int held = entries.size();
        if (options.roll() > 0) {
            held = RolledOutput.held(options.output(), options.roll(), entries);
        } else {
            long length = lengthOf(options.output());
            while (held > 0 && entries.get(held - 1).outputEnd() > length) {
                held--;
            }
        }
        if (options.errors() != null) {
            long length = lengthOf(options.errors());
            while (held > 0 && entries.get(held - 1).errorsEnd() > length) {
                held--;
            }
        }
        return List.copyOf(entries.subList(0, held));
    }

    private static long lengthOf(@Nullable Path file) throws IOException {
        return file != null && Files.exists(file) ? Files.size(file) : 0;
    }

    /** Tells whether an earlier run finished the batch that comes so many places after the next one to write. */
    boolean knows(String digest, int ahead) {
        int place = written + ahead;
        return place < earlier.size() && earlier.get(place).digest().equals(digest);
    }

    /** Takes the records of an earlier run over. */
    void takeOver(Batch batch) throws IOException {
        Ledger.Entry entry = earlier.get(written);
        OldTail tail = oldTail;
        if (tail != null) {
            tail.copy(written, output, errors);
            uncommitted.add(new Ledger.Entry(
                    entry.digest(), output.length(), errors == null ? 0 : errors.length(), entry.counts()));
        }
        resumed += entry.counts().getOrDefault("articles", 0L);
        done(batch, entry.counts());
    }

    /** Writes the records of a batch. */
    void write(Batch batch, List<ArticlePool.Outcome> outcomes) throws IOException {
        if (oldTail == null && written < earlier.size()) {
            diverge();
        }
        RunCounts found = new RunCounts();
        StringBuilder lines = new StringBuilder();
        StringBuilder failed = new StringBuilder();
        for (ArticlePool.Outcome outcome : outcomes) {
            count(outcome, found);
            if (outcome.line() != null) {
                lines.append(outcome.line()).append('\n');
            }
            InputFailure failure = outcome.failure();
            if (failure != null) {
                failed.append(FailureJson.line(failure)).append('\n');
                listener.onFailure(failure);
            }
        }
        long outputEnd = output.append(lines.toString().getBytes(StandardCharsets.UTF_8));
        long errorsEnd = errors == null ? 0 : errors.append(failed.toString().getBytes(StandardCharsets.UTF_8));
        uncommitted.add(new Ledger.Entry(batch.digest(), outputEnd, errorsEnd, found.asMap()));
        done(batch, found.asMap());
    }

    private void done(Batch batch, Map<String, Long> found) throws IOException {
        counts.addAll(found);
        written++;
        bytes += batch.bytes();
        if (uncommitted.size() >= BATCHES_A_SYNC) {
            commit();
        }
        Map<String, Long> all = counts.asMap();
        listener.onProgress(all.getOrDefault("articles", 0L), all.getOrDefault("failures", 0L), bytes);
    }

    /** Inputs changed here: keeps what follows aside and cuts the files back to what still holds. */
    private void diverge() throws IOException {
        oldTail = OldTail.cut(earlier, written, output, errors, ledgerFile);
    }

    private void commit() throws IOException {
        output.sync();
        if (errors != null) {
            errors.sync();
        }
        Ledger open = ledger;
        if (open == null) {
            List<Ledger.Entry> kept = oldTail == null ? earlier : earlier.subList(0, oldTail.place());
            open = Ledger.start(ledgerFile, kept);
            ledger = open;
        }
        for (Ledger.Entry entry : uncommitted) {
            open.append(entry);
        }
        uncommitted.clear();
    }

    /** Commits the rest; what an earlier run had beyond the last input is cut off. */
    void finish() throws IOException {
        if (oldTail == null && written < earlier.size()) {
            diverge();
        }
        commit();
    }

    BulkSummary summary(Duration elapsed, boolean complete) {
        return new BulkSummary(counts.asMap(), resumed, bytes, elapsed, complete);
    }

    private static void count(ArticlePool.Outcome outcome, RunCounts counts) {
        InputFailure failure = outcome.failure();
        if (failure != null) {
            counts.add("failures", 1);
            counts.add("failure " + failure.reason(), 1);
        } else if (outcome.line() == null) {
            counts.add("skipped", 1);
        } else {
            outcome.counted().forEach(name -> counts.add(name, 1));
        }
    }

    @Override
    public void close() throws IOException {
        Closing.all(output, errors, ledger, oldTail);
    }
}
