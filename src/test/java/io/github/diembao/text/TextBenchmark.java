package io.github.diembao.text;

import com.ibm.icu.text.Normalizer2;
import io.github.diembao.ArticleReader;
import io.github.diembao.InputContext;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Times normalising, folding and tokenising against ICU4J's and Lucene's own on the same texts, in turn:
 * {@code mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=io.github.diembao.text.TextBenchmark
 * -Dexec.args=DIR}, where DIR holds pages (without it: the test articles).
 */
public final class TextBenchmark {

    private static final int ROUNDS = 15;
    private static final int WARM_UP = 15;
    private static final int MIN_CHARS = 4_000_000;

    private TextBenchmark() {}

    /** Prints what was measured. */
    public static void main(String[] args) throws IOException {
        List<String> texts = texts(Path.of(args.length > 0 ? args[0] : "testdata/articles"));
        Normalizer2 nfc = Normalizer2.getNFCInstance();
        compare(
                "normalize : ICU4J isNormalized",
                texts,
                text -> nfc.isNormalized(text) ? 1 : 0,
                text -> TextNormalizer.normalize(text).length());
        compare(
                "fold : ASCIIFoldingFilter",
                texts,
                TextBenchmark::asciiFolding,
                text -> TextKeys.fold(text).length());
        compare(
                "tokenize : StandardTokenizer",
                texts,
                TextBenchmark::standardTokens,
                text -> Tokenizer.tokenize(text).size());
    }

    private static List<String> texts(Path folder) throws IOException {
        ArticleReader reader = ArticleReader.create();
        List<String> articles = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".html"))
                    .sorted()
                    .toList()) {
                articles.add(reader.readHtml(Files.readString(file), InputContext.none())
                        .text());
            }
        }
        List<String> texts = new ArrayList<>();
        for (int chars = 0, i = 0; chars < MIN_CHARS; i++) {
            texts.add(articles.get(i % articles.size()));
            chars += texts.get(i).length();
        }
        return texts;
    }

    private static long asciiFolding(String text) {
        KeywordTokenizer whole = new KeywordTokenizer(text.length() + 1);
        whole.setReader(new StringReader(text));
        return consume(new ASCIIFoldingFilter(whole));
    }

    private static long standardTokens(String text) {
        StandardTokenizer tokens = new StandardTokenizer();
        tokens.setReader(new StringReader(text));
        return consume(tokens);
    }

    private static long consume(TokenStream stream) {
        try (stream) {
            stream.reset();
            long count = 0;
            while (stream.incrementToken()) {
                count++;
            }
            stream.end();
            return count;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void compare(
            String name, List<String> texts, ToLongFunction<String> theirs, ToLongFunction<String> ours) {
        double[] ratios = new double[ROUNDS];
        double[] speeds = new double[ROUNDS];
        long chars = texts.stream().mapToLong(String::length).sum();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long reference = nanos(texts, theirs);
            long own = nanos(texts, ours);
            if (round >= 0) {
                ratios[round] = (double) reference / own;
                speeds[round] = chars * 1e3 / own;
            }
        }
        Arrays.sort(ratios);
        Arrays.sort(speeds);
        System.out.printf(
                Locale.ROOT,
                "%s: %.2f x its speed (%.2f to %.2f), %.0f million code units/s%n",
                name,
                ratios[ROUNDS / 2],
                ratios[0],
                ratios[ROUNDS - 1],
                speeds[ROUNDS / 2]);
    }

    private static long nanos(List<String> texts, ToLongFunction<String> work) {
        long sum = 0;
        long start = threadNanos();
        for (String text : texts) {
            sum += work.applyAsLong(text);
        }
        long end = threadNanos();
        if (sum < 0) {
            throw new AssertionError();
        }
        return end - start;
    }

    /** CPU time, so that other work on the machine disturbs little. */
    private static long threadNanos() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
