package io.github.diembao.html;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Tells the parts of a body that lead elsewhere, whatever their editor called them: a box of related articles by its
 * class and its links, a table of contents by its links into the page.
 */
final class Signposts {

    /** A box of links is short; what has more letters is text. */
    private static final int MOST_LETTERS = 1500;

    private static final int MOST_NODES = 300;

    private Signposts() {}

    /** Returns why an element is to be left out, or null. */
    static @Nullable String reason(Element element) {
        if (element.nameIs("ul") || element.nameIs("ol")) {
            return isContents(element) ? "contents" : isNamedRelated(element) && isOfLinks(element) ? "related" : null;
        }
        boolean box = element.nameIs("div")
                || element.nameIs("table")
                || element.nameIs("section")
                || element.nameIs("article");
        return box && isNamedRelated(element) && isOfLinks(element) ? "related" : null;
    }

    /** A class such as {@code news-relate} or {@code box-related}; {@code relative} tells where an element is placed. */
    private static boolean isNamedRelated(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String name = element.attributes().get("class");
        int at = name.isEmpty() ? -1 : name.toLowerCase(Locale.ROOT).indexOf("relat");
        while (at >= 0 && name.regionMatches(true, at, "relative", 0, 8)) {
            at = name.toLowerCase(Locale.ROOT).indexOf("relat", at + 5);
        }
        return at >= 0;
    }

    /** Every item is a link to a place of the page. */
    private static boolean isContents(Element list) {
        int items = 0;
        for (Element item = list.firstElementChild(); item != null; item = item.nextElementSibling()) {
            Element link = item.firstElementChild();
            boolean into = link != null
                    && link.nameIs("a")
                    && link.attr("href").length() > 1
                    && link.attr("href").charAt(0) == '#'
                    && item.ownText().isBlank();
            if (!into) {
                return false;
            }
            items++;
        }
        return items > 1;
    }

    private static boolean hasOwnText(Node node) {
        return node instanceof TextNode text && !text.isBlank();
    }

    /** At least half of the letters are of links; looks at no more than a box has. */
    private static boolean isOfLinks(Element box) {
        int letters = 0;
        int linked = 0;
        int nodes = 0;
        Element link = null;
        Node node = box;
        while (node != null) {
            if (++nodes > MOST_NODES || letters > MOST_LETTERS) {
                return false;
            }
            if (hasOwnText(node) && node instanceof TextNode text) {
                int size = text.getWholeText().strip().length();
                letters += size;
                linked += link == null ? 0 : size;
            } else if (link == null && node.nameIs("a")) {
                link = (Element) node;
            }
            Node next = node.firstChild();
            while (next == null && node != null && !node.equals(box)) {
                link = node.equals(link) ? null : link;
                next = node.nextSibling();
                node = node.parentNode();
            }
            node = next;
        }
        return letters > 0 && 2 * linked >= letters;
    }
}
