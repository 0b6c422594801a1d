package io.github.diembao.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rules of one template or of one paper, in their order. Immutable after loading. */
final class SiteProfile {

    private final String name;
    private final Map<PageField, List<FieldRule>> rules = new EnumMap<>(PageField.class);

    SiteProfile(String name) {
        this.name = name;
    }

    void add(FieldRule rule) {
        rules.computeIfAbsent(rule.field(), field -> new ArrayList<>()).add(rule);
    }

    String name() {
        return name;
    }

    /** Returns the rules of a field in order, empty for none. */
    List<FieldRule> rules(PageField field) {
        return rules.getOrDefault(field, List.of());
    }

    /** Returns the values the table itself gives for a field. */
    List<String> values(PageField field) {
        List<String> values = new ArrayList<>();
        for (FieldRule rule : rules(field)) {
            values.addAll(rule.options());
        }
        return values;
    }
}
