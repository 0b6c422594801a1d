package io.github.diembao.search;

import org.apache.lucene.util.BytesRef;

/** The terms of a text without their marks, each once, in the order of the text. */
final class FoldedTerms implements DistinctTermStream.Terms {

    private final TermKeys[] terms;
    private final int[] counts;
    private int size;

    private FoldedTerms(int capacity) {
        terms = new TermKeys[capacity];
        counts = new int[capacity];
    }

    static FoldedTerms of(ArticleTokens tokens) {
        FoldedTerms folded = new FoldedTerms(tokens.size());
        int[] slots = new int[Integer.highestOneBit(tokens.size() * 2 + 2) * 2];
        for (int i = 0; i < tokens.size(); i++) {
            folded.count(tokens.term(i), slots);
        }
        return folded;
    }

    /** Counts a term; slots hold the number of a term plus one, 0 where they are free. */
    private void count(TermKeys term, int[] slots) {
        int slot = slotOf(term.foldedHash(), slots.length);
        while (slots[slot] != 0 && !terms[slots[slot] - 1].foldsAs(term)) {
            slot = slot + 1 & slots.length - 1;
        }
        if (slots[slot] == 0) {
            terms[size] = term;
            slots[slot] = ++size;
        }
        counts[slots[slot] - 1]++;
    }

    private static int slotOf(int hash, int slots) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ mixed >>> 16) & slots - 1;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public BytesRef bytes(int number) {
        return terms[number].foldedBytes();
    }

    @Override
    public int count(int number) {
        return counts[number];
    }
}
