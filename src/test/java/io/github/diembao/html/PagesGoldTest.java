package io.github.diembao.html;

import io.github.diembao.gold.AccuracyReport;
import io.github.diembao.gold.Score;
import io.github.diembao.text.BlockType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Scores cleaning on pages of every layout, rendered from articles whose parts are known. */
class PagesGoldTest {

    private static final Set<PageRenderer.Layout> PAPER = EnumSet.of(
            PageRenderer.Layout.E1,
            PageRenderer.Layout.E2,
            PageRenderer.Layout.E3,
            PageRenderer.Layout.E4,
            PageRenderer.Layout.E4_IMPORTED);
    private static final Set<PageRenderer.Layout> SISTERS =
            EnumSet.of(PageRenderer.Layout.EPI_SISTER, PageRenderer.Layout.VCCORP, PageRenderer.Layout.VNEXPRESS);
    private static final Set<PageRenderer.Layout> UNKNOWN =
            EnumSet.of(PageRenderer.Layout.GENERIC_DIVS, PageRenderer.Layout.GENERIC_PLAIN);

    private final Map<String, Score> scores = new LinkedHashMap<>();

    private void add(String measure, boolean right) {
        scores.computeIfAbsent(measure, key -> new Score()).add(right ? 1 : 0, 1, 1);
    }

    private void lists(String measure, List<String> found, List<String> wanted) {
        List<String> rest = new ArrayList<>(wanted);
        int right = 0;
        for (String one : found) {
            right += rest.remove(one) ? 1 : 0;
        }
        scores.computeIfAbsent(measure, key -> new Score()).add(right, found.size(), wanted.size());
    }

    @Test
    void everyLayoutGivesTheArticleItWasMadeFrom() throws Exception {
        PageCleaner cleaner = PageCleaner.create();
        for (ArticleModel model : ArticleModel.all()) {
            for (PageRenderer.Layout layout : PageRenderer.Layout.values()) {
                String html = PageRenderer.render(model, layout);
                score(model, layout, cleaner.clean(html, PageHints.none()));
            }
        }
        AccuracyReport.publish("pages.dev", scores);
    }

    private void score(ArticleModel model, PageRenderer.Layout layout, CleanedPage page) {
        boolean ok = page.status() == status(layout);
        if (!ok) {
            System.out.println("status " + page.status() + " of " + model.name() + " " + layout);
        }
        add("status", ok);
        String family = PAPER.contains(layout)
                ? "paper"
                : SISTERS.contains(layout) ? "sister" : UNKNOWN.contains(layout) ? "unknown" : null;
        if (family == null) {
            return;
        }
        List<String> wanted = blocks(model);
        List<String> found = page.blocks().stream().map(CleanedBlock::text).toList();
        lists(family + " body tokens", words(found), words(wanted));
        add(family + " exact paragraphs", found.equals(wanted));
        if (!found.equals(wanted)) {
            diff(model.name() + " " + layout, found, wanted);
        }
        add(family + " title", model.title().equals(page.title()));
        if (family.equals("unknown")) {
            return;
        }
        add(family + " sapo", model.sapo().equals(page.sapo()));
        add(
                family + " minute",
                page.publishedAt() != null
                        && model.published().equals(page.publishedAt().toLocalDateTime()));
        add(family + " authors", model.authors().equals(page.authors()));
        add(family + " section", model.section().equals(page.section()));
        add(family + " tags", model.tags().equals(page.tags()));
        lists(family + " captions and credits", pictures(page), pictures(model));
        lists(
                family + " block types",
                page.blocks().stream()
                        .map(block -> block.type() + ":" + block.text())
                        .toList(),
                typed(model));
    }

    private static ArticleStatus status(PageRenderer.Layout layout) {
        return switch (layout) {
            case E2_VIDEO, E3_VIDEO, E4_VIDEO -> ArticleStatus.NO_BODY;
            case GENERIC_DIVS, GENERIC_PLAIN -> ArticleStatus.UNKNOWN_TEMPLATE;
            case SECTION_PAGE -> ArticleStatus.NOT_ARTICLE;
            case ENGLISH -> ArticleStatus.FOREIGN_EDITION;
            default -> ArticleStatus.OK;
        };
    }

    private static List<String> blocks(ArticleModel model) {
        return typed(model).stream()
                .map(block -> block.substring(block.indexOf(':') + 1))
                .toList();
    }

    static List<String> typed(ArticleModel model) {
        List<String> blocks = new ArrayList<>();
        StringBuilder table = new StringBuilder();
        for (ArticleModel.Item item : model.items()) {
            if (item.kind() != 't' && table.length() > 0) {
                blocks.add(BlockType.TABLE + ":" + table);
                table.setLength(0);
            }
            switch (item.kind()) {
                case 'c' -> blocks.add(BlockType.CAPTION + ":" + item.caption());
                case 'h' -> blocks.add(BlockType.HEADING + ":" + item.text());
                case 'q' -> blocks.add(BlockType.QUOTE + ":" + item.text());
                case 'l' -> blocks.add(BlockType.LIST_ITEM + ":" + item.text());
                case 't' ->
                    table.append(table.length() > 0 ? "\n" : "")
                            .append(item.text().replace(" | ", "\t"));
                case 'r' -> {}
                default -> blocks.add(BlockType.PARAGRAPH + ":" + item.text());
            }
        }
        if (table.length() > 0) {
            blocks.add(BlockType.TABLE + ":" + table);
        }
        return blocks;
    }

    /** The texts of an article's body, each a block. */
    static List<String> texts(ArticleModel model) {
        return blocks(model);
    }

    static List<String> words(List<String> blocks) {
        return List.of(String.join(" ", blocks).split("\\s+"));
    }

    static List<String> pictures(CleanedPage page) {
        return page.images().stream()
                .map(image -> image.caption() + "|" + image.credit())
                .toList();
    }

    static List<String> pictures(ArticleModel model) {
        return model.items().stream()
                .filter(item -> item.kind() == 'c')
                .map(item -> item.caption() + "|" + item.credit())
                .toList();
    }

    private static void diff(String name, List<String> found, List<String> wanted) {
        List<String> extra = new ArrayList<>(found);
        extra.removeAll(wanted);
        List<String> lost = new ArrayList<>(wanted);
        lost.removeAll(found);
        System.out.println(name + "\n  extra " + extra + "\n  lost  " + lost);
    }
}
