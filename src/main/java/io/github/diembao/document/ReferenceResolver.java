package io.github.diembao.document;

import java.util.List;

/**
 * Decides which document a short or pointing mention means. Implementations must be thread-safe and must not guess: the
 * mention is left open where they refuse.
 */
@FunctionalInterface
public interface ReferenceResolver {

    /** Returned where no candidate is surely meant. */
    int REFUSED = -1;

    /**
     * Chooses among the documents that fit.
     *
     * @param pointer the mention to resolve: its kind, number, year, issuer and date as far as the text tells
     * @param candidates the fullest mention of each document of the text that fits, in order; never empty
     * @return index of the one meant, or {@link #REFUSED}
     */
    int choose(DocumentReference pointer, List<DocumentReference> candidates);

    /**
     * Returns the resolver that accepts the only candidate and refuses when two remain.
     *
     * @return the resolver used unless another is given
     */
    static ReferenceResolver strict() {
        return (pointer, candidates) -> candidates.size() == 1 ? 0 : REFUSED;
    }
}
