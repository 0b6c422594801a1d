package io.github.diembao.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/**
 * An index open for searching, as it was committed when it was opened. Thread-safe; a writer may work on the index
 * meanwhile.
 *
 * <p>A query is what people type: words with or without marks, {@code "cụm từ"}, {@code -loại}, and fields
 * {@code title: sapo: caption: author: section: tag: official: role: org: doc: from: to: mentions:}. All words are needed; articles
 * with the words side by side rank first. Marks that were typed count as long as anything has them, between quotes always;
 * a word typed without stands for any. {@code AND} changes nothing, {@code NOT} is
 * {@code -}.
 */
public final class ArticleIndex implements AutoCloseable {

    /** The day first, since days are indexed: what is older than the page found so far is passed by. */
    private static final Sort NEWEST_FIRST = new Sort(newest(Fields.DAY), newest(Fields.TIME), SortField.FIELD_DOC);

    private static final Sort IN_ORDER_OF_WRITING = new Sort(new SortField(Fields.SEQUENCE, SortField.Type.LONG));
    private static final int PAGE_OF_NEW = 500;

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final ArticleRanking ranking;
    private final HitReader hits;
    private final FacetCounter facets;

    private ArticleIndex(Directory directory, DirectoryReader reader) throws IOException {
        this.directory = directory;
        this.reader = reader;
        searcher = new IndexSearcher(reader);
        ranking = new ArticleRanking(searcher);
        hits = new HitReader(searcher);
        facets = new FacetCounter(reader);
    }

    private static SortField newest(String name) {
        SortField field = new SortField(name, SortField.Type.LONG, true);
        field.setMissingValue(Long.MIN_VALUE);
        return field;
    }

