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

    private final Map<String, List<Rule>> byAnchor = new HashMap<>();
    private final List<Rule> byAttribute = new ArrayList<>();

    private BodyRules() {
        int order = 0;
        for (ResourceTable.Row row : ResourceTable.read(BodyRules.class, "body-rules.tsv")) {
            Action action = Action.valueOf(row.get("action").toUpperCase(Locale.ROOT));
            Rule rule = new Rule(ElementSelector.compile(row.get("selector")), action, row.get("reason"), order++);
            String anchor = rule.selector().anchor();
            if (anchor.startsWith("[")) {
                byAttribute.add(rule);
            } else {
                byAnchor.computeIfAbsent(anchor, key -> new ArrayList<>()).add(rule);
            }
        }
    }

    static BodyRules instance() {
        return INSTANCE;
    }

    /** Returns the first rule of the table that matches an element, or null. */
    @Nullable
    Rule of(Element element) {
        Rule best = better(null, byAnchor.get(element.normalName()), element);
        if (element.attributesSize() == 0) {
            return best;
        }
        String id = element.attributes().get("id");
        if (!id.isEmpty()) {
            best = better(best, byAnchor.get("#" + id), element);
        }
        Rule[] found = {best};
        PageIndex.eachClass(
                element.attributes().get("class"),
                (name, at) -> found[0] = better(found[0], byAnchor.get("." + name), element));
        return better(found[0], byAttribute, element);
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
