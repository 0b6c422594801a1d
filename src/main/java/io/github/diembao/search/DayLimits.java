package io.github.diembao.search;

import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** The days a query asks for: {@code from:}, {@code to:}, {@code mentions:}. */
final class DayLimits {

    private final String query;
    /** First day asked for by {@code from:} and last by {@code to:}, as epoch days. */
    private long earliest = Long.MIN_VALUE;

    private long latest = Long.MAX_VALUE;

    DayLimits(String query) {
        this.query = query;
    }

    /**
     * Reads a clause of days.
     *
     * @throws QuerySyntaxException if it names no day, or none can be both after the first and before the last
     */
    Query read(QueryField field, Clause clause) {
        DayRange range = DayRange.read(clause.text().strip());
        if (range == null) {
            throw new QuerySyntaxException(
                    "no day: " + field.label() + ": takes 2022-11-14, 14/11/2022, 2022-11, 2022"
                            + (field == QueryField.MENTIONS ? " or 2022-11-01..2022-11-15" : ""),
                    query,
                    clause.position());
        }
        if (range.isReversed()) {
            throw new QuerySyntaxException(
                    field.label() + ": ends " + range.last() + ", before it begins", query, clause.position());
        }
        long first = range.first().toEpochDay();
        long last = range.last().toEpochDay();
        if (!clause.excluded()) {
            earliest = field == QueryField.FROM ? Math.max(earliest, first) : earliest;
            latest = field == QueryField.TO ? Math.min(latest, last) : latest;
            if (earliest > latest) {
                throw new QuerySyntaxException("to: ends before from: begins", query, clause.position());
            }
        }
        return switch (field) {
            case FROM -> LongPoint.newRangeQuery(Fields.DAY, first, Long.MAX_VALUE);
            case TO -> LongPoint.newRangeQuery(Fields.DAY, Long.MIN_VALUE, last);
            default -> mentioned(new long[] {first}, new long[] {last});
        };
    }

    private static Query mentioned(long[] first, long[] last) {
        return new BooleanQuery.Builder()
                .add(LongRange.newIntersectsQuery(Fields.MENTIONED_DAYS, first, last), Occur.SHOULD)
                .add(LongRange.newWithinQuery(Fields.MENTIONED_PERIODS, first, last), Occur.SHOULD)
                .build();
    }
}
