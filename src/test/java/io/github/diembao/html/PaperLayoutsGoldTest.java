package io.github.diembao.html;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rarer layouts of Baonghean.vn, of {@code testdata/layouts/baonghean}, and those of sister papers, of {@code
 * testdata/layouts/sisters}, with every article of {@code testdata/pages}: every
 * block, its type and every field a layout prints must be right.
 */
class PaperLayoutsGoldTest {

    private static final PageCleaner CLEANER = PageCleaner.create();

    static List<PageLayout> layouts() {
        return Stream.concat(PageLayout.all("baonghean").stream(), PageLayout.all("sisters").stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void everyArticleComesBackWhole(PageLayout layout) {
        SoftAssertions all = new SoftAssertions();
        for (ArticleModel whole : ArticleModel.all()) {
            ArticleModel model = layout.printed(whole);
            CleanedPage page = CLEANER.clean(layout.render(model), PageHints.none());
            all.assertThat(page.status()).as(model.name()).isEqualTo(layout.status());
            all.assertThat(page.template()).as(model.name()).isEqualTo(layout.template());
            if (layout.status() == ArticleStatus.NO_BODY) {
                all.assertThat(page.blocks()).isEmpty();
                continue;
            }
            all.assertThat(page.blocks().stream()
                            .map(block -> block.type() + ":" + block.text())
                            .toList())
                    .as(model.name())
                    .isEqualTo(layout.blocks(model));
            fields(all, layout, model, page);
        }
        all.assertAll();
    }

    static List<PageLayout> sisters() {
        return PageLayout.all("sisters").stream()
                .filter(layout -> layout.status() == ArticleStatus.OK)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("sisters")
    void theNextArticleOnThePageLeavesNoTrace(PageLayout layout) {
        SoftAssertions all = new SoftAssertions();
        ArticleModel model = layout.printed(ArticleModel.all().get(0));
        String next = layout.render(layout.printed(ArticleModel.all().get(5)));
        String below = next.substring(next.indexOf('>', next.indexOf("<body")) + 1, next.lastIndexOf("</body>"));
        CleanedPage page = CLEANER.clean(
                layout.render(model).replace("</body>", "<div class=\"doc-tiep\">" + below + "</div></body>"),
                PageHints.none());
        all.assertThat(page.blocks().stream()
                        .map(block -> block.type() + ":" + block.text())
                        .toList())
                .isEqualTo(layout.blocks(model));
        fields(all, layout, model, page);
        all.assertAll();
    }

    private static void fields(SoftAssertions all, PageLayout layout, ArticleModel model, CleanedPage page) {
        String name = model.name();
        all.assertThat(page.title()).as(name).isEqualTo(model.title());
        if (layout.prints("sapo")) {
            all.assertThat(page.sapo()).as(name).isEqualTo(model.sapo());
        }
        if (layout.prints("minute")) {
            all.assertThat(
                            page.publishedAt() == null
                                    ? null
                                    : page.publishedAt().toLocalDateTime())
                    .as(name)
                    .isEqualTo(model.published());
        }
        if (layout.prints("authors")) {
            all.assertThat(page.authors()).as(name).isEqualTo(model.authors());
        }
        if (layout.prints("section")) {
            all.assertThat(page.section()).as(name).isEqualTo(model.section());
        }
        if (layout.prints("tags")) {
            all.assertThat(page.tags()).as(name).isEqualTo(model.tags());
        }
        if (layout.prints("captions")) {
            all.assertThat(PagesGoldTest.pictures(page)).as(name).isEqualTo(PagesGoldTest.pictures(model));
        }
    }
}
