package io.github.diembao.html;

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

    private @Nullable PageTime find(boolean within) {
        Element block = headline;
        int level = 0;
        for (int up = 0; block != null && up < HIGHEST && level < LEVELS && !block.nameIs("body"); up++) {
            level += isAlone(block) ? 0 : 1;
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

    /** What wraps a headline alone, as cells of tables do, is no level of its own. */
    private static boolean isAlone(Element block) {
        return block.previousElementSibling() == null && block.nextElementSibling() == null;
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
        PageTime time = PageTimes.read(PageText.of(element), false);
        return time == null || time.time() == null ? null : time;
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
