package io.github.diembao.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.MinimizationOperations;
import org.apache.lucene.util.automaton.Operations;

/**
 * A phrase typed without marks over a field that holds terms with their marks: each syllable stands for every term of
 * the index that folds to it, so that the folded field needs no positions.
 */
final class FoldedPhraseQuery extends Query {

    /** A syllable has no more spellings in any real index. */
    private static final int MOST_SPELLINGS = 128;

    private final String field;
    private final List<String> syllables;

    FoldedPhraseQuery(String field, List<String> syllables) {
        this.field = field;
        this.syllables = List.copyOf(syllables);
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        for (String syllable : syllables) {
            Term[] spellings = spellings(searcher, syllable);
            if (spellings.length == 0) {
                return new MatchNoDocsQuery("no term folds to " + syllable);
            }
            phrase.add(spellings);
        }
        return phrase.build().rewrite(searcher);
    }

    private Term[] spellings(IndexSearcher searcher, String syllable) throws IOException {
        List<Automaton> letters = new ArrayList<>();
        for (int i = 0; i < syllable.length(); i++) {
            letters.add(letter(syllable.charAt(i)));
        }
        CompiledAutomaton automaton = new CompiledAutomaton(
                MinimizationOperations.minimize(
                        Operations.concatenate(letters), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT),
                true,
                true);
        Set<BytesRef> found = new TreeSet<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Terms terms = leaf.reader().terms(field);
            if (terms == null) {
                continue;
            }
            TermsEnum matching = automaton.getTermsEnum(terms);
            BytesRef term;
            while (found.size() < MOST_SPELLINGS && (term = matching.next()) != null) {
                found.add(BytesRef.deepCopyOf(term));
            }
        }
        return found.stream().map(term -> new Term(field, term)).toArray(Term[]::new);
    }

    private static Automaton letter(char folded) {
        List<Automaton> spellings = new ArrayList<>();
        spellings.add(Automata.makeChar(folded));
        for (char spelling : FoldedLetters.spellings(folded)) {
            spellings.add(Automata.makeChar(spelling));
        }
        return Operations.union(spellings);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String defaultField) {
        return field + ":~\"" + String.join(" ", syllables) + "\"";
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other)
                && other instanceof FoldedPhraseQuery phrase
                && field.equals(phrase.field)
                && syllables.equals(phrase.syllables);
    }

    @Override
    public int hashCode() {
        return 31 * classHash() + 31 * field.hashCode() + syllables.hashCode();
    }
}
