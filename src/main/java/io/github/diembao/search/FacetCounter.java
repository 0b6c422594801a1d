package io.github.diembao.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/** Counts matches by facet; what it needs of the index is read once, at the first count. */
final class FacetCounter {

    private static final int MOST_VALUES = 20;

    private final IndexReader reader;
    private @Nullable SortedSetDocValuesReaderState state;

    FacetCounter(IndexReader reader) {
        this.reader = reader;
    }

    /** Returns how many articles were found. */
    static long total(FacetsCollector found) {
        return found.getMatchingDocs().stream()
                .mapToLong(docs -> docs.totalHits)
                .sum();
    }

    Map<String, List<SearchResult.FacetCount>> count(FacetsCollector found) throws IOException {
        Map<String, List<SearchResult.FacetCount>> facets = new LinkedHashMap<>();
        SortedSetDocValuesReaderState known = state();
        SortedSetDocValuesFacetCounts counts = known == null ? null : new SortedSetDocValuesFacetCounts(known, found);
        for (String facet : Facets.ALL) {
            FacetResult result = counts == null ? null : counts.getTopChildren(MOST_VALUES, facet);
            List<SearchResult.FacetCount> values = new ArrayList<>();
            if (result != null) {
                for (LabelAndValue value : result.labelValues) {
                    values.add(new SearchResult.FacetCount(value.label, value.value.longValue()));
                }
            }
            facets.put(facet, List.copyOf(values));
        }
        return facets;
    }

    /** Null where no article has a value of any facet. */
    private synchronized @Nullable SortedSetDocValuesReaderState state() throws IOException {
        if (state == null) {
            try {
                state = new DefaultSortedSetDocValuesReaderState(reader, Facets.CONFIG);
            } catch (IllegalArgumentException e) {
                return null;
            }
        }
        return state;
    }
}
