package io.github.diembao.search;

import java.util.List;
import java.util.Map;

/**
 * One page of a search.
 *
 * @param total number of articles that match
 * @param totalIsExact false where at least {@code total} match
 * @param hits the articles of the page
 * @param facets counts by facet ({@code section, month, document, official, organization, author}), empty unless asked for
 */
public record SearchResult(
        long total, boolean totalIsExact, List<SearchHit> hits, Map<String, List<FacetCount>> facets) {

    /**
     * How many of the articles found share a value.
     *
     * @param value the value, such as {@code 2022-11} or a name
     * @param count number of articles
     */
    public record FacetCount(String value, long count) {}

    /** Copies the lists. */
    public SearchResult {
        hits = List.copyOf(hits);
    }
}
