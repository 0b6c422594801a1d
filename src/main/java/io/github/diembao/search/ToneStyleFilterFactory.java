package io.github.diembao.search;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Makes the filter {@value #NAME}: terms in lower case and one tone style ({@code hoà} as
 * {@code hòa}).
 */
public final class ToneStyleFilterFactory extends TokenFilterFactory {

    /** Name under which Solr and {@code CustomAnalyzer} find it. */
    public static final String NAME = "vietnameseToneStyle";

    /**
     * Makes a factory.
     *
     * @param args no parameters
     * @throws IllegalArgumentException if other parameters are given
     */
    public ToneStyleFilterFactory(Map<String, String> args) {
        super(args);
        if (!args.isEmpty()) {
            throw new IllegalArgumentException("Unknown parameters: " + args);
        }
    }

    /** Only for the service loader, which never calls it. */
    public ToneStyleFilterFactory() {
        throw defaultCtorException();
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new ToneStyleFilter(input);
    }

    @Override
    public TokenStream normalize(TokenStream input) {
        return create(input);
    }
}
