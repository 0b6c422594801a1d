package io.github.diembao.search;

import com.sun.management.OperatingSystemMXBean;
import io.github.diembao.Article;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/**
 * Times analysis and indexing against Lucene's own, and searches in a large index:
 * {@code mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=io.github.diembao.search.SearchBenchmark
 * -Dexec.args="analysis"}; also {@code "index"} and {@code "search DIR ARTICLES"}, which makes the index where DIR is none.
 */
public final class SearchBenchmark {

    /** Rounds before the first that counts: until then the compiler works beside both. */
    private static final int WARM_UP = 20;

    private static final int ROUNDS = 15;
    private static final int SAMPLE = 3_000;
    private static final int QUERIES = 6_000;

    private SearchBenchmark() {}

    /** Prints what was measured. */
    public static void main(String[] args) throws IOException {
        switch (args.length == 0 ? "analysis" : args[0]) {
            case "index" ->
                index(
                        args.length > 1
                                ? Files.createDirectories(Path.of(args[1]))
                                : Files.createTempDirectory("search-benchmark"));
            case "search" -> search(Path.of(args[1]), Integer.parseInt(args[2]));
            default -> analysis();
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void analysis() throws IOException {
        List<String> texts = texts();
        Analyzer standard = new StandardAnalyzer();
        Analyzer keep = new VietnameseAnalyzer();
        Analyzer fold = new VietnameseAnalyzer(VietnameseAnalyzer.Marks.FOLD, false);
        compare("analysis, marks kept", texts, () -> consume(standard, texts), () -> consume(keep, texts));
        compare("analysis, folded", texts, () -> consume(standard, texts), () -> consume(fold, texts));
    }

    private static List<String> texts() {
        NewsArchive archive = new NewsArchive();
        return IntStream.range(0, SAMPLE)
                .mapToObj(number -> archive.article(number).text())
                .toList();
    }

    private static void consume(Analyzer analyzer, List<String> texts) throws IOException {
        for (String text : texts) {
            try (TokenStream stream = analyzer.tokenStream("text", text)) {
                stream.reset();
                while (stream.incrementToken()) {
                    // Only the time counts.
                }
                stream.end();
            }
        }
    }

    private static void index(Path folder) throws IOException {
        NewsArchive archive = new NewsArchive();
        List<Article> articles =
                IntStream.range(0, SAMPLE).mapToObj(archive::article).toList();
        List<String> texts = articles.stream().map(Article::text).toList();
        compare("indexing", texts, () -> bare(folder, texts), () -> ours(folder, articles));
    }

    private static void bare(Path folder, List<String> texts) throws IOException {
        empty(folder);
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
            for (String text : texts) {
                Document document = new Document();
                document.add(new TextField("text", text, Field.Store.YES));
                writer.addDocument(document);
            }
        }
    }

    private static void ours(Path folder, List<Article> articles) throws IOException {
        empty(folder);
        try (ArticleIndexer indexer = ArticleIndexer.open(folder)) {
            articles.forEach(indexer::add);
        }
    }

    private static void empty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    /** Time of a run on the clock and of all threads on the processors, in nanoseconds. */
    private record Times(long wall, long cpu) {}

    /**
     * Runs both in turn, and prints the median and spread of the ratios of the rounds; on the processor alone, other
     * work of the machine tells less.
     */
    private static void compare(String name, List<String> texts, Work reference, Work ours) throws IOException {
        long bytes = texts.stream()
                .mapToLong(text -> text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                .sum();
        double[] wall = new double[ROUNDS];
        double[] cpu = new double[ROUNDS];
        double[] speeds = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            Times theirs = times(reference);
            Times own = times(ours);
            if (round >= 0) {
                wall[round] = (double) theirs.wall / own.wall;
                cpu[round] = (double) theirs.cpu / own.cpu;
                speeds[round] = bytes * 1e3 / own.wall;
            }
        }
        Arrays.sort(wall);
        Arrays.sort(cpu);
        Arrays.sort(speeds);
        System.out.printf(
                Locale.ROOT,
                "%s: %.2f x Lucene's own (%.2f to %.2f), on the processor %.2f (%.2f to %.2f), %.1f MB/s%n",
                name,
                wall[ROUNDS / 2],
                wall[0],
                wall[ROUNDS - 1],
                cpu[ROUNDS / 2],
                cpu[0],
                cpu[ROUNDS - 1],
                speeds[ROUNDS / 2]);
    }

    private static Times times(Work work) throws IOException {
        OperatingSystemMXBean process = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long wall = System.nanoTime();
        long cpu = process.getProcessCpuTime();
        work.run();
        return new Times(System.nanoTime() - wall, process.getProcessCpuTime() - cpu);
    }

    private static void search(Path folder, int articles) {
        NewsArchive archive = new NewsArchive();
        if (!Files.isDirectory(folder)) {
            try (ArticleIndexer indexer = ArticleIndexer.open(folder)) {
                IntStream.range(0, articles).forEach(number -> indexer.add(archive.article(number)));
            }
        }
        List<String> queries = archive.queries(QUERIES, articles);
        try (ArticleIndex index = ArticleIndex.open(folder)) {
            for (String order : List.of("relevance", "date", "relevance with facets")) {
                run(index, queries.subList(0, QUERIES / 4), order);
                report(order, queries, run(index, queries, order));
            }
        }
    }

    private static double[] run(ArticleIndex index, List<String> queries, String order) {
        double[] millis = new double[queries.size()];
        for (int i = 0; i < millis.length; i++) {
            SearchRequest request = SearchRequest.of(queries.get(i));
            request = order.equals("date") ? request.sortedBy(SearchRequest.Order.DATE) : request;
            request = order.endsWith("facets") ? request.withFacets() : request;
            long start = System.nanoTime();
            index.search(request);
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        return millis;
    }

    private static void report(String order, List<String> queries, double[] millis) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        int slowest = 0;
        for (int i = 0; i < millis.length; i++) {
            slowest = millis[i] > millis[slowest] ? i : slowest;
        }
        System.out.printf(
                Locale.ROOT,
                "search by %s: p50 %.2f ms, p90 %.2f ms, p99 %.2f ms, slowest %.1f ms (%s)%n",
                order,
                sorted[sorted.length / 2],
                sorted[sorted.length * 9 / 10],
                sorted[sorted.length * 99 / 100],
                millis[slowest],
                queries.get(slowest));
    }
}
