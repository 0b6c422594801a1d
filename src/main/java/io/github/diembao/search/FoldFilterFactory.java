package io.github.diembao.search;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Makes the filter {@value #NAME}: terms without diacritics, đ as d. With {@code preserveOriginal="true"} the term
 * with its marks stays before the folded one, at one position.
 */
public final class FoldFilterFactory extends TokenFilterFactory {

    /** Name under which Solr and {@code CustomAnalyzer} find it. */
    public static final String NAME = "vietnameseFold";

    private final boolean preserveOriginal;

    /**
     * Makes a factory.
     *
     * @param args {@code preserveOriginal}, false unless given
     * @throws IllegalArgumentException if other parameters are given
     */
    public FoldFilterFactory(Map<String, String> args) {
        super(args);
        preserveOriginal = getBoolean(args, "preserveOriginal", false);
        if (!args.isEmpty()) {
            throw new IllegalArgumentException("Unknown parameters: " + args);
        }
    }

    /** Only for the service loader, which never calls it. */
    public FoldFilterFactory() {
        throw defaultCtorException();
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new FoldFilter(input, preserveOriginal);
    }

    @Override
    public TokenStream normalize(TokenStream input) {
        return new FoldFilter(input, false);
    }
}
