package io.github.diembao.text;

import java.util.Arrays;

/**
 * A text cut once into syllable tokens, kept in columns. Tokens are numbered from 0; white space lies between them.
 * Immutable and thread-safe.
 */
public final class TokenSequence {

    static final byte GAP_NONE = 0;
    static final byte GAP_SPACE = 1;
    static final byte GAP_LINE = 2;
    static final byte GAP_BLANK_LINE = 3;

    private final String text;
    private final int size;
    private final int[] starts;
    private final int[] ends;
    private final TokenKind[] kinds;
    private final byte[] gaps;
    private final WordForm[] forms;
    private final int[] keyHashes;

    TokenSequence(
            String text,
            int size,
            int[] starts,
            int[] ends,
            TokenKind[] kinds,
            byte[] gaps,
            WordForm[] forms,
            int[] keyHashes) {
        this.text = text;
        this.size = size;
        this.starts = starts;
        this.ends = ends;
        this.kinds = kinds;
        this.gaps = gaps;
        this.forms = forms;
        this.keyHashes = keyHashes;
    }

    /**
     * Returns the text the tokens were cut from.
     *
     * @return the text all offsets refer to
     */
    public String text() {
        return text;
    }

    /**
     * Returns the number of tokens.
     *
     * @return zero for an empty or blank text
     */
    public int size() {
        return size;
    }

    /**
     * Returns where a token starts.
     *
     * @param token number of the token
     * @return offset of its first code unit
     */
    public int start(int token) {
        return starts[token];
    }

    /**
     * Returns where a token ends.
     *
     * @param token number of the token
     * @return offset after its last code unit
     */
    public int end(int token) {
        return ends[token];
    }

    /**
     * Returns what a token is made of.
     *
     * @param token number of the token
     * @return its kind
     */
    public TokenKind kind(int token) {
        return kinds[token];
    }

    /**
     * Returns the spelling of a token with its keys.
     *
     * @param token number of the token
     * @return its form
     */
    public WordForm form(int token) {
        return forms[token];
    }

    /**
     * Returns a token as written.
     *
     * @param token number of the token
     * @return its surface
     */
    public String surface(int token) {
        return forms[token].surface();
    }

    /**
     * Returns the key of a token: lower case, one tone style, dashes and quotes unified.
     *
     * @param token number of the token
     * @return its key; the empty string for a number outside 0 to size − 1
     */
    public String key(int token) {
        return token >= 0 && token < size ? forms[token].key() : "";
    }

    /**
     * Returns the key of a token without diacritics.
     *
     * @param token number of the token
     * @return its folded key; the empty string for a number outside 0 to size − 1
     */
    public String folded(int token) {
        return token >= 0 && token < size ? forms[token].folded() : "";
    }

    /** Returns the hash code of an existing token's key. */
    int keyHash(int token) {
        return keyHashes[token];
    }

    /** Returns the hash code of an existing token's folded key. */
    int foldedHash(int token) {
        return forms[token].foldedHash;
    }

    /**
     * Returns how a token is written.
     *
     * @param token number of the token
     * @return its shape; {@link Shape#NONE} for a number outside 0 to size − 1
     */
    public Shape shape(int token) {
        return token >= 0 && token < size ? forms[token].shape() : Shape.NONE;
    }

    /**
     * Tells whether a token exists and is a word.
     *
     * @param token any number
     * @return false outside 0 to size − 1
     */
    public boolean isWord(int token) {
        return token >= 0 && token < size && kinds[token] == TokenKind.WORD;
    }

    /**
     * Tells whether a token exists and is a run of digits.
     *
     * @param token any number
     * @return false outside 0 to size − 1
     */
    public boolean isNumber(int token) {
        return token >= 0 && token < size && kinds[token] == TokenKind.NUMBER;
    }

    /**
     * Tells whether a token exists and is the given mark; dashes and quotes count in their unified form
     * ({@code -} for every dash, {@code "} and {@code '} for every quote).
     *
     * @param token any number
     * @param mark the unified mark
     * @return false outside 0 to size − 1
     */
    public boolean isMark(int token, char mark) {
        return token >= 0
                && token < size
                && keyHashes[token] == mark
                && kinds[token] == TokenKind.MARK
                && forms[token].key().length() == 1;
    }

    /**
     * Tells whether a token exists and has the given key.
     *
     * @param token any number
     * @param key a search key
     * @return false outside 0 to size − 1
     */
    public boolean is(int token, String key) {
        return token >= 0
                && token < size
                && keyHashes[token] == key.hashCode()
                && forms[token].key().equals(key);
    }

    /**
     * Returns the value of a number token.
     *
     * @param token any number
     * @return the value, or -1 where the token is no number or has more than nine digits
     */
    public int intValue(int token) {
        if (!isNumber(token) || ends[token] - starts[token] > 9) {
            return -1;
        }
        int value = 0;
        for (int i = starts[token]; i < ends[token]; i++) {
            value = value * 10 + Character.digit(text.charAt(i), 10);
        }
        return value;
    }

    /**
     * Returns the number of code units of a token.
     *
     * @param token number of the token
     * @return one or more
     */
    public int length(int token) {
        return ends[token] - starts[token];
    }

    /**
     * Tells whether white space stands before a token.
     *
     * @param token number of the token
     * @return true also before the first token and for a number past the last
     */
    public boolean spaceBefore(int token) {
        return token <= 0 || token >= size || gaps[token] != GAP_NONE;
    }

    /**
     * Tells whether a line ends between a token and the one before.
     *
     * @param token number of the token
     * @return true also before the first token and for a number past the last
     */
    public boolean lineBreakBefore(int token) {
        return token <= 0 || token >= size || gaps[token] >= GAP_LINE;
    }

    /**
     * Tells whether a paragraph ends (a blank line) between a token and the one before.
     *
     * @param token number of the token
     * @return true also before the first token and for a number past the last
     */
    public boolean blankLineBefore(int token) {
        return token <= 0 || token >= size || gaps[token] == GAP_BLANK_LINE;
    }

    /**
     * Returns the text from one token to another, white space included.
     *
     * @param from first token
     * @param to token after the last, greater than {@code from}
     * @return the slice of the text
     */
    public String slice(int from, int to) {
        return text.substring(starts[from], ends[to - 1]);
    }

    /**
     * Returns the span from one token to another.
     *
     * @param from first token
     * @param to token after the last, greater than {@code from}
     * @return the span in the text
     */
    public Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    /**
     * Finds the token at or after an offset.
     *
     * @param offset offset into the text
     * @return number of the first token that ends after the offset, or the size where none does
     */
    public int tokenAt(int offset) {
        int at = Arrays.binarySearch(ends, 0, size, offset + 1);
        return at >= 0 ? at : -at - 1;
    }
}
