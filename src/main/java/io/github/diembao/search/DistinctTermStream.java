package io.github.diembao.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Gives out each term of a text once: an index takes in a repeated term as slowly as a new one. */
final class DistinctTermStream extends TokenStream {

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final @Nullable TermFrequencyAttribute frequency;
    private final Terms terms;
    private int next;

    /** Terms that were counted. */
    interface Terms {
        int size();

        /** Returns a term, which holds until the next call. */
        BytesRef bytes(int number);

        int count(int number);
    }

    private DistinctTermStream(Terms terms, boolean frequencies) {
        this.terms = terms;
        frequency = frequencies ? addAttribute(TermFrequencyAttribute.class) : null;
    }

    static DistinctTermStream withFrequencies(Terms terms) {
        return new DistinctTermStream(terms, true);
    }

    /** For a field that tells only whether a text has a term. */
    static DistinctTermStream of(Terms terms) {
        return new DistinctTermStream(terms, false);
    }

    @Override
    public boolean incrementToken() {
        if (next == terms.size()) {
            return false;
        }
        term.setBytesRef(terms.bytes(next));
        if (frequency != null) {
            frequency.setTermFrequency(terms.count(next));
        }
        next++;
        return true;
    }

    @Override
    public void reset() {
        next = 0;
    }
}
