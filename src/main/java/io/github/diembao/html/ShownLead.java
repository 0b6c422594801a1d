package io.github.diembao.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** The lead a page shows under no telling name: the paragraph below the headline that its metadata describe it by. */
final class ShownLead {

    private static final int MOST_NODES = 120;

    private ShownLead() {}

    /** Returns the element of the lead, or null where the page shows none. */
    static @Nullable Element of(PageIndex page, @Nullable Element headline) {
        String stated = page.firstMeta("og:description");
        if (stated == null || headline == null) {
            return null;
        }
        String key = PageText.key(stated);
        @Nullable Node node = headline;
        for (int nodes = 0; node != null && nodes < MOST_NODES; nodes++) {
            if (node instanceof Element element && !element.ownText().isBlank()) {
                Element block = element.isBlock() || element.parent() == null ? element : element.parent();
                if (PageText.key(PageText.of(block)).equals(key)) {
                    return block;
                }
            }
            node = PageIndex.following(node, page.page());
        }
        return null;
    }
}
