package io.github.diembao.html;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.ResourceTable;
import io.github.diembao.text.TokenSequence;
import io.github.diembao.text.Tokenizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What names of tags, classes, ids and roles tell on a page no profile knows: table {@code generic-body.tsv}. */
final class GenericNames {

    private static final Set<String> FURNITURE = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "footer",
            "aside",
            "iframe",
            "svg",
            "button",
            "select",
            "textarea",
            "amp-sidebar",
            "amp-consent",
            "amp-list",
            "amp-ad",
            "amp-social-share");
    private static final Set<String> ROLES =
            Set.of("navigation", "banner", "contentinfo", "complementary", "dialog", "alertdialog", "search", "menu");

    /** Signs between the title of a page and the name of its site. */
    static final String BARS = "-–—|·•»:";

    private static final int MOST_WORDS_OF_SITE = 8;

    private static final List<String> PIECES = new ArrayList<>();
    private static final List<String> WORDS = new ArrayList<>();
    private static final List<String> HEADLINES = new ArrayList<>();
    private static final Set<String> ANSWERS = new HashSet<>();
    private static final Gazetteer<Boolean> SITES;
    private static final Gazetteer<Boolean> WALLS;
    private static final Gazetteer<Boolean> SERVICES;
    private static final Gazetteer<Boolean> WIDGETS;
    private static final List<ElementSelector> BODIES = new ArrayList<>();
    private static final List<ElementSelector> LEADS = new ArrayList<>();
    private static final List<ElementSelector> AUTHORS = new ArrayList<>();
    private static final List<ElementSelector> TIMES = new ArrayList<>();

    static {
        Gazetteer.Builder<Boolean> sites = Gazetteer.builder();
        Gazetteer.Builder<Boolean> walls = Gazetteer.builder();
        Gazetteer.Builder<Boolean> services = Gazetteer.builder();
        Gazetteer.Builder<Boolean> widgets = Gazetteer.builder();
        for (ResourceTable.Row row : ResourceTable.read(GenericNames.class, "generic-body.tsv")) {
            String name = row.get("name");
            switch (row.get("kind")) {
                case "piece" -> PIECES.add(name);
                case "word" -> WORDS.add(name);
                case "headline" -> HEADLINES.add(name);
                case "answer" -> ANSWERS.add(name);
                case "author" -> AUTHORS.add(ElementSelector.compile(name));
                case "time" -> TIMES.add(ElementSelector.compile(name));
                case "lead" -> LEADS.add(ElementSelector.compile(name));
                case "body" -> BODIES.add(ElementSelector.compile(name));
                case "site" -> sites.add(name, true);
                case "widget" -> widgets.add(name, true);
                case "service" -> services.add(name, true);
                case "wall" -> walls.add(name, true);
                default -> throw new IllegalStateException(row.where() + ": no such kind");
            }
        }
        SITES = sites.build();
        WALLS = walls.build();
        SERVICES = services.build();
        WIDGETS = widgets.build();
    }

    private GenericNames() {}

    static void addAnchors(Anchors anchors) {
        BODIES.forEach(anchors::add);
        LEADS.forEach(anchors::add);
        TIMES.forEach(anchors::add);
    }

    /** Selectors of bodies, the surest first. */
    static List<ElementSelector> bodies() {
        return BODIES;
    }

    /** Selectors of leads, the surest first. */
    static List<ElementSelector> leads() {
        return LEADS;
    }

    /** Tells whether an element's names say that it holds an author. */
    static boolean isAuthor(Element element) {
        return element.attributesSize() > 0 && AUTHORS.stream().anyMatch(selector -> selector.matches(element));
    }

    /** Selectors of the time of publication, the surest first. */
    static List<ElementSelector> times() {
        return TIMES;
    }

    /** Tells whether a title or description is that of a site and all its pages, by the words it begins with. */
    static boolean isOfSite(String text) {
        return begins(text, SITES);
    }

    private static boolean begins(String text, Gazetteer<Boolean> words) {
        TokenSequence tokens = Tokenizer.tokenize(text);
        return tokens.size() > 0 && words.longestAt(tokens, 0) != null;
    }

    /** Tells whether an element is called as headlines are, by its class or id. */
    static boolean isHeadline(Element element) {
        String names = (element.className() + ' ' + element.id()).toLowerCase(Locale.ROOT);
        return HEADLINES.stream().anyMatch(names::contains);
    }

    /** Tells whether a title is that of a service of the site, such as a form to sign in, with or without the site's name. */
    static boolean isOfService(String title) {
        TokenSequence tokens = Tokenizer.tokenize(title);
        Gazetteer.Match<Boolean> name = tokens.size() == 0 ? null : SERVICES.longestAt(tokens, 0);
        return name != null && (name.to() == tokens.size() || isSite(tokens, name.to()));
    }

    /** The name of a site stands behind a bar; it is short and has a capital. */
    private static boolean isSite(TokenSequence tokens, int bar) {
        String name = tokens.slice(Math.min(bar + 1, tokens.size()), tokens.size());
        return BARS.indexOf(tokens.surface(bar).charAt(0)) >= 0
                && PageText.words(name) <= MOST_WORDS_OF_SITE
                && (name.isEmpty() || !Character.isLowerCase(name.charAt(0)));
    }

    /** Tells whether a title begins with what widgets show, such as the weather. */
    static boolean isOfWidget(String title) {
        return begins(title, WIDGETS);
    }

    /** Tells whether a text asks readers to pay or to sign in before they read on. */
    static boolean isWall(String text) {
        TokenSequence tokens = Tokenizer.tokenize(text);
        for (int i = 0; i < tokens.size(); i++) {
            if (WALLS.longestAt(tokens, i) != null) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a short text is the button by which readers answer each other. */
    static boolean isAnswer(String text) {
        return ANSWERS.contains(PageText.line(text).toLowerCase(Locale.ROOT));
    }

    /**
     * Tells why an element is furniture of the page by its names alone, null where it may hold an article.
     *
     * @param forms whether a form may hold the article: some systems put the whole page into one
     */
    static @Nullable String furniture(Element element, boolean forms) {
        String tag = element.normalName();
        if (FURNITURE.contains(tag) || tag.equals("form") && !forms) {
            return "navigation";
        }
        if (element.attributesSize() == 0 || tag.equals("body") || tag.equals("html")) {
            return null;
        }
        if (ROLES.contains(element.attributes().get("role"))) {
            return "navigation";
        }
        String classes = element.attributes().get("class");
        String id = element.attributes().get("id");
        if (classes.isEmpty() && id.isEmpty()) {
            return null;
        }
        String names = classes + " " + id;
        String lower = names.toLowerCase(Locale.ROOT);
        for (String piece : PIECES) {
            if (lower.contains(piece)) {
                return piece;
            }
        }
        for (String word : WORDS) {
            if (hasWord(names, lower, word)) {
                return word;
            }
        }
        return null;
    }

    /** A word begins a name, or stands after a mark or as a new part of a {@code camelCase} name, and ends likewise. */
    private static boolean hasWord(String names, String lower, String word) {
        for (int at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean starts =
                    at == 0 || !Character.isLetter(lower.charAt(at - 1)) || Character.isUpperCase(names.charAt(at));
            boolean ends = end == lower.length()
                    || !Character.isLetter(lower.charAt(end))
                    || Character.isUpperCase(names.charAt(end))
                    || lower.charAt(end) == 's';
            if (starts && ends) {
                return true;
            }
        }
        return false;
    }
}
