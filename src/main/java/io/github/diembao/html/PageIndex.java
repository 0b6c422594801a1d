package io.github.diembao.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * One walk over a page that remembers, in document order, the elements some selector is anchored at, and the page's
 * {@code meta} values. Later look-ups touch candidates only.
 */
final class PageIndex {

    /** Which anchors are worth remembering; made once from all selectors of all profiles. */
    static final class Anchors {
        private final Set<String> classes = new HashSet<>();
        private final Set<String> ids = new HashSet<>();
        private final Set<String> tags = new HashSet<>();
        private final List<String> attributes = new ArrayList<>();

        void add(ElementSelector selector) {
            add(selector.anchor());
            if (!selector.outer().isEmpty()) {
                add(selector.outer());
            }
        }

        private void add(String anchor) {
            if (anchor.startsWith(".")) {
                classes.add(anchor);
            } else if (anchor.startsWith("#")) {
                ids.add(anchor);
            } else if (anchor.startsWith("[")) {
                if (!attributes.contains(anchor)) {
                    attributes.add(anchor);
                }
            } else {
                tags.add(anchor);
            }
        }
    }

    private static final List<String> META_NAMES = List.of("property", "name", "itemprop");

    /** From this many candidates on it pays to look where they should stand. */
    private static final int MANY = 60;

    private final Document page;
    private final Map<String, List<Element>> byAnchor = new HashMap<>();
    private final Map<String, String> meta = new HashMap<>();
    private final Map<String, List<String>> byClasses = new HashMap<>();

    PageIndex(Document page, Anchors anchors) {
        this.page = page;
        walk(page, (element, unused) -> {
            String tag = element.normalName();
            if (anchors.tags.contains(tag)) {
                remember(tag, element);
            }
            if (element.attributesSize() > 0) {
                attributes(element, tag, anchors);
            }
        });
    }

    private void attributes(Element element, String tag, Anchors anchors) {
        Attributes attributes = element.attributes();
        // The parser writes all names in lower case, so that they need no second look.
        String classes = attributes.get("class");
        if (!classes.isEmpty()) {
            for (String key : byClasses.computeIfAbsent(classes, all -> known(all, anchors))) {
                remember(key, element);
            }
        }
        String id = attributes.get("id");
        if (!id.isEmpty() && anchors.ids.contains("#" + id)) {
            remember("#" + id, element);
        }
        int plain = (classes.isEmpty() ? 0 : 1) + (id.isEmpty() ? 0 : 1);
        for (String key : attributes.size() > plain ? anchors.attributes : List.<String>of()) {
            if (attributes.hasKey(key.substring(1))) {
                remember(key, element);
            }
        }
        if (tag.equals("meta")) {
            for (String name : META_NAMES) {
                String key = attributes.get(name);
                String content = attributes.get("content").strip();
                if (!key.isEmpty() && !content.isEmpty()) {
                    meta.merge(key.strip().toLowerCase(java.util.Locale.ROOT), content, PageIndex::join);
                }
            }
        }
    }

    /** Returns the anchors among the class names of an attribute. */
    private static List<String> known(String classes, Anchors anchors) {
        List<String> keys = new ArrayList<>(2);
        eachClass(classes, (name, at) -> {
            String key = "." + name;
            if (anchors.classes.contains(key) && !keys.contains(key)) {
                keys.add(key);
            }
        });
        return keys;
    }

    /** Several tags of one name, as for article:tag, become one value; equal ones count once. */
    private static String join(String old, String fresh) {
        return old.length() > 2000 || old.equals(fresh) ? old : old + "\n" + fresh;
    }

    private void remember(String key, Element element) {
        byAnchor.computeIfAbsent(key, k -> new ArrayList<>(2)).add(element);
    }

    /** Calls back for each class name of an attribute, with its number. */
    static void eachClass(String classes, BiConsumer<String, Integer> use) {
        int number = 0;
        int start = -1;
        for (int i = 0; i <= classes.length(); i++) {
            boolean space = i == classes.length() || classes.charAt(i) <= ' ';
            if (space && start >= 0) {
                use.accept(classes.substring(start, i), number++);
                start = -1;
            } else if (!space && start < 0) {
                start = i;
            }
        }
    }

    /** Visits every element under a root in document order, without recursion. */
    static void walk(Element root, BiConsumer<Element, Integer> use) {
        Node node = root;
        int depth = 0;
        while (node != null) {
            if (node instanceof Element element) {
                use.accept(element, depth);
            }
            Node next = node.firstChild();
            if (next != null) {
                depth++;
            } else {
                while (node != null && !node.equals(root) && node.nextSibling() == null) {
                    node = node.parentNode();
                    depth--;
                }
                next = node == null || node.equals(root) ? null : node.nextSibling();
            }
            node = next;
        }
    }

    Document page() {
        return page;
    }

    /** Returns a meta value; several of one name are joined by line breaks; null where there is none. */
    @Nullable
    String meta(String name) {
        return meta.get(name);
    }

    /** Returns the first value of a meta name. */
    @Nullable
    String firstMeta(String name) {
        String value = meta.get(name);
        return value == null || value.indexOf('\n') < 0 ? value : value.substring(0, value.indexOf('\n'));
    }

    /** Returns the first match inside an element (the whole page for null), or null. */
    @Nullable
    Element first(ElementSelector selector, @Nullable Element within) {
        for (Element candidate : candidates(selector)) {
            if ((within == null || isInside(candidate, within)) && selector.matches(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    /** Returns all matches inside an element (the whole page for null) in document order. */
    List<Element> all(ElementSelector selector, @Nullable Element within) {
        List<Element> found = new ArrayList<>();
        for (Element candidate : candidates(selector)) {
            if ((within == null || isInside(candidate, within)) && selector.matches(candidate)) {
                found.add(candidate);
            }
        }
        return found;
    }

    /** Elements that may match: those of the anchor, or where there are many, what is below the outer elements. */
    private List<Element> candidates(ElementSelector selector) {
        List<Element> anchored = byAnchor.getOrDefault(selector.anchor(), List.of());
        if (selector.outer().isEmpty() || anchored.isEmpty()) {
            return anchored;
        }
        List<Element> outers = byAnchor.getOrDefault(selector.outer(), List.of());
        if (outers.isEmpty() || anchored.size() < MANY) {
            return outers.isEmpty() ? List.of() : anchored;
        }
        List<Element> below = new ArrayList<>();
        Element last = null;
        for (Element outer : outers) {
            if (last == null || !isInside(outer, last)) {
                walk(outer, (element, depth) -> below.add(element));
                last = outer;
            }
        }
        return below;
    }

    static boolean isInside(Element element, Element ancestor) {
        for (Element up = element; up != null; up = up.parent()) {
            if (up.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }
}
