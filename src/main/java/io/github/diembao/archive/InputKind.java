package io.github.diembao.archive;

/** What an input holds. */
public enum InputKind {
    /** A page. */
    HTML,
    /** A plain-text scrape whose boilerplate is to be removed. */
    SCRAPE,
    /** A clean text: nothing is removed. */
    TEXT
}
