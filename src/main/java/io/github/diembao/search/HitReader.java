package io.github.diembao.search;

import io.github.diembao.text.TextSketch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Reads what an index stores of the articles found. */
final class HitReader {

    private static final Set<String> STORED =
            Set.of(Fields.ID, Fields.URL, Fields.TITLE, Fields.PUBLISHED_AT, Fields.TEXT);

    private final IndexSearcher searcher;

    HitReader(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** Reads the page of a request. */
    List<SearchHit> page(ScoreDoc[] found, List<Needle> needles, SearchRequest request) throws IOException {
        List<SearchHit> hits = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        int end = Math.min(found.length, request.offset() + request.limit());
        for (int i = request.offset(); i < end; i++) {
            hits.add(hit(stored.document(found[i].doc, STORED), found[i].score, needles, List.of()));
        }
        return hits;
    }

    /** Reads a page of groups, each shown by its first article. */
    List<SearchHit> page(RepostGroups groups, List<Needle> needles, SearchRequest request) throws IOException {
        List<SearchHit> hits = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        int end = Math.min(groups.size(), request.offset() + request.limit());
        for (int i = request.offset(); i < end; i++) {
            ScoreDoc first = groups.first(i);
            List<String> reposts = new ArrayList<>();
            for (int repost : groups.reposts(i)) {
                reposts.add(stored.document(repost, Set.of(Fields.ID)).get(Fields.ID));
            }
            hits.add(hit(stored.document(first.doc, STORED), first.score, needles, reposts));
        }
        return hits;
    }

    /** Puts articles together that are nearly the same. */
    RepostGroups group(ScoreDoc[] found) throws IOException {
        RepostGroups groups = new RepostGroups();
        for (ScoreDoc article : found) {
            groups.add(article, sketch(searcher, article.doc));
        }
        return groups;
    }

    /** Reads all articles, each with the beginning of its text. */
    List<SearchHit> all(List<ScoreDoc> found) throws IOException {
        List<SearchHit> hits = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc one : found) {
            hits.add(hit(stored.document(one.doc, STORED), one.score, List.of(), List.of()));
        }
        return hits;
    }

    private static SearchHit hit(Document document, float score, List<Needle> needles, List<String> reposts) {
        String text = document.get(Fields.TEXT);
        return new SearchHit(
                document.get(Fields.ID),
                document.get(Fields.URL),
                document.get(Fields.TITLE),
                document.get(Fields.PUBLISHED_AT),
                Float.isNaN(score) ? 0 : score,
                Snippeter.of(text == null ? "" : text, needles),
                reposts);
    }

    /** Returns the sketch of an article, null where its text is too short for one. */
    static @Nullable TextSketch sketch(IndexSearcher searcher, int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        BinaryDocValues values = leaf.reader().getBinaryDocValues(Fields.SKETCH);
        return values != null && values.advanceExact(document - leaf.docBase) ? read(values.binaryValue()) : null;
    }

    static TextSketch read(BytesRef bytes) {
        return TextSketch.fromBytes(bytes.bytes, bytes.offset);
    }
}
