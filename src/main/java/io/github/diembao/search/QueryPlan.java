package io.github.diembao.search;

import io.github.diembao.text.TextKeys;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
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
            List<TermKeys> terms = ArticleTokens.of(clause.text()).words();
            plan.words += terms.size();
            if (plan.words > MOST_WORDS) {
                throw new QuerySyntaxException("query has more than " + MOST_WORDS + " words", text, clause.position());
            }
            boolean plain = clause.field() == null && !clause.quoted() && !clause.excluded();
            if (plain && (terms.size() == 1 || !Abbreviations.in(terms).isEmpty())) {
                row.addAll(terms);
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
        Query best = scores.clauses().isEmpty() ? new MatchAllDocsQuery() : new BoostQuery(scores, KEPT_APART);
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

    /** Plain words one after the other. */
    private void row(List<TermKeys> row) {
        for (TermKeys word : new LinkedHashSet<>(row)) {
            score(word);
            needles.add(Needle.of(List.of(word), shown(false)));
        }
        Set<TermKeys> alone = new LinkedHashSet<>();
        int end = 0;
        for (Abbreviations.Match match : Abbreviations.in(row)) {
            List<TermKeys> typed = row.subList(match.start(), match.end());
            matching.add(orPrintedAs(typed(typed, match), match), Occur.FILTER);
            alone.addAll(row.subList(end, match.start()));
            end = match.end();
        }
        alone.addAll(row.subList(end, row.size()));
        alone.forEach(word -> matching.add(wanted(word), Occur.FILTER));
        Set<BytesRef> pairs = new LinkedHashSet<>();
        for (int i = 1; i < row.size(); i++) {
            if (SyllablePairs.canBePair(row.get(i - 1), row.get(i))) {
                pairs.add(SyllablePairs.term(row.get(i - 1), row.get(i)));
            }
        }
        pairs.forEach(pair -> should(TextQueries.term(Fields.TEXT_PAIRS, pair), PAIR));
        if (marked && row.size() > 1 && row.size() <= LONGEST_PHRASE) {
            refine(TextQueries.nearPhrase(row), PHRASE);
        }
    }

    /** Letters such as those of {@code đ/c} mean something in a row only, words wherever they stand. */
    private Query typed(List<TermKeys> words, Abbreviations.Match match) {
        if (words.size() > 1 && !match.isFull()) {
            return TextQueries.inRow(words, words.stream().anyMatch(this::marksCount));
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(wanted(word), Occur.FILTER));
        return all.build();
    }

    /** Adds what else the words may be printed as, which counts as much as they do side by side. */
    private Query orPrintedAs(Query typed, Abbreviations.Match match) {
        int words = match.end() - match.start();
        BooleanQuery.Builder either = new BooleanQuery.Builder().add(typed, Occur.SHOULD);
        for (Abbreviations.Form other : match.others()) {
            Query printed = TextQueries.printed(other);
            either.add(printed, Occur.SHOULD);
            should(printed, (EXACT * words + PAIR * (words - 1)) / other.terms());
            needles.add(Needle.of(other.words(), Needle.Shown.AS_TYPED));
        }
        return either.build();
    }

    /** What an article holds that has the word, or the document whose kind and number it gives in short. */
    private Query wanted(TermKeys word) {
        Query printed = marksCount(word) ? TextQueries.exact(word) : TextQueries.folded(word);
        Set<String> documents = DocumentSymbols.lettersAndNumber(word);
        if (documents.isEmpty()) {
            return printed;
        }
        BooleanQuery.Builder either = new BooleanQuery.Builder().add(printed, Occur.SHOULD);
        for (String document : documents) {
            Query mentioned = TextQueries.term(Fields.DOCUMENT, new BytesRef(document));
            either.add(mentioned, Occur.SHOULD);
            should(mentioned, EXACT);
        }
        return either.build();
    }

    private void score(TermKeys word) {
        if (!marksCount(word)) {
            should(TextQueries.folded(word), FOLDED);
        }
        if (marked) {
            should(TextQueries.exact(word), EXACT);
        }
        should(TextQueries.term(Fields.TITLE, marked ? word.keyBytes() : word.foldedBytes()), TITLE);
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
                ? TextQueries.inText(clause.text(), terms, exact)
                : field == QueryField.DOC
                        ? DocumentQuery.of(clause.text(), terms)
                        : TextQueries.named(field.label(), terms, exact);
        if (clause.excluded()) {
            matching.add(found, Occur.MUST_NOT);
            return;
        }
        matching.add(found, Occur.FILTER);
        if (field == null && terms.size() > 1) {
            for (TermKeys word : new LinkedHashSet<>(terms)) {
                should(TextQueries.folded(word), FOLDED);
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
                    TextQueries.term(
                            field == null ? Fields.TEXT : field.label(),
                            terms.get(0).keyBytes()),
                    EXACT);
        }
        if (field == null && terms.size() > 1) {
            should(TextQueries.phrase(Fields.TITLE, terms, exact), TITLE);
        }
    }

    private void refine(Query wanted, float weight) {
        refinement.add(new BoostQuery(wanted, weight), Occur.SHOULD);
    }

    private void should(Query wanted, float weight) {
        scoring.add(new BoostQuery(wanted, weight), Occur.SHOULD);
    }
}
