package io.github.diembao.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What stands right beside a headline, where the page's metadata are silent. */
final class HeadlineSurroundings {

    private static final ElementSelector TIMES = ElementSelector.compile("time");
    private static final int LONGEST_TIME = 160;
    private static final int FARTHEST = 3;
    private static final int LEVELS = 2;
    private static final int HIGHEST = 6;
    private static final int MOST_NODES = 40;

    /** Author and lead stand between a headline and its text. */
    private static final int MOST_NODES_BELOW = 120;

    private static final int LONGEST_BELOW = 900;

    private final PageIndex page;
    private final Element headline;

    HeadlineSurroundings(PageIndex page, Element headline) {
        this.page = page;
        this.headline = headline;
    }

    static void addAnchors(Anchors anchors) {
        anchors.add(TIMES);
    }

    /** Returns the time next to the headline, in its block or in the one around it; bars of pages show another. */
    @Nullable
    PageTime time() {
        return find(true);
    }

    /** Returns the time of a line next to the headline; what else the block holds may be of other articles. */
    @Nullable
    PageTime line() {
        return find(false);
    }

    /** Tells whether a time follows the headline closely, as in articles; lists have their bar above. */
    boolean isDated() {
        Element block = headline;
        Element parent = block.parent();
        while (parent != null && !parent.nameIs("body") && PageIndex.isAlone(block)) {
            block = parent;
            parent = block.parent();
        }
        Element after = block.nextElementSibling();
        for (int step = 0; after != null && step < FARTHEST; step++) {
            if (line(after) != null) {
                return true;
            }
            after = after.nextElementSibling();
        }
        return false;
    }

    private @Nullable PageTime find(boolean within) {
        Element block = headline;
        int level = 0;
        for (int up = 0; block != null && up < HIGHEST && level < LEVELS && !block.nameIs("body"); up++) {
            // What wraps a headline alone, as cells of tables do, is no level of its own.
            level += PageIndex.isAlone(block) ? 0 : 1;
            PageTime time = beside(block);
            Element parent = block.parent();
            if (within && time == null && parent != null && !parent.nameIs("body")) {
                time = marked(parent);
            }
            if (time != null) {
                return time;
            }
            block = parent;
        }
        return null;
    }

    /** Returns whom an element right below the headline names as authors, empty for none. */
    List<String> authors() {
        int length = 0;
        Node node = headline.nextSibling();
        for (Element up = headline; node == null && up != null; up = up.parent()) {
            node = up.nextSibling();
        }
        for (int nodes = 0; node != null && nodes < MOST_NODES_BELOW && length < LONGEST_BELOW; nodes++) {
            if (node instanceof TextNode text) {
                length += text.getWholeText().length();
            } else if (node instanceof Element element) {
                List<String> found = authors(element);
                if (!found.isEmpty()) {
                    return found;
                }
            }
            node = PageIndex.following(node, page.page());
        }
        return List.of();
    }

    /** Returns whom an element names that is called so, or begins with a label, or whose neighbour is a label. */
    private static List<String> authors(Element element) {
        boolean named = GenericNames.isAuthor(element);
        boolean line = named
                || element.nameIs("span")
                || element.nameIs("dt")
                || element.nameIs("th")
                || BlockTags.holdsText(element.normalName());
        if (!line || isLong(element) || !named && !isLeaf(element)) {
            return List.of();
        }
        String names = PageText.of(element);
        BylineWords.Opening opening = BylineWords.opening(names);
        if (opening == BylineWords.Opening.ALONE) {
            Element next = element.nextElementSibling();
            String behind = next == null || isLong(next) ? "" : PageText.of(next);
            return Bylines.looksLikeByline(behind) ? Bylines.split(behind) : List.of();
        }
        if (!named && opening == BylineWords.Opening.NONE) {
            return List.of();
        }
        return Bylines.looksLikeByline(names) ? Bylines.split(names) : TimedByline.names(names);
    }

