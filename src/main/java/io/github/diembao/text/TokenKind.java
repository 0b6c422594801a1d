package io.github.diembao.text;

/** What a token is made of. */
public enum TokenKind {
    /** Letters with their marks: a syllable, an abbreviation, a foreign word. */
    WORD,
    /** Decimal digits. */
    NUMBER,
    /** One other visible code point. */
    MARK
}
