package io.github.diembao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How queries are read that people type hastily or by the habits of other search engines. */
class TypedQueriesTest {

    @TempDir
    static Path folder;

    private static ArticleIndex index;

    @BeforeAll
    static void indexSmallArchive() {
        try (ArticleIndexer indexer = ArticleIndexer.open(folder)) {
            indexer.add(Articles.plain("mau", "Hàng trăm đoàn viên hiến máu tình nguyện."));
            indexer.add(Articles.plain("anh", "Bức ảnh hiện màu rõ, nét."));
            indexer.add(Articles.plain("luan", "Huyện ủy quán triệt kết luận và nghị quyết của tỉnh."));
            indexer.add(Articles.plain("rock", "Đêm nhạc rock and roll ở quảng trường, không có now or never."));
            indexer.add(Articles.of("day", "Xã họp ngày 5/5/2021.")
                    .mentions("2021-05-05", "2021-05-05")
                    .build());
        }
        index = ArticleIndex.open(folder);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    private static String ids(String query) {
        return index.search(query).hits().stream().map(SearchHit::id).collect(Collectors.joining(","));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                // Marks that were typed count as long as anything has them.
                "hiến máu;                 mau",
                "hiện màu;                 anh",
                "hien mau;                 mau,anh",
                "hiền mẫu;                 mau,anh",
                "hiến mau;                 mau",
                "Hiến Máu;                 mau",
                "máu -hiện;                mau",
                // Keys of Telex, where no such word is found.
                "ket luanj;                luan",
                "keets luaanj;             luan",
                "nghij quyeets;            luan",
                "\"nghij quyeets\";        luan",
                "hieens maus;              mau",
                "rock roll;                rock",
                // Operators of other engines.
                "hiến AND máu;             mau",
                "mau NOT hiến;             anh",
                "mau NOT \"hiến máu\";     anh",
                "rock and roll;            rock",
                "now or never;             rock",
                "AND;                      rock",
                // Control characters part words like spaces.
                "hiến\u0001máu;            mau",
            })
    void finds(String query, String found) {
        assertThat(ids(query.replace("\\u0001", "\u0001")).split(",")).containsExactlyInAnyOrder(found.split(","));
    }

    @Test
    void aWordLeftOutOfARowCostsLessThanScatteredWords(@TempDir Path other) {
        try (ArticleIndexer indexer = ArticleIndexer.open(other)) {
            indexer.add(Articles.plain(
                    "scattered", "Ngày 18, nghị quyết bàn nghị quyết, nghị quyết mới, ngày 18 thêm nghị quyết."));
            indexer.add(Articles.plain(
                    "near",
                    "Xã học tập và làm theo các văn bản, trong đó có nghị quyết số 18, đến hết năm nay mới xong."));
        }
        try (ArticleIndex found = ArticleIndex.open(other)) {
            assertThat(found.search("nghị quyết 18").hits().get(0).id()).isEqualTo("near");
        }
    }

    @Test
    void savedSearchesTakeMarksAsTyped() {
        SavedSearches searches = SavedSearches.of(Map.of("máu", "hiến máu", "bất kỳ", "hien mau"));
        assertThat(searches.match(Articles.plain("anh", "Bức ảnh hiện màu rõ.")))
                .isEqualTo(List.of("bất kỳ"));
    }

    @ParameterizedTest
    @CsvSource({
        "luanj, luan", // the tone alone
        "luaanj, luận",
        "quyeets, quyết",
        "dduwowngf, đường",
        "nguowif, người",
        "Ddangr, đảng",
        "thuyr, thủy",
        "boss, boss",
        "class, class",
        "test, test",
        "tichf, tichf",
        "s, s",
        "tỉnh, tỉnh",
    })
    void keysOfTelex(String typed, String read) {
        assertThat(TelexLeftovers.read(typed)).isEqualTo(read);
    }
}