    private static boolean isLeaf(Element element) {
        for (Element part = element.firstElementChild(); part != null; part = part.nextElementSibling()) {
            if (BlockTags.holdsText(part.normalName())) {
                return false;
            }
        }
        return true;
    }

    /** Returns the time a line right above a body tells, or null. */
    static @Nullable PageTime timeAbove(Element body) {
        Element line = body.previousElementSibling();
        for (int step = 0; line != null && step < FARTHEST; step++) {
            PageTime time = line(line);
            if (time != null) {
                return time;
            }
            line = line.previousElementSibling();
        }
        return null;
    }

    /** Returns whom a line right below a body names as authors, by its label, its place or its name; empty for none. */
    static List<String> authorsBelow(Element body) {
        Element line = body.nextElementSibling();
        for (int step = 0; line != null && step < FARTHEST; step++) {
            String names = isLong(line) ? "" : PageText.of(line);
            boolean signed = GenericNames.isAuthor(line)
                    || ElementStyle.align(line) == BodyDraft.Align.RIGHT
                    || Bylines.hasLabel(names)
                    || isBold(line) && (Bylines.isOfPersons(names) || BylineWords.isSignature(names));
            if (signed && Bylines.looksLikeByline(names)) {
                return Bylines.split(names);
            }
            line = line.nextElementSibling();
        }
        return List.of();
    }

    /** Tells whether all of a line stands in one bold element. */
    private static boolean isBold(Element line) {
        Element only = line;
        while (only != null && !only.nameIs("b") && !only.nameIs("strong")) {
            only = PageIndex.isAlone(only) || only.equals(line) ? only.firstElementChild() : null;
        }
        return only != null && PageText.of(only).equals(PageText.of(line));
    }

    private @Nullable PageTime marked(Element block) {
        for (Element one : page.all(TIMES, block)) {
            PageTime stated = PageTimes.read(one.attr("datetime"), false);
            PageTime shown = stated == null || stated.time() == null ? PageTimes.read(PageText.of(one), false) : null;
            if (stated != null || shown != null) {
                return shown == null ? stated : shown;
            }
        }
        return null;
    }

    /** A short line with a day and an hour, a few elements before or after. */
    private static @Nullable PageTime beside(Element block) {
        Element before = block.previousElementSibling();
        Element after = block.nextElementSibling();
        for (int step = 0; step < FARTHEST; step++) {
            PageTime time = after == null ? null : line(after);
            time = time == null && before != null ? line(before) : time;
            if (time != null) {
                return time;
            }
            after = after == null ? null : after.nextElementSibling();
            before = before == null ? null : before.previousElementSibling();
        }
        return null;
    }

    private static @Nullable PageTime line(Element element) {
        if (isLong(element)) {
            return null;
        }
        PageTime stated = stated(element);
        PageTime time = stated == null ? PageTimes.read(PageText.of(element), false) : stated;
        if (time != null && time.time() != null) {
            return time;
        }
        // Parts of a line may stand closely, one behind the other.
        for (Element part = element.firstElementChild(); part != null; part = part.nextElementSibling()) {
            time = PageTimes.read(PageText.of(part), false);
            if (time != null && time.time() != null) {
                return time;
            }
        }
        return null;
    }

    /** Returns the hour that a line states for machines, with its zone, or null. */
    private static @Nullable PageTime stated(Element line) {
        for (Node node = line; node != null; node = PageIndex.following(node, line)) {
            if (node instanceof Element one && one.nameIs("time")) {
                PageTime time = PageTimes.read(one.attr("datetime"), false);
                return time == null || time.time() == null ? null : time;
            }
        }
        return null;
    }

    /** Tells whether an element holds more than a line, without reading all of it. */
    private static boolean isLong(Element element) {
        int length = 0;
        int nodes = 0;
        for (Node node = element; node != null; node = PageIndex.following(node, element)) {
            length += node instanceof TextNode text ? text.getWholeText().length() : 0;
            nodes++;
            if (length > LONGEST_TIME || nodes > MOST_NODES) {
                return true;
            }
        }
        return false;
    }
}
