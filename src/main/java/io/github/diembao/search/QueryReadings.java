package io.github.diembao.search;

import java.util.ArrayList;
import java.util.List;

/** What a query may mean, the likeliest first: a later reading is for when those before find nothing. */
final class QueryReadings {

    private QueryReadings() {}

    /**
     * Returns the readings: as typed; words with any marks; what the keys of Telex stand for.
     *
     * @throws QuerySyntaxException if the query can't be read
     */
    static List<QueryPlan> of(String query) {
        List<Clause> typed = QueryReader.read(query);
        List<QueryPlan> readings = new ArrayList<>();
        add(readings, typed, query);
        List<Clause> telex = typed.stream().map(QueryReadings::telex).toList();
        if (!telex.equals(typed)) {
            add(readings, telex, query);
        }
        return readings;
    }

    private static void add(List<QueryPlan> readings, List<Clause> clauses, String query) {
        QueryPlan plan = QueryPlan.of(clauses, query, QueryPlan.Marks.AS_TYPED);
        readings.add(plan);
        if (plan.dependsOnMarks()) {
            readings.add(QueryPlan.of(clauses, query, QueryPlan.Marks.ANY));
        }
    }

    private static Clause telex(Clause clause) {
        if (clause.field() != null && (clause.field().isDate() || clause.field() == QueryField.DOC)) {
            return clause;
        }
        StringBuilder text = new StringBuilder();
        for (String word : clause.text().split(" ", -1)) {
            text.append(text.isEmpty() ? "" : " ").append(TelexLeftovers.read(word));
        }
        return new Clause(clause.excluded(), clause.field(), text.toString(), clause.quoted(), clause.position());
    }
}
