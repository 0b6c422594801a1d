package io.github.diembao.search;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Lucene's queries for words and rows of words. */
final class TextQueries {

    private static final float SYMBOL = 4f;

    private TextQueries() {}

    /** The word with its marks. */
    static Query exact(TermKeys word) {
        return term(Fields.TEXT, word.keyBytes());
    }

    /** The word with any marks. */
    static Query folded(TermKeys word) {
        return term(Fields.TEXT_FOLDED, word.foldedBytes());
    }

    /** Letters stand in a row; of words in full their pairs do, which reads no positions of words as common as these. */
    static Query printed(Abbreviations.Form form) {
        SyllablePairs pairs = form.pairs();
        if (pairs == null) {
            return named(Fields.TEXT, form.words(), true);
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (int i = 0; i < pairs.size(); i++) {
            all.add(term(Fields.TEXT_PAIRS, BytesRef.deepCopyOf(pairs.bytes(i))), Occur.MUST);
        }
        return all.build();
    }

    /** A phrase, or a word with marks inside such as a symbol. */
    static Query inText(String typed, List<TermKeys> terms, boolean exact) {
        if (terms.size() == 1) {
            return exact ? exact(terms.get(0)) : folded(terms.get(0));
        }
        Query phrase = inRow(terms, exact);
        ArticleTokens tokens = ArticleTokens.of(typed);
        BooleanQuery.Builder either = new BooleanQuery.Builder().add(phrase, Occur.SHOULD);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isSymbol(i)
                    && tokens.end(i) - tokens.start(i) == typed.strip().length()) {
                either.add(
                        new BoostQuery(term(Fields.TEXT_FOLDED, tokens.term(i).foldedBytes()), SYMBOL), Occur.SHOULD);
            }
        }
        return either.build();
    }

    /** The words one after the other in the text, with their marks or any. */
    static Query inRow(List<TermKeys> terms, boolean exact) {
        return exact
                ? phrase(Fields.TEXT, terms, true)
                : new FoldedPhraseQuery(
                        Fields.TEXT,
                        terms.stream().map(t -> new String(t.folded())).toList());
    }

    static Query named(String field, List<TermKeys> terms, boolean exact) {
        return terms.size() == 1
                ? term(field, exact ? terms.get(0).keyBytes() : terms.get(0).foldedBytes())
                : phrase(field, terms, exact);
    }

    static Query phrase(String field, List<TermKeys> terms, boolean exact) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        terms.forEach(t -> phrase.add(new Term(field, exact ? t.keyBytes() : t.foldedBytes())));
        return phrase.build();
    }

    /** {@code nghị quyết 18} is near {@code nghị quyết số 18}, the nearest is the row itself. */
    static Query nearPhrase(List<TermKeys> row) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(1);
        row.forEach(word -> phrase.add(new Term(Fields.TEXT, word.keyBytes())));
        return phrase.build();
    }

    static Query term(String field, BytesRef term) {
        return new TermQuery(new Term(field, term));
    }
}
