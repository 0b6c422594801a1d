package io.github.diembao.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages in {@code testdata/articles} are what the generator makes; run {@link #main} to write them anew. */
class TestArticlesTest {

    private static final Path FOLDER = Path.of("testdata", "articles");

    private static Map<String, String> pages() {
        List<ArticleModel> models = ArticleModel.all();
        Object[][] plan = {
            {10, PageRenderer.Layout.E1, "e1-hop-hdnd"},
            {1, PageRenderer.Layout.E1, "e1-khen-thuong"},
            {9, PageRenderer.Layout.E2, "e2-phong-su-dai"},
            {8, PageRenderer.Layout.E2, "e2-tuong-thuat"},
            {0, PageRenderer.Layout.E3, "e3-hoi-nghi"},
            {2, PageRenderer.Layout.E3, "e3-phap-luat"},
            {4, PageRenderer.Layout.E3, "e3-mua-lu"},
            {6, PageRenderer.Layout.E4, "e4-diem-tin"},
            {7, PageRenderer.Layout.E4, "e4-phong-van"},
            {11, PageRenderer.Layout.E4, "e4-giao-thong"},
            {5, PageRenderer.Layout.E4_IMPORTED, "e4-bai-chuyen-nong-nghiep"},
            {3, PageRenderer.Layout.E3_VIDEO, "e3-video"},
            {3, PageRenderer.Layout.GENERIC_DIVS, "bao-la-bong-da"}
        };
        Map<String, String> pages = new LinkedHashMap<>();
        for (Object[] one : plan) {
            pages.put(one[2] + ".html", PageRenderer.render(models.get((int) one[0]), (PageRenderer.Layout) one[1]));
        }
        return pages;
    }

    /** Writes the pages. */
    public static void main(String[] args) throws IOException {
        for (Map.Entry<String, String> page : pages().entrySet()) {
            Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
        }
    }

    @Test
    void committedPagesAreWhatTheGeneratorMakes() throws IOException {
        for (Map.Entry<String, String> page : pages().entrySet()) {
            String committed = Files.readString(FOLDER.resolve(page.getKey()));
            assertThat(committed).as(page.getKey()).isEqualTo(page.getValue());
            assertThat(committed.getBytes(StandardCharsets.UTF_8).length).isBetween(60_000, 300_000);
        }
    }

    static Stream<Path> scrapes() throws IOException {
        return Files.list(FOLDER)
                .filter(path -> path.toString().endsWith(".txt"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("scrapes")
    void everyLineOfAScrapeIsKeptOrListedAsRemoved(Path file) throws IOException {
        String scrape = Files.readString(file);
        CleanedPage page = ScrapeCleaner.create().clean(scrape, PageHints.none());
        StringBuilder all = new StringBuilder(page.title() + "\n" + page.kicker() + "\n" + page.sapo() + "\n");
        page.blocks().forEach(block -> all.append(block.text()).append('\n'));
        page.removed().forEach(one -> all.append(one.text()).append('\n'));
        for (String line : PageText.split(PageText.lines(scrape), '\n')) {
            String sapo = new SapoMarks(new SiteProfiles(List.of()).papers())
                    .strip(line)
                    .text();
            String caption = Credits.split(sapo).caption();
            assertThat(all.toString()).contains(page.images().isEmpty() || caption.isEmpty() ? sapo : caption);
        }
        assertThat(page.title()).isNotBlank();
        assertThat(page.blocks()).allSatisfy(block -> assertThat(block.text()).isNotIn("mask", "0:00", "Tin mới"));
    }
}
