package io.github.diembao.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * One walk over a page that remembers, in document order, the elements some selector is anchored at, and the page's
 * {@code meta} values. Later look-ups touch candidates only.
 */
final class PageIndex {

    private static final List<String> META_NAMES = List.of("property", "name", "itemprop");

    /** From this many candidates on it pays to look where they should stand. */
    private static final int MANY = 60;

    private final Document page;
    private final Anchors anchors;
    private final @Nullable List<Element>[] byAnchor;
    private final Map<String, String> meta = new HashMap<>();
    private final LegacySigns legacy = new LegacySigns();

    @SuppressWarnings({"unchecked", "rawtypes"})
    PageIndex(Document page, Anchors anchors) {
        this.page = page;
        this.anchors = anchors;
        byAnchor = new @Nullable List[anchors.size()];
        Node node = page;
        while (node != null) {
            if (node instanceof Element element) {
                index(element);
            } else if (node instanceof TextNode text && legacy.isOpen()) {
                legacy.text(text.getWholeText());
            }
            node = following(node, page);
        }
    }

    private void index(Element element) {
        String tag = element.normalName();
        remember(anchors.tag(tag), element);
        if (tag.equals("style")) {
            legacy.style(element.data());
        }
        if (element.attributesSize() == 0) {
            return;
        }
        // The parser writes all names in lower case, so that they need no second look.
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            switch (name) {
                case "class" -> classes(attribute.getValue(), element);
                case "id" -> remember(anchors.id(attribute.getValue()), element);
                case "style" -> legacy.style(attribute.getValue());
                default -> {}
            }
            remember(anchors.attribute(name), element);
        }
        if (tag.equals("font")) {
            legacy.font(element.attr("face"));
        } else if (tag.equals("meta")) {
            meta(element.attributes());
        }
    }

    private void classes(String classes, Element element) {
        int start = 0;
        int hash = 0;
        for (int i = 0; i <= classes.length(); i++) {
            char c = i == classes.length() ? ' ' : classes.charAt(i);
            if (c > ' ') {
                hash = 31 * hash + c;
                continue;
            }
            if (i > start) {
                remember(anchors.classNamed(classes, start, i, hash), element);
            }
            start = i + 1;
            hash = 0;
        }
    }

    private void meta(Attributes attributes) {
        String content = attributes.get("content").strip();
        if (content.isEmpty()) {
            return;
        }
        if (legacy.isOpen()) {
            legacy.text(content);
        }
        for (String name : META_NAMES) {
            String key = attributes.get(name);
            if (!key.isEmpty()) {
                meta.merge(key.strip().toLowerCase(java.util.Locale.ROOT), content, PageIndex::join);
            }
        }
    }

    /** Tells whether the page's texts may need {@link LegacyPage#repair}. */
    boolean isLegacySuspect() {
        return legacy.isSuspect();
    }

    /** Several tags of one name, as for article:tag, become one value; equal ones count once. */
    private static String join(String old, String fresh) {
        return old.length() > 2000 || old.equals(fresh) ? old : old + "\n" + fresh;
    }

    private void remember(int anchor, Element element) {
        if (anchor == NameTable.NONE) {
            return;
        }
        List<Element> elements = byAnchor[anchor];
        if (elements == null) {
            elements = new ArrayList<>(4);
            byAnchor[anchor] = elements;
        }
        // A class may be named twice.
        if (elements.isEmpty() || !elements.get(elements.size() - 1).equals(element)) {
            elements.add(element);
        }
    }

    /** Tells whether an element is the only one of its parent. */
    static boolean isAlone(Element element) {
        return element.previousElementSibling() == null && element.nextElementSibling() == null;
    }

    /** Returns the node after another in document order, null after the last below the root. */
    static @Nullable Node following(Node node, Node root) {
        Node child = node.firstChild();
        return child == null ? beyond(node, root) : child;
    }

    /** Returns the node after another and all it holds in document order, null after the last below the root. */
    static @Nullable Node beyond(Node node, Node root) {
        Node next = null;
        Node up = node;
        while (next == null && !up.equals(root)) {
            next = up.nextSibling();
            Node parent = up.parentNode();
            if (parent == null) {
                break;
            }
            up = parent;
        }
        return next;
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
        if (selector.outer().isEmpty()) {
            return anchored(selector.anchor());
        }
        List<Element> outers = anchored(selector.outer());
        if (outers.isEmpty()) {
            return List.of();
        }
        if (!selector.anchor().isEmpty()) {
            List<Element> anchored = anchored(selector.anchor());
            if (anchored.size() < MANY) {
                return anchored;
            }
        }
        List<Element> below = new ArrayList<>();
        Element last = null;
        for (Element outer : outers) {
            if (last == null || !isInside(outer, last)) {
                for (Node node = outer; node != null; node = following(node, outer)) {
                    if (node instanceof Element element) {
                        below.add(element);
                    }
                }
                last = outer;
            }
        }
        return below;
    }

    private List<Element> anchored(String anchor) {
        int number = anchors.number(anchor);
        List<Element> elements = number == NameTable.NONE ? null : byAnchor[number];
        return elements == null ? List.of() : elements;
    }

    /** Tells whether an element begins before another one in the page. */
    static boolean isBefore(Element one, Element other) {
        List<Element> ones = path(one);
        List<Element> others = path(other);
        int shared = 0;
        while (shared < ones.size()
                && shared < others.size()
                && ones.get(shared).equals(others.get(shared))) {
            shared++;
        }
        if (shared == ones.size() || shared == others.size()) {
            return shared == ones.size() && shared < others.size();
        }
        return ones.get(shared).siblingIndex() < others.get(shared).siblingIndex();
    }

    private static List<Element> path(Element element) {
        List<Element> path = new ArrayList<>();
        for (Element up = element; up != null; up = up.parent()) {
            path.add(up);
        }
        Collections.reverse(path);
        return path;
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
