package io.github.diembao.cli;

import static io.github.diembao.cli.CommandRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BulkCommandTest {

    private static final String TEXT = "Sáng 14/11, đồng chí Đặng Thị Mẫu - Bí thư Huyện ủy Thanh Chương làm việc với"
            + " xã Hạnh Lâm về việc thực hiện Kết luận số 21-KL/TW ngày 25/10/2021.";

    @TempDir
    Path folder;

    private Path articles;

    @BeforeEach
    void write() throws IOException {
        articles = Files.writeString(
                folder.resolve("articles.jsonl"),
                line("a", "https://baonghean.vn/a-10300001.html", TEXT)
                        + line("b", "https://m.baonghean.vn/a-10300001.html", TEXT + " Hội nghị kết thúc.")
                        + line("c", "https://baonghean.vn/c-10300003.html", "Bà con vui ngày hội.")
                        + "{broken\n");
    }

    private static String line(String id, String url, String text) {
        return "{\"id\":\"" + id + "\",\"url\":\"" + url + "\",\"publishedAt\":\"2022-11-14\",\"text\":\"" + text
                + "\"}\n";
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.jsonl", "out.jsonl.gz", "out.jsonl.zst"})
    void recordsOfARunAreDedupedAsTheyAre(String out) throws IOException {
        assertThat(run("bulk", articles.toString(), "-o", path(out), "--quiet").code())
                .isEqualTo(ExitCodes.SOME_FAILED);
        CommandRun deduped = run("dedupe", path(out), "-o", path("unique.jsonl"));
        assertThat(deduped.err()).isEqualTo("diembao: records: 3, kept: 2, copies: 1, failed: 0\n");
        assertThat(deduped.code()).isZero();
        assertThat(Files.readAllLines(folder.resolve("unique.jsonl")))
                .hasSize(2)
                .first()
                .asString()
                .contains("\"id\":\"b\"");
        assertThat(Files.readString(folder.resolve("unique.jsonl.copies.jsonl")))
                .startsWith("{\"id\":\"b\",\"url\":\"https://m.baonghean.vn/a-10300001.html\"")
                .contains("\"copies\":[{\"id\":\"a\",\"url\":\"https://baonghean.vn/a-10300001.html\"");
    }

    @Test
    void theOutputIsRolledBySize() {
        assertThat(run("bulk", articles.toString(), "-o", path("out.jsonl"), "--roll", "1kB", "--quiet")
                        .code())
                .isEqualTo(ExitCodes.SOME_FAILED);
        assertThat(folder.resolve("out-00001.jsonl")).exists();
        assertThat(folder.resolve("out.jsonl")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"1GB, 1000000000", "1GiB, 1073741824", "1.5k, 1500", "500 mb, 500000000", "7, 7", "7b, 7"})
    void sizesAreReadAsTyped(String typed, long bytes) {
        assertThat(new ByteSize.Converter().convert(typed).bytes()).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GB", "0", "-1GB", "1XB", "1.2.3MB"})
    void whatIsNoSizeIsWrongUsage(String typed) {
        assertThat(run("bulk", articles.toString(), "-o", path("x.jsonl"), "--roll", typed)
                        .code())
                .isEqualTo(ExitCodes.USAGE);
    }

    @Test
    void whatCannotBeReadTwiceOrMakesNoSenseIsWrongUsage() {
        List<String[]> wrong = List.of(
                new String[] {"dedupe", "-", "-o", path("x.jsonl")},
                new String[] {"dedupe", path("missing.jsonl"), "-o", path("x.jsonl")},
                new String[] {"dedupe", articles.toString(), "-o", articles.toString()},
                new String[] {"dedupe", articles.toString(), "-o", path("x.jsonl"), "--similarity", "2"},
                new String[] {"dedupe", articles.toString(), "-o", path("x.jsonl"), "--by", "name"});
        for (String[] args : wrong) {
            assertThat(run(args).code()).as(String.join(" ", args)).isEqualTo(ExitCodes.USAGE);
        }
        assertThat(folder.resolve("x.jsonl")).doesNotExist();
    }

    @Test
    void aBrokenRecordIsNamedAndTheRestIsDone() throws IOException {
        CommandRun deduped = run("dedupe", articles.toString(), "-o", path("x.jsonl"));
        assertThat(deduped.code()).isEqualTo(ExitCodes.SOME_FAILED);
        assertThat(deduped.err()).contains("articles.jsonl:4: broken JSON").contains("kept: 2, copies: 1, failed: 1");
        assertThat(Files.readAllLines(folder.resolve("x.jsonl"))).hasSize(2);
    }
}
