package io.github.diembao.search;

import java.io.Reader;
import java.util.Map;
import org.apache.lucene.analysis.CharFilterFactory;

/**
 * Makes the char filter {@value #NAME}: marks typed in any order, NFC, Đ for its look-alikes, invisible characters and
 * odd spaces; offsets stay those of the input.
 */
public final class NormalizingCharFilterFactory extends CharFilterFactory {

    /** Name under which Solr and {@code CustomAnalyzer} find it. */
    public static final String NAME = "vietnameseNormalizing";

    /**
     * Makes a factory.
     *
     * @param args no parameters
     * @throws IllegalArgumentException if parameters are given
     */
    public NormalizingCharFilterFactory(Map<String, String> args) {
        super(args);
        if (!args.isEmpty()) {
            throw new IllegalArgumentException("Unknown parameters: " + args);
        }
    }

    /** Only for the service loader, which never calls it. */
    public NormalizingCharFilterFactory() {
        throw defaultCtorException();
    }

    @Override
    public Reader create(Reader input) {
        return new NormalizingCharFilter(input);
    }

    @Override
    public Reader normalize(Reader input) {
        return create(input);
    }
}
