package io.github.diembao.search;

import java.util.Map;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;

/**
 * Makes the tokenizer {@value #NAME}: runs of letters and digits, each telling in its flags what joins it to the one
 * before, which the filters for document symbols and pairs need.
 */
public final class VietnameseTokenizerFactory extends TokenizerFactory {

    /** Name under which Solr and {@code CustomAnalyzer} find it. */
    public static final String NAME = "vietnamese";

    /**
     * Makes a factory.
     *
     * @param args no parameters
     * @throws IllegalArgumentException if parameters are given
     */
    public VietnameseTokenizerFactory(Map<String, String> args) {
        super(args);
        if (!args.isEmpty()) {
            throw new IllegalArgumentException("Unknown parameters: " + args);
        }
    }

    /** Only for the service loader, which never calls it. */
    public VietnameseTokenizerFactory() {
        throw defaultCtorException();
    }

    @Override
    public Tokenizer create(AttributeFactory factory) {
        return new VietnameseTokenizer(factory);
    }
}
