package io.github.diembao.dedupe;

/** Why two records are taken for the same article. */
public enum Likeness {
    /** They have the same address. */
    URL,
    /** Their addresses on one site bear the same name of the article, and they were published on the same day. */
    SLUG,
    /** Their texts are nearly the same, and they were published within a few days. */
    TEXT
}
