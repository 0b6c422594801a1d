package io.github.diembao.text;

import java.util.Arrays;

/**
 * The sentences of a tokenised text: consecutive ranges of tokens that cover it. A full stop inside an abbreviation
 * ({@code TP.}, {@code TS.}, {@code T.Ư}), a number ({@code 18.5.2021}), an address or after a list number does not
 * end one; a line does, unless the next goes on in lower case. Immutable, thread-safe; made in linear time.
 */
public final class Sentences {

    private final TokenSequence tokens;
    /** First token of each sentence, ascending; then the number of tokens. */
    private final int[] firsts;

    private Sentences(TokenSequence tokens, int[] firsts) {
        this.tokens = tokens;
        this.firsts = firsts;
    }

    /**
     * Finds the sentences of a text.
     *
     * @param tokens a text
     * @return its sentences, none for a text without tokens
     */
    public static Sentences of(TokenSequence tokens) {
        int[] firsts = new int[Math.max(4, tokens.size() / 16 + 2)];
        int size = 0;
        int first = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i < tokens.size() && !SentenceBreaks.isBreak(tokens, first, i)) {
                continue;
            }
            if (size + 1 >= firsts.length) {
                firsts = Arrays.copyOf(firsts, firsts.length * 2);
            }
            firsts[size++] = first;
            first = i;
        }
        if (tokens.size() == 0) {
            return new Sentences(tokens, new int[] {0});
        }
        firsts[size] = tokens.size();
        return new Sentences(tokens, Arrays.copyOf(firsts, size + 1));
    }

    /**
     * Returns the number of sentences.
     *
     * @return zero for a text without tokens
     */
    public int size() {
        return firsts.length - 1;
    }

    /**
     * Returns the first token of a sentence.
     *
     * @param sentence number of the sentence, from 0
     * @return number of its first token
     * @throws IndexOutOfBoundsException if there is no such sentence
     */
    public int from(int sentence) {
        check(sentence);
        return firsts[sentence];
    }

    /**
     * Returns the token after a sentence.
     *
     * @param sentence number of the sentence, from 0
     * @return number of the token after its last
     * @throws IndexOutOfBoundsException if there is no such sentence
     */
    public int to(int sentence) {
        check(sentence);
        return firsts[sentence + 1];
    }

    /**
     * Returns the span of a sentence, without white space around it.
     *
     * @param sentence number of the sentence, from 0
     * @return its span in the text of the tokens
     * @throws IndexOutOfBoundsException if there is no such sentence
     */
    public Span span(int sentence) {
        return tokens.span(from(sentence), to(sentence));
    }

    /**
     * Finds the sentence a token belongs to.
     *
     * @param token number of the token
     * @return number of the sentence; the size for a token past the last
     */
    public int sentenceOf(int token) {
        int at = Arrays.binarySearch(firsts, token);
        return at >= 0 ? at : -at - 2;
    }

    private void check(int sentence) {
        if (sentence < 0 || sentence >= size()) {
            throw new IndexOutOfBoundsException("sentence " + sentence + " of " + size());
        }
    }
}
