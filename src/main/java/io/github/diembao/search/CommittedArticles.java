package io.github.diembao.search;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Finds articles by id without a search. */
final class CommittedArticles {

    private CommittedArticles() {}

    /** Returns the fingerprint of the article of an id, null where there is none. */
    static @Nullable Long fingerprint(DirectoryReader reader, String id) throws IOException {
        BytesRef key = new BytesRef(id);
        for (LeafReaderContext leaf : reader.leaves()) {
            int document = document(leaf.reader(), key);
            if (document >= 0) {
                NumericDocValues fingerprints = leaf.reader().getNumericDocValues(Fields.FINGERPRINT);
                if (fingerprints != null && fingerprints.advanceExact(document)) {
                    return fingerprints.longValue();
                }
            }
        }
        return null;
    }

    /** Returns the number of the document of an id in the whole reader, -1 where there is none. */
    static int document(DirectoryReader reader, String id) throws IOException {
        BytesRef key = new BytesRef(id);
        for (LeafReaderContext leaf : reader.leaves()) {
            int document = document(leaf.reader(), key);
            if (document >= 0) {
                return leaf.docBase + document;
            }
        }
        return -1;
    }

    private static int document(LeafReader leaf, BytesRef id) throws IOException {
        Terms terms = leaf.terms(Fields.ID);
        if (terms == null) {
            return -1;
        }
        TermsEnum found = terms.iterator();
        if (!found.seekExact(id)) {
            return -1;
        }
        PostingsEnum postings = found.postings(null, PostingsEnum.NONE);
        Bits live = leaf.getLiveDocs();
        int document;
        while ((document = postings.nextDoc()) != DocIdSetIterator.NO_MORE_DOCS) {
            if (live == null || live.get(document)) {
                return document;
            }
        }
        return -1;
    }
}
