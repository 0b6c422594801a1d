package io.github.diembao.html;

/** What a page turned out to be. */
public enum ArticleStatus {
    /** An article with a body, read by a site profile or from a text. */
    OK,
    /** An article page without a body of its own: video, infographic, pictures only. */
    NO_BODY,
    /** No article: a list, a tag page, a widget, a search, the home page. */
    NOT_ARTICLE,
    /** A translated edition. */
    FOREIGN_EDITION,
    /** An article read by the generic path; no site profile knows the page. */
    UNKNOWN_TEMPLATE
}
