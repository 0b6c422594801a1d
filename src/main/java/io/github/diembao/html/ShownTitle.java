package io.github.diembao.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The headline of a page whose own title is the same on all pages of its site: what stands out first, and leads nowhere. */
final class ShownTitle {

    private static final int SHORTEST = 20;
    private static final int LONGEST = 250;
    private static final int FEWEST_WORDS = 5;

    /** Where so much text stands at a stretch, the article has begun. */
    private static final int RUNNING_TEXT = 200;

    private ShownTitle() {}

    /** Returns the element with the headline, or null. */
    static @Nullable Element find(Element body) {
        Node node = body.firstChild();
        while (node != null) {
            boolean entered = true;
            if (node instanceof Element element) {
                entered = GenericNames.furniture(element, true) == null && !element.nameIs("a");
                if (entered && standsOut(element) && isTitle(element)) {
                    return element;
                }
            } else if (node instanceof TextNode text
                    && text.getWholeText().length() > RUNNING_TEXT
                    && !text.isBlank()) {
                return null;
            }
            node = entered ? PageIndex.following(node, body) : PageIndex.beyond(node, body);
        }
        return null;
    }

    private static boolean standsOut(Element element) {
        String tag = element.normalName();
        boolean heading = tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
        if (heading || tag.equals("b") || tag.equals("strong")) {
            return true;
        }
        if (element.attributesSize() == 0) {
            return false;
        }
        return GenericNames.isHeadline(element) || ElementStyle.isBold(element.attr("style"));
    }

    private static boolean isTitle(Element element) {
        int length = 0;
        for (Node node = element; node != null; node = PageIndex.following(node, element)) {
            length += node instanceof TextNode text ? text.getWholeText().length() : 0;
            boolean parted =
                    node instanceof Element inner && !inner.equals(element) && (inner.isBlock() || inner.nameIs("a"));
            if (parted || length > LONGEST) {
                return false;
            }
        }
        String line = length < SHORTEST ? "" : PageText.of(element);
        return line.length() >= SHORTEST
                && PageText.words(line) >= FEWEST_WORDS
                && !line.endsWith(".")
                && !line.endsWith(":")
                && !GenericNames.isOfSite(line)
                && PageTimes.read(line, false) == null;
    }
}
