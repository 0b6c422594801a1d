package io.github.diembao.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchWatchTest {

    @TempDir
    Path folder;

    private List<String> report(Map<String, String> queries) {
        List<String> found = new ArrayList<>();
        long count = new SearchWatch(folder, SavedSearches.of(queries))
                .report((name, hit) -> found.add(name + ":" + hit.id()));
        assertThat(count).isEqualTo(found.size());
        return found;
    }

    private void index(String... idsAndTexts) {
        try (ArticleIndexer indexer = ArticleIndexer.open(folder)) {
            for (int i = 0; i < idsAndTexts.length; i += 2) {
                indexer.add(Articles.plain(idsAndTexts[i], idsAndTexts[i + 1]));
            }
        }
    }

    @Test
    void reportsEachArticleOnce() {
        Map<String, String> lua = Map.of("lúa", "lua mua");
        index("a", "Được mùa lúa mùa", "b", "Chợ phiên");
        assertThat(report(lua)).containsExactly("lúa:a");
        assertThat(report(lua)).isEmpty();
        index("a", "Được mùa lúa mùa", "c", "Lúa mùa chín rộ");
        assertThat(report(lua)).containsExactly("lúa:c");
        index("a", "Được mùa lúa mùa, giá tăng");
        assertThat(report(lua)).containsExactly("lúa:a");
        assertThat(report(Map.of("chợ", "\"chợ phiên\""))).containsExactly("chợ:b");
    }

    @Test
    void manyNewArticlesAreAllReported() {
        try (ArticleIndexer indexer = ArticleIndexer.open(folder)) {
            for (int i = 0; i < 1_203; i++) {
                indexer.add(Articles.plain("n" + i, "Bản tin số " + i));
            }
        }
        assertThat(report(Map.of("tin", "ban tin"))).hasSize(1_203).doesNotHaveDuplicates();
    }

    @Test
    void queriesComeFromAFile() throws Exception {
        Path file = folder.resolve("queries.txt");
        Files.writeString(file, "# theo dõi\n\nkl21\tdoc:21-KL/TW\nlúa mùa\n");
        assertThat(SavedSearches.read(file).queries())
                .containsExactly(Map.entry("kl21", "doc:21-KL/TW"), Map.entry("lúa mùa", "lúa mùa"));
        Files.writeString(file, "\uFEFFlũ\tlụt bão\r\n");
        assertThat(SavedSearches.read(file).queries()).containsExactly(Map.entry("lũ", "lụt bão"));
        Files.write(file, new byte[] {'l', (byte) 0xF2});
        assertThatThrownBy(() -> SavedSearches.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("queries.txt is no text in UTF-8");
        Files.writeString(file, "đúng\tlúa\nsai\t\"lúa\n");
        assertThatThrownBy(() -> SavedSearches.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("queries.txt:2: quote is not closed at position 1");
    }

    @Test
    void aDamagedStateSaysWhatToDo() throws Exception {
        index("a", "Được mùa lúa");
        Files.writeString(folder.resolve("diembao.watch"), "x\tlúa\n");
        assertThatThrownBy(() -> report(Map.of("lúa", "lúa")))
                .isInstanceOf(IndexException.class)
                .hasMessageContaining("diembao.watch is damaged: delete it");
    }
}
