package io.github.diembao.search;

import io.github.diembao.text.TextSketch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Finds articles like another: on the same subject, or nearly the same text. */
final class SimilarArticles {

    /** Pairs of syllables that tell the subject. */
    private static final int TELLING_PAIRS = 30;

    /** A subject is shared where at least so many of them are. */
    private static final int SHARED_PAIRS = 3;

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
        SyllablePairs counted = SyllablePairs.of(ArticleTokens.of(text));
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < counted.size(); i++) {
            int found = reader.docFreq(new Term(Fields.TEXT_PAIRS, counted.bytes(i)));
            if (found > 1) {
                double rarity = Math.log(1 + (double) reader.maxDoc() / found);
                pairs.add(new Pair(BytesRef.deepCopyOf(counted.bytes(i)), (1 + Math.log(counted.count(i))) * rarity));
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
        Query sharesBand = LongPoint.newSetQuery(Fields.SKETCH_BANDS, sketch.bands());
        Weight weight = searcher.createWeight(searcher.rewrite(sharesBand), ScoreMode.COMPLETE_NO_SCORES, 1);
        List<ScoreDoc> alike = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Scorer candidates = weight.scorer(leaf);
            BinaryDocValues sketches = leaf.reader().getBinaryDocValues(Fields.SKETCH);
            if (candidates == null || sketches == null) {
                continue;
            }
            Bits live = leaf.reader().getLiveDocs();
            DocIdSetIterator found = candidates.iterator();
            int candidate;
            while ((candidate = found.nextDoc()) != DocIdSetIterator.NO_MORE_DOCS) {
                if (leaf.docBase + candidate == document
                        || live != null && !live.get(candidate)
                        || !sketches.advanceExact(candidate)) {
                    continue;
                }
                double share = sketch.similarity(HitReader.read(sketches.binaryValue()));
                if (share >= similarity) {
                    alike.add(new ScoreDoc(leaf.docBase + candidate, (float) share));
                }
            }
        }
        alike.sort(
                Comparator.comparingDouble((ScoreDoc d) -> d.score).reversed().thenComparingInt(d -> d.doc));
        return alike;
    }
}
