package io.github.diembao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/** Runs an analyzer over a text and checks the contract of its token stream on the way. */
final class Tokens {

    /** One token as an index sees it. */
    record Token(String term, int start, int end, int increment, int length) {}

    private Tokens() {}

    /** The terms, each position separated by a space, terms of one position by {@code |}. */
    static String line(Analyzer analyzer, String text) {
        StringBuilder line = new StringBuilder();
        for (Token token : of(analyzer, text)) {
            line.append(line.isEmpty() ? "" : token.increment == 0 ? "|" : " ").append(token.term.replace(' ', '_'));
        }
        return line.toString();
    }

    static List<Token> of(Analyzer analyzer, String text) {
        return of(analyzer, new StringReader(text), text);
    }

    /** Reads the text in pieces of random size. */
    static List<Token> inPieces(Analyzer analyzer, String text, Random random) {
        return of(
                analyzer,
                new Reader() {
                    private int at;

                    @Override
                    public int read(char[] buffer, int offset, int length) {
                        if (at == text.length()) {
                            return -1;
                        }
                        int count = Math.min(Math.min(length, text.length() - at), 1 + random.nextInt(5));
                        text.getChars(at, at + count, buffer, offset);
                        at += count;
                        return count;
                    }

                    @Override
                    public void close() {}
                },
                text);
    }

    private static List<Token> of(Analyzer analyzer, Reader reader, String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", reader)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offsets = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
            PositionLengthAttribute length = stream.addAttribute(PositionLengthAttribute.class);
            stream.reset();
            int lastStart = 0;
            while (stream.incrementToken()) {
                tokens.add(new Token(
                        term.toString(),
                        offsets.startOffset(),
                        offsets.endOffset(),
                        increment.getPositionIncrement(),
                        length.getPositionLength()));
                assertThat(term.length()).isPositive();
                assertThat(offsets.startOffset()).isBetween(lastStart, text.length());
                assertThat(offsets.endOffset()).isBetween(offsets.startOffset() + 1, text.length());
                lastStart = offsets.startOffset();
            }
            stream.end();
            assertThat(offsets.endOffset()).as("final offset").isEqualTo(text.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!tokens.isEmpty()) {
            assertThat(tokens.get(0).increment()).isEqualTo(1);
        }
        checkGraph(tokens);
        return tokens;
    }

    /** Tokens that start at one position start at one offset; tokens that end at one position end at one offset. */
    private static void checkGraph(List<Token> tokens) {
        int[] starts = new int[tokens.size() + 16];
        int[] ends = new int[tokens.size() + 16];
        java.util.Arrays.fill(starts, -1);
        java.util.Arrays.fill(ends, -1);
        int position = -1;
        for (Token token : tokens) {
            position += token.increment();
            int end = position + token.length();
            assertThat(starts[position]).isIn(-1, token.start());
            assertThat(ends[end]).isIn(-1, token.end());
            starts[position] = token.start();
            ends[end] = token.end();
        }
    }
}
