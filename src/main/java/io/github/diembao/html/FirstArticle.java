package io.github.diembao.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The part of a page up to the title of another article: pages that load the next one when they are read to the end hold
 * several, marked up alike.
 */
final class FirstArticle {

    private static final int SHORTEST_CUT = 10;

    private final PageIndex page;
    private final @Nullable Element next;

    /**
     * Finds where the first article ends.
     *
     * @param titles the rules by which titles are found; those for a mere tag tell nothing of another article
     * @param bodies the rules by which bodies are found
     */
    FirstArticle(PageIndex page, @Nullable Element scope, List<FieldRule> titles, List<FieldRule> bodies) {
        this.page = page;
        next = next(page, scope, titles, bodies);
    }

    private static @Nullable Element next(
            PageIndex page, @Nullable Element scope, List<FieldRule> titles, List<FieldRule> bodies) {
        for (FieldRule rule : titles) {
            ElementSelector selector = rule.selector();
            List<Element> found = selector == null ? List.of() : page.all(selector, scope);
            if (selector == null || found.isEmpty()) {
                continue;
            }
            boolean named = selector.toString().chars().anyMatch(sign -> ".#[".indexOf(sign) >= 0);
            String first = named && found.size() > 1 ? PageText.key(PageText.of(found.get(0))) : "";
            for (Element other : first.isEmpty() ? List.<Element>of() : found) {
                if (!isSame(PageText.key(PageText.of(other)), first)
                        && (other.nameIs(found.get(0).normalName()) || isBelow(page, scope, bodies, other))) {
                    return other;
                }
            }
            return null;
        }
        return null;
    }

    /** A bar that stays in sight repeats a title, cut short. */
    private static boolean isSame(String one, String other) {
        boolean cut = Math.min(one.length(), other.length()) >= SHORTEST_CUT;
        return one.equals(other) || cut && (one.startsWith(other) || other.startsWith(one));
    }

    /** A title of another rank stands above the body where it is that of a box, below it where it is the next article's. */
    private static boolean isBelow(PageIndex page, @Nullable Element scope, List<FieldRule> bodies, Element title) {
        for (FieldRule rule : bodies) {
            ElementSelector selector = rule.selector();
            Element body = selector == null ? null : page.first(selector, scope);
            if (body != null) {
                return PageIndex.isBefore(body, title);
            }
        }
        return false;
    }

    /** Returns the first match that belongs to the article, or null. */
    @Nullable
    Element first(ElementSelector selector, @Nullable Element within) {
        Element found = page.first(selector, within);
        return found == null || !isOfNext(found) ? found : null;
    }

    /** Returns all matches that belong to the article, in document order. */
    List<Element> all(ElementSelector selector, @Nullable Element within) {
        List<Element> found = page.all(selector, within);
        if (next == null || found.isEmpty()) {
            return found;
        }
        List<Element> own = new ArrayList<>(found);
        own.removeIf(this::isOfNext);
        return own;
    }

    private boolean isOfNext(Element element) {
        Element end = next;
        return end != null && !PageIndex.isBefore(element, end);
    }
}
