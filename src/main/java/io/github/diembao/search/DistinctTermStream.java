package io.github.diembao.search;

import java.util.Objects;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.IndexableFieldType;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Gives out each term of a text once: an index takes in a repeated term as slowly as a new one. */
final class DistinctTermStream extends TokenStream {

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final @Nullable TermFrequencyAttribute frequency;
    private @Nullable Terms terms;
    private int next;

    /** Terms that were counted. */
    interface Terms {
        int size();

        /** Returns a term, which holds until the next call. */
        BytesRef bytes(int number);

        int count(int number);
    }

    private DistinctTermStream(boolean frequencies) {
        frequency = frequencies ? addAttribute(TermFrequencyAttribute.class) : null;
    }

    /** A field of terms and how often a text has each. */
    static IndexableField withFrequencies(String name, Terms terms) {
        return field(name, TermsField.FREQUENCIES, terms, true);
    }

    /** A field that tells only whether a text has a term. */
    static IndexableField of(String name, Terms terms) {
        return field(name, TermsField.PRESENCE, terms, false);
    }

    private static IndexableField field(String name, IndexableFieldType type, Terms terms, boolean frequencies) {
        return new TermsField<>(
                name,
                type,
                DistinctTermStream.class,
                () -> new DistinctTermStream(frequencies),
                stream -> stream.terms = terms);
    }

    @Override
    public boolean incrementToken() {
        Terms given = Objects.requireNonNull(terms);
        if (next == given.size()) {
            return false;
        }
        term.setBytesRef(given.bytes(next));
        if (frequency != null) {
            frequency.setTermFrequency(given.count(next));
        }
        next++;
        return true;
    }

    @Override
    public void reset() {
        clearAttributes();
        next = 0;
    }

    /** Lets go of the text, which may be large, till the next one comes. */
    @Override
    public void close() {
        terms = null;
    }
}
