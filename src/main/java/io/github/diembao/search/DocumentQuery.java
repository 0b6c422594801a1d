package io.github.diembao.search;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Finds articles by a document: its identifier or symbol, or the words a text calls it by. */
final class DocumentQuery {

    private static final float SYMBOL = 4f;

    /** {@code nghị định 100} calls {@code Nghị định số 100/2019/NĐ-CP}, too. */
    private static final int ONE_WORD_BETWEEN = 1;

    private DocumentQuery() {}

    static Query of(String typed, List<TermKeys> terms) {
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        for (String symbol : DocumentSymbols.spellings(typed)) {
            either.add(new BoostQuery(new TermQuery(new Term(Fields.DOCUMENT, symbol)), SYMBOL), Occur.SHOULD);
        }
        PhraseQuery.Builder words = new PhraseQuery.Builder().setSlop(ONE_WORD_BETWEEN);
        terms.forEach(word -> words.add(new Term(Fields.DOCUMENT_TEXT, word.foldedBytes())));
        return either.add(words.build(), Occur.SHOULD).build();
    }
}
