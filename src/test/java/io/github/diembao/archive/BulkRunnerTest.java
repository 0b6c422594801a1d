package io.github.diembao.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.diembao.Article;
import io.github.diembao.ArticleReader;
import io.github.diembao.render.ArticleJson;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BulkRunnerTest {

    private static final int INPUTS = 500;
    private static ArticleReader reader;

    @TempDir
    Path folder;

    @BeforeAll
    static void loadTables() {
        reader = ArticleReader.create();
    }

    private static String line(int i, String mark) {
        return i % 97 == 96
                ? "{broken " + i
                : "{\"id\":\"n" + i + "\",\"publishedAt\":\"2022-11-14\",\"text\":\"Sáng " + (i % 28 + 1)
                        + "/11, xã số " + i + " họp " + mark + ", thực hiện Kết luận số " + (i + 1) + "-KL/TW.\"}";
    }

    private Path inputs(int n, int changed) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            lines.add(line(i, i == changed ? "bất thường" : "thường kỳ"));
        }
        return Files.write(folder.resolve("in.jsonl"), lines);
    }

    private BulkSummary run(Path inputs, String output, int threads, boolean resume) throws IOException {
        return run(inputs, output, threads, resume, ArticleJson::line);
    }

    private BulkSummary run(Path inputs, String output, int threads, boolean resume, Function<Article, String> format)
            throws IOException {
        return run(inputs, output, threads, resume, 0, format, BulkListener.NONE);
    }

    private BulkSummary run(
            Path inputs,
            String output,
            int threads,
            boolean resume,
            long roll,
            Function<Article, String> format,
            BulkListener listener)
            throws IOException {
        BulkOptions options = new BulkOptions(
                folder.resolve(output),
                folder.resolve(output + ".errors"),
                threads,
                resume,
                roll,
                BulkOptions.DEFAULT_TIMEOUT);
        try (InputCursor cursor =
                InputCursor.open(List.of(inputs.toString()), InputOptions.defaults(), InputStream.nullInputStream())) {
            BulkRunner runner = new BulkRunner(reader, format);
            return runner.run(cursor, options, listener);
        }
    }

    private byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(folder.resolve(file));
    }

    @Test
    void recordsStandInInputOrderWhateverTheThreads() throws IOException {
        Path inputs = inputs(INPUTS, -1);
        BulkSummary summary = run(inputs, "one.jsonl", 1, false);
        run(inputs, "three.jsonl", 3, false);
        assertThat(bytes("three.jsonl")).isEqualTo(bytes("one.jsonl"));
        assertThat(bytes("three.jsonl.errors")).isEqualTo(bytes("one.jsonl.errors"));
        assertThat(summary.articles()).isEqualTo(INPUTS - INPUTS / 97);
        assertThat(summary.failures()).isEqualTo(INPUTS / 97);
        assertThat(summary.counts()).containsEntry("failure MALFORMED", (long) (INPUTS / 97));
        assertThat(summary.counts()).containsEntry("year 2022", summary.articles());
        List<String> ids = Files.readAllLines(folder.resolve("one.jsonl")).stream()
                .map(record -> record.replaceAll(".*?\"id\":\"(n\\d+)\".*", "$1"))
                .toList();
        assertThat(ids).startsWith("n0", "n1", "n2").doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.jsonl", "out.jsonl.gz", "out.jsonl.zst"})
    void cancelledRunGoesOnToTheSameBytes(String output) throws IOException {
        Path inputs = inputs(INPUTS, -1);
        run(inputs, "whole-" + output, 2, false);
        BulkOptions options = new BulkOptions(
                folder.resolve(output), folder.resolve(output + ".errors"), 2, false, 0, BulkOptions.DEFAULT_TIMEOUT);
        BulkRunner runner = new BulkRunner(reader, ArticleJson::line);
        try (InputCursor cursor =
                InputCursor.open(List.of(inputs.toString()), InputOptions.defaults(), InputStream.nullInputStream())) {
            BulkSummary stopped = runner.run(cursor, options, new BulkListener() {
                @Override
                public void onProgress(long articles, long failures, long bytes) {
                    runner.cancel();
                }
            });
            assertThat(stopped.complete()).isFalse();
        }
        BulkSummary rest = run(inputs, output, 2, true);
        assertThat(rest.complete()).isTrue();
        assertThat(bytes(output)).isEqualTo(bytes("whole-" + output));
        assertThat(bytes(output + ".errors")).isEqualTo(bytes("whole-" + output + ".errors"));
    }

    @Test
    void tornFilesAreCutBackToTheLastFinishedBatch() throws IOException {
        Path inputs = inputs(INPUTS, -1);
        run(inputs, "whole.jsonl", 2, false);
        byte[] whole = bytes("whole.jsonl");
        byte[] ledger = bytes("whole.jsonl.ledger");
        Random random = new Random(7);
        for (int i = 0; i < 12; i++) {
            Files.write(
                    folder.resolve("whole.jsonl.ledger"),
                    java.util.Arrays.copyOf(ledger, random.nextInt(ledger.length)));
            Files.write(folder.resolve("whole.jsonl"), java.util.Arrays.copyOf(whole, random.nextInt(whole.length)));
            run(inputs, "whole.jsonl", 2, true);
            assertThat(bytes("whole.jsonl")).isEqualTo(whole);
            assertThat(bytes("whole.jsonl.ledger")).isEqualTo(ledger);
        }
    }

    private List<Path> parts(String stem) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(stem + "-\\d{5}\\.jsonl.*"))
                    .sorted()
                    .toList();
        }
    }

    private static byte[] joined(List<Path> files) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Path file : files) {
            all.write(Files.readAllBytes(file));
        }
        return all.toByteArray();
    }

    private BulkSummary rolled(Path inputs, String output, boolean resume, long roll) throws IOException {
        return run(inputs, output, 2, resume, roll, ArticleJson::line, BulkListener.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {".jsonl", ".jsonl.gz"})
    void aRolledOutputIsTheWholeOneInParts(String ending) throws IOException {
        Path inputs = inputs(INPUTS, -1);
        run(inputs, "whole" + ending, 2, false);
        byte[] whole = bytes("whole" + ending);
        long limit = whole.length / 3;
        rolled(inputs, "out" + ending, false, limit);
        List<Path> parts = parts("out");
        assertThat(parts)
                .hasSizeGreaterThan(2)
                .first()
                .hasToString(folder.resolve("out-00001" + ending).toString());
        assertThat(parts).allSatisfy(part -> assertThat(Files.size(part)).isBetween(1L, limit));
        assertThat(joined(parts)).isEqualTo(whole);
    }

    @Test
    void aRolledRunGoesOnToTheSamePartsWhateverWasLost() throws IOException {
        Path inputs = inputs(INPUTS, -1);
        rolled(inputs, "whole.jsonl", false, 60_000);
        rolled(inputs, "out.jsonl", false, 60_000);
        List<Path> whole = parts("whole");
        byte[] ledger = bytes("out.jsonl.ledger");
        Random random = new Random(11);
        for (int i = 0; i < 12; i++) {
            Files.write(
                    folder.resolve("out.jsonl.ledger"), java.util.Arrays.copyOf(ledger, random.nextInt(ledger.length)));
            Path torn = parts("out").get(random.nextInt(whole.size()));
            Files.write(torn, java.util.Arrays.copyOf(Files.readAllBytes(torn), random.nextInt(30_000)));
            rolled(inputs, "out.jsonl", true, 60_000);
            assertThat(parts("out")).hasSameSizeAs(whole);
            for (int part = 0; part < whole.size(); part++) {
                assertThat(parts("out").get(part)).hasSameBinaryContentAs(whole.get(part));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"60000, 30000, -1", "30000, 60000, -1", "60000, 60000, 300", "60000, 60000, 0"})
    void anotherSizeOrChangedInputsLeaveNoStaleParts(long before, long after, int changed) throws IOException {
        rolled(inputs(INPUTS, -1), "out.jsonl", false, before);
        Path inputs = inputs(INPUTS, changed);
        rolled(inputs, "out.jsonl", true, after);
        rolled(inputs, "fresh.jsonl", false, after);
        assertThat(parts("out")).hasSameSizeAs(parts("fresh"));
        for (int part = 0; part < parts("fresh").size(); part++) {
            assertThat(parts("out").get(part))
                    .hasSameBinaryContentAs(parts("fresh").get(part));
        }
    }

    @Test
    void fieldsThatPagesLackAreCountedByTemplateAndMonth() {
        BulkSummary summary = new BulkSummary(
                Map.of(
                        "articles",
                        50L,
                        "pages e3 2022-11",
                        40L,
                        "pages e3 2022-12",
                        10L,
                        "missing e3 2022-12 sapo",
                        9L),
                0,
                1,
                Duration.ofSeconds(1),
                true);
        assertThat(summary.drift()).containsExactly(new FieldDrift("e3", "2022-12", "sapo", 9, 10));
        assertThat(summary.drift().get(0).share()).isEqualTo(0.9);
    }

    @Test
    void onlyBatchesWhoseInputsChangedAreRedone() throws IOException {
        run(inputs(INPUTS, -1), "out.jsonl", 2, false);
        Path changed = inputs(INPUTS, 200);
        BulkSummary again = run(changed, "out.jsonl", 2, true);
        run(changed, "fresh.jsonl", 2, false);
        assertThat(bytes("out.jsonl")).isEqualTo(bytes("fresh.jsonl"));
        assertThat(bytes("out.jsonl.ledger")).isEqualTo(bytes("fresh.jsonl.ledger"));
        assertThat(again.articles() - again.resumed()).isLessThanOrEqualTo(Batch.SIZE);
    }

    @Test
    void fewerInputsCutTheOutput() throws IOException {
        run(inputs(INPUTS, -1), "out.jsonl", 2, false);
        Path fewer = inputs(INPUTS / 2, -1);
        run(fewer, "out.jsonl", 2, true);
        run(fewer, "fresh.jsonl", 2, false);
        assertThat(bytes("out.jsonl")).isEqualTo(bytes("fresh.jsonl"));
    }

    @Test
    void anArticleThatStallsIsGivenUpAndTheRunGoesOn() throws IOException {
        Path inputs = inputs(80, -1);
        BulkOptions options = new BulkOptions(
                folder.resolve("out.jsonl"), folder.resolve("errors.jsonl"), 2, false, 0, Duration.ofMillis(300));
        Function<Article, String> stalling = article -> {
            while (article.id().equals("n5") && !Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
            return ArticleJson.line(article);
        };
        try (InputCursor cursor =
                InputCursor.open(List.of(inputs.toString()), InputOptions.defaults(), InputStream.nullInputStream())) {
            BulkSummary summary = new BulkRunner(reader, stalling).run(cursor, options, BulkListener.NONE);
            assertThat(summary.articles()).isEqualTo(79);
            assertThat(summary.counts()).containsEntry("failure TIMEOUT", 1L);
        }
        assertThat(Files.readString(folder.resolve("errors.jsonl")))
                .contains("in.jsonl:6")
                .contains("TIMEOUT");
    }

    /** Kills a real process at random moments; the output after resuming is that of an unbroken run. */
    @Test
    void aKilledProcessLosesNothingAndDoublesNothing() throws Exception {
        Path inputs = inputs(4000, -1);
        run(inputs, "whole.jsonl", 2, false);
        Random random = new Random(20221114);
        int kills = 0;
        int rounds = 0;
        int latest = 1500;
        while (kills < 20 && rounds++ < 60) {
            Process process = start(inputs, "out.jsonl");
            if (!process.waitFor(latest / 3 + random.nextInt(latest * 2 / 3), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
                kills++;
            } else {
                assertThat(bytes("out.jsonl")).isEqualTo(bytes("whole.jsonl"));
                Files.delete(folder.resolve("out.jsonl.ledger"));
                // A fast machine is done before it can be killed: the next kill comes sooner.
                latest = Math.max(300, latest * 3 / 4);
            }
        }
        assertThat(kills).isEqualTo(20);
        Process last = start(inputs, "out.jsonl");
        assertThat(last.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(last.exitValue()).isEqualTo(3);
        assertThat(bytes("out.jsonl")).isEqualTo(bytes("whole.jsonl"));
        assertThat(bytes("out.jsonl.errors")).isEqualTo(bytes("whole.jsonl.errors"));
    }

    private Process start(Path inputs, String output) throws IOException {
        return new ProcessBuilder(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.github.diembao.cli.Diembao",
                        "bulk",
                        inputs.toString(),
                        "-o",
                        folder.resolve(output).toString(),
                        "--errors",
                        folder.resolve(output + ".errors").toString(),
                        "--resume",
                        "--quiet")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }
}
