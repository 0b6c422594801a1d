package io.github.diembao.html;

import io.github.diembao.text.ResourceTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Finds the body of a page no profile knows: the element that holds most running text that is no link, wherever the text
 * stands. One walk, no recursion.
 */
final class GenericBody {

    /**
     * A candidate.
     *
     * @param element holds the body; null for none
     * @param confidence share of the page's running text that is inside, 0 to 1
     */
    record Found(@Nullable Element element, double confidence) {}

    private static final int SHORTEST_RUN = 40;
    private static final int SHORTEST_BODY = 200;
    private static final int TEASER_LOOK_BACK = 3;

    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "footer",
            "aside",
            "form",
            "iframe",
            "svg",
            "button",
            "select",
            "textarea");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "td",
            "li",
            "blockquote",
            "main",
            "body",
            "pre",
            "center",
            "h1",
            "h2",
            "h3",
            "h4",
            "figcaption",
            "header",
            "dd");
    private static final List<String> UNLIKELY = new ArrayList<>();
    private static final List<ElementSelector> LIKELY = new ArrayList<>();

    static {
        for (ResourceTable.Row row : ResourceTable.read(GenericBody.class, "generic-body.tsv")) {
            if (row.get("kind").equals("unlikely")) {
                UNLIKELY.add(row.get("name"));
            } else {
                LIKELY.add(ElementSelector.compile(row.get("name")));
            }
        }
    }

    private GenericBody() {}

    /** Words and link words below an element, in runs long enough to be prose. */
    private static final class Weight {
        double score;
        int prose;
    }

    static void addAnchors(PageIndex.Anchors anchors) {
        LIKELY.forEach(anchors::add);
    }

    static Found find(PageIndex page) {
        Element body = page.page().body();
        Map<Element, Weight> weights = new LinkedHashMap<>();
        int all = weigh(body, weights);
        for (ElementSelector selector : LIKELY) {
            for (Element candidate : page.all(selector, body)) {
                int inside = proseInside(candidate, weights);
                if (inside >= SHORTEST_BODY && inside * 10 >= all * 4) {
                    return new Found(candidate, 0.5 + 0.5 * inside / Math.max(all, 1));
                }
            }
        }
        Element best = null;
        double score = 0;
        for (Map.Entry<Element, Weight> entry : weights.entrySet()) {
            if (entry.getValue().score > score) {
                best = entry.getKey();
                score = entry.getValue().score;
            }
        }
        if (best == null) {
            return new Found(null, 0);
        }
        best = widen(best, body, weights);
        int inside = proseInside(best, weights);
        return inside < SHORTEST_BODY ? new Found(null, 0) : new Found(best, 0.9 * inside / Math.max(all, 1));
    }

    /** Goes up while the parent adds much prose: bodies cut into sections. */
    private static Element widen(Element start, Element body, Map<Element, Weight> weights) {
        Element best = start;
        int inside = proseInside(best, weights);
        Element up = best.parent();
        for (int level = 0; up != null && !best.equals(body) && level < 4; level++) {
            int more = proseInside(up, weights);
            if (more > inside * 1.15) {
                best = up;
                inside = more;
            }
            up = up.parent();
        }
        return best;
    }

    private static int proseInside(Element element, Map<Element, Weight> weights) {
        Weight weight = weights.get(element);
        return weight == null ? 0 : weight.prose;
    }

    private static int weigh(Element body, Map<Element, Weight> weights) {
        int all = 0;
        Node node = body;
        while (node != null) {
            boolean skip = node instanceof Element element && isUnlikely(element);
            if (!skip && node instanceof Element element && BLOCKS.contains(element.normalName())) {
                all += run(element, weights);
            }
            Node next = skip ? null : node.firstChild();
            while (next == null && node != null && !node.equals(body)) {
                next = node.nextSibling();
                node = node.parentNode();
            }
            node = next;
        }
        return all;
    }

    /** Adds the prose that stands directly in a block (not in blocks inside it) to the block and those around it. */
    private static int run(Element block, Map<Element, Weight> weights) {
        int[] counts = new int[2];
        for (Node child = block.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode text) {
                counts[0] += text.getWholeText().strip().length();
            } else if (child instanceof Element element && !element.isBlock()) {
                int length = SKIPPED.contains(element.normalName()) ? 0 : inlineLength(element);
                counts[0] += length;
                counts[1] += length == 0 ? 0 : linkLength(element, length);
            }
        }
        if (counts[0] < SHORTEST_RUN || counts[1] * 2 > counts[0] || isTeaser(block)) {
            return 0;
        }
        int prose = counts[0] - counts[1];
        double share = 1;
        Element up = block.normalName().equals("p") || block.normalName().equals("li") ? block.parent() : block;
        for (Element at = up; at != null; at = at.parent()) {
            Weight weight = weights.computeIfAbsent(at, key -> new Weight());
            weight.prose += prose;
            weight.score += prose * share;
            share *= 0.6;
        }
        return prose;
    }

    /** A linked headline right before tells that the text leads to another article. */
    private static boolean isTeaser(Element block) {
        Element at = block.previousElementSibling();
        for (int back = 0; at != null && back < TEASER_LOOK_BACK; back++) {
            String tag = at.normalName();
            Element link = tag.length() == 2 && tag.charAt(0) == 'h' ? at.firstElementChild() : null;
            if (link != null
                    && link.normalName().equals("a")
                    && at.childrenSize() == 1
                    && at.ownText().isBlank()) {
                return true;
            }
            if (tag.equals("p")) {
                return false;
            }
            at = at.previousElementSibling();
        }
        return false;
    }

    private static int linkLength(Element inline, int length) {
        if (inline.normalName().equals("a")) {
            return length;
        }
        int links = 0;
        if (inline.childrenSize() > 0) {
            for (Element link : inline.getElementsByTag("a")) {
                links += inlineLength(link);
            }
        }
        return Math.min(links, length);
    }

    private static int inlineLength(Element element) {
        return element.hasText() ? element.text().length() : 0;
    }

    private static boolean isUnlikely(Element element) {
        if (SKIPPED.contains(element.normalName())) {
            return true;
        }
        if (element.attributesSize() == 0 || element.normalName().equals("body")) {
            return false;
        }
        String names = (element.attr("class") + " " + element.attr("id")).toLowerCase(Locale.ROOT);
        if (names.length() > 1) {
            for (String unlikely : UNLIKELY) {
                if (names.contains(unlikely)) {
                    return true;
                }
            }
        }
        return false;
    }
}
