package io.github.diembao.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.diembao.Article;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedSearchesTest {

    private static final Map<String, String> QUERIES = new LinkedHashMap<>();

    static {
        QUERIES.put("kl21", "doc:21-KL/TW");
        QUERIES.put("unmarked", "giam sat ket luan");
        QUERIES.put("phrase", "\"giam sat ket luan\"");
        QUERIES.put("exact", "\"giám sát kết luận\" -huyện");
        QUERIES.put("person", "official:\"Đặng Thị Mẫu\" from:2022-11-01");
        QUERIES.put("later", "official:\"Đặng Thị Mẫu\" from:2023");
        QUERIES.put("mention", "mentions:10/2021 section:dang");
        QUERIES.put("other", "bóng đá");
    }

    @Test
    void anArticleFindsTheSearchesThatWaitForIt() {
        Article article = Articles.of("a", "Giám sát Kết luận số 21-KL/TW")
                .on("2022-11-14")
                .section("Xây dựng Đảng")
                .mentions("2021-10-25", "2021-10-25")
                .document("Kết luận số 21-KL/TW", "21-KL/TW", "vn/dang/tw/kl/k13/21")
                .official("Đặng Thị Mẫu", "Trưởng ban", "Ban Tuyên giáo Tỉnh ủy Nghệ An")
                .build();
        assertThat(SavedSearches.of(QUERIES).match(article))
                .containsExactly("kl21", "unmarked", "phrase", "exact", "person", "mention");
    }

    @Test
    void agreesWithTheIndex(@TempDir Path folder) {
        Article[] articles = {
            Articles.plain("a", "Giám sát việc thực hiện kết luận ở huyện"),
            Articles.plain("b", "Trận bóng đá giao hữu, kết luận của trọng tài"),
            Articles.of("c", "Bóng đá")
                    .on("2023-01-01")
                    .official("Đặng Thị Mẫu", "Bí thư", "Huyện ủy")
                    .build(),
        };
        SavedSearches searches = SavedSearches.of(QUERIES);
        try (ArticleIndexer indexer = ArticleIndexer.open(folder)) {
            for (Article article : articles) {
                indexer.add(article);
            }
        }
        try (ArticleIndex index = ArticleIndex.open(folder)) {
            for (Article article : articles) {
                assertThat(searches.match(article))
                        .isEqualTo(QUERIES.entrySet().stream()
                                .filter(query -> index.search(query.getValue()).hits().stream()
                                        .anyMatch(hit -> hit.id().equals(article.id())))
                                .map(Map.Entry::getKey)
                                .toList());
            }
        }
    }

    @Test
    void brokenQueriesAreRefusedAtOnce() {
        assertThatThrownBy(() -> SavedSearches.of(Map.of("broken", "\"kết"))).isInstanceOf(QuerySyntaxException.class);
    }
}
