package io.github.diembao.html;

import java.util.Set;

/** Tags that begin and end a piece of text of their own. */
final class BlockTags {

    private static final Set<String> OF_BODY = Set.of(
            "p",
            "div",
            "section",
            "article",
            "header",
            "main",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "figure",
            "figcaption",
            "table",
            "tbody",
            "thead",
            "tfoot",
            "tr",
            "td",
            "th",
            "caption",
            "pre",
            "hr",
            "center",
            "address",
            "details",
            "summary",
            "fieldset",
            "body");

    /** Without the groups of table rows and the parts of details, which hold no text of their own. */
    private static final Set<String> OF_PAGE = Set.of(
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
            "form",
            "details");

    private BlockTags() {}

    /** Tells whether a tag parts the text of an article's body. */
    static boolean partsBody(String tag) {
        return OF_BODY.contains(tag);
    }

    /** Tells whether a tag is a container in which running text is looked for. */
    static boolean holdsText(String tag) {
        return OF_PAGE.contains(tag);
    }
}
