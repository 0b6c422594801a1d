package io.github.diembao.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Finds articles by a document: its identifier, its symbol, or the words a text calls it by. */
final class DocumentQuery {

    private static final float SYMBOL = 4f;

    /** {@code nghị định 100} calls {@code Nghị định số 100/2019/NĐ-CP}, too. */
    private static final int ONE_WORD_BETWEEN = 1;

    private DocumentQuery() {}

    static Query of(String typed, List<TermKeys> words) {
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        for (String symbol : symbols(typed)) {
            either.add(new BoostQuery(new TermQuery(new Term(Fields.DOCUMENT, symbol)), SYMBOL), Occur.SHOULD);
        }
        return either.add(called(words), Occur.SHOULD).build();
    }

    /** What was typed as a whole, and the symbols among other words. */
    static Set<String> symbols(String typed) {
        Set<String> symbols = new LinkedHashSet<>(DocumentSymbols.spellings(typed));
        ArticleTokens tokens = ArticleTokens.of(typed);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isSymbol(i)) {
                symbols.addAll(DocumentSymbols.spellings(typed.substring(tokens.start(i), tokens.end(i))));
            }
        }
        return symbols;
    }

    private static Query called(List<TermKeys> words) {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(ONE_WORD_BETWEEN);
        for (TermKeys word : words) {
            phrase.add(DocumentSymbols.numbers(new String(word.folded())).stream()
                    .map(spelling -> new Term(Fields.DOCUMENT_TEXT, spelling))
                    .toArray(Term[]::new));
        }
        return phrase.build();
    }
}
