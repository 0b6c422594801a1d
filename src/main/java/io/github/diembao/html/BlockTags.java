package io.github.diembao.html;

import java.util.HashSet;
import java.util.Set;

/** Tags that begin and end a piece of text of their own. */
final class BlockTags {

    /** Containers in which running text is looked for, forms aside. */
    private static final Set<String> COMMON = Set.of(
            "p",
            "div",
            "section",
            "article",
            "ul",
            "ol",
            "dl",
            "dd",
            "li",
            "table",
            "tbody",
            "tr",
            "td",
            "blockquote",
            "main",
            "body",
            "pre",
            "center",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "figure",
            "figcaption",
            "header",
            "details");

    /** Groups and cells of tables and parts of lists and forms, which part a body, too, but hold no running text of their own. */
    private static final Set<String> OF_BODY_ONLY =
            Set.of("dt", "thead", "tfoot", "th", "caption", "hr", "address", "summary", "fieldset");

    private static final Set<String> OF_BODY = union(COMMON, OF_BODY_ONLY);
    private static final Set<String> OF_PAGE = union(COMMON, Set.of("form"));

    private BlockTags() {}

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.addAll(other);
        return Set.copyOf(both);
    }

    /** Tells whether a tag parts the text of an article's body. */
    static boolean partsBody(String tag) {
        return OF_BODY.contains(tag);
    }

    /** Tells whether a tag is one that the page defines itself, a container more often than a piece of a line. */
    static boolean isCustom(String tag) {
        return tag.indexOf('-') > 0 && !tag.startsWith("amp-");
    }

    /** Tells whether a tag is a container in which running text is looked for. */
    static boolean holdsText(String tag) {
        return OF_PAGE.contains(tag) || isCustom(tag);
    }
}
