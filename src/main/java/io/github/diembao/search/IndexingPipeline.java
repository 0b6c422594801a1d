package io.github.diembao.search;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

/**
 * Makes documents on several threads and writes them on one, in the order they were given: the index is the same as if
 * one thread had done everything. After a failure nothing more is written. Used by one thread at a time.
 */
final class IndexingPipeline implements AutoCloseable {

    /** How many characters of articles may wait. */
    private static final int MOST_WAITING = 8 << 20;
    /** What an article takes besides its text. */
    private static final int OVERHEAD = 4 << 10;

    private static final int MOST_MAKERS = 4;

    private final IndexWriter writer;
    private final ExecutorService makers;
    private final ExecutorService writing;
    private final Semaphore room = new Semaphore(MOST_WAITING, true);
    private volatile @Nullable Throwable failure;

    IndexingPipeline(IndexWriter writer) {
        this.writer = writer;
        int spare = Runtime.getRuntime().availableProcessors() - 1;
        makers = Executors.newFixedThreadPool(Math.max(1, Math.min(MOST_MAKERS, spare)), named("diembao-analysis"));
        writing = Executors.newSingleThreadExecutor(named("diembao-indexing"));
    }

    /** Threads that keep no process alive whose writer was never closed. */
    private static ThreadFactory named(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /**
     * Takes a document to be written; waits while too much waits already.
     *
     * @param characters length of its text
     * @param replaced whose documents it replaces, null where there are none
     * @param document makes it, on another thread
     * @throws IOException if one before could not be written
     */
    void add(int characters, @Nullable Term replaced, Supplier<Document> document) throws IOException {
        check();
        int size = Math.min(MOST_WAITING, characters + OVERHEAD);
        room.acquireUninterruptibly(size);
        CompletableFuture<Document> made = CompletableFuture.supplyAsync(document, makers);
        writing.execute(() -> {
            try {
                Document ready = made.join();
                if (failure == null) {
                    write(ready, replaced);
                }
            } catch (Throwable e) { // whatever it is, whoever waits must hear of it
                failure = failure == null ? e : failure;
            } finally {
                room.release(size);
            }
        });
    }

    private void write(Document document, @Nullable Term replaced) throws IOException {
        if (replaced == null) {
            writer.addDocument(document);
        } else {
            writer.updateDocument(replaced, document);
        }
    }

    /**
     * Waits until all that was taken is written.
     *
     * @throws IOException if something could not be written
     */
    void drain() throws IOException {
        CompletableFuture.runAsync(() -> {}, writing).join();
        check();
    }

    private void check() throws IOException {
        Throwable first = failure == null ? writer.getTragicException() : failure;
        Throwable cause = first instanceof CompletionException && first.getCause() != null ? first.getCause() : first;
        if (cause instanceof IOException io) {
            throw io;
        }
        if (cause instanceof RuntimeException runtime) {
            throw runtime;
        }
        if (cause instanceof Error error) {
            throw error;
        }
    }

    /** Ends the threads; what still waits is not written. */
    @Override
    public void close() {
        makers.shutdownNow();
        writing.shutdownNow();
    }
}
