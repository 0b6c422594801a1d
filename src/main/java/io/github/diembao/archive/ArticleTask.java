package io.github.diembao.archive;

import io.github.diembao.Article;
import io.github.diembao.ArticleReader;
import io.github.diembao.html.UnreadablePageException;
import org.jspecify.annotations.Nullable;

/** Reads one input into an article; whatever goes wrong is a failure that names the input. */
final class ArticleTask {

    /**
     * What became of an input: exactly one of the two is given.
     *
     * @param article the article
     * @param failure why there is none
     */
    record Result(@Nullable Article article, @Nullable InputFailure failure) {}

    private ArticleTask() {}

    static Result read(ArticleReader reader, ArticleInput input) {
        try {
            return new Result(article(reader, input), null);
        } catch (UnreadablePageException e) {
            return new Result(null, Failures.unreadable(sourceOf(input), e));
        } catch (RuntimeException | StackOverflowError e) {
            return new Result(null, failure(input, InputFailure.Reason.INTERNAL, named(e)));
        } catch (OutOfMemoryError e) {
            return new Result(null, failure(input, InputFailure.Reason.TOO_LARGE, "not enough memory for this input"));
        }
    }

    private static Article article(ArticleReader reader, ArticleInput input) {
        String text = input.text();
        byte[] bytes = input.bytes();
        return switch (input.kind()) {
            case HTML ->
                bytes != null ? reader.readHtml(bytes, input.context()) : reader.readHtml(given(text), input.context());
            case SCRAPE -> reader.readScrape(given(text), input.context());
            case TEXT -> reader.readText(given(text), input.context());
        };
    }

    private static String given(@Nullable String text) {
        if (text == null) {
            throw new IllegalArgumentException("an input without content");
        }
        return text;
    }

    static InputFailure failure(ArticleInput input, InputFailure.Reason reason, String message) {
        return new InputFailure(sourceOf(input), reason, message);
    }

    private static String sourceOf(ArticleInput input) {
        String source = input.context().source();
        return source == null ? "?" : source;
    }

    private static String named(Throwable thrown) {
        return thrown.getClass().getSimpleName() + ": " + thrown.getMessage();
    }
}
