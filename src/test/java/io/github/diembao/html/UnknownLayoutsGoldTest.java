package io.github.diembao.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.diembao.gold.AccuracyReport;
import io.github.diembao.gold.Score;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Papers no profile knows: each layout of {@code testdata/layouts/unknown} with every article of {@code testdata/pages}. */
class UnknownLayoutsGoldTest {

    private static final PageCleaner CLEANER = PageCleaner.create();
    private static final List<String> STATED = List.of("sapo", "minute", "authors");
    private static final double LEAST_OF_A_LAYOUT = 0.97;

    static List<PageLayout> layouts() {
        return PageLayout.all("unknown");
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void everyLayoutGivesTheArticle(PageLayout layout) {
        Map<String, Score> scores = score(layout);
        assertThat(scores.get("status").f1()).as("status of " + layout.name()).isEqualTo(1);
        if (scores.containsKey("body tokens")) {
            assertThat(scores.get("body tokens").f1())
                    .as("body of " + layout.name())
                    .isGreaterThanOrEqualTo(LEAST_OF_A_LAYOUT);
        }
        for (String field : STATED) {
            if (scores.containsKey(field)) {
                assertThat(scores.get(field).f1())
                        .as(field + " of " + layout.name())
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void allLayoutsTogether() throws Exception {
        Map<String, Score> all = new LinkedHashMap<>();
        for (PageLayout layout : layouts()) {
            score(layout)
                    .forEach((measure, score) -> all.computeIfAbsent(measure, key -> new Score())
                            .add(score.right(), score.found(), score.wanted()));
        }
        AccuracyReport.publish("pages.unknown", all);
    }

    private static Map<String, Score> score(PageLayout layout) {
        Map<String, Score> scores = new LinkedHashMap<>();
        for (ArticleModel whole : ArticleModel.all()) {
            ArticleModel model = layout.printed(whole);
            CleanedPage page = CLEANER.clean(layout.render(model), PageHints.none());
            add(scores, "status", page.status() == layout.status() ? 1 : 0, 1, 1);
            if (layout.status() != ArticleStatus.UNKNOWN_TEMPLATE) {
                continue;
            }
            List<String> wanted = PagesGoldTest.texts(model);
            List<String> found = page.blocks().stream().map(CleanedBlock::text).toList();
            overlap(scores, "body tokens", PagesGoldTest.words(found), PagesGoldTest.words(wanted));
            add(scores, "exact paragraphs", found.equals(wanted) ? 1 : 0, 1, 1);
            stated(scores, layout, model, page);
            add(scores, "title", model.title().equals(page.title()) ? 1 : 0, 1, 1);
        }
        return scores;
    }

    private static void stated(Map<String, Score> scores, PageLayout layout, ArticleModel model, CleanedPage page) {
        if (layout.states("sapo")) {
            add(scores, "sapo", model.sapo().equals(page.sapo()) ? 1 : 0, 1, 1);
        }
        if (layout.states("time")) {
            boolean minute = page.publishedAt() != null
                    && page.publishedAt().toLocalDateTime().equals(model.published());
            add(scores, "minute", minute ? 1 : 0, 1, 1);
        }
        if (layout.states("author")) {
            add(scores, "authors", model.authors().equals(page.authors()) ? 1 : 0, 1, 1);
        }
    }

    private static void overlap(Map<String, Score> scores, String measure, List<String> found, List<String> wanted) {
        List<String> rest = new ArrayList<>(wanted);
        int right = 0;
        for (String one : found) {
            right += rest.remove(one) ? 1 : 0;
        }
        add(scores, measure, right, found.size(), wanted.size());
    }

    private static void add(Map<String, Score> scores, String measure, int right, int found, int wanted) {
        scores.computeIfAbsent(measure, key -> new Score()).add(right, found, wanted);
    }
}