    /**
     * Opens an index.
     *
     * @param folder the folder of the index
     * @return the index; the caller closes it
     * @throws IndexException if there is no index, it is of another schema, or it can't be read
     */
    public static ArticleIndex open(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IndexException("no index in " + folder + ": there is no such folder");
        }
        try {
            return open(FSDirectory.open(folder), folder.toString());
        } catch (IOException e) {
            throw ArticleIndexer.failure(folder.toString(), e);
        }
    }

    static ArticleIndex open(Directory directory, String where) throws IOException {
        DirectoryReader reader = null;
        try {
            if (!DirectoryReader.indexExists(directory)) {
                throw new IndexException("no index in " + where);
            }
            reader = DirectoryReader.open(directory);
            IndexSchema.check(reader.getIndexCommit().getUserData(), where);
            return new ArticleIndex(directory, reader);
        } catch (IOException | RuntimeException e) {
            if (reader != null) {
                reader.close();
            }
            directory.close();
            throw e;
        }
    }

    /**
     * Returns the number of articles.
     *
     * @return articles in the index
     */
    public int size() {
        return reader.numDocs();
    }

    /**
     * Searches.
     *
     * @param query the query as typed
     * @return the ten best articles
     * @throws QuerySyntaxException if the query can't be read
     * @throws IndexException if the index can't be read
     */
    public SearchResult search(String query) {
        return search(SearchRequest.of(query));
    }

    /**
     * Searches.
     *
     * @param request what to search for and what to return
     * @return the page asked for
     * @throws QuerySyntaxException if the query can't be read
     * @throws IndexException if the index can't be read
     */
    public SearchResult search(SearchRequest request) {
        SearchResult result = null;
        for (QueryPlan reading : QueryReadings.of(request.query())) {
            result = run(reading, request);
            if (result.total() > 0) {
                break;
            }
        }
        return Objects.requireNonNull(result);
    }

    /**
     * Articles written after a change.
     *
     * @param hits in the order they were written
     * @param answeredTo number of the last change they take in
     * @param complete false where more follow
     */
    record NewHits(List<SearchHit> hits, long answeredTo, boolean complete) {}

    /** Searches among the articles written after a change. */
    NewHits newSince(long change, String query) {
        QueryPlan plan = QueryPlan.of(query);
        Query written = new BooleanQuery.Builder()
                .add(plan.matching(), Occur.FILTER)
                .add(LongPoint.newRangeQuery(Fields.SEQUENCE, change + 1, Long.MAX_VALUE), Occur.FILTER)
                .build();
        try {
            TopDocs found = searcher.search(written, PAGE_OF_NEW, IN_ORDER_OF_WRITING);
            SearchRequest page = SearchRequest.of(query).page(0, PAGE_OF_NEW);
            boolean complete = found.scoreDocs.length < PAGE_OF_NEW;
            long last = complete
                    ? IndexSchema.sequence(reader.getIndexCommit().getUserData())
                    : (Long) ((FieldDoc) found.scoreDocs[PAGE_OF_NEW - 1]).fields[0];
            return new NewHits(hits.page(found.scoreDocs, plan.needles(), page), Math.max(last, change), complete);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private SearchResult run(QueryPlan plan, SearchRequest request) {
        try {
            int wanted = Math.max(1, request.offset() + request.limit());
            TopDocs found = best(plan, request.order(), wanted);
            List<SearchHit> page = request.groupReposts()
                    ? hits.page(groups(plan, request.order(), wanted), plan.needles(), request)
                    : hits.page(found.scoreDocs, plan.needles(), request);
            if (!request.facets()) {
                boolean exact = found.totalHits.relation == TotalHits.Relation.EQUAL_TO;
                return new SearchResult(found.totalHits.value, exact, page, Map.of());
            }
            // Apart from the search for the best, which passes by most of what matches.
            FacetsCollector all = searcher.search(plan.matching(), new FacetsCollectorManager());
            return new SearchResult(FacetCounter.total(all), true, page, facets.count(all));
        } catch (IndexSearcher.TooManyClauses e) {
            throw new QuerySyntaxException("query stands for too many terms", request.query(), 0);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private TopDocs best(QueryPlan plan, SearchRequest.Order order, int wanted) throws IOException {
        return order == SearchRequest.Order.DATE
                ? searcher.search(plan.matching(), wanted, NEWEST_FIRST)
                : ranking.best(plan, wanted);
    }

    /** Reads on until there are as many groups as wanted or no more articles. */
    private RepostGroups groups(QueryPlan plan, SearchRequest.Order order, int wanted) throws IOException {
        int read = wanted;
        while (true) {
            read = Math.min(read * 3, SearchRequest.DEEPEST);
            ScoreDoc[] found = best(plan, order, read).scoreDocs;
            RepostGroups groups = hits.group(found);
            if (groups.size() >= wanted || found.length < read || read == SearchRequest.DEEPEST) {
                return groups;
            }
        }
    }

    /**
     * Finds articles on the same subject.
     *
     * @param id id of an article of the index
     * @param limit most articles to return
     * @return the most alike first, without the article itself; empty where the index holds no such id
     * @throws IndexException if the index can't be read
     */
    public List<SearchHit> moreLikeThis(String id, int limit) {
        try {
            return hits.all(new SimilarArticles(searcher, reader).onTheSameSubject(id, limit));
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /**
     * Finds reposts of an article: texts that share most runs of four syllables with it.
     *
     * @param id id of an article of the index
     * @param similarity least estimated share of common runs, 0 to 1; 0.8 is a good start
     * @return the most alike first, without the article itself, the score being the estimated share; empty where the
     *     index holds no such id or its text is too short to tell
     * @throws IndexException if the index can't be read
     */
    public List<SearchHit> nearDuplicates(String id, double similarity) {
        try {
            return hits.all(new SimilarArticles(searcher, reader).nearDuplicates(id, similarity));
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private IndexException failure(IOException e) {
        return ArticleIndexer.failure(directory.toString(), e);
    }

    @Override
    public void close() {
        try {
            IOUtils.close(reader, directory);
        } catch (IOException e) {
            throw failure(e);
        }
    }
}
