package io.github.diembao.search;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.jspecify.annotations.Nullable;

/** The facets articles are counted by. */
final class Facets {

    static final String SECTION = "section";
    static final String MONTH = "month";
    static final String DOCUMENT = "document";
    static final String OFFICIAL = "official";
    static final String ORGANIZATION = "organization";
    static final String AUTHOR = "author";
    static final List<String> ALL = List.of(SECTION, MONTH, DOCUMENT, OFFICIAL, ORGANIZATION, AUTHOR);

    static final FacetsConfig CONFIG = config();

    private static final int LONGEST_VALUE = 200;

    private Facets() {}

    private static FacetsConfig config() {
        FacetsConfig config = new FacetsConfig();
        for (String facet : ALL) {
            config.setMultiValued(facet, true);
            config.setDrillDownTermsIndexing(facet, FacetsConfig.DrillDownTermsIndexing.NONE);
        }
        return config;
    }

    static void add(Document document, String facet, @Nullable String value) {
        if (value != null && !value.isBlank() && value.length() <= LONGEST_VALUE) {
            document.add(new SortedSetDocValuesFacetField(facet, value));
        }
    }
}
