package io.github.diembao.archive;

import io.github.diembao.Article;
import io.github.diembao.ArticleReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads articles on several threads; one that takes too long is given up and its thread replaced. */
final class ArticlePool implements AutoCloseable {

    /**
     * What became of an event.
     *
     * @param line the record, null where there is none
     * @param failure why there is none; null for a skipped file too
     * @param counted names under which the article is counted
     */
    record Outcome(@Nullable String line, @Nullable InputFailure failure, List<String> counted) {

        static Outcome of(@Nullable InputFailure failure) {
            return new Outcome(null, failure, List.of());
        }
    }

    /**
     * An event in work.
     *
     * @param event the event
     * @param future its outcome, null where there is nothing to work on
     */
    record Task(InputEvent event, @Nullable Future<Outcome> future) {}

    private final ArticleReader reader;
    private final Function<Article, String> format;
    private final ThreadPoolExecutor threads;
    private final Duration timeout;

    ArticlePool(ArticleReader reader, Function<Article, String> format, int threads, Duration timeout) {
        this.reader = reader;
        this.format = format;
        this.timeout = timeout;
        this.threads = new ThreadPoolExecutor(
                threads, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "diembao-reader");
                    thread.setDaemon(true);
                    return thread;
                });
    }

    List<Task> submit(Batch batch) {
        List<Task> tasks = new ArrayList<>(batch.events().size());
        for (InputEvent event : batch.events()) {
            Future<Outcome> future = event instanceof ArticleInput input ? threads.submit(() -> read(input)) : null;
            tasks.add(new Task(event, future));
        }
        return tasks;
    }

    private Outcome read(ArticleInput input) {
        ArticleTask.Result result = ArticleTask.read(reader, input);
        Article article = result.article();
        if (article == null) {
            return Outcome.of(result.failure());
        }
        return new Outcome(format.apply(article), null, ArticleCounts.of(article));
    }

    /** Waits for an event; tasks are awaited in their order, so the time counts from when all earlier ones are done. */
    Outcome await(Task task) {
        Future<Outcome> future = task.future();
        if (future == null) {
            return Outcome.of(task.event() instanceof InputFailure failure ? failure : null);
        }
        ArticleInput input = (ArticleInput) task.event();
        try {
            return future.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            future.cancel(true);
            // Code that computes can't be interrupted: its thread is lost to the pool until it ends.
            threads.setCorePoolSize(threads.getCorePoolSize() + 1);
            return Outcome.of(ArticleTask.failure(
                    input, InputFailure.Reason.TIMEOUT, "took longer than " + timeout.toSeconds() + " s"));
        } catch (ExecutionException e) {
            return Outcome.of(ArticleTask.failure(input, InputFailure.Reason.INTERNAL, String.valueOf(e.getCause())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.of(ArticleTask.failure(input, InputFailure.Reason.INTERNAL, "interrupted"));
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
