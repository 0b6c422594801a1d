package io.github.diembao.cli;

import static io.github.diembao.cli.CommandRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.diembao.RecordSchema;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractCommandTest {

    private static final String PAGE = """
            <!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Khai mạc hội nghị</title></head>
            <body><article><h1>Khai mạc hội nghị tổng kết năm</h1>
            <p>Sáng 14/11/2022, đồng chí Đặng Thị Mẫu - Bí thư Huyện ủy Thanh Chương chủ trì hội nghị tổng kết công tác năm.</p>
            <p>Hội nghị quán triệt Kết luận số 21-KL/TW ngày 25/10/2021 của Ban Chấp hành Trung ương khóa XIII về công tác
            xây dựng Đảng, đồng thời bàn nhiệm vụ cho năm tới ở tất cả các xã miền núi trên địa bàn.</p></article></body></html>
            """;
    private static final String TEXT =
            "Chiều 14/11, đồng chí Đặng Thị Mẫu - Bí thư Huyện ủy Thanh Chương làm việc với xã Hạnh Lâm.";

    @TempDir
    Path folder;

    private static JsonNode record(String line) {
        RecordSchema.validate(line);
        return JsonMapper.shared().readTree(line);
    }

    @Test
    void everyArticleOfTheFolderGivesOneValidRecord() {
        CommandRun outcome = run("extract", "testdata/articles");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).hasSizeGreaterThanOrEqualTo(16);
        for (String line : outcome.out()) {
            JsonNode article = record(line);
            String text = article.get("text").asString();
            for (String list : List.of("dates", "documents")) {
                for (JsonNode mention : article.get(list)) {
                    assertThat(text.substring(
                                    mention.get("start").asInt(),
                                    mention.get("end").asInt()))
                            .isEqualTo(mention.get("text").asString());
                }
            }
            for (JsonNode official : article.get("officials")) {
                for (JsonNode mention : official.get("mentions")) {
                    assertThat(text.substring(
                                    mention.get("start").asInt(),
                                    mention.get("end").asInt()))
                            .isEqualTo(mention.get("text").asString());
                }
            }
        }
    }

    @Test
    void twoRunsGiveTheSameBytes() {
        assertThat(run("extract", "testdata/articles").out())
                .isEqualTo(run("extract", "testdata/articles").out());
    }

    @Test
    void brokenInputsAreNamedAndTheRestIsComplete() throws Exception {
        Files.writeString(folder.resolve("a.html"), PAGE);
        Files.write(folder.resolve("b-empty.html"), new byte[0]);
        Files.write(folder.resolve("c-binary.html"), new byte[] {0, 1, 2, 3, 0, 0, 7});
        Files.createSymbolicLink(folder.resolve("d-gone.html"), folder.resolve("nowhere"));
        Files.writeString(
                folder.resolve("e.jsonl"),
                "{\"id\":\"n1\",\"text\":\"" + TEXT + "\",\"publishedAt\":\"2022-11-14\"}\n{broken\n\n[1]\n"
                        + "{\"id\":\"n2\",\"url\":\"https://baonghean.vn/x-10300001.html\",\"text\":\"" + TEXT
                        + "\"}\n");
        Files.writeString(folder.resolve("style.css"), "p { color: red }");
        CommandRun outcome = run("extract", folder.toString());
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.out()).hasSize(3);
        outcome.out().forEach(ExtractCommandTest::record);
        assertThat(outcome.err().lines())
                .anyMatch(line -> line.startsWith("diembao: b-empty.html: "))
                .anyMatch(line -> line.startsWith("diembao: c-binary.html: "))
                .anyMatch(line -> line.startsWith("diembao: d-gone.html: "))
                .anyMatch(line -> line.startsWith("diembao: e.jsonl:2: broken JSON"))
                .anyMatch(line -> line.startsWith("diembao: e.jsonl:4: "))
                .anyMatch(line -> line.contains("articles: 3, failed: 5, files skipped that hold no article: 1"));
    }

    @Test
    void textKeepsTheCallersStringAndItsContext() {
        String line = "{\"id\":\"n1\",\"text\":\"" + TEXT + "\",\"publishedAt\":\"2022-11-14\",\"place\":\"nghe-an\"}";
        CommandRun outcome = run(line.getBytes(StandardCharsets.UTF_8), "extract", "-");
        assertThat(outcome.code()).isZero();
        JsonNode article = record(outcome.out().get(0));
        assertThat(article.get("text").asString()).isEqualTo(TEXT);
        assertThat(article.get("id").asString()).isEqualTo("n1");
        assertThat(article.get("source").asString()).isEqualTo("-:1");
        assertThat(article.get("publishedAt").asString()).isEqualTo("2022-11-14");
        assertThat(article.get("dates").get(0).get("value").asString()).isEqualTo("2022-11-14TAF");
        assertThat(article.get("officials").get(0).get("name").asString()).isEqualTo("Đặng Thị Mẫu");
    }

    @Test
    void theirFieldNamesAreMapped() {
        String line = "{\"body\":\"" + TEXT + "\",\"link\":\"https://baonghean.vn/x-10300001.html\"}";
        CommandRun outcome = run(
                line.getBytes(StandardCharsets.UTF_8),
                "extract",
                "-",
                "--field",
                "text=body",
                "--field",
                "url=link",
                "--published",
                "2022-11-14T18:00:00+07:00");
        JsonNode article = record(outcome.out().get(0));
        assertThat(article.get("url").asString()).isEqualTo("https://baonghean.vn/x-10300001.html");
        assertThat(article.get("publishedAt").asString()).isEqualTo("2022-11-14T18:00:00+07:00");
        assertThat(article.get("dates").get(0).get("value").asString()).isEqualTo("2022-11-14TAF");
    }

    @Test
    void papersOfOnesOwnNeedATableOnly() throws Exception {
        Path page = Files.createDirectories(folder.resolve("tin/langmoi.vn")).resolve("bai-1.html");
        Files.writeString(
                page,
                "<div>Trang nhất</div><b class=ten>Xóm Mới mở hội đua thuyền</b><div class=chu><p>Sáng 12/3/2021,"
                        + " ông Đặng Văn Mẫu, Bí thư Chi bộ xóm Mới, dự hội.</p></div>");
        Path table = Files.writeString(
                folder.resolve("own.tsv"),
                "profile\tfield\tselector\tsource\toption\nlangmoi\thost\t\tvalue\tlangmoi.vn\n"
                        + "langmoi\ttitle\t.ten\nlangmoi\tbody\t.chu\n");
        CommandRun outcome = run(
                "extract", "--profiles", table.toString(), folder.resolve("tin").toString());
        assertThat(outcome.err()).isEmpty();
        JsonNode article = record(outcome.out().get(0));
        assertThat(article.get("template").asString()).isEqualTo("langmoi");
        assertThat(article.get("text").asString())
                .isEqualTo(
                        "Xóm Mới mở hội đua thuyền\n\nSáng 12/3/2021, ông Đặng Văn Mẫu, Bí thư Chi bộ xóm Mới, dự hội.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # table                                                    | message
            ''                                                         | own.tsv: no header line
            profile                                                    | own.tsv: no profile in it
            profile→field→selector→source→option⏎lang→bogus→.a         | own.tsv:2: no such field: bogus
            profile→field→selector→source→option⏎lang→title→.a[[       | own.tsv:2: selector not understood: .a[[
            tên→trường⏎lang→title                                      | own.tsv:2: no column field among [tên, trường]
            """)
    void aMalformedTableOfPapersIsWrongUsage(String table, String message) throws Exception {
        Path own = Files.writeString(
                folder.resolve("own.tsv"), table.replace('→', '\t').replace('⏎', '\n'));
        CommandRun outcome = run("extract", "--profiles", own.toString(), "testdata/articles");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines().findFirst())
                .hasValueSatisfying(
                        line -> assertThat(line).startsWith("--profiles: ").endsWith(message));
    }

    @Test
    void outputFileAppearsComplete() throws Exception {
        Path page = Files.writeString(folder.resolve("a.html"), PAGE);
        Path out = folder.resolve("out.jsonl");
        CommandRun outcome = run("extract", page.toString(), "-o", out.toString());
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).isEmpty();
        record(Files.readAllLines(out).get(0));
        assertThat(folder.resolve("out.jsonl.part")).doesNotExist();
    }

    @Test
    void anOutputAmongTheInputsIsRefused() throws Exception {
        Files.writeString(folder.resolve("a.html"), PAGE);
        Path inside = folder.resolve("out.jsonl");
        assertThat(run("extract", folder.toString(), "-o", inside.toString()).code())
                .isEqualTo(2);
        assertThat(run("bulk", folder.toString(), "-o", inside.toString()).code())
                .isEqualTo(2);
        assertThat(inside).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                              | 2",
                "extract                                       | 2",
                "extract x --as novel                          | 2",
                "extract x --published yesterday               | 2",
                "extract x --place Atlantis                    | 2",
                "extract x --field colour=red                  | 2",
                "nonsense                                      | 2",
                "extract nowhere.html                          | 4",
                "--help                                        | 0",
                "--version                                     | 0",
                "extract --help                                | 0",
                "extract --version                             | 0",
            })
    void exitCodes(String args, int code) {
        CommandRun outcome = run(args == null ? new String[0] : args.split(" "));
        assertThat(outcome.code()).isEqualTo(code);
        if (code == 0) {
            assertThat(outcome.out()).isNotEmpty();
        } else {
            assertThat(outcome.out()).isEmpty();
            assertThat(outcome.err()).isNotBlank();
        }
    }
}
