package io.github.diembao.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Gives out terms of {@link ArticleTokens} in their order, ready as bytes. */
final class TermStream extends TokenStream {

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final ArticleTokens tokens;
    private final int from;
    private final int to;
    private final boolean folded;
    private int next;
    /** Whether the term before is given out again without its marks. */
    private boolean again;

    private TermStream(ArticleTokens tokens, int from, int to, boolean folded) {
        this.tokens = tokens;
        this.from = from;
        this.to = to;
        this.folded = folded;
        next = from;
    }

    /** Gives out every term with its marks. */
    static TermStream marked(ArticleTokens tokens) {
        return new TermStream(tokens, 0, tokens.size(), false);
    }

    /** Gives out the terms of some tokens with their marks, and at the same position without. */
    static TermStream both(ArticleTokens tokens, int from, int to) {
        return new TermStream(tokens, from, to, true);
    }

    @Override
    public boolean incrementToken() {
        if (again) {
            again = false;
            term.setBytesRef(tokens.term(next - 1).foldedBytes());
            increment.setPositionIncrement(0);
            return true;
        }
        if (next == to) {
            return false;
        }
        TermKeys keys = tokens.term(next);
        term.setBytesRef(keys.keyBytes());
        increment.setPositionIncrement(tokens.isSymbol(next) ? 0 : 1);
        next++;
        again = folded && keys.isMarked() && keys.folded().length > 0;
        return true;
    }

    @Override
    public void reset() {
        next = from;
        again = false;
    }
}
