package io.github.diembao.search;

import io.github.diembao.Article;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.Query;

/**
 * Queries that wait for articles: feed an article, get the names of the searches that find it. Immutable and
 * thread-safe.
 */
public final class SavedSearches {

    private final Map<String, String> typed;
    private final Map<String, Query> queries;

    private SavedSearches(Map<String, String> typed, Map<String, Query> queries) {
        this.typed = typed;
        this.queries = queries;
    }

    /**
     * Registers queries.
     *
     * @param queries queries as typed, by name
     * @return the searches in the order of the map
     * @throws QuerySyntaxException if a query can't be read
     */
    public static SavedSearches of(Map<String, String> queries) {
        Map<String, Query> plans = new LinkedHashMap<>();
        queries.forEach((name, query) -> plans.put(name, QueryPlan.of(query).query()));
        return new SavedSearches(new LinkedHashMap<>(queries), plans);
    }

    /**
     * Returns the queries.
     *
     * @return queries as typed, by name
     */
    public Map<String, String> queries() {
        return new LinkedHashMap<>(typed);
    }

    /**
     * Tells which searches find an article.
     *
     * @param article the article
     * @return names of the searches, in order
     */
    public List<String> match(Article article) {
        MemoryIndex index = MemoryIndex.fromDocument(ArticleDocument.of(article, 0, 0), ArticleDocument.ANALYZER);
        List<String> found = new ArrayList<>();
        queries.forEach((name, query) -> {
            if (index.search(query) > 0) {
                found.add(name);
            }
        });
        return found;
    }
}
