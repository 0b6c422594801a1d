package io.github.diembao.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Gives out each term of {@link ArticleTokens} without marks once, with its frequency. */
final class FoldedTermStream extends TokenStream {

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final ArticleTokens.Folded terms;
    private int next;

    FoldedTermStream(ArticleTokens tokens) {
        terms = tokens.folded();
    }

    @Override
    public boolean incrementToken() {
        if (next == terms.size()) {
            return false;
        }
        term.setBytesRef(terms.term(next).foldedBytes());
        frequency.setTermFrequency(terms.count(next));
        next++;
        return true;
    }

    @Override
    public void reset() {
        next = 0;
    }
}
