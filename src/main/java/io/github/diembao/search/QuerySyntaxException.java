package io.github.diembao.search;

/** A query that can't be read, with the place where reading failed. */
public final class QuerySyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** Longest part of a query that a message repeats. */
    private static final int EXCERPT = 60;

    private final int position;

    QuerySyntaxException(String problem, String query, int position) {
        super(problem + " at position " + (position + 1) + ": " + excerpt(query, position));
        this.position = position;
    }

    /**
     * Returns where the query can't be read.
     *
     * @return UTF-16 offset into the query, from 0
     */
    public int position() {
        return position;
    }

    private static String excerpt(String query, int position) {
        int end = Math.min(query.length(), position + EXCERPT);
        return (position > 0 ? "…" : "")
                + query.substring(Math.min(position, query.length()), end)
                + (end < query.length() ? "…" : "");
    }
}
