package io.github.diembao.search;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Makes the filter {@value #NAME}: adds whole document symbols ({@code 21-kl/tw})
 * at the position of their first part; needs the tokenizer {@value VietnameseTokenizerFactory#NAME}.
 */
public final class DocumentReferenceFilterFactory extends TokenFilterFactory {

    /** Name under which Solr and {@code CustomAnalyzer} find it. */
    public static final String NAME = "vietnameseDocumentReference";

    /**
     * Makes a factory.
     *
     * @param args no parameters
     * @throws IllegalArgumentException if other parameters are given
     */
    public DocumentReferenceFilterFactory(Map<String, String> args) {
        super(args);
        if (!args.isEmpty()) {
            throw new IllegalArgumentException("Unknown parameters: " + args);
        }
    }

    /** Only for the service loader, which never calls it. */
    public DocumentReferenceFilterFactory() {
        throw defaultCtorException();
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new DocumentReferenceFilter(input);
    }
}
