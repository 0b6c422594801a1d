package io.github.diembao.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.diembao.ArticleReader;
import io.github.diembao.archive.ArticleRun;
import io.github.diembao.archive.InputCursor;
import io.github.diembao.archive.InputOptions;
import io.github.diembao.render.ArticleJson;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job on a real Spark in local mode; records are those of a plain run. */
class ExtractJobIT {

    private static SparkSession spark;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        spark = SparkSession.builder()
                .master("local[2]")
                .appName("ExtractJobIT")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "2")
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private static String line(int i) {
        return i % 50 == 49
                ? "{broken"
                : "{\"id\":\"n" + i + "\",\"publishedAt\":\"2022-11-14\",\"place\":\"nghe-an\",\"text\":\"Sáng "
                        + (i % 28 + 1) + "/11, đồng chí Đặng Thị Mẫu - Bí thư Tỉnh ủy quán triệt Kết luận số " + (i + 1)
                        + "-KL/TW.\"}";
    }

    @Test
    void linesBecomeNestedRowsAndFailuresAreKept() throws Exception {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            lines.add(line(i));
        }
        Path in = Files.write(folder.resolve("in.jsonl"), lines);
        String out = folder.resolve("out").toString();
        long articles = ExtractJob.run(spark, ExtractJob.Arguments.parse(in.toString(), out, "--output", "both"));
        assertThat(articles).isEqualTo(392);
        Dataset<Row> rows = spark.read().parquet(out + "/records");
        assertThat(rows.count()).isEqualTo(392);
        assertThat(rows.selectExpr("explode(documents) d").selectExpr("d.symbol").distinct().count())
                .isEqualTo(392);
        assertThat(rows.selectExpr("explode(officials) o").filter("o.name = 'Đặng Thị Mẫu'").count())
                .isEqualTo(392);
        assertThat(rows.filter("dates[0].firstDay is null").count()).isZero();
        assertThat(spark.read().textFile(out + "/errors").count()).isEqualTo(8);
        List<String> records = spark.read().textFile(out + "/jsonl").collectAsList();
        assertThat(records).hasSize(392).allMatch(record -> record.startsWith("{\"schema\":\"1\""));
    }

    private static byte[] warcRecord(String url, String page) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
        return ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + url
                        + "\r\nWARC-Date: 2022-11-14T09:05:00Z\r\nContent-Type: application/http;msgtype=response"
                        + "\r\nContent-Length: " + http.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + http
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void everyPageOfWarcFilesIsReadAndACutOneIsAFailure() throws Exception {
        String page = Files.readString(Path.of("testdata", "articles", "e4-giao-thong.html"));
        for (int i = 0; i < 3; i++) {
            Files.write(folder.resolve(i + ".warc"), warcRecord("https://baonghean.vn/bai-" + i + ".html", page));
        }
        byte[] cut = warcRecord("https://baonghean.vn/cut.html", page);
        Files.write(folder.resolve("cut.warc"), Arrays.copyOf(cut, cut.length / 2));
        String out = folder.resolve("warc-out").toString();
        ExtractJob.run(spark, ExtractJob.Arguments.parse(folder + "/*.warc", out, "--input", "warc"));
        Dataset<Row> rows = spark.read().parquet(out + "/records");
        assertThat(rows.filter("status = 'OK'").select("source").distinct().count()).isEqualTo(3);
        assertThat(rows.count()).isEqualTo(3);
        assertThat(spark.read().textFile(out + "/errors").collectAsList())
                .isNotEmpty()
                .allMatch(error -> error.contains("cut.warc"));
    }

    @Test
    void pagesGiveTheRecordsOfAPlainRun() {
        String out = folder.resolve("pages").toString();
        Path articles = Path.of("testdata", "articles");
        ExtractJob.run(
                spark,
                ExtractJob.Arguments.parse(
                        articles.toAbsolutePath() + "/*.html", out, "--input", "files", "--output", "jsonl"));
        List<String> plain = new ArrayList<>();
        try (InputCursor cursor = InputCursor.open(
                List.of(articles.toString()), InputOptions.defaults(), InputStream.nullInputStream())) {
            new ArticleRun(ArticleReader.create())
                    .run(cursor, article -> plain.add(withoutSource(ArticleJson.line(article))), failure -> {});
        }
        List<String> records = spark.read().textFile(out + "/jsonl").collectAsList().stream()
                .map(ExtractJobIT::withoutSource)
                .toList();
        assertThat(records).isNotEmpty().allMatch(plain::contains);
    }

    private static String withoutSource(String record) {
        return record.replaceFirst("\"source\":\"[^\"]*\"", "\"source\":null");
    }
}
