package io.github.diembao.archive;

import io.github.diembao.Article;
import io.github.diembao.ArticleReader;
import java.util.function.Consumer;

/** Reads inputs into articles one after the other; a broken input never stops the run. */
public final class ArticleRun {

    /**
     * How a run went.
     *
     * @param articles number of articles written
     * @param failures number of inputs that failed
     * @param skipped number of files passed over because their names say they hold no article
     */
    public record Summary(long articles, long failures, long skipped) {}

    private final ArticleReader reader;

    /**
     * Makes a run.
     *
     * @param reader what reads each input
     */
    public ArticleRun(ArticleReader reader) {
        this.reader = reader;
    }

    /**
     * Reads every input.
     *
     * @param inputs where they come from; not closed
     * @param articles takes each article in input order; what it throws ends the run
     * @param failures takes each failure in input order
     * @return the counts
     */
    public Summary run(InputCursor inputs, Consumer<Article> articles, Consumer<InputFailure> failures) {
        long done = 0;
        long failed = 0;
        long skipped = 0;
        InputEvent event;
        while ((event = inputs.next()) != null) {
            if (event instanceof SkippedFile) {
                skipped++;
                continue;
            }
            ArticleTask.Result result = event instanceof ArticleInput input
                    ? ArticleTask.read(reader, input)
                    : new ArticleTask.Result(null, (InputFailure) event);
            Article article = result.article();
            InputFailure failure = result.failure();
            if (article != null) {
                articles.accept(article);
                done++;
            } else if (failure != null) {
                failures.accept(failure);
                failed++;
            }
        }
        return new Summary(done, failed, skipped);
    }
}
