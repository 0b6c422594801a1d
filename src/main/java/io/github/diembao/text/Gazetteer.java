package io.github.diembao.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A list of phrases compiled to one trie over token keys: longest match from a token on, in time linear in the match.
 * Case, tone style, kinds of dash and white space don't count. Immutable and thread-safe.
 *
 * @param <V> what a phrase stands for
 */
public final class Gazetteer<V> {

    /**
     * A phrase that was found.
     *
     * @param value what the phrase stands for
     * @param from its first token
     * @param to the token after its last
     * @param <V> type of the value
     */
    public record Match<V>(V value, int from, int to) {}

    private final PhraseTrie trie;
    private final Object[] values;
    private final boolean folded;
    private final int size;

    private Gazetteer(PhraseTrie trie, Object[] values, boolean folded, int size) {
        this.trie = trie;
        this.values = values;
        this.folded = folded;
        this.size = size;
    }

    /**
     * Starts a gazetteer that matches with diacritics.
     *
     * @param <V> what a phrase stands for
     * @return an empty builder
     */
    public static <V> Builder<V> builder() {
        return new Builder<>(false);
    }

    /**
     * Starts a gazetteer that matches without diacritics ({@code ket luan} finds {@code Kết luận}).
     *
     * @param <V> what a phrase stands for
     * @return an empty builder
     */
    public static <V> Builder<V> foldedBuilder() {
        return new Builder<>(true);
    }

    /**
     * Returns the number of different phrases.
     *
     * @return zero or more
     */
    public int size() {
        return size;
    }

    /**
     * Tells cheaply whether some phrase starts with this token.
     *
     * @param tokens a text
     * @param token number of a token
     * @return false outside the text
     */
    public boolean startsAt(TokenSequence tokens, int token) {
        return opens(tokens, token) && next(PhraseTrie.ROOT, tokens, token) != PhraseTrie.NONE;
    }

    /**
     * Finds the longest phrase that starts at a token and does not cross a line break.
     *
     * @param tokens a text
     * @param from number of the token the phrase must start with
     * @return the match, or null where no phrase starts there
     */
    public @Nullable Match<V> longestAt(TokenSequence tokens, int from) {
        return longestAt(tokens, from, tokens.size());
    }

    /**
     * Finds the longest phrase that starts at a token, does not cross a line break and ends by a limit.
     *
     * @param tokens a text
     * @param from number of the token the phrase must start with
     * @param limit number of the token the phrase must not reach
     * @return the match, or null where no phrase starts there
     */
    public @Nullable Match<V> longestAt(TokenSequence tokens, int from, int limit) {
        return longest(tokens, from, limit, false);
    }

    /**
     * Finds the longest phrase that starts at a token, though a line may end within it, as in text of fixed width.
     *
     * @param tokens a text
     * @param from number of the token the phrase must start with
     * @return the match, or null where no phrase starts there; none crosses a blank line
     */
    public @Nullable Match<V> longestAcrossLines(TokenSequence tokens, int from) {
        return longest(tokens, from, tokens.size(), true);
    }

    private @Nullable Match<V> longest(TokenSequence tokens, int from, int limit, boolean acrossLines) {
        if (!opens(tokens, from)) {
            return null;
        }
        int node = PhraseTrie.ROOT;
        V best = null;
        int bestEnd = from;
        int size = Math.min(limit, tokens.size());
        for (int i = from; i < size; i++) {
            if (i > from && (acrossLines ? tokens.blankLineBefore(i) : tokens.lineBreakBefore(i))) {
                break;
            }
            node = next(node, tokens, i);
            if (node == PhraseTrie.NONE) {
                break;
            }
            V value = value(node);
            if (value != null) {
                best = value;
                bestEnd = i + 1;
            }
        }
        return best == null ? null : new Match<>(best, from, bestEnd);
    }

    /**
     * Finds every phrase that starts at a token and does not cross a line break, shortest first.
     *
     * @param tokens a text
     * @param from number of the token the phrases must start with
     * @return the matches, empty where none starts there
     */
    public List<Match<V>> allAt(TokenSequence tokens, int from) {
        if (!opens(tokens, from)) {
            return List.of();
        }
        List<Match<V>> found = new ArrayList<>();
        int node = PhraseTrie.ROOT;
        for (int i = from; i < tokens.size(); i++) {
            if (i > from && tokens.lineBreakBefore(i)) {
                break;
            }
            node = next(node, tokens, i);
            if (node == PhraseTrie.NONE) {
                break;
            }
            V value = value(node);
            if (value != null) {
                found.add(new Match<>(value, from, i + 1));
            }
        }
        return found;
    }

