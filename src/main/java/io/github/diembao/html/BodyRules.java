package io.github.diembao.html;

import io.github.diembao.text.ResourceTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What elements inside a body mean, whatever editor wrote them: table {@code body-rules.tsv}. Immutable. */
final class BodyRules {

    /** What to do with an element. */
    enum Action {
        /** Leave it out and count it. */
        DROP,
        /** Its text is a caption. */
        CAPTION,
        /** Its text is a quotation. */
        QUOTE,
        /** Its text is a subhead. */
        HEADING,
        /** Its text is a paragraph, whatever its tag. */
        PARAGRAPH,
        /** Its blocks stand beside the running text. */
        BOX,
        /** A table that only places pictures and captions. */
        PICTURE
    }

    /** A rule: {@code order} is its line, the first that matches counts. */
    record Rule(ElementSelector selector, Action action, String reason, int order) {}

    private static final BodyRules INSTANCE = new BodyRules();

    private final Map<String, List<Rule>> byName = new HashMap<>();
    private final NameTable classes = new NameTable();
    private final List<List<Rule>> byClass = new ArrayList<>();
    private final List<Rule> byAttribute = new ArrayList<>();

    private BodyRules() {
        int order = 0;
        for (ResourceTable.Row row : ResourceTable.read(BodyRules.class, "body-rules.tsv")) {
            Action action = Action.valueOf(row.get("action").toUpperCase(Locale.ROOT));
            Rule rule = new Rule(ElementSelector.compile(row.get("selector")), action, row.get("reason"), order++);
            String name = rule.selector().name();
            if (name.startsWith("[")) {
                byAttribute.add(rule);
            } else {
                byName.computeIfAbsent(name, this::listOf).add(rule);
            }
        }
    }

    private List<Rule> listOf(String name) {
        List<Rule> rules = new ArrayList<>(1);
        if (name.startsWith(".")) {
            classes.put(name.substring(1), byClass.size());
            byClass.add(rules);
        }
        return rules;
    }

    static BodyRules instance() {
        return INSTANCE;
    }

    /** Returns the first rule of the table that matches an element, or null. */
    @Nullable
    Rule of(Element element) {
        Rule best = better(null, byName.get(element.normalName()), element);
        if (element.attributesSize() == 0) {
            return best;
        }
        String id = element.attributes().get("id");
        if (!id.isEmpty()) {
            best = better(best, byName.get("#" + id), element);
        }
        return better(ofClasses(best, element.attributes().get("class"), element), byAttribute, element);
    }

    private @Nullable Rule ofClasses(@Nullable Rule best, String names, Element element) {
        Rule found = best;
        int start = 0;
        int hash = 0;
        for (int i = 0; i <= names.length(); i++) {
            char c = i == names.length() ? ' ' : names.charAt(i);
            if (c > ' ') {
                hash = 31 * hash + c;
                continue;
            }
            int number = i > start ? classes.find(names, start, i, hash) : NameTable.NONE;
            if (number != NameTable.NONE) {
                found = better(found, byClass.get(number), element);
            }
            start = i + 1;
            hash = 0;
        }
        return found;
    }

    private static @Nullable Rule better(@Nullable Rule best, @Nullable List<Rule> rules, Element element) {
        if (rules != null) {
            for (Rule rule : rules) {
                if ((best == null || rule.order() < best.order())
                        && rule.selector().matches(element)) {
                    return rule;
                }
            }
        }
        return best;
    }
}
