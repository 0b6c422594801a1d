package io.github.diembao.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells items of lists from entries of live reports and photo stories, which are written as lists, too. */
final class ListEntries {

    private static final Set<String> ENTRY_PARTS =
            Set.of("h2", "h3", "h4", "h5", "time", "figure", "img", "table", "blockquote");

    private ListEntries() {}

    /** Tells whether an item is a small article, with a headline, hour, picture or paragraphs. */
    static boolean isEntry(Element item) {
        for (Element part = item.firstElementChild(); part != null; part = part.nextElementSibling()) {
            if (ENTRY_PARTS.contains(part.normalName())) {
                return true;
            }
            Element inner = part.nameIs("div") || part.nameIs("section") ? part.firstElementChild() : null;
            if (inner != null && (ENTRY_PARTS.contains(inner.normalName()) || isBlock(inner) && hasNextBlock(inner))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlock(Element element) {
        return BlockTags.partsBody(element.normalName());
    }

    private static boolean hasNextBlock(Element element) {
        Element next = element.nextElementSibling();
        return next != null && isBlock(next);
    }
}
