package io.github.diembao.search;

import org.apache.lucene.util.BytesRef;

/**
 * Pairs of neighbouring syllables of a text without their marks, each once, in the order of the text; none with a word of
 * grammar, which stands beside any other. An index holds a
 * pair as a hash of five bytes, since pairs are many and only ever looked up: two pairs of an archive's million share one
 * in a million cases.
 */
final class SyllablePairs implements DistinctTermStream.Terms {

    private static final int BYTES = 5;
    private static final long MASK = (1L << BYTES * Byte.SIZE) - 1;

    private final long[] pairs;
    private final int[] counts;
    private final BytesRef bytes = new BytesRef(BYTES);
    private int size;

    private SyllablePairs(int capacity) {
        pairs = new long[capacity];
        counts = new int[capacity];
    }

    static SyllablePairs of(ArticleTokens tokens) {
        SyllablePairs found = new SyllablePairs(tokens.size());
        int[] slots = new int[Integer.highestOneBit(tokens.size() * 2 + 2) * 2];
        int before = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isSymbol(i)) {
                continue;
            }
            if (before >= 0 && tokens.joined(i) && canBePair(tokens.term(before), tokens.term(i))) {
                found.count(hash(tokens.term(before), tokens.term(i)), slots);
            }
            before = i;
        }
        return found;
    }

    /** Counts a pair; slots hold the number of a pair plus one, 0 where they are free. */
    private void count(long pair, int[] slots) {
        int slot = (int) pair & slots.length - 1;
        while (slots[slot] != 0 && pairs[slots[slot] - 1] != pair) {
            slot = slot + 1 & slots.length - 1;
        }
        if (slots[slot] == 0) {
            pairs[size] = pair;
            slots[slot] = ++size;
        }
        counts[slots[slot] - 1]++;
    }

    private static long hash(TermKeys first, TermKeys second) {
        long hash = (first.foldedHash() * 0x9E3779B97F4A7C15L + second.foldedHash()) * 0xD6E8FEB86659FD93L;
        return (hash ^ hash >>> 32) & MASK;
    }

    /** Tells whether an index holds the pair wherever it occurs. */
    static boolean canBePair(TermKeys first, TermKeys second) {
        return first.makesPairs() && second.makesPairs();
    }

    /** Returns the term an index holds for a pair. */
    static BytesRef term(TermKeys first, TermKeys second) {
        return write(hash(first, second), new BytesRef(BYTES));
    }

    private static BytesRef write(long pair, BytesRef into) {
        for (int i = 0; i < BYTES; i++) {
            into.bytes[i] = (byte) (pair >>> (i * Byte.SIZE));
        }
        into.offset = 0;
        into.length = BYTES;
        return into;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public BytesRef bytes(int number) {
        return write(pairs[number], bytes);
    }

    @Override
    public int count(int number) {
        return counts[number];
    }
}
