package io.github.diembao.html;

import io.github.diembao.text.ResourceTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One way to find one field of one profile.
 *
 * @param profile name of the template or paper
 * @param field what is found
 * @param selectors elements; one, or for fingerprints all that must be there; empty for other sources
 * @param source where the value stands
 * @param name name of the attribute, meta tag or JSON-LD property; empty for {@code text}
 * @param options words that change how the value is read
 */
record FieldRule(
        String profile,
        PageField field,
        List<ElementSelector> selectors,
        Source source,
        String name,
        Set<String> options) {

    /** Kinds of places a value can stand at. */
    enum Source {
        /** The text of the element. */
        TEXT,
        /** An attribute of the element. */
        ATTR,
        /** A meta tag of the page. */
        META,
        /** A property of the page's JSON-LD article. */
        JSONLD,
        /** The first line of the element that is names and nothing else. */
        BYLINE,
        /** The row itself. */
        VALUE,
        /** The first block of the body, if it looks like a lead. */
        LEAD,
        /** The lead of the metadata, where the page shows it below its headline. */
        SHOWN,
        /** Where most of the text below the headline stands, as on a page no profile knows. */
        DENSITY
    }

    static FieldRule of(ResourceTable.Row row) {
        PageField field = PageField.of(row.get("field"), row.where());
        String source = row.get("source");
        int space = source.indexOf(' ');
        String kind = space < 0 ? source : source.substring(0, space);
        String name = space < 0 ? "" : source.substring(space + 1).strip();
        List<ElementSelector> selectors = new ArrayList<>();
        try {
            for (String css : split(row.get("selector"))) {
                selectors.add(ElementSelector.compile(css));
            }
            Source from = kind.isEmpty() ? Source.TEXT : Source.valueOf(kind.toUpperCase(java.util.Locale.ROOT));
            boolean needsElement = from == Source.TEXT || from == Source.ATTR || from == Source.BYLINE;
            if (needsElement != !selectors.isEmpty()) {
                throw new IllegalArgumentException(
                        needsElement ? "a selector is needed" : "a selector has no meaning with source " + source);
            }
            return new FieldRule(row.get("profile"), field, selectors, from, name, Set.copyOf(row.list("option")));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(row.where() + ": " + e.getMessage(), e);
        }
    }

    private static List<String> split(String cell) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from <= cell.length()) {
            int and = cell.indexOf("&&", from);
            String part = cell.substring(from, and < 0 ? cell.length() : and).strip();
            if (!part.isEmpty()) {
                parts.add(part);
            }
            from = and < 0 ? cell.length() + 1 : and + 2;
        }
        return parts;
    }

    /** Returns the selector of a rule that has one, else null. */
    @Nullable
    ElementSelector selector() {
        return selectors.isEmpty() ? null : selectors.get(0);
    }
}
