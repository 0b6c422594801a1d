package io.github.diembao.document;

import java.util.List;

/**
 * A word or phrase for a kind, found in a text.
 *
 * @param kinds the kinds it may stand for, the likeliest first
 * @param spelling how it is spelt
 * @param from its first token
 * @param to the token after its last
 */
record KindWord(List<DocumentKind> kinds, Spelling spelling, int from, int to) {

    /** How a kind word is spelt. */
    enum Spelling {
        /** In full, with its diacritics. */
        EXACT,
        /** As a press abbreviation in capitals. */
        ABBREVIATION,
        /** In full, without any diacritics. */
        PLAIN,
        /** In English, as in a paper's English edition. */
        ENGLISH,
        /** In full, with a slip in the diacritics. */
        SLIP
    }

    /** Returns the likeliest kind. */
    DocumentKind kind() {
        return kinds.get(0);
    }

    /** Tells whether the kind with this base name is among those it may stand for. */
    boolean allows(DocumentKind kind) {
        return kinds.stream().anyMatch(k -> k.name().equals(kind.name()));
    }
}
