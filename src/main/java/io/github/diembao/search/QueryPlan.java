package io.github.diembao.search;

import io.github.diembao.text.TextKeys;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * A query ready to run: all words are needed; words with the marks as typed, pairs of neighbours and the whole phrase rank
 * first. What has to read positions is only for the best: syllables are few, so that a
 * phrase of them has candidates without number.
 */
final class QueryPlan {

    static final int MOST_WORDS = 128;

    // Weights chosen by hand; only their order matters much.
    private static final float FOLDED = 0.3f;
    private static final float EXACT = 1f;
    private static final float PAIR = 2f;
    private static final float PHRASE = 4f;
    private static final float SYMBOL = 4f;
    private static final float TITLE = 0.8f;

    /**
     * Any factor but 1 does: Lucene merges a required disjunction into the query around it, and there it reads every
     * article that matches instead of passing by those whose terms can't reach the page.
     */
    private static final float KEPT_APART = 2f;

    /** Longer rows of words are no phrase anyone looks for. */
    private static final int LONGEST_PHRASE = 12;

    /** Which articles match; it gives no score. */
    private final BooleanQuery.Builder matching = new BooleanQuery.Builder();

    /** What scores; each article that matches has one of the clauses at least. */
    private final BooleanQuery.Builder scoring = new BooleanQuery.Builder();

    private final BooleanQuery.Builder refinement = new BooleanQuery.Builder();
    private final List<Needle> needles = new ArrayList<>();
    private final boolean marked;
    private final Marks marks;
    private final DayLimits limits;
    private int words;
    private boolean dependsOnMarks;

    /** Which words of a text a word typed with marks stands for; one typed without stands for any. */
    enum Marks {
        AS_TYPED,
        ANY
    }

    private QueryPlan(List<Clause> clauses, String text, Marks marks) {
        this.marks = marks;
        limits = new DayLimits(text);
        marked = clauses.stream()
                .anyMatch(c -> !c.excluded() && !TextKeys.fold(c.text()).equals(c.text()));
    }

    /**
     * Plans a query with the marks as typed.
     *
     * @throws QuerySyntaxException if it can't be read
     */
    static QueryPlan of(String text) {
        return of(QueryReader.read(text), text, Marks.AS_TYPED);
    }

    /**
     * Plans a query that was read.
     *
     * @throws QuerySyntaxException if a clause holds nothing to search for or an impossible day
     */
    static QueryPlan of(List<Clause> clauses, String text, Marks marks) {
        QueryPlan plan = new QueryPlan(clauses, text, marks);
        List<TermKeys> row = new ArrayList<>();
        for (Clause clause : clauses) {
            List<TermKeys> terms = terms(clause.text());
            plan.words += terms.size();
            if (plan.words > MOST_WORDS) {
                throw new QuerySyntaxException("query has more than " + MOST_WORDS + " words", text, clause.position());
            }
            boolean plainWord = clause.field() == null && !clause.quoted() && !clause.excluded() && terms.size() == 1;
            if (plainWord) {
                row.add(terms.get(0));
                continue;
            }
            plan.row(row);
            row.clear();
            plan.clause(clause, terms, text);
        }
        plan.row(row);
        return plan;
    }

    /** Tells which articles match, without scores. */
    Query matching() {
        return matching.build();
    }

    /** Gives the articles that match their scores. */
    Query ranked() {
        BooleanQuery scores = scoring.build();
        Query best = scores.clauses().isEmpty() ? new MatchAllDocsQuery() : boosted(scores, KEPT_APART);
        return new BooleanQuery.Builder()
                .add(matching(), Occur.FILTER)
                .add(best, Occur.MUST)
                .build();
    }

    /** What to add to the scores of the best articles; it may hold no clause. */
    BooleanQuery refinement() {
        return refinement.build();
    }

    /** Tells whether it would find more if no marks counted outside of quotes. */
    boolean dependsOnMarks() {
        return dependsOnMarks;
    }

    List<Needle> needles() {
        return needles;
    }

