package io.github.diembao.document;

import java.util.Locale;

/** Where the issuer of a reference was read. */
public enum IssuerSource {
    /** In the text, with the mention or clearly in its sentence. */
    TEXT,
    /** From the tokens of the symbol. */
    SYMBOL,
    /** From the mention it repeats. */
    ANTECEDENT,
    /** From the table of well-known documents. */
    REGISTRY;

    /**
     * Returns the name used in records.
     *
     * @return such as {@code symbol}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
