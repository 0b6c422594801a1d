package io.github.diembao.archive;

import io.github.diembao.Article;
import io.github.diembao.ArticleReader;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads whole archives in parallel into one output, records in input order whatever the number of threads. Work is
 * committed batch by batch in a ledger beside the output; a run that is killed at any moment goes on with
 * {@link BulkOptions#resume()}, and the output is byte for byte that of an unbroken run. Batches whose inputs changed are
 * redone, the others are taken over. One run at a time; {@link #cancel} may be called from any thread.
 */
public final class BulkRunner {

    /** Batches read ahead of the one being written. */
    private static final int BATCHES_AHEAD = 2;

    private final ArticleReader reader;
    private final Function<Article, String> format;
    private volatile boolean cancelled;

    /**
     * Makes a runner.
     *
     * @param reader what reads each input
     * @param format writes an article as one line; must be thread-safe
     */
    public BulkRunner(ArticleReader reader, Function<Article, String> format) {
        this.reader = reader;
        this.format = format;
    }

    /** Ends the run after the batches in work; what is committed can be resumed. */
    public void cancel() {
        cancelled = true;
    }

    /**
     * Runs over all inputs.
     *
     * @param inputs where they come from; not closed
     * @param options where to write and how
     * @param listener is told of progress and failures
     * @return the counts
     * @throws IOException if the output can't be written; what was committed can be resumed
     */
    public BulkSummary run(InputCursor inputs, BulkOptions options, BulkListener listener) throws IOException {
        long start = System.nanoTime();
        try (BatchWriter writer = BatchWriter.open(options, listener);
                ArticlePool pool = new ArticlePool(reader, format, options.threads(), options.timeout())) {
            Deque<Pending> pending = new ArrayDeque<>();
            boolean more = true;
            // One thread takes one core: reading and working take turns.
            int ahead = options.threads() == 1 ? 0 : BATCHES_AHEAD;
            while (more || !pending.isEmpty()) {
                more = more && !cancelled;
                while (more && pending.size() <= ahead) {
                    Batch batch = Batch.read(inputs);
                    more = batch != null;
                    if (batch != null) {
                        boolean known = writer.knows(batch.digest(), pending.size());
                        pending.add(new Pending(batch, known ? null : pool.submit(batch)));
                    }
                }
                Pending next = pending.poll();
                if (next != null) {
                    next.writeTo(writer, pool);
                }
            }
            if (!cancelled) {
                writer.finish();
            }
            return writer.summary(Duration.ofNanos(System.nanoTime() - start), !cancelled);
        }
    }

    /** A batch that is in work, or known from an earlier run. */
    private record Pending(Batch batch, @Nullable List<ArticlePool.Task> tasks) {
        void writeTo(BatchWriter writer, ArticlePool pool) throws IOException {
            if (tasks == null) {
                writer.takeOver(batch);
                return;
            }
            List<ArticlePool.Outcome> outcomes = new ArrayList<>(tasks.size());
            for (ArticlePool.Task task : tasks) {
                outcomes.add(pool.await(task));
            }
            writer.write(batch, outcomes);
        }
    }
}
