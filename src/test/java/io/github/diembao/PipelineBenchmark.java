package io.github.diembao;

import io.github.diembao.html.PageCleaner;
import io.github.diembao.html.PageHints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * Times the pipeline against Jsoup's parse of the same pages in the same run, one thread:
 * {@code mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=io.github.diembao.PipelineBenchmark}.
 */
public final class PipelineBenchmark {

    private static final int ROUNDS = 7;
    private static final long NANOS_A_ROUND = 1_500_000_000L;

    private PipelineBenchmark() {}

    /** Prints median pages a second, megabytes a second and the ratio to parsing alone. */
    public static void main(String[] args) throws IOException {
        List<String> pages = pages(Path.of(args.length > 0 ? args[0] : "testdata/articles"));
        long chars = pages.stream().mapToLong(String::length).sum();
        ArticleReader reader = ArticleReader.create();
        PageCleaner cleaner = PageCleaner.create();
        double parse = time(pages, page -> Jsoup.parse(page).childNodeSize());
        double clean = time(
                pages, page -> cleaner.clean(page, PageHints.none()).blocks().size());
        double read = time(pages, page -> reader.readHtml(page).text().length());
        report("Jsoup.parse", parse, parse, chars, pages.size());
        report("PageCleaner.clean", clean, parse, chars, pages.size());
        report("ArticleReader.readHtml", read, parse, chars, pages.size());
    }

    private static List<String> pages(Path folder) throws IOException {
        List<String> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
                pages.add(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return pages;
    }

    /** Returns the median nanoseconds of one pass over all pages. */
    private static double time(List<String> pages, ToIntFunction<String> work) {
        double[] passes = new double[ROUNDS];
        int sink = 0;
        for (int round = -2; round < ROUNDS; round++) {
            long start = System.nanoTime();
            int done = 0;
            while (System.nanoTime() - start < NANOS_A_ROUND) {
                for (String page : pages) {
                    sink += work.applyAsInt(page);
                }
                done++;
            }
            if (round >= 0) {
                passes[round] = (System.nanoTime() - start) / (double) done;
            }
        }
        if (sink == 42) {
            System.out.println();
        }
        java.util.Arrays.sort(passes);
        return passes[ROUNDS / 2];
    }

    private static void report(String name, double nanos, double parse, long chars, int pages) {
        System.out.printf(
                Locale.ROOT,
                "%-24s %8.0f pages/s %7.1f Mchar/s   %.2f x parse%n",
                name,
                pages / (nanos / 1e9),
                chars / (nanos / 1e3),
                nanos / parse);
    }
}
