package io.github.diembao.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Finds the headline of a page no profile knows, and the element it stands in. One instance a page. */
final class GenericTitle {

    private static final ElementSelector H1 = ElementSelector.compile("h1");
    private static final ElementSelector H2 = ElementSelector.compile("h2");
    private static final ElementSelector H3 = ElementSelector.compile("h3");
    private static final ElementSelector HEADLINE = ElementSelector.compile("[itemprop=headline]");
    private static final String ORNAMENTS = " .:|*=~-–—«»<>";
    private static final String ANCHORS = "#¶§";
    private static final int SHORTEST_TITLE_KEY = 10;
    private static final int LONGEST_TITLE = 600;
    private static final int SHORTEST_BARE_TITLE = 20;
    private static final int FEWEST_TITLE_WORDS = 4;

    private final PageIndex page;
    private final JsonLd jsonLd;
    private @Nullable Element headline;

    GenericTitle(PageIndex page, JsonLd jsonLd) {
        this.page = page;
        this.jsonLd = jsonLd;
    }

    static void addAnchors(Anchors anchors) {
        List.of(H1, H2, H3, HEADLINE).forEach(anchors::add);
    }

    /** Returns where the headline stands, after it was found; null where only the metadata have it. */
    @Nullable
    Element headline() {
        return headline;
    }

    /** The headline the metadata and the page agree on; a site's name behind a bar is no part of it. */
    @Nullable
    String find() {
        Element marked = page.first(HEADLINE, null);
        if (marked != null && PageText.key(PageText.of(marked)).length() >= SHORTEST_TITLE_KEY) {
            headline = marked;
            return withoutAnchor(PageText.of(marked));
        }
        String stated = GenericReading.first(jsonLd.first("headline"), page.firstMeta("og:title"), null);
        String weak = withoutOrnament(PageText.line(page.page().title()));
        String best = stated == null ? weak : stated;
        String key = PageText.key(best);
        for (ElementSelector selector : List.of(H1, H2, H3)) {
            for (Element heading : page.all(selector, null)) {
                String text = PageText.of(heading);
                String own = PageText.key(text);
                if (own.length() >= SHORTEST_TITLE_KEY && !key.isEmpty() && (key.contains(own) || own.contains(key))) {
                    headline = heading;
                    return inOwnLetters(withoutAnchor(text), best);
                }
            }
        }
        List<Element> headings = page.all(H1, null);
        if (headings.size() == 1 && (stated == null || weak.isEmpty())) {
            String only = PageText.of(headings.get(0));
            if (!only.isEmpty() && (best.isEmpty() || PageText.words(only) >= 5)) {
                headline = headings.get(0);
                return only;
            }
        }
        boolean whole = stated != null && weak.startsWith(stated) && weak.length() > stated.length();
        return best.isEmpty() ? null : withoutSite(best, whole);
    }

    /** A headline in capitals is written as the metadata write it. */
    private static String inOwnLetters(String shown, String stated) {
        if (stated.length() > LONGEST_TITLE || shown.chars().anyMatch(Character::isLowerCase)) {
            return shown;
        }
        String key = PageText.key(shown);
        for (int end = stated.length();
                end > 0;
                end = Math.max(stated.lastIndexOf(" - ", end - 1), stated.lastIndexOf(" | ", end - 1))) {
            if (PageText.key(stated.substring(0, end)).equals(key)) {
                return stated.substring(0, end).strip();
            }
        }
        return shown;
    }

    /** {@code .:: Title ::.} is how pages of old were named. */
    private static String withoutOrnament(String title) {
        int from = 0;
        int to = title.length();
        while (from < to && ORNAMENTS.indexOf(title.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && ORNAMENTS.indexOf(title.charAt(to - 1)) >= 0) {
            to--;
        }
        boolean both = from > 0 && to < title.length();
        return both ? title.substring(from, to) : title;
    }

    /** The sign of a link to the headline itself is no part of it. */
    private static String withoutAnchor(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && ANCHORS.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && ANCHORS.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to).strip();
    }

    /**
     * A headline that is no heading by its tag is the text the page's own title begins with.
     *
     * @param whole whether nothing of it is the site's name, as where the page's title goes on behind it
     */
    private String withoutSite(String stated, boolean whole) {
        int bar = whole ? -1 : Math.max(stated.lastIndexOf(" | "), stated.lastIndexOf(" - "));
        String bare = bar > 0 ? stated.substring(0, bar).strip() : stated;
        Node node =
                PageText.words(bare) < FEWEST_TITLE_WORDS ? null : page.page().body();
        while (node != null) {
            if (node instanceof TextNode text && !isLinked(text) && isTitle(text.getWholeText(), stated, bare)) {
                headline = text.parent();
                return PageText.line(text.getWholeText());
            }
            node = PageIndex.following(node, page.page());
        }
        return bar > SHORTEST_BARE_TITLE ? bare : stated;
    }

    private static boolean isLinked(TextNode text) {
        Element parent = text.parent();
        return parent == null || parent.nameIs("a");
    }

    private static boolean isTitle(String text, String stated, String bare) {
        if (text.length() < bare.length() || text.length() > stated.length() + 40) {
            return false;
        }
        String line = PageText.line(text);
        return line.equals(bare) || line.equals(stated);
    }
}
