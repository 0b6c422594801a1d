package io.github.diembao.search;

import java.util.List;
import java.util.Set;

/**
 * What to highlight in a text.
 *
 * @param words one after the other
 * @param marks what the marks of the words mean
 * @param document whether they name a document: one word may stand between, numbers may have a zero before
 * @param symbols symbols of documents they stand for
 */
record Needle(List<TermKeys> words, Marks marks, boolean document, Set<String> symbols) {

    /** What the marks of words mean. */
    enum Marks {
        /** Only the words as typed are shown. */
        AS_TYPED,
        /** The words with other marks are shown where a text has none as typed. */
        AS_TYPED_FIRST,
        /** The words are shown whatever their marks. */
        ANY
    }

    static Needle of(List<TermKeys> words, Marks marks) {
        return new Needle(words, marks, false, Set.of());
    }

    static Needle ofDocument(String typed, List<TermKeys> words) {
        return new Needle(words, Marks.AS_TYPED_FIRST, true, DocumentQuery.symbols(typed));
    }
}
