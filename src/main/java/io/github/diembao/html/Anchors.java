package io.github.diembao.html;

import java.util.HashMap;
import java.util.Map;

/**
 * Which tags, classes, ids and attributes of a page are worth remembering: those some selector of some profile hangs
 * on. Each has a number. Filled once; thread-safe from then on.
 */
final class Anchors {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> tags = new HashMap<>();
    private final NameTable classes = new NameTable();
    private final NameTable ids = new NameTable();
    private final Map<String, Integer> attributes = new HashMap<>();

    void add(ElementSelector selector) {
        add(selector.anchor());
        if (!selector.outer().isEmpty()) {
            add(selector.outer());
        }
    }

    private void add(String anchor) {
        if (anchor.isEmpty() || numbers.containsKey(anchor)) {
            return;
        }
        int number = numbers.size();
        numbers.put(anchor, number);
        switch (anchor.charAt(0)) {
            case '.' -> classes.put(anchor.substring(1), number);
            case '#' -> ids.put(anchor.substring(1), number);
            case '[' -> attributes.put(anchor.substring(1), number);
            default -> tags.put(anchor, number);
        }
    }

    int size() {
        return numbers.size();
    }

    /** Returns the number of a selector's anchor, {@link NameTable#NONE} where it was not added. */
    int number(String anchor) {
        return numbers.getOrDefault(anchor, NameTable.NONE);
    }

    int tag(String name) {
        return tags.getOrDefault(name, NameTable.NONE);
    }

    int id(String id) {
        return ids.find(id, 0, id.length(), id.hashCode());
    }

    int classNamed(String classes, int from, int to, int hash) {
        return this.classes.find(classes, from, to, hash);
    }

    /** Returns the number of an attribute some selector asks for, whatever its value. */
    int attribute(String name) {
        return attributes.getOrDefault(name, NameTable.NONE);
    }
}
