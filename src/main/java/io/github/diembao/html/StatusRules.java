package io.github.diembao.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells what a page is. */
final class StatusRules {

    private static final ElementSelector HTML = ElementSelector.compile("html");

    /** Vietnamese text has a marked letter in every second word; a sample without any is a translation. */
    private static final int SAMPLE_LETTERS = 200;

    private static final int LONGEST_WALL = 300;
    private static final int FEWEST_WORDS_OF_HEADLINE = 6;

    private final PageIndex page;
    private final JsonLd jsonLd;
    private final @Nullable SiteProfile paper;
    private final List<PageAddress> addresses;

    StatusRules(PageIndex page, JsonLd jsonLd, @Nullable SiteProfile paper, List<PageAddress> addresses) {
        this.page = page;
        this.jsonLd = jsonLd;
        this.paper = paper;
        this.addresses = addresses;
    }

    /**
     * Tells what a page is.
     *
     * @param generic whether it was read without selectors
     */
    ArticleStatus status(PageDraft draft, BodyEditor editor, boolean generic) {
        if (paper != null && fits(PageField.FOREIGN) || !generic && isForeign(draft, editor)) {
            return ArticleStatus.FOREIGN_EDITION;
        }
        if (paper != null && fits(PageField.LISTING) || draft.title == null && !editor.hasBody()) {
            return ArticleStatus.NOT_ARTICLE;
        }
        if (generic) {
            return generic(draft, editor);
        }
        return editor.hasBody() ? ArticleStatus.OK : ArticleStatus.NO_BODY;
    }

    private ArticleStatus generic(PageDraft draft, BodyEditor editor) {
        boolean article = isStatedArticle(page, jsonLd);
        boolean changed = paper != null
                && draft.template.equals(PageDraft.GENERIC)
                && paper.values(PageField.REQUIRED).contains("template");
        String title = draft.title;
        boolean service = title != null && !draft.dated && GenericNames.isOfService(title);
        if (!article && title != null && (service || isOfServer(title, editor))) {
            return ArticleStatus.NOT_ARTICLE;
        }
        article |= isVideo() || !editor.hasBody() && isDatedHeadline(draft);
        boolean home = addresses.stream().anyMatch(one -> one.path().equals("/"));
        boolean list = jsonLd.hasList() && !jsonLd.hasArticle() && !editor.hasBody();
        if (home || list || !article && (jsonLd.hasList() || !editor.hasBody() || changed)) {
            return ArticleStatus.NOT_ARTICLE;
        }
        return editor.hasBody() && !isWalled(editor) ? ArticleStatus.UNKNOWN_TEMPLATE : ArticleStatus.NO_BODY;
    }

    /** Tells whether a page has an article's headline and, below it, its time; widgets have theirs, too. */
    private static boolean isDatedHeadline(PageDraft draft) {
        String title = draft.title;
        return draft.dated
                && title != null
                && PageText.words(title) >= FEWEST_WORDS_OF_HEADLINE
                && !GenericNames.isOfSite(title)
                && !GenericNames.isOfWidget(title);
    }

    private boolean isOfServer(String title, BodyEditor editor) {
        List<String> lines = new ArrayList<>(List.of(title, page.page().title()));
        editor.blocks().forEach(block -> lines.add(block.text()));
        return ServerPages.isOne(lines);
    }

    private boolean isVideo() {
        String type = page.firstMeta("og:type");
        return jsonLd.hasVideo()
                || type != null && type.toLowerCase(Locale.ROOT).startsWith("video");
    }

    /** Tells whether all that a page shows is that readers shall sign in or pay. */
    private static boolean isWalled(BodyEditor editor) {
        int length = editor.blocks().stream()
                .mapToInt(block -> block.text().length())
                .sum();
        return length <= LONGEST_WALL && editor.blocks().stream().anyMatch(block -> GenericNames.isWall(block.text()));
    }

    /** Tells whether a page calls itself an article in its metadata. */
    static boolean isStatedArticle(PageIndex page, JsonLd jsonLd) {
        String type = page.firstMeta("og:type");
        return jsonLd.hasArticle()
                || type != null && type.toLowerCase(Locale.ROOT).startsWith("article")
                || page.firstMeta("article:published_time") != null
                || page.firstMeta("datepublished") != null;
    }

    private boolean fits(PageField field) {
        SiteProfile site = paper;
        if (site == null) {
            return false;
        }
        for (String pattern : site.values(field)) {
            for (PageAddress address : addresses) {
                if (address.fits(pattern)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isForeign(PageDraft draft, BodyEditor editor) {
        Element html = page.first(HTML, null);
        String declared = html == null ? "" : html.attr("lang").strip().toLowerCase(Locale.ROOT);
        boolean other = !declared.isEmpty() && !declared.startsWith("vi");
        return !isVietnamese(draft, editor, other ? 20 : SAMPLE_LETTERS);
    }

    /** Vietnamese carries at least one letter of its own in twenty; a name in a translation carries a few. */
    static boolean isVietnamese(PageDraft draft, BodyEditor editor, int fewest) {
        StringBuilder sample = new StringBuilder();
        sample.append(draft.title == null ? "" : draft.title).append(' ');
        sample.append(draft.sapo == null ? "" : draft.sapo).append(' ');
        for (CleanedBlock block : editor.blocks()) {
            if (sample.length() > 4 * SAMPLE_LETTERS) {
                break;
            }
            sample.append(block.text()).append(' ');
        }
        int letters = 0;
        int marked = 0;
        for (int i = 0; i < sample.length(); i++) {
            letters += Character.isLetter(sample.charAt(i)) ? 1 : 0;
            marked += sample.charAt(i) >= 0x1EA0 && sample.charAt(i) <= 0x1EF9 ? 1 : 0;
        }
        return marked * 50 >= letters || letters <= fewest;
    }
}
