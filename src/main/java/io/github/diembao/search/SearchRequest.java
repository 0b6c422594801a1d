package io.github.diembao.search;

/**
 * What to search for and what to return.
 *
 * @param query the query as typed
 * @param order how hits are sorted
 * @param offset number of hits to pass over
 * @param limit most hits to return
 * @param facets whether matches are counted by facet
 * @param groupReposts whether near-duplicates are put together as one hit; offset and limit then count groups
 */
public record SearchRequest(String query, Order order, int offset, int limit, boolean facets, boolean groupReposts) {

    /** How hits are sorted. */
    public enum Order {
        /** Best first. */
        RELEVANCE,
        /** Newest first, undated articles last. */
        DATE
    }

    /** Paging deeper than this is refused: it costs memory and nobody reads there. */
    public static final int DEEPEST = 10_000;

    private static final int DEFAULT_LIMIT = 10;

    /**
     * Checks the page.
     *
     * @throws IllegalArgumentException if a number is negative or the page lies deeper than {@link #DEEPEST}
     */
    public SearchRequest {
        if (offset < 0 || limit < 0 || (long) offset + limit > DEEPEST) {
            throw new IllegalArgumentException("no such page: " + limit + " hits after " + offset);
        }
    }

    /**
     * Asks for the ten best articles.
     *
     * @param query the query as typed
     * @return a request sorted by relevance, without facets
     */
    public static SearchRequest of(String query) {
        return new SearchRequest(query, Order.RELEVANCE, 0, DEFAULT_LIMIT, false, false);
    }

    /**
     * Returns a copy with another page.
     *
     * @param newOffset number of hits to pass over
     * @param newLimit most hits to return
     * @return the changed copy
     */
    public SearchRequest page(int newOffset, int newLimit) {
        return new SearchRequest(query, order, newOffset, newLimit, facets, groupReposts);
    }

    /**
     * Returns a copy with another order.
     *
     * @param newOrder how hits are sorted
     * @return the changed copy
     */
    public SearchRequest sortedBy(Order newOrder) {
        return new SearchRequest(query, newOrder, offset, limit, facets, groupReposts);
    }

    /**
     * Returns a copy that counts matches by facet.
     *
     * @return the changed copy
     */
    public SearchRequest withFacets() {
        return new SearchRequest(query, order, offset, limit, true, groupReposts);
    }

    /**
     * Returns a copy that puts near-duplicates together.
     *
     * @return the changed copy
     */
    public SearchRequest groupingReposts() {
        return new SearchRequest(query, order, offset, limit, facets, true);
    }
}
