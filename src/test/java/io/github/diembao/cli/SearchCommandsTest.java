package io.github.diembao.cli;

import static io.github.diembao.cli.CommandRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchCommandsTest {

    private static final String ARTICLES = """
            {"id":"a","publishedAt":"2022-11-14","place":"nghe-an","text":"Sáng 14/11, đồng chí Đặng Thị Mẫu - Bí thư Huyện ủy Thanh Chương giám sát việc thực hiện Kết luận số 21-KL/TW ngày 25/10/2021."}
            {"id":"b","publishedAt":"2022-11-15","text":"Bà con các xã miền núi Kỳ Sơn vui ngày hội đại đoàn kết."}
            """;

    @TempDir
    Path folder;

    private static Path twoArticles;

    private Path articles;
    private String index;

    @BeforeAll
    static void indexTwoArticles(@TempDir Path made) throws Exception {
        twoArticles = made.resolve("index");
        CommandRun outcome = run(
                "index",
                Files.writeString(made.resolve("articles.jsonl"), ARTICLES).toString(),
                "--index",
                twoArticles.toString());
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).contains("articles added: 2, updated: 0, unchanged: 0, without text: 0, failed: 0");
    }

    @BeforeEach
    void copyIndex() throws Exception {
        articles = Files.writeString(folder.resolve("articles.jsonl"), ARTICLES);
        Path copy = Files.createDirectory(folder.resolve("index"));
        try (Stream<Path> files = Files.list(twoArticles)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        index = copy.toString();
    }

    @Test
    void oneHitALine() {
        CommandRun outcome = run("search", "--index", index, "ket luan so 21", "--json");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).hasSize(1);
        JsonNode hit = JsonMapper.shared().readTree(outcome.out().get(0));
        assertThat(hit.propertyNames())
                .containsExactly("id", "url", "title", "publishedAt", "score", "snippets", "reposts");
        assertThat(hit.get("id").asString()).isEqualTo("a");
        assertThat(hit.get("publishedAt").asString()).isEqualTo("2022-11-14");
        assertThat(hit.get("snippets").get(0).get("highlights")).isNotEmpty();
    }

    @Test
    void extractedFieldsAreSearchable() {
        CommandRun outcome = run(
                "search",
                "--index",
                index,
                "doc:21-KL/TW official:\"Đặng Thị Mẫu\" from:2022-11-01 mentions:2021-10-25",
                "--json",
                "--facets",
                "--limit",
                "5");
        assertThat(outcome.out()).hasSize(2);
        JsonNode facets = JsonMapper.shared().readTree(outcome.out().get(1)).get("facets");
        assertThat(facets.get("official").get(0).get("value").asString()).isEqualTo("Đặng Thị Mẫu");
        assertThat(facets.get("document").get(0).get("value").asString()).isEqualTo("21-KL/TW");
    }

    @Test
    void resultsForReading() {
        CommandRun outcome = run("search", "--index", index, "ngày hội", "--facets");
        assertThat(String.join("\n", outcome.out()))
                .startsWith("1 article\n\n1. b (2022-11-15)")
                .contains("[ngày hội]")
                .contains("month\n  1  2022-11");
    }

    @Test
    void sortedByDateAndPaged() throws Exception {
        Files.writeString(
                folder.resolve("more.jsonl"),
                "{\"id\":\"c\",\"publishedAt\":\"2022-11-16\",\"text\":\"Ngày hội, ngày hội ở bản.\"}\n");
        run("index", folder.resolve("more.jsonl").toString(), "--index", index);
        assertThat(run("search", "--index", index, "ngày", "--sort", "date", "--limit", "1")
                        .out())
                .contains("1. c (2022-11-16)");
        assertThat(run("search", "--index", index, "ngày", "--sort", "DATE", "--limit", "1", "--offset", "1")
                        .out())
                .contains("2. b (2022-11-15)");
    }

    @Test
    void repostsAndArticlesOnTheSameSubject() throws Exception {
        String text =
                "Sáng nay, bà con bản Huồi Mới vui mừng dự lễ khánh thành công trình nước sạch do bà con góp công "
                        + "xây dựng suốt mùa khô vừa qua ở vùng biên giới xa xôi này.";
        Files.writeString(
                folder.resolve("more.jsonl"),
                "{\"id\":\"c\",\"text\":\"" + text + "\"}\n{\"id\":\"d\",\"text\":\"" + text + " (Đăng lại)\"}\n");
        run("index", folder.resolve("more.jsonl").toString(), "--index", index);
        assertThat(run("search", "--index", index, "--reposts-of", "c").out()).contains("1 article", "1. d");
        assertThat(run("search", "--index", index, "--like", "c", "--json").out())
                .singleElement()
                .asString()
                .contains("\"id\":\"d\"");
        assertThat(run("search", "--index", index, "huoi moi", "--group-reposts")
                        .out())
                .anyMatch(line -> line.startsWith("   also "))
                .noneMatch(line -> line.startsWith("2. "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "-hội bà con;      0; 0 articles",
                "-Vinh bà con;     0; 1 article",
                "-vui;             2; only exclusions",
                "--jsn;            2; Unknown option: '--jsn'",
                "-h;               0; Usage: diembao search",
            })
    void queriesMayStartWithAWordToLeaveOut(String query, int code, String said) {
        CommandRun outcome = run("search", "--index", index, query);
        assertThat(outcome.code()).isEqualTo(code);
        assertThat(String.join("\n", outcome.out()) + outcome.err()).contains(said);
    }

    @Test
    void aQueryIsOneArgument() {
        CommandRun outcome = run("search", "--index", index, "bà", "con");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("QUERY is one argument, put it between single quotes: 'bà con'");
    }

    @Test
    void recordsGiveTheSameIndexAsTheirInputs() {
        Path records = folder.resolve("records.jsonl");
        assertThat(run("extract", articles.toString(), "-o", records.toString()).code())
                .isZero();
        CommandRun again = run("index", records.toString(), "--index", index);
        assertThat(again.err()).contains("added: 0, updated: 0, unchanged: 2");
        assertThat(again.code()).isZero();
    }

    @Test
    void recordsComeFromStandardInputToo() {
        String records = String.join("\n", run("extract", articles.toString()).out()) + "\n{\"schema\":\"1\"}\n";
        CommandRun outcome = run(records.getBytes(StandardCharsets.UTF_8), "index", "-", "--index", index);
        assertThat(outcome.err())
                .contains("diembao: -:3: no text")
                .contains("unchanged: 2, without text: 0, failed: 1");
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(run("index", articles.toString(), "--index", index, "--quiet")
                        .err())
                .isEmpty();
    }

    @Test
    void watchReportsEachMatchOnce() throws Exception {
        Path queries = Files.writeString(folder.resolve("queries.txt"), "# theo dõi\nkl21\tdoc:21-KL/TW\nngay hoi\n");
        CommandRun first = run("watch", "--index", index, "--queries", queries.toString());
        assertThat(first.code()).isZero();
        Iterator<String> names = List.of("kl21", "ngay hoi").iterator();
        assertThat(first.out())
                .hasSize(2)
                .allSatisfy(line -> assertThat(
                                JsonMapper.shared().readTree(line).get("query").asString())
                        .isEqualTo(names.next()));
        assertThat(run("watch", "--index", index, "--queries", queries.toString())
                        .out())
                .isEmpty();
        Files.writeString(folder.resolve("more.jsonl"), "{\"id\":\"c\",\"text\":\"Ngày hội ở bản.\"}\n");
        run("index", folder.resolve("more.jsonl").toString(), "--index", index);
        assertThat(run("watch", "--index", index, "--queries", queries.toString())
                        .out())
                .singleElement()
                .asString()
                .startsWith("{\"query\":\"ngay hoi\",\"id\":\"c\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "search --index INDEX \"kết       | 2 | quote is not closed at position 1",
                "search --index INDEX colour:red  | 2 | unknown field colour",
                "search --index INDEX             | 2 | QUERY",
                "search --index INDEX a --like b  | 2 | QUERY",
                "search --index INDEX a --sort up | 2 | --sort",
                "search --index INDEX a --offset 9999 | 2 | --offset",
                "search a                         | 2 | --index",
                "search --index INDEX a --limit 0 | 2 | --limit",
                "search --index NOWHERE a         | 1 | no index in",
                "watch --index INDEX --queries NOWHERE | 2 | no such file",
                "watch --index INDEX              | 2 | --queries",
                "index NOWHERE --index INDEX      | 4 | no such file",
                "index ARTICLES --index FOLDER    | 1 | is no index and not empty",
                "index --index INDEX              | 2 | INPUT",
            })
    void exitCodes(String args, int code, String message) {
        String[] words = args.replace("INDEX", index)
                .replace("NOWHERE", folder.resolve("nowhere").toString())
                .replace("ARTICLES", articles.toString())
                .replace("FOLDER", folder.toString())
                .split(" ");
        CommandRun outcome = run(words);
        assertThat(outcome.code()).isEqualTo(code);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains(message);
    }
}
