package io.github.diembao.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;

/** Ranks articles by relevance in two passes: all of them by terms and pairs, the best of these by phrases as well. */
final class ArticleRanking {

    /** Fixed, so that pages of one search never overlap. */
    private static final int REFINED = 100;

    private final IndexSearcher searcher;

    ArticleRanking(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** Returns the best articles, at most so many as wanted. */
    TopDocs best(QueryPlan plan, int wanted) throws IOException {
        BooleanQuery refinement = plan.refinement();
        if (refinement.clauses().isEmpty()) {
            return searcher.search(plan.ranked(), wanted);
        }
        TopDocs found = searcher.search(plan.ranked(), Math.max(wanted, REFINED));
        ScoreDoc[] ranked = found.scoreDocs;
        ScoreDoc[] first = Arrays.copyOf(ranked, Math.min(ranked.length, REFINED));
        // A refinement only adds, so that those after the window stay behind it.
        ScoreDoc[] refined = QueryRescorer.rescore(
                        searcher, new TopDocs(found.totalHits, first), refinement, 1, first.length)
                .scoreDocs;
        System.arraycopy(refined, 0, ranked, 0, refined.length);
        return new TopDocs(found.totalHits, Arrays.copyOf(ranked, Math.min(ranked.length, wanted)));
    }
}
