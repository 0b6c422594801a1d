package io.github.diembao.dedupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordDeduplicatorTest {

    private static final String STORY = story(1, 300);

    @TempDir
    Path folder;

    private static String story(int seed, int syllables) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            text.append(i == 0 ? "" : " ").append("âm").append(random.nextInt(4_000));
        }
        return text.toString();
    }

    private static String record(String id, String url, String day, String text) {
        return "{\"schema\":\"1\",\"id\":\"" + id + "\",\"source\":\"" + id + ".html\",\"url\":" + quoted(url)
                + ",\"status\":\"OK\",\"publishedAt\":" + quoted(day) + ",\"tags\":[\"a\",{\"b\":[1]}],\"text\":\""
                + text
                + "\",\"removed\":[]}";
    }

    private static String quoted(String value) {
        return value == null ? "null" : '"' + value + '"';
    }

    private record Outcome(List<String> kept, List<String> copies) {}

    private Outcome dedupe(DedupeOptions options, List<String> records) throws IOException {
        List<String> kept = new ArrayList<>();
        List<String> copies = new ArrayList<>();
        try (RecordDeduplicator deduplicator = RecordDeduplicator.open(options, folder)) {
            for (String line : records) {
                deduplicator.add(line);
            }
            int dropped = deduplicator.find();
            for (String line : records) {
                if (deduplicator.keeps(line)) {
                    kept.add(line.replaceAll(".*?\"id\":\"([^\"]*)\".*", "$1"));
                }
            }
            deduplicator.tellCopies(copies::add);
            assertThat(kept).hasSize(records.size() - dropped);
        }
        try (var files = Files.list(folder)) {
            assertThat(files).as("working files left").isEmpty();
        }
        return new Outcome(kept, copies);
    }

    private List<String> kept(String... records) throws IOException {
        return dedupe(DedupeOptions.defaults(), List.of(records)).kept();
    }

    @ParameterizedTest
    @CsvSource({
        "https://baonghean.vn/a-10300001.html, http://www.baonghean.vn/a-10300001.html#binh-luan, true",
        "https://baonghean.vn/a-10300001.html, https://m.baonghean.vn/a-10300001.html?utm_source=zalo&fbclid=x, true",
        "https://baonghean.vn/a-10300001.html, https://amp.baonghean.vn/a-10300001.amp, true",
        "https://baonghean.vn/thoi-su/a/, https://baonghean.vn/thoi-su/a, true",
        "https://bao.vn/tin.aspx?id=5, https://bao.vn/tin.aspx?id=6, false",
        "https://bao.vn/tin.aspx?id=5, https://bao.vn/tin.aspx?id=5&gclid=1, true",
        "https://baonghean.vn/a-10300001.html, https://baonghean.vn/a-10300002.html, false",
        "https://baonghean.vn/a-10300001.html, https://baohatinh.vn/a-10300001.html, false",
        "https://baonghean.vn/, https://www.baonghean.vn, false",
    })
    void editionsAndFormsOfOneAddressAreOneArticle(String one, String other, boolean same) throws IOException {
        assertThat(kept(
                        record("one", one, "2022-11-14", story(1, 100)),
                        record("other", other, "2022-11-14", story(2, 90))))
                .hasSize(same ? 1 : 2);
    }

    @ParameterizedTest
    @CsvSource({
        "xa-hop-ban-lam-duong-moi-post261234.html, xa-hop-ban-lam-duong-moi-10300001.html, 2022-11-14, 0.7, true",
        "xa-hop-ban-lam-duong-moi-post261234.html, xa-hop-ban-lam-duong-moi-10300001.html, 2022-11-15, 0.7, false",
        "tin-trong-ngay-post261234.html, tin-trong-ngay-10300001.html, 2022-11-14, 0.7, false",
        "gia-vang-hom-nay-post261234.html, gia-vang-hom-nay-10300001.html, 2022-11-14, 0, false",
    })
    void theSameNameOnTheSameDayIsOneArticleWhereTheTextsAgree(
            String one, String other, String day, double common, boolean same) throws IOException {
        String shared = story(5, (int) (300 * common));
        assertThat(kept(
                        record("one", "https://baonghean.vn/" + one, "2022-11-14", shared + ' ' + story(6, 40)),
                        record("other", "https://baonghean.vn/tin/" + other, day, shared + ' ' + story(7, 40))))
                .hasSize(same ? 1 : 2);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-11-16T08:00:00+07:00, 10, true",
        "2022-11-16T08:00:00+07:00, 150, false",
        "2022-12-16T08:00:00+07:00, 0, false",
        ", 0, true",
    })
    void nearlyTheSameTextWithinAWeekIsOneArticle(String day, int own, boolean same) throws IOException {
        assertThat(kept(
                        record("first", "https://baonghean.vn/a-1.html", "2022-11-14", STORY),
                        record("repost", "https://khac.vn/b.html", day, STORY.toUpperCase() + ". " + story(9, own))))
                .hasSize(same ? 1 : 2);
    }

    @Test
    void theFullestVersionIsKeptAndAllAddressesAreTold() throws IOException {
        Outcome outcome = dedupe(
                DedupeOptions.defaults(),
                List.of(
                        record("short", "https://baonghean.vn/a-10300001.html", "2022-11-14", "Tin vắn."),
                        record("full", "https://m.baonghean.vn/a-10300001.html", "2022-11-14", STORY + " thêm"),
                        record("alone", "https://baonghean.vn/b-10300002.html", "2022-11-14", story(3, 200)),
                        record("repost", "https://khac.vn/c.html", "2022-11-15", STORY)));
        assertThat(outcome.kept()).containsExactly("full", "alone");
        assertThat(outcome.copies())
                .containsExactly(
                        "{\"id\":\"full\",\"url\":\"https://m.baonghean.vn/a-10300001.html\",\"source\":\"full.html\",\"copies\":["
                                + "{\"id\":\"short\",\"url\":\"https://baonghean.vn/a-10300001.html\",\"source\":\"short.html\","
                                + "\"by\":\"URL\",\"similarity\":null},"
                                + "{\"id\":\"repost\",\"url\":\"https://khac.vn/c.html\",\"source\":\"repost.html\","
                                + "\"by\":\"TEXT\",\"similarity\":1.0}]}");
    }

    @Test
    void anArticleBeatsALongerPageThatIsNone() throws IOException {
        String list = record("list", "https://baonghean.vn/a-10300001.html", null, STORY + STORY)
                .replace("\"OK\"", "\"NOT_ARTICLE\"");
        assertThat(kept(list, record("article", "https://baonghean.vn/a-10300001.html", null, STORY)))
                .containsExactly("article");
    }

    @Test
    void aCopyIsAlikeToWhatIsKeptForItNotOnlyToAnotherCopy() throws IOException {
        // Each is 90 % the one before; first and last have little in common.
        List<String> chain = new ArrayList<>();
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            pieces.add(story(100 + i, 30));
        }
        for (int i = 0; i < 12; i++) {
            chain.add(record("c" + i, null, null, String.join(" ", pieces.subList(i, i + 12))));
        }
        Outcome outcome = dedupe(new DedupeOptions(false, true, 0.7, 7), chain);
        assertThat(outcome.kept()).hasSizeBetween(2, 11);
        assertThat(outcome.copies()).allMatch(line -> line.contains("\"by\":\"TEXT\""));
    }

    @Test
    void onRequestOnlyOneOfTheTwoWaysIsTaken() throws IOException {
        List<String> records = List.of(
                record("one", "https://baonghean.vn/a-10300001.html", null, STORY),
                record("same-address", "https://baonghean.vn/a-10300001.html", null, story(2, 100)),
                record("same-text", "https://khac.vn/b.html", null, STORY));
        assertThat(dedupe(new DedupeOptions(true, false, 0.85, 7), records).kept())
                .containsExactly("one", "same-text");
        assertThat(dedupe(new DedupeOptions(false, true, 0.85, 7), records).kept())
                .containsExactly("one", "same-address");
    }

    @Test
    void tenThousandCopiesOfOneTextTakeNoLonger() throws IOException {
        List<String> records = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            records.add(record("r" + i, "https://khac.vn/" + i + ".html", null, STORY));
        }
        assertThat(dedupe(DedupeOptions.defaults(), records).kept()).containsExactly("r0");
    }

    @Test
    void aFileThatChangedBetweenTheReadingsIsNoticed() throws IOException {
        try (RecordDeduplicator deduplicator = RecordDeduplicator.open(DedupeOptions.defaults(), folder)) {
            deduplicator.add(record("a", null, null, STORY));
            deduplicator.find();
            assertThatThrownBy(() -> deduplicator.keeps(record("b", null, null, STORY)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("record 1 is not what it was in the first reading");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{broken | broken JSON", "[1] | no JSON object", "'' | no JSON object"})
    void whatIsNoRecordIsRefused(String line, String message) throws IOException {
        try (RecordDeduplicator deduplicator = RecordDeduplicator.open(DedupeOptions.defaults(), folder)) {
            assertThatThrownBy(() -> deduplicator.add(line))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith(message);
        }
    }
}
