package io.github.diembao.search;

import io.github.diembao.text.TextSketch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    /** Returns the terms without whole symbols. */
    List<TermKeys> words() {
        List<TermKeys> words = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            if (!isSymbol(i)) {
                words.add(terms[i]);
            }
        }
        return words;
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
