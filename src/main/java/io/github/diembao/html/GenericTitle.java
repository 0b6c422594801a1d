package io.github.diembao.html;

import java.util.List;
import java.util.stream.Stream;
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
    private static final int BAR = 3;

    /** The name of an institution is no longer. */
    private static final int MOST_WORDS_OF_NAME = 8;

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
        Element heading = alike(key);
        if (heading != null) {
            headline = heading;
            return inOwnLetters(withoutAnchor(PageText.of(heading)), best);
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
        String bare = best.isEmpty() ? null : withoutSite(best, whole);
        if (headline == null && (bare == null || GenericNames.isOfSite(bare))) {
            headline = ShownTitle.find(page.page().body());
            return headline == null ? bare : withoutAnchor(PageText.of(headline));
        }
        if (headline == null && bare != null && stated == null && PageText.words(bare) <= MOST_WORDS_OF_NAME) {
            Element shown = ShownTitle.find(page.page().body());
            boolean dated = shown != null && new HeadlineSurroundings(page, shown).line() != null;
            headline = dated ? shown : null;
            return shown == null || !dated ? bare : withoutAnchor(PageText.of(shown));
        }
        return bare;
    }

    /** Returns the heading that has most of the stated title; the site's name may be a heading, too, and part of it. */
    private @Nullable Element alike(String key) {
        Element best = null;
        int most = SHORTEST_TITLE_KEY - 1;
        for (ElementSelector selector : List.of(H1, H2, H3)) {
            for (Element heading : key.isEmpty() ? List.<Element>of() : page.all(selector, null)) {
                String own = PageText.key(PageText.of(heading));
                int common = key.contains(own) ? own.length() : own.contains(key) ? key.length() : 0;
                if (common > most) {
                    best = heading;
                    most = common;
                }
            }
        }
        return best;
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
    static String withoutAnchor(String text) {
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
        int first = whole ? -1 : firstBar(stated);
        String behind = first > 0 ? stated.substring(first + BAR).strip() : stated;
        List<String> titles = Stream.of(bare, behind, stated)
                .filter(title -> PageText.words(title) >= FEWEST_TITLE_WORDS)
                .toList();
        int shortest = titles.stream().mapToInt(String::length).min().orElse(0);
        Node node = titles.isEmpty() ? null : page.page().body();
        while (node != null) {
            if (node instanceof TextNode text
                    && text.getWholeText().length() >= shortest
                    && text.getWholeText().length() <= stated.length() + 40
                    && !isLinked(text)) {
                String line = PageText.line(text.getWholeText());
                if (titles.contains(line)) {
                    headline = text.parent();
                    return line;
                }
            }
            node = PageIndex.following(node, page.page());
        }
        return bar > SHORTEST_BARE_TITLE ? bare : stated;
    }

    /** Some sites put their name first. */
    private static int firstBar(String stated) {
        int first = -1;
        for (String bar : List.of(" - ", " | ", " > ", " » ")) {
            int at = stated.indexOf(bar);
            first = at > 0 && (first < 0 || at < first) ? at : first;
        }
        return first;
    }

    private static boolean isLinked(TextNode text) {
        Element parent = text.parent();
        return parent == null || parent.nameIs("a");
    }
}
