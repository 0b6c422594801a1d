package io.github.diembao.spark;

import io.github.diembao.archive.BulkBenchmark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.SparkSession;

/**
 * Times the Spark job in {@code local[2]} against a bulk run with two threads, both over the same WARC files, in turns.
 * Run it on the test class path of the profile {@code spark} with the {@code --add-opens} Spark asks for; arguments
 * FOLDER PAGES ROUNDS. Eight WARC files are made in the folder where there are none.
 */
public final class SparkBenchmark {

    private static final int FILES = 8;

    private SparkBenchmark() {}

    /** Prints the seconds of each run and the ratios. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        int pages = Integer.parseInt(args[1]) / FILES;
        int rounds = Integer.parseInt(args[2]);
        List<Path> archives = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            Path archive = folder.resolve("pages-" + i + ".warc.gz");
            if (!Files.exists(archive)) {
                BulkBenchmark.make(archive, pages);
            }
            archives.add(archive);
        }
        SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .appName("benchmark")
                .config("spark.ui.enabled", "false")
                .getOrCreate();
        for (int round = 0; round < rounds; round++) {
            double[] cpu = {BulkBenchmark.cpu(), 0, 0};
            double bulk = BulkBenchmark.bulk(archives, 2);
            cpu[1] = BulkBenchmark.cpu();
            double job = job(spark, folder);
            cpu[2] = BulkBenchmark.cpu();
            System.out.printf(
                    Locale.ROOT,
                    "bulk, 2 threads %.1f s; Spark local[2] %.1f s = %.2f x; CPU seconds %.1f, %.1f%n",
                    bulk,
                    job,
                    job / bulk,
                    cpu[1] - cpu[0],
                    cpu[2] - cpu[1]);
        }
        spark.stop();
    }

    private static double job(SparkSession spark, Path folder) throws IOException {
        Path out = Files.createTempDirectory("spark-benchmark");
        long start = System.nanoTime();
        try {
            ExtractJob.run(
                    spark,
                    new ExtractJob.Arguments(folder + "/*.warc.gz", out + "/out", "warc", "jsonl"));
            return (System.nanoTime() - start) / 1e9;
        } finally {
            FileUtils.deleteDirectory(out.toFile());
        }
    }
}