    private static List<TermKeys> terms(String text) {
        ArticleTokens tokens = ArticleTokens.of(text);
        List<TermKeys> terms = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.isSymbol(i)) {
                terms.add(tokens.term(i));
            }
        }
        return terms;
    }

    /** Plain words one after the other. */
    private void row(List<TermKeys> row) {
        for (TermKeys word : new LinkedHashSet<>(row)) {
            word(word);
            should(term(Fields.TITLE, marked ? word.keyBytes() : word.foldedBytes()), TITLE);
            needles.add(Needle.of(List.of(word), shown(false)));
        }
        Set<BytesRef> pairs = new LinkedHashSet<>();
        for (int i = 1; i < row.size(); i++) {
            if (SyllablePairs.canBePair(row.get(i - 1), row.get(i))) {
                pairs.add(SyllablePairs.term(row.get(i - 1), row.get(i)));
            }
        }
        pairs.forEach(pair -> should(term(Fields.TEXT_PAIRS, pair), PAIR));
        if (marked && row.size() > 1 && row.size() <= LONGEST_PHRASE) {
            refine(nearPhrase(row), PHRASE);
        }
    }

    private void word(TermKeys word) {
        Query folded = term(Fields.TEXT_FOLDED, word.foldedBytes());
        Query exact = term(Fields.TEXT, word.keyBytes());
        if (marksCount(word)) {
            matching.add(exact, Occur.FILTER);
        } else {
            matching.add(folded, Occur.FILTER);
            should(folded, FOLDED);
        }
        if (marked) {
            should(exact, EXACT);
        }
    }

    private Needle.Shown shown(boolean exact) {
        return exact ? Needle.Shown.AS_TYPED : marked ? Needle.Shown.AS_TYPED_FIRST : Needle.Shown.ANY;
    }

    /** Tells whether a word outside of quotes stands only for itself. */
    private boolean marksCount(TermKeys word) {
        boolean counts = marks == Marks.AS_TYPED && word.isMarked();
        dependsOnMarks |= counts;
        return counts;
    }

    private void clause(Clause clause, List<TermKeys> terms, String text) {
        QueryField field = clause.field();
        if (terms.isEmpty()) {
            throw new QuerySyntaxException("nothing to search for", text, clause.position());
        }
        if (field != null && field.isDate()) {
            Query days = limits.read(field, clause);
            matching.add(days, clause.excluded() ? Occur.MUST_NOT : Occur.FILTER);
            return;
        }
        boolean exact = clause.quoted() || clause.excluded()
                ? terms.stream().anyMatch(TermKeys::isMarked)
                : terms.size() == 1 && field != QueryField.DOC && marksCount(terms.get(0));
        Query found = field == null
                ? inText(clause, terms, exact)
                : field == QueryField.DOC ? DocumentQuery.of(clause.text(), terms) : named(field.label(), terms, exact);
        if (clause.excluded()) {
            matching.add(found, Occur.MUST_NOT);
            return;
        }
        matching.add(found, Occur.FILTER);
        if (field == null && terms.size() > 1) {
            for (TermKeys word : new LinkedHashSet<>(terms)) {
                should(term(Fields.TEXT_FOLDED, word.foldedBytes()), FOLDED);
            }
            if (exact) {
                refine(found, EXACT);
            }
        } else {
            should(found, EXACT);
        }
        if (field == null || field.isNamedInText()) {
            needles.add(
                    field == QueryField.DOC ? Needle.ofDocument(clause.text(), terms) : Needle.of(terms, shown(exact)));
        }
        if (!exact && field != QueryField.DOC && marked && terms.size() == 1) {
            should(
                    term(
                            field == null ? Fields.TEXT : field.label(),
                            terms.get(0).keyBytes()),
                    EXACT);
        }
        if (field == null && terms.size() > 1) {
            should(phrase(Fields.TITLE, terms, exact), TITLE);
        }
    }

    /** A phrase, or a word with marks inside such as a symbol. */
    private static Query inText(Clause clause, List<TermKeys> terms, boolean exact) {
        if (terms.size() == 1) {
            return exact
                    ? term(Fields.TEXT, terms.get(0).keyBytes())
                    : term(Fields.TEXT_FOLDED, terms.get(0).foldedBytes());
        }
        Query phrase = exact
                ? phrase(Fields.TEXT, terms, true)
                : new FoldedPhraseQuery(
                        Fields.TEXT,
                        terms.stream().map(t -> new String(t.folded())).toList());
        ArticleTokens tokens = ArticleTokens.of(clause.text());
        BooleanQuery.Builder either = new BooleanQuery.Builder().add(phrase, Occur.SHOULD);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isSymbol(i)
                    && tokens.end(i) - tokens.start(i) == clause.text().strip().length()) {
                either.add(boosted(term(Fields.TEXT_FOLDED, tokens.term(i).foldedBytes()), SYMBOL), Occur.SHOULD);
            }
        }
        return either.build();
    }

    private static Query named(String field, List<TermKeys> terms, boolean exact) {
        return terms.size() == 1
                ? term(field, exact ? terms.get(0).keyBytes() : terms.get(0).foldedBytes())
                : phrase(field, terms, exact);
    }

    private static Query phrase(String field, List<TermKeys> terms, boolean exact) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        terms.forEach(t -> phrase.add(new Term(field, exact ? t.keyBytes() : t.foldedBytes())));
        return phrase.build();
    }

    /** {@code nghị quyết 18} is near {@code nghị quyết số 18}, the nearest is the row itself. */
    private static Query nearPhrase(List<TermKeys> row) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(1);
        row.forEach(word -> phrase.add(new Term(Fields.TEXT, word.keyBytes())));
        return phrase.build();
    }

    private static Query term(String field, BytesRef term) {
        return new TermQuery(new Term(field, term));
    }

    private static Query boosted(Query query, float weight) {
        return new BoostQuery(query, weight);
    }

    private void refine(Query wanted, float weight) {
        refinement.add(boosted(wanted, weight), Occur.SHOULD);
    }

    private void should(Query wanted, float weight) {
        scoring.add(boosted(wanted, weight), Occur.SHOULD);
    }
}
