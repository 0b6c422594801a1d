package io.github.diembao.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private static final class Node<V> {
        Map<String, Node<V>> next = Map.of();

        @Nullable
        V value;
    }

    private final Node<V> root;
    private final boolean folded;
    private final int size;

    private Gazetteer(Node<V> root, boolean folded, int size) {
        this.root = root;
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
        return token >= 0 && token < tokens.size() && root.next.containsKey(keyOf(tokens, token));
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
        Node<V> node = root;
        V best = null;
        int bestEnd = from;
        int size = Math.min(limit, tokens.size());
        for (int i = from; i >= 0 && i < size; i++) {
            if (i > from && tokens.lineBreakBefore(i)) {
                break;
            }
            Node<V> next = node.next.get(keyOf(tokens, i));
            if (next == null) {
                break;
            }
            node = next;
            V value = node.value;
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
        List<Match<V>> found = new ArrayList<>();
        Node<V> node = root;
        for (int i = from; i >= 0 && i < tokens.size(); i++) {
            if (i > from && tokens.lineBreakBefore(i)) {
                break;
            }
            Node<V> next = node.next.get(keyOf(tokens, i));
            if (next == null) {
                break;
            }
            node = next;
            V value = node.value;
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

    private String keyOf(TokenSequence tokens, int token) {
        return folded ? tokens.folded(token) : tokens.key(token);
    }

    /**
     * Collects phrases.
     *
     * @param <V> what a phrase stands for
     */
    public static final class Builder<V> {

        private final Node<V> root = new Node<>();
        private final boolean folded;
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
            Node<V> node = node(phrase);
            size += node.value == null ? 1 : 0;
            node.value = value;
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
        public Builder<V> add(String phrase, V value, BinaryOperator<V> merge) {
            Node<V> node = node(phrase);
            size += node.value == null ? 1 : 0;
            node.value = node.value == null ? value : merge.apply(node.value, value);
            return this;
        }

        private Node<V> node(String phrase) {
            TokenSequence tokens = Tokenizer.tokenize(TextNormalizer.normalize(phrase));
            if (tokens.size() == 0) {
                throw new IllegalArgumentException("empty phrase");
            }
            Node<V> node = root;
            for (int i = 0; i < tokens.size(); i++) {
                node = child(node, folded ? tokens.folded(i) : tokens.key(i));
            }
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
            Node<V> node = root;
            int from = 0;
            while (from <= keys.length()) {
                int space = keys.indexOf(' ', from);
                int to = space < 0 ? keys.length() : space;
                if (to == from) {
                    throw new IllegalArgumentException("empty key in '" + keys + "'");
                }
                node = child(node, keys.substring(from, to));
                from = to + 1;
            }
            size += node.value == null ? 1 : 0;
            node.value = value;
            return this;
        }

        private static <V> Node<V> child(Node<V> node, String key) {
            Node<V> next = node.next.get(key);
            if (next == null) {
                next = new Node<>();
                if (node.next.isEmpty()) {
                    node.next = new HashMap<>(2);
                }
                node.next.put(key, next);
            }
            return next;
        }

        /**
         * Compiles the list; the builder must not be used afterwards.
         *
         * @return the gazetteer
         */
        public Gazetteer<V> build() {
            return new Gazetteer<>(root, folded, size);
        }
    }
}
