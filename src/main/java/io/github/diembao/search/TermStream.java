package io.github.diembao.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/** Gives out one column of {@link ArticleTokens}, ready as bytes. */
final class TermStream extends TokenStream {

    /** Which terms are given out. */
    enum Column {
        MARKED,
        FOLDED,
        PAIRS
    }

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final ArticleTokens tokens;
    private final Column column;
    private final BytesRef pair = new BytesRef(64);
    private int next;
    /** Last syllable passed, -1 before the first. */
    private int before = -1;

    TermStream(ArticleTokens tokens, Column column) {
        this.tokens = tokens;
        this.column = column;
    }

    @Override
    public boolean incrementToken() {
        while (next < tokens.size()) {
            int token = next++;
            if (column != Column.PAIRS) {
                TermKeys keys = tokens.term(token);
                term.setBytesRef(column == Column.MARKED ? keys.keyBytes() : keys.foldedBytes());
                increment.setPositionIncrement(tokens.isSymbol(token) ? 0 : 1);
                return true;
            }
            if (tokens.isSymbol(token)) {
                continue;
            }
            int first = before;
            before = token;
            if (first >= 0 && tokens.joined(token)) {
                term.setBytesRef(pair(
                        pair,
                        tokens.term(first).foldedBytes(),
                        tokens.term(token).foldedBytes()));
                increment.setPositionIncrement(1);
                return true;
            }
        }
        return false;
    }

    /** Writes a pair the way the index holds it. */
    static BytesRef pair(BytesRef into, BytesRef first, BytesRef second) {
        int length = first.length + 1 + second.length;
        if (into.bytes.length < length) {
            into.bytes = new byte[length * 2];
        }
        System.arraycopy(first.bytes, first.offset, into.bytes, 0, first.length);
        into.bytes[first.length] = ' ';
        System.arraycopy(second.bytes, second.offset, into.bytes, first.length + 1, second.length);
        into.offset = 0;
        into.length = length;
        return into;
    }

    @Override
    public void reset() {
        next = 0;
        before = -1;
    }
}
