package io.github.diembao.search;

import io.github.diembao.text.TextSketch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Finds articles like another: on the same subject, or nearly the same text. */
final class SimilarArticles {

    /** Pairs of syllables that tell the subject. */
    private static final int TELLING_PAIRS = 30;

    /** A subject is shared where at least so many of them are. */
    private static final int SHARED_PAIRS = 3;

    private static final int MOST_CANDIDATES = 1_000;

    private final IndexSearcher searcher;
    private final DirectoryReader reader;

    SimilarArticles(IndexSearcher searcher, DirectoryReader reader) {
        this.searcher = searcher;
        this.reader = reader;
    }

    private record Pair(BytesRef term, double weight) {}

    List<ScoreDoc> onTheSameSubject(String id, int limit) throws IOException {
        int document = CommittedArticles.document(reader, id);
        if (document < 0 || limit <= 0) {
            return List.of();
        }
        String text =
                searcher.storedFields().document(document, Set.of(Fields.TEXT)).get(Fields.TEXT);
        List<Pair> pairs = tellingPairs(text == null ? "" : text);
        if (pairs.isEmpty()) {
            return List.of();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Pair pair : pairs) {
            query.add(
                    new BoostQuery(new TermQuery(new Term(Fields.TEXT_PAIRS, pair.term)), (float) pair.weight),
                    Occur.SHOULD);
        }
        query.setMinimumNumberShouldMatch(Math.min(SHARED_PAIRS, pairs.size()));
        query.add(new TermQuery(new Term(Fields.ID, id)), Occur.MUST_NOT);
        return List.of(searcher.search(query.build(), limit).scoreDocs);
    }

    /** The pairs that are frequent in the text and rare in the index. */
    private List<Pair> tellingPairs(String text) throws IOException {
        Map<BytesRef, Integer> counts = new HashMap<>();
        try (TermStream stream = new TermStream(ArticleTokens.of(text), TermStream.Column.PAIRS)) {
            org.apache.lucene.analysis.tokenattributes.BytesTermAttribute term =
                    stream.addAttribute(org.apache.lucene.analysis.tokenattributes.BytesTermAttribute.class);
            while (stream.incrementToken()) {
                counts.merge(BytesRef.deepCopyOf(term.getBytesRef()), 1, Integer::sum);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (Map.Entry<BytesRef, Integer> entry : counts.entrySet()) {
            int found = reader.docFreq(new Term(Fields.TEXT_PAIRS, entry.getKey()));
            if (found > 1) {
                double rarity = Math.log(1 + (double) reader.maxDoc() / found);
                pairs.add(new Pair(entry.getKey(), (1 + Math.log(entry.getValue())) * rarity));
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::weight).reversed().thenComparing(Pair::term));
        return pairs.subList(0, Math.min(TELLING_PAIRS, pairs.size()));
    }

    List<ScoreDoc> nearDuplicates(String id, double similarity) throws IOException {
        int document = CommittedArticles.document(reader, id);
        TextSketch sketch = document < 0 ? null : HitReader.sketch(searcher, document);
        if (sketch == null) {
            return List.of();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String band : ArticleDocument.bandTerms(sketch)) {
            query.add(new TermQuery(new Term(Fields.SKETCH_BANDS, band)), Occur.SHOULD);
        }
        query.add(new TermQuery(new Term(Fields.ID, id)), Occur.MUST_NOT);
        List<ScoreDoc> alike = new ArrayList<>();
        for (ScoreDoc candidate : searcher.search(query.build(), MOST_CANDIDATES).scoreDocs) {
            TextSketch other = HitReader.sketch(searcher, candidate.doc);
            double share = other == null ? 0 : sketch.similarity(other);
            if (share >= similarity) {
                alike.add(new ScoreDoc(candidate.doc, (float) share));
            }
        }
        alike.sort(
                Comparator.comparingDouble((ScoreDoc d) -> d.score).reversed().thenComparingInt(d -> d.doc));
        return alike;
    }
}
