package io.github.diembao.search;

import java.util.List;
import java.util.Set;

/**
 * What to highlight in a text.
 *
 * @param words one after the other
 * @param exact whether marks count
 * @param document whether they name a document: one word may stand between, numbers may have a zero before
 * @param symbols symbols of documents they stand for
 */
record Needle(List<TermKeys> words, boolean exact, boolean document, Set<String> symbols) {

    static Needle of(List<TermKeys> words, boolean exact) {
        return new Needle(words, exact, false, Set.of());
    }

    static Needle ofDocument(String typed, List<TermKeys> words) {
        return new Needle(words, false, true, DocumentQuery.symbols(typed));
    }
}
