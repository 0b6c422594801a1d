package io.github.diembao.search;

import io.github.diembao.text.TextSketch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/** The tokens of a text in columns: one pass of the analyser serves every field made of the text. */
final class ArticleTokens {

    private static final Analyzer ANALYZER = new VietnameseAnalyzer();
    private static final int CHARACTERS_A_TOKEN = 4;

    private int size;
    private TermKeys[] terms;
    private int[] starts;
    private int[] ends;
    /** 0 for a whole symbol beside its first part, else 1. */
    private byte[] increments;
    /** Whether only white space separates the token from the one before. */
    private boolean[] joined;

    private ArticleTokens(int capacity) {
        terms = new TermKeys[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
        increments = new byte[capacity];
        joined = new boolean[capacity];
    }

    static ArticleTokens of(String text) {
        ArticleTokens tokens = new ArticleTokens(text.length() / CHARACTERS_A_TOKEN + 8);
        try (TokenStream stream = ANALYZER.tokenStream(Fields.TEXT, text)) {
            tokens.read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    private void read(TokenStream stream) throws IOException {
        CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
        OffsetAttribute offsets = stream.addAttribute(OffsetAttribute.class);
        PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
        FlagsAttribute flags = stream.addAttribute(FlagsAttribute.class);
        stream.reset();
        while (stream.incrementToken()) {
            if (size == terms.length) {
                grow(size * 2);
            }
            terms[size] = TermKeys.of(term.buffer(), term.length());
            starts[size] = offsets.startOffset();
            ends[size] = offsets.endOffset();
            increments[size] = (byte) increment.getPositionIncrement();
            joined[size] = Joint.of(flags.getFlags()) == Joint.SPACE;
            size++;
        }
        stream.end();
    }

    private void grow(int capacity) {
        terms = Arrays.copyOf(terms, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        increments = Arrays.copyOf(increments, capacity);
        joined = Arrays.copyOf(joined, capacity);
    }

    int size() {
        return size;
    }

    TermKeys term(int token) {
        return terms[token];
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    /** Tells whether the token is a whole symbol at the position of its first part. */
    boolean isSymbol(int token) {
        return increments[token] == 0;
    }

    boolean joined(int token) {
        return joined[token];
    }

    /** The terms without marks, each once: one of the terms of each folded form, in the order of the text. */
    static final class Folded {
        private final TermKeys[] terms;
        private final int[] counts;
        private final int size;

        private Folded(TermKeys[] terms, int[] counts, int size) {
            this.terms = terms;
            this.counts = counts;
            this.size = size;
        }

        int size() {
            return size;
        }

        TermKeys term(int number) {
            return terms[number];
        }

        /** How often the form comes. */
        int count(int number) {
            return counts[number];
        }
    }

    /** Counts the terms without marks, so that an index takes in each of them once. */
    Folded folded() {
        TermKeys[] distinct = new TermKeys[size];
        int[] counts = new int[size];
        int[] slots = new int[Integer.highestOneBit(size * 2 + 2) * 2];
        int found = 0;
        for (int i = 0; i < size; i++) {
            int slot = slotOf(terms[i].foldedHash(), slots.length);
            while (slots[slot] != 0 && !distinct[slots[slot] - 1].foldsAs(terms[i])) {
                slot = slot + 1 & slots.length - 1;
            }
            if (slots[slot] == 0) {
                distinct[found] = terms[i];
                slots[slot] = ++found;
            }
            counts[slots[slot] - 1]++;
        }
        return new Folded(distinct, counts, found);
    }

    private static int slotOf(int hash, int slots) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ mixed >>> 16) & slots - 1;
    }

    /** Returns the sketch of the text, null where it is too short for one. */
    @Nullable
    TextSketch sketch() {
        TextSketch.Builder sketch = new TextSketch.Builder();
        for (int i = 0; i < size; i++) {
            if (!isSymbol(i)) {
                sketch.add(terms[i].foldedHash());
            }
        }
        return sketch.build();
    }
}
