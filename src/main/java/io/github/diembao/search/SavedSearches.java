package io.github.diembao.search;

import io.github.diembao.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * Queries that wait for articles: feed an article, get the names of the searches that find it. Immutable and
 * thread-safe.
 */
public final class SavedSearches {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

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
        queries.forEach((name, query) -> plans.put(name, QueryPlan.of(query).matching()));
        return new SavedSearches(new LinkedHashMap<>(queries), plans);
    }

    /**
     * Reads queries from a file: one a line, {@code name<TAB>query}, or a query alone, which is its own name; blank lines
     * and lines that start with {@code #} are passed over.
     *
     * @param file a text in UTF-8
     * @return the searches in the order of the file
     * @throws IOException if the file can't be read
     * @throws IllegalArgumentException if a query can't be read or a name comes twice, where the message names the line, or
     *     the file is in another encoding
     */
    public static SavedSearches read(Path file) throws IOException {
        Map<String, String> queries = new LinkedHashMap<>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int tab = line.indexOf('\t');
            String name = tab < 0 ? line : line.substring(0, tab).strip();
            String query = tab < 0 ? line : line.substring(tab + 1).strip();
            try {
                QueryPlan.of(query);
            } catch (QuerySyntaxException e) {
                throw new IllegalArgumentException(file + ":" + (i + 1) + ": " + e.getMessage(), e);
            }
            if (queries.put(name, query) != null) {
                throw new IllegalArgumentException(file + ":" + (i + 1) + ": the name " + name + " comes twice");
            }
        }
        return of(queries);
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)
                    .lines()
                    .toList();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file + " is no text in UTF-8", e);
        }
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
        IndexSearcher searcher = MemoryIndex.fromDocument(ArticleDocument.of(article, 0, 0), ArticleDocument.ANALYZER)
                .createSearcher();
        List<String> found = new ArrayList<>();
        try {
            for (Map.Entry<String, Query> search : queries.entrySet()) {
                if (searcher.count(search.getValue()) > 0) {
                    found.add(search.getKey());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
