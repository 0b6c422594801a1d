package io.github.diembao.search;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Makes the filter {@value #NAME}: adds pairs of neighbouring syllables
 * ({@code kết luận}) at the position of the first; needs the tokenizer {@value VietnameseTokenizerFactory#NAME}. With
 * {@code outputUnigrams="false"} only the pairs are given out.
 */
public final class SyllablePairFilterFactory extends TokenFilterFactory {

    /** Name under which Solr and {@code CustomAnalyzer} find it. */
    public static final String NAME = "vietnameseSyllablePair";

    private final boolean outputUnigrams;

    /**
     * Makes a factory.
     *
     * @param args {@code outputUnigrams}, true unless given
     * @throws IllegalArgumentException if other parameters are given
     */
    public SyllablePairFilterFactory(Map<String, String> args) {
        super(args);
        outputUnigrams = getBoolean(args, "outputUnigrams", true);
        if (!args.isEmpty()) {
            throw new IllegalArgumentException("Unknown parameters: " + args);
        }
    }

    /** Only for the service loader, which never calls it. */
    public SyllablePairFilterFactory() {
        throw defaultCtorException();
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new SyllablePairFilter(input, outputUnigrams);
    }
}
