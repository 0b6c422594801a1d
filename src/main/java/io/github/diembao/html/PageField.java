package io.github.diembao.html;

import java.util.Locale;

/** What a row of a profile table tells. */
enum PageField {
    /** Elements by which the template is known; several joined by {@code &&} must all be there. */
    FINGERPRINT,
    /** The element of the one article on the page; other rows look inside it. */
    SCOPE,
    /** Headline. */
    TITLE,
    /** Line above the headline. */
    KICKER,
    /** Lead paragraph. */
    SAPO,
    /** Bylines. */
    AUTHOR,
    /** Category. */
    SECTION,
    /** Tags. */
    TAGS,
    /** Moment of publication. */
    PUBLISHED,
    /** Moment of the last change. */
    MODIFIED,
    /** The element that holds the running text. */
    BODY,
    /** Pictures outside the body that belong to the article. */
    IMAGE,
    /** Fields a good page of this template has. */
    REQUIRED,
    /** Host names of a paper. */
    HOST,
    /** The paper's province as a slug. */
    PLACE,
    /** Marks the paper puts before the sapo, without brackets. */
    MARK,
    /** Those of them that the paper also puts there as they are, before a dash. */
    BARE,
    /** Start of the path of translated editions. */
    FOREIGN,
    /** Pattern of paths that are no articles. */
    LISTING,
    /** What paths of categories call the front page. */
    HOME,
    /** What metadata state for an author where they name nobody. */
    NOBODY;

    /** Returns the field of a cell, or fails naming the row. */
    static PageField of(String cell, String where) {
        try {
            return valueOf(cell.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(where + ": no such field: " + cell, e);
        }
    }

    /** Returns the name used in profile tables and in the list of missing fields. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