    /**
     * Looks a whole phrase up.
     *
     * @param phrase any text
     * @return its value, or null where it is no phrase of the list
     */
    public @Nullable V get(String phrase) {
        Match<V> match;
        TokenSequence tokens = Tokenizer.tokenize(TextNormalizer.normalize(phrase));
        match = tokens.size() == 0 ? null : longestAt(tokens, 0);
        return match != null && match.to() == tokens.size() ? match.value() : null;
    }

    private boolean opens(TokenSequence tokens, int token) {
        return token >= 0
                && token < tokens.size()
                && trie.mayOpen(folded ? tokens.foldedHash(token) : tokens.keyHash(token));
    }

    private int next(int node, TokenSequence tokens, int token) {
        return folded
                ? trie.next(node, tokens.folded(token), tokens.foldedHash(token))
                : trie.next(node, tokens.key(token), tokens.keyHash(token));
    }

    @SuppressWarnings("unchecked")
    private @Nullable V value(int node) {
        return (V) values[node];
    }

    /**
     * Collects phrases.
     *
     * @param <V> what a phrase stands for
     */
    public static final class Builder<V> {

        private final PhraseTrie trie = new PhraseTrie();
        private final boolean folded;
        private Object[] values = new Object[16];
        private int size;

        private Builder(boolean folded) {
            this.folded = folded;
        }

        /**
         * Adds a phrase; a later value for the same phrase replaces the earlier.
         *
         * @param phrase one word or more
         * @param value what it stands for
         * @return this builder
         * @throws IllegalArgumentException if the phrase holds no token
         */
        public Builder<V> add(String phrase, V value) {
            set(node(phrase), value);
            return this;
        }

        /**
         * Adds a phrase.
         *
         * @param phrase one word or more
         * @param value what it stands for
         * @param merge joins the earlier and the later value of one phrase
         * @return this builder
         * @throws IllegalArgumentException if the phrase holds no token
         */
        @SuppressWarnings("unchecked")
        public Builder<V> add(String phrase, V value, BinaryOperator<V> merge) {
            int node = node(phrase);
            V earlier = (V) values[node];
            set(node, earlier == null ? value : merge.apply(earlier, value));
            return this;
        }

        private int node(String phrase) {
            TokenSequence tokens = Tokenizer.tokenize(TextNormalizer.normalize(phrase));
            if (tokens.size() == 0) {
                throw new IllegalArgumentException("empty phrase");
            }
            int node = PhraseTrie.ROOT;
            for (int i = 0; i < tokens.size(); i++) {
                node = trie.extend(node, folded ? tokens.folded(i) : tokens.key(i));
            }
            makeRoom();
            return node;
        }

        /**
         * Adds a phrase given by its keys, which a large table keeps ready so that it loads fast.
         *
         * @param keys the keys of its tokens ({@link WordForm#key}, or {@link WordForm#folded} where the gazetteer
         *     matches without diacritics), each parted from the next by one space
         * @param value what the phrase stands for; it replaces an earlier one
         * @return this builder
         * @throws IllegalArgumentException if a key is empty
         */
        public Builder<V> addKeys(String keys, V value) {
            int node = PhraseTrie.ROOT;
            int from = 0;
            while (from <= keys.length()) {
                int space = keys.indexOf(' ', from);
                int to = space < 0 ? keys.length() : space;
                if (to == from) {
                    throw new IllegalArgumentException("empty key in '" + keys + "'");
                }
                node = trie.extend(node, keys.substring(from, to));
                from = to + 1;
            }
            makeRoom();
            set(node, value);
            return this;
        }

        private void makeRoom() {
            if (trie.nodes() > values.length) {
                values = Arrays.copyOf(values, Math.max(trie.nodes(), values.length * 2));
            }
        }

        private void set(int node, V value) {
            size += values[node] == null ? 1 : 0;
            values[node] = value;
        }

        /**
         * Compiles the list; the builder must not be used afterwards.
         *
         * @return the gazetteer
         */
        public Gazetteer<V> build() {
            trie.seal();
            return new Gazetteer<>(trie, Arrays.copyOf(values, trie.nodes()), folded, size);
        }
    }
}
