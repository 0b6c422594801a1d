package io.github.diembao.search;

import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableFieldType;
import org.jspecify.annotations.Nullable;

/**
 * A field whose terms are ready. A stream costs more to make than to read a short text with, so an index hands that of the
 * article before back.
 *
 * @param <S> stream of the field, of the same kind in every article
 */
final class TermsField<S extends TokenStream> extends Field {

    /** With positions, to be ranked by. */
    static final IndexableFieldType POSITIONS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    static final IndexableFieldType FREQUENCIES = type(IndexOptions.DOCS_AND_FREQS);
    static final IndexableFieldType PRESENCE = type(IndexOptions.DOCS);

    private final Class<S> kind;
    private final Supplier<S> maker;
    private final Terms<S> terms;

    /** Gives a stream the terms of an article. */
    interface Terms<S> {
        void giveTo(S stream);
    }

    TermsField(String name, IndexableFieldType type, Class<S> kind, Supplier<S> maker, Terms<S> terms) {
        super(name, type);
        this.kind = kind;
        this.maker = maker;
        this.terms = terms;
    }

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.setOmitNorms(options == IndexOptions.DOCS);
        type.freeze();
        return type;
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream before) {
        S stream = kind.isInstance(before) ? kind.cast(before) : maker.get();
        terms.giveTo(stream);
        return stream;
    }
}
