package io.github.diembao.search;

import java.util.List;
import java.util.Set;

/**
 * What to highlight in a text.
 *
 * @param words one after the other
 * @param shown which words of a text they show
 * @param document whether they name a document: one word may stand between, numbers may have a zero before
 * @param symbols symbols of documents they stand for
 */
record Needle(List<TermKeys> words, Shown shown, boolean document, Set<String> symbols) {

    /** Which words of a text are highlighted. */
    enum Shown {
        /** Only the words as typed are shown. */
        AS_TYPED,
        /** The words with other marks are shown where a text has none as typed. */
        AS_TYPED_FIRST,
        /** The words are shown whatever their marks. */
        ANY
    }

    static Needle of(List<TermKeys> words, Shown shown) {
        return new Needle(words, shown, false, Set.of());
    }

    static Needle ofDocument(String typed, List<TermKeys> words) {
        return new Needle(words, Shown.AS_TYPED_FIRST, true, DocumentQuery.symbols(typed));
    }
}
