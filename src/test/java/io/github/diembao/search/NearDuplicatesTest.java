package io.github.diembao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NearDuplicatesTest {

    private static String words(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("t").append(random.nextInt(5_000)).append(' ');
        }
        return text.toString();
    }

    @Test
    void repostsAreFoundAndPutTogether(@TempDir Path folder) {
        Random random = new Random(11);
        String body = "Lũ quét về bản. " + words(random, 400);
        try (ArticleIndexer indexer = ArticleIndexer.open(folder)) {
            indexer.add(Articles.of("first", body).on("2022-11-01").build());
            indexer.add(Articles.of("repost", body + " Theo báo bạn, lũ quét đã rút.")
                    .on("2022-11-02")
                    .build());
            indexer.add(Articles.of("other", "Lũ quét ở nơi khác. " + words(random, 400))
                    .on("2022-11-03")
                    .build());
        }
        try (ArticleIndex index = ArticleIndex.open(folder)) {
            assertThat(index.nearDuplicates("first", 0.8))
                    .extracting(SearchHit::id)
                    .containsExactly("repost");
            assertThat(index.nearDuplicates("other", 0.8)).isEmpty();
            SearchRequest request = SearchRequest.of("lu quet").sortedBy(SearchRequest.Order.DATE);
            assertThat(index.search(request).hits())
                    .extracting(SearchHit::id)
                    .containsExactly("other", "repost", "first");
            assertThat(index.search(request.groupingReposts()).hits())
                    .extracting(hit -> hit.id() + hit.reposts())
                    .containsExactly("other[]", "repost[first]");
        }
    }

    @Test
    void pagesOfGroupsAreFullAndNeverShowAStoryTwice(@TempDir Path folder) {
        Random random = new Random(12);
        try (ArticleIndexer indexer = ArticleIndexer.open(folder)) {
            for (int story = 0; story < 9; story++) {
                String body = "Chuyện bản làng. " + words(random, 300);
                for (int copy = 0; copy <= story; copy++) {
                    indexer.add(Articles.of(story + "-" + copy, body)
                            .on("2022-11-0" + (story + 1))
                            .build());
                }
            }
        }
        try (ArticleIndex index = ArticleIndex.open(folder)) {
            SearchRequest request = SearchRequest.of("ban lang")
                    .sortedBy(SearchRequest.Order.DATE)
                    .groupingReposts();
            List<Integer> sizes = new ArrayList<>();
            for (int page = 0; page < 4; page++) {
                index.search(request.page(page * 3, 3))
                        .hits()
                        .forEach(hit -> sizes.add(1 + hit.reposts().size()));
            }
            assertThat(sizes).hasSize(9);
            assertThat(sizes.get(8)).isEqualTo(1);
            assertThat(index.search(request.page(0, 9)).hits())
                    .extracting(hit -> 1 + hit.reposts().size())
                    .containsExactly(9, 8, 7, 6, 5, 4, 3, 2, 1);
        }
    }
}
