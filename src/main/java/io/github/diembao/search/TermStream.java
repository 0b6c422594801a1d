package io.github.diembao.search;

import java.util.Objects;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.IndexableField;
import org.jspecify.annotations.Nullable;

/** Gives out terms of {@link ArticleTokens} in their order, ready as bytes. */
final class TermStream extends TokenStream {

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final boolean folded;
    private @Nullable ArticleTokens tokens;
    private int from;
    private int to;
    private int next;
    /** Whether the term before is given out again without its marks. */
    private boolean again;

    private TermStream(boolean folded) {
        this.folded = folded;
    }

    /** A field of every term of a text with its marks. */
    static IndexableField marked(String name, ArticleTokens tokens) {
        return field(name, tokens, 0, tokens.size(), false);
    }

    /** A field of the terms of some tokens with their marks, and at the same position without. */
    static IndexableField both(String name, ArticleTokens tokens, int from, int to) {
        return field(name, tokens, from, to, true);
    }

    private static IndexableField field(String name, ArticleTokens tokens, int from, int to, boolean folded) {
        return new TermsField<>(
                name,
                TermsField.POSITIONS,
                TermStream.class,
                () -> new TermStream(folded),
                stream -> stream.give(tokens, from, to));
    }

    private void give(ArticleTokens given, int first, int end) {
        tokens = given;
        from = first;
        to = end;
    }

    @Override
    public boolean incrementToken() {
        ArticleTokens given = Objects.requireNonNull(tokens);
        if (again) {
            again = false;
            term.setBytesRef(given.term(next - 1).foldedBytes());
            increment.setPositionIncrement(0);
            return true;
        }
        if (next == to) {
            return false;
        }
        TermKeys keys = given.term(next);
        term.setBytesRef(keys.keyBytes());
        increment.setPositionIncrement(given.isSymbol(next) ? 0 : 1);
        next++;
        again = folded && keys.isMarked() && keys.folded().length > 0;
        return true;
    }

    @Override
    public void reset() {
        next = from;
        again = false;
    }

    /** Lets go of the text, which may be large, till the next one comes. */
    @Override
    public void close() {
        tokens = null;
    }
}
