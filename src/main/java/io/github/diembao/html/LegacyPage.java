package io.github.diembao.html;

import io.github.diembao.text.legacy.EncodingDetector;
import io.github.diembao.text.legacy.LegacyText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Pages from before Unicode, and pages whose UTF-8 was read wrongly: their runs of text are decoded before any clean-up
 * drops soft hyphens and no-break spaces, which are letters there.
 */
final class LegacyPage {

    private static final int SAMPLE = 4000;

    private static final Set<String> SILENT = Set.of("script", "style", "noscript", "template", "textarea");
    private static final List<String> TEXT_ATTRIBUTES = List.of("content", "alt", "title");

    /** A text of the page that can be replaced: of a node, or an attribute of an element. */
    private record Slot(Node node, @Nullable String attribute, String text) {
        void set(String repaired) {
            if (attribute != null) {
                node.attr(attribute, repaired);
            } else if (node instanceof TextNode own) {
                own.text(repaired);
            }
        }
    }

    private LegacyPage() {}

    /** Decodes the garbled texts of a page, in place. */
    static void repair(Document page) {
        List<Slot> slots = new ArrayList<>();
        List<LegacyText.Run> runs = new ArrayList<>();
        IdentityHashMap<Element, String> fonts = new IdentityHashMap<>();
        FontRules rules = new FontRules();
        page.getElementsByTag("style").forEach(style -> rules.add(style.data()));
        Node node = page;
        while (node != null) {
            boolean silent = node instanceof Element element && SILENT.contains(element.normalName());
            if (node instanceof TextNode text) {
                if (!text.isBlank()) {
                    String font = node.parent() instanceof Element parent ? fonts.get(parent) : null;
                    add(slots, runs, new Slot(node, null, text.getWholeText()), font);
                }
            } else if (node instanceof Element element) {
                String font = fontOf(element, fonts, rules);
                if (font != null) {
                    fonts.put(element, font);
                }
                for (String attribute : TEXT_ATTRIBUTES) {
                    if (element.hasAttr(attribute)) {
                        add(slots, runs, new Slot(node, attribute, element.attr(attribute)), null);
                    }
                }
            }
            Node next = silent ? null : node.firstChild();
            while (next == null && node != null) {
                next = node.nextSibling();
                node = node.parent();
            }
            node = next;
        }
        List<String> repaired = LegacyText.repair(runs);
        for (int i = 0; i < slots.size(); i++) {
            if (!repaired.get(i).equals(slots.get(i).text())) {
                slots.get(i).set(repaired.get(i));
            }
        }
    }

    private static void add(List<Slot> slots, List<LegacyText.Run> runs, Slot slot, @Nullable String font) {
        slots.add(slot);
        runs.add(new LegacyText.Run(slot.text(), font));
    }

    /** Returns the font an element names or a style sheet names for it, else that of its parent. */
    private static @Nullable String fontOf(Element element, IdentityHashMap<Element, String> fonts, FontRules rules) {
        if (element.hasAttr("face")) {
            return element.attr("face");
        }
        String style = element.attr("style").toLowerCase(Locale.ROOT);
        int at = style.indexOf("font-family:");
        if (at >= 0) {
            return FontRules.value(style, at + 12);
        }
        String ruled = rules.of(element);
        if (ruled != null) {
            return ruled;
        }
        Element parent = element.parent();
        return parent == null ? null : fonts.get(parent);
    }

    /**
     * Decodes a page that declares no charset and is no UTF-8, if its text is in a legacy encoding.
     *
     * @return the page with each byte as a character, for {@link #repair}; null where it is something else
     */
    static @Nullable String undeclared(byte[] page) {
        StringBuilder sample = new StringBuilder();
        boolean tag = false;
        for (int i = 0; i < page.length && sample.length() < SAMPLE; i++) {
            char c = (char) (page[i] & 0xFF);
            if (c == '<' || c == '>') {
                tag = c == '<';
                sample.append(' ');
            } else if (!tag) {
                sample.append(c);
            }
        }
        boolean legacy = EncodingDetector.detect(sample.toString())
                .filter(guess -> !guess.encoding().label().equals("windows-1258"))
                .isPresent();
        return legacy ? new String(page, StandardCharsets.ISO_8859_1) : null;
    }
}
