package io.github.diembao.cli;

import io.github.diembao.Article;
import io.github.diembao.ArticleReader;
import io.github.diembao.archive.ArticleRun;
import io.github.diembao.archive.InputCursor;
import io.github.diembao.archive.InputOptions;
import io.github.diembao.search.ArticleIndexer;
import io.github.diembao.search.ArticleRecords;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Feeds inputs and files of records to an index, in order. */
final class IndexRun {

    private final ArticleIndexer indexer;
    private final InputOptions options;
    private final InputStream standardInput;
    private final PrintStream err;
    private final Map<ArticleIndexer.Outcome, Long> outcomes = new EnumMap<>(ArticleIndexer.Outcome.class);
    private final Supplier<ArticleReader> reader;
    private @Nullable ArticleRun articles;
    private long failures;
    private long empty;

    /** The reader is made only if inputs other than records come. */
    IndexRun(
            ArticleIndexer indexer,
            InputOptions options,
            Supplier<ArticleReader> reader,
            InputStream standardInput,
            PrintStream err) {
        this.reader = reader;
        this.indexer = indexer;
        this.options = options;
        this.standardInput = new BufferedInputStream(standardInput);
        this.err = err;
    }

    void index(List<String> inputs) throws IOException {
        List<String> toRead = new ArrayList<>();
        for (String input : inputs) {
            boolean records =
                    input.equals("-") ? RecordFiles.startsWithRecord(standardInput) : RecordFiles.isRecords(input);
            if (!records) {
                toRead.add(input);
                continue;
            }
            read(toRead);
            toRead.clear();
            try (InputStream in = input.equals("-") ? standardInput : RecordFiles.open(Path.of(input))) {
                RecordLines.read(in, input, new Records());
            }
        }
        read(toRead);
    }

    private void read(List<String> inputs) {
        if (inputs.isEmpty()) {
            return;
        }
        if (articles == null) {
            articles = new ArticleRun(reader.get());
        }
        try (InputCursor cursor = InputCursor.open(inputs, options, standardInput)) {
            articles.run(cursor, this::add, failure -> fail(failure.source(), failure.message()));
        }
    }

    private final class Records implements RecordLines.Visitor {
        @Override
        public void visit(String line, String place) {
            Article article;
            try {
                article = ArticleRecords.read(line);
            } catch (IllegalArgumentException e) {
                refuse(String.valueOf(e.getMessage()), place);
                return;
            }
            add(article);
        }

        @Override
        public void refuse(String reason, String place) {
            fail(place, reason);
        }
    }

    private void add(Article article) {
        if (article.text().isBlank()) {
            empty++;
            return;
        }
        outcomes.merge(indexer.add(article), 1L, Long::sum);
    }

    private void fail(@Nullable String source, @Nullable String message) {
        failures++;
        err.println("diembao: " + source + ": " + message);
    }

    long indexed() {
        return outcomes.values().stream().mapToLong(Long::longValue).sum();
    }

    long failures() {
        return failures;
    }

    String summary() {
        return "articles added: " + count(ArticleIndexer.Outcome.ADDED) + ", updated: "
                + count(ArticleIndexer.Outcome.UPDATED) + ", unchanged: " + count(ArticleIndexer.Outcome.UNCHANGED)
                + ", without text: " + empty + ", failed: " + failures;
    }

    private long count(ArticleIndexer.Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }
}
