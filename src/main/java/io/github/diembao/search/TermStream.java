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
        PAIRS
    }

    static final int PAIR_BYTES = 5;

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final ArticleTokens tokens;
    private final Column column;
    private final BytesRef pair = new BytesRef(PAIR_BYTES);
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
            if (column == Column.MARKED) {
                term.setBytesRef(tokens.term(token).keyBytes());
                increment.setPositionIncrement(tokens.isSymbol(token) ? 0 : 1);
                return true;
            }
            if (tokens.isSymbol(token)) {
                continue;
            }
            int first = before;
            before = token;
            if (first >= 0 && tokens.joined(token)) {
                term.setBytesRef(pair(pair, tokens.term(first), tokens.term(token)));
                increment.setPositionIncrement(1);
                return true;
            }
        }
        return false;
    }

    /**
     * Writes a pair the way the index holds it: a hash of five bytes, since pairs are many and only ever looked up. Two
     * pairs of an archive's million share one in a million cases.
     */
    static BytesRef pair(BytesRef into, TermKeys first, TermKeys second) {
        long hash = (first.foldedHash() * 0x9E3779B97F4A7C15L + second.foldedHash()) * 0xD6E8FEB86659FD93L;
        hash ^= hash >>> 32;
        for (int i = 0; i < PAIR_BYTES; i++) {
            into.bytes[i] = (byte) (hash >>> (i * Byte.SIZE));
        }
        into.offset = 0;
        into.length = PAIR_BYTES;
        return into;
    }

    @Override
    public void reset() {
        next = 0;
        before = -1;
    }
}
