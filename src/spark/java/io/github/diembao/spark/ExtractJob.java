package io.github.diembao.spark;

import java.util.List;
import java.util.Locale;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * A ready Spark job: {@code spark-submit --class io.github.diembao.spark.ExtractJob … IN OUT [OPTIONS]}.
 *
 * <p>IN is a path or glob of Spark's file systems. {@code --input lines} (default) reads JSON Lines, {@code files} one
 * page or text a file, {@code warc} WARC files, plain or gzipped. {@code --output parquet} (default) writes records as
 * nested rows to OUT/records; {@code jsonl} writes JSON Lines; {@code both} writes both (OUT/jsonl). Failures go to
 * OUT/errors as JSON Lines, so nothing is lost.
 */
public final class ExtractJob {

    private ExtractJob() {}

    /**
     * Runs the job in the session that {@code spark-submit} made, or a local one.
     *
     * @param args IN OUT and options
     */
    public static void main(String[] args) {
        SparkSession spark = SparkSession.builder().appName("diembao extract").getOrCreate();
        long articles = run(spark, Arguments.parse(args));
        System.out.println("diembao: articles: " + articles);
    }

    /**
     * Runs the job.
     *
     * @param spark the session
     * @param arguments where to read and write
     * @return number of articles written
     */
    public static long run(SparkSession spark, Arguments arguments) {
        Dataset<String> records = read(spark, arguments).persist();
        Dataset<String> articles = records.filter(functions.not(functions.col("value").startsWith("{\"error\":")));
        Dataset<String> errors = records.filter(functions.col("value").startsWith("{\"error\":"));
        if (!arguments.output().equals("jsonl")) {
            Dataset<Row> rows = spark.read().schema(RecordSchema.DDL).json(articles);
            rows.write().mode(SaveMode.ErrorIfExists).parquet(arguments.out() + "/records");
        }
        if (!arguments.output().equals("parquet")) {
            articles.write().mode(SaveMode.ErrorIfExists).text(arguments.out() + "/jsonl");
        }
        errors.write().mode(SaveMode.ErrorIfExists).text(arguments.out() + "/errors");
        long count = articles.count();
        records.unpersist();
        return count;
    }

    private static Dataset<String> read(SparkSession spark, Arguments arguments) {
        if (arguments.input().equals("lines")) {
            return spark.read()
                    .textFile(arguments.in())
                    .mapPartitions(
                            (MapPartitionsFunction<String, String>) new LineFunction(), Encoders.STRING());
        }
        Dataset<Row> files = spark.read()
                .format("binaryFile")
                .load(arguments.in())
                .select("path");
        int tasks = Math.max(1, spark.sparkContext().defaultParallelism());
        return files.as(Encoders.STRING())
                .repartition(tasks)
                .mapPartitions((MapPartitionsFunction<String, String>) new FileFunction(), Encoders.STRING());
    }

    /**
     * What the job is told.
     *
     * @param in path or glob to read
     * @param out folder to write
     * @param input {@code lines}, {@code files} or {@code warc}
     * @param output {@code parquet}, {@code jsonl} or {@code both}
     */
    public record Arguments(String in, String out, String input, String output) {

        /**
         * Reads the arguments as typed.
         *
         * @param args IN OUT [--input KIND] [--output KIND]
         * @return the arguments
         * @throws IllegalArgumentException if they make no sense
         */
        public static Arguments parse(String... args) {
            if (args.length < 2 || args.length % 2 != 0) {
                throw new IllegalArgumentException("usage: IN OUT [--input lines|files|warc] [--output parquet|jsonl|both]");
            }
            String input = "lines";
            String output = "parquet";
            for (int i = 2; i < args.length; i += 2) {
                String value = args[i + 1].toLowerCase(Locale.ROOT);
                if (args[i].equals("--input") && List.of("lines", "files", "warc").contains(value)) {
                    input = value;
                } else if (args[i].equals("--output") && List.of("parquet", "jsonl", "both").contains(value)) {
                    output = value;
                } else {
                    throw new IllegalArgumentException("unknown option: " + args[i] + " " + args[i + 1]);
                }
            }
            return new Arguments(args[0], args[1], input, output);
        }
    }
}
