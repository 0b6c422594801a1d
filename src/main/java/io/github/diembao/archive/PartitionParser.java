package io.github.diembao.archive;

import io.github.diembao.Article;
import io.github.diembao.ArticleReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads one partition of a cluster's data: lines of JSON Lines in, records out, one for one. Failures are records too
 * ({@code {"error":{…}}}), so nothing is lost. Uses JDK types only in its signature and touches no archive library;
 * serialisable, its heavy parts are built where it runs. Not thread-safe: one copy a task.
 *
 * <pre>{@code
 * PartitionParser parser = new PartitionParser(ArticleJson::line);
 * Dataset<String> records = lines.mapPartitions((MapPartitionsFunction<String, String>) parser::parse, Encoders.STRING());
 * }</pre>
 */
public final class PartitionParser implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** A serialisable way to write an article. */
    public interface Format extends Function<Article, String>, Serializable {}

    /** A serialisable way to make a reader, with tables of one's own, where a task runs. */
    public interface ReaderFactory extends Supplier<ArticleReader>, Serializable {}

    /** The files of a partition. */
    private static final class OpenedSource implements EventSource {
        private final Iterator<String> paths;
        private final FileOpener opener;

        OpenedSource(Iterator<String> paths, FileOpener opener) {
            this.paths = paths;
            this.opener = opener;
        }

        @Override
        public @Nullable Step next() {
            if (!paths.hasNext()) {
                return null;
            }
            String path = paths.next();
            try {
                return Step.Open.file(path, path, opener.open(path));
            } catch (IOException e) {
                return new Step.Done(Failures.reading(path, e));
            }
        }

        @Override
        public String name() {
            return "partition";
        }

        @Override
        public void close() {
            // Each file is closed by whoever reads it.
        }
    }

    private final Format format;
    private final Map<String, String> fieldNames;
    private final @Nullable ReaderFactory factory;
    private transient @Nullable ArticleReader own;

    /** One reader for all tasks of a process: each brings its own copy of the parser. Made with the first article. */
    private static final class Shared {
        static final ArticleReader READER = ArticleReader.create();

        private Shared() {}
    }

    /**
     * Makes a parser for lines under our field names.
     *
     * @param format writes an article as one line, such as {@code ArticleJson::line}
     */
    public PartitionParser(Format format) {
        this(format, Map.of());
    }

    /**
     * Makes a parser.
     *
     * @param format writes an article as one line
     * @param fieldNames names of JSON fields that differ, from ours to theirs, see {@link InputOptions}
     */
    public PartitionParser(Format format, Map<String, String> fieldNames) {
        this(format, fieldNames, null);
    }

    private PartitionParser(Format format, Map<String, String> fieldNames, @Nullable ReaderFactory factory) {
        this.format = format;
        this.fieldNames = Map.copyOf(fieldNames);
        this.factory = factory;
    }

    /**
     * Returns a parser that reads with a reader of one's own, for papers, bodies or laws the tables lack.
     *
     * @param readers makes the reader, once for each copy of the parser
     * @return a parser of the same format and names
     */
    public PartitionParser withReader(ReaderFactory readers) {
        return new PartitionParser(format, fieldNames, readers);
    }

    private ArticleReader reader() {
        if (factory == null) {
            return Shared.READER;
        }
        ArticleReader reader = own == null ? factory.get() : own;
        own = reader;
        return reader;
    }

    /**
     * Reads lines lazily.
     *
     * @param lines JSON objects with {@code html} or {@code text} and what else is known
     * @return a record, or an error object, for each line in order
     */
    public Iterator<String> parse(Iterator<String> lines) {
        InputOptions options = options();
        JsonLine json = new JsonLine(options, new RecordFields(options));
        return new Iterator<>() {
            private long number;

            @Override
            public boolean hasNext() {
                return lines.hasNext();
            }

            @Override
            public String next() {
                String source = "partition:" + ++number;
                return record(json.read(lines.next().getBytes(StandardCharsets.UTF_8), source));
            }
        };
    }

    /** Opens a file by its path, on whatever file system it lies. */
    public interface FileOpener {

        /**
         * Opens a file.
         *
         * @param path its path or address
         * @return its bytes; closed by the parser
         * @throws IOException if it can't be opened
         */
        InputStream open(String path) throws IOException;
    }

    /**
     * Reads files lazily: pages, texts, JSON Lines and WARC files, each plain or gzipped.
     *
     * @param paths what to open
     * @param opener opens them where the task runs
     * @return a record, or an error object, for each article in order
     */
    public Iterator<String> parseFiles(Iterator<String> paths, FileOpener opener) {
        InputCursor inputs = InputCursor.open(new OpenedSource(paths, opener), options());
        return new Iterator<>() {
            private @Nullable InputEvent ahead = nextEvent();

            private @Nullable InputEvent nextEvent() {
                InputEvent event;
                do {
                    event = inputs.next();
                } while (event instanceof SkippedFile);
                return event;
            }

            @Override
            public boolean hasNext() {
                return ahead != null;
            }

            @Override
            public String next() {
                InputEvent event = ahead;
                if (event == null) {
                    throw new NoSuchElementException();
                }
                String record = record(event);
                ahead = nextEvent();
                return record;
            }
        };
    }

    private InputOptions options() {
        InputOptions defaults = InputOptions.defaults();
        return new InputOptions(null, defaults.known(), fieldNames, defaults.maxBytes(), defaults.maxRatio());
    }

    private String record(InputEvent event) {
        ArticleTask.Result result = event instanceof ArticleInput input
                ? ArticleTask.read(reader(), input)
                : new ArticleTask.Result(null, (InputFailure) event);
        Article article = result.article();
        InputFailure failure = result.failure();
        if (article != null) {
            return format.apply(article);
        }
        return "{\"error\":" + (failure == null ? "null" : FailureJson.line(failure)) + "}";
    }
}
