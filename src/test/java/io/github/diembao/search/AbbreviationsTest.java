package io.github.diembao.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.diembao.ArticleReader;
import io.github.diembao.InputContext;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who searches for a short form finds the words in full, and the other way round. */
class AbbreviationsTest {

    @TempDir
    static Path folder;

    private static ArticleIndex index;

    @BeforeAll
    static void indexSmallArchive() {
        ArticleReader reader = ArticleReader.create();
        try (ArticleIndexer indexer = ArticleIndexer.open(folder)) {
            for (String line : List.of(
                    "short: UBND tỉnh họp về KT-XH, đ/c Trần Thị Thử dự.",
                    "full: Ủy ban nhân dân tỉnh bàn phát triển kinh tế - xã hội, đồng chí Trần Thị Thử kết luận.",
                    "apart: Ủy viên nhân hội nghị ban hành dân chủ; kinh nghiệm tế lễ xã giao hội hè.",
                    "school: Sở GD&ĐT khen học sinh TP Vinh.",
                    "learning: Sở Giáo dục và Đào tạo khen thành phố Vinh.",
                    "eighteen: Huyện quán triệt Nghị quyết số 18 của Ban Chấp hành Trung ương khóa XII.",
                    "five: Xã làm theo Chỉ thị 05 của Bộ Chính trị.",
                    "decision: Tỉnh có Quyết định số 12/QĐ-UBND về đất.")) {
                String[] parts = line.split(": ", 2);
                indexer.add(reader.readText(parts[1], InputContext.none().withId(parts[0])));
            }
        }
        index = ArticleIndex.open(folder);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    private static List<String> ids(String query) {
        return index.search(query).hits().stream().map(SearchHit::id).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "UBND tỉnh họp;             short",
                "UBND tỉnh;                 short,full,decision",
                "ubnd tinh;                 short,full,decision",
                "ủy ban nhân dân tỉnh;      short,full,decision",
                "ủy ban nhân dân;           short,full,decision,apart",
                "uy ban nhan dan tinh;      short,full,decision",
                "uỷ ban nhân dân tỉnh bàn;  full",
                "đ/c Thử;                   short,full",
                "đồng chí Thử;              short,full",
                "KT-XH;                     short,full",
                "kinh tế xã hội;            short,full,apart",
                "GD&ĐT;                     school,learning",
                "giáo dục và đào tạo Vinh;  school,learning",
                "TP Vinh;                   school,learning",
                "TP.Vinh;                   school,learning",
                "dc Thử;                    ``",
                // A word that stands beside the words in full, too, is wanted there.
                "ủy ban nhân dân tỉnh dân;  full",
                // TƯ and the syllable of đầu tư have one key.
                "tư khóa;                   ``",
                // What stands between quotes and what is left out is meant as it stands.
                "\"UBND\";                  short,decision",
                "\"ủy ban nhân dân\";       full",
                "tỉnh -UBND;                full",
                // Letters of a kind and a number.
                "NQ18;                      eighteen",
                "nq18;                      eighteen",
                "CT5;                       five",
                "QĐ12;                      decision",
                "qd12;                      decision",
                "NQ19;                      ``",
            })
    void finds(String query, String found) {
        assertThat(String.join(",", ids(query).stream().sorted().toList()))
                .isEqualTo(List.of(found.split(",")).stream().sorted().collect(Collectors.joining(",")));
    }

    @Test
    void wordsAsTypedRankFirst() {
        assertThat(ids("UBND tỉnh họp về KT-XH").get(0)).isEqualTo("short");
        assertThat(ids("ủy ban nhân dân tỉnh").get(0)).isEqualTo("full");
        assertThat(ids("kinh tế - xã hội")).startsWith("full", "short");
        assertThat(ids("ủy ban nhân dân")).startsWith("full").endsWith("apart");
    }

    @Test
    void theOtherFormIsHighlighted() {
        SearchHit hit = index.search("UBND bàn").hits().get(0);
        Snippet snippet = hit.snippets().get(0);
        assertThat(snippet.highlights().stream()
                        .map(span -> span.of(snippet.text()))
                        .toList())
                .contains("Ủy ban nhân dân");
    }

    @Test
    void savedSearchesKnowThem() {
        SavedSearches searches = SavedSearches.of(java.util.Map.of("a", "UBND tỉnh", "b", "NQ18"));
        ArticleReader reader = ArticleReader.create();
        assertThat(searches.match(reader.readText("Ủy ban nhân dân tỉnh họp.", InputContext.none())))
                .containsExactly("a");
        assertThat(searches.match(reader.readText("Xã học Nghị quyết số 18-NQ/TW.", InputContext.none())))
                .containsExactly("b");
    }
}
