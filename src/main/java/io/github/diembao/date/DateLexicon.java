package io.github.diembao.date;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.ResourceTable;
import io.github.diembao.text.TokenSequence;
import io.github.diembao.text.Tokenizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of {@code words.tsv} and {@code context.tsv}: which roles a syllable may start (a bit set, one look-up a
 * token) and the phrases of each role. Immutable, thread-safe.
 */
final class DateLexicon {

    private static final DateLexicon INSTANCE = new DateLexicon();

    /** Marks a token that belongs to something else, such as the number of a document. */
    static final long WALL = 1L << 63;

    /** Size of the open hash table of first syllables, a power of two several times their number. */
    private static final int SLOTS = 1 << 13;

    private final @Nullable String[] keys = new String[SLOTS];
    private final long[] roles = new long[SLOTS];
    private final Map<DateWord, Gazetteer<String>> phrases = new EnumMap<>(DateWord.class);

    private DateLexicon() {
        Map<String, Long> starts = new HashMap<>();
        Map<DateWord, Gazetteer.Builder<String>> builders = new EnumMap<>(DateWord.class);
        for (DateWord word : DateWord.values()) {
            builders.put(word, Gazetteer.builder());
        }
        for (String table : new String[] {"words.tsv", "context.tsv"}) {
            boolean valued = table.startsWith("words");
            for (ResourceTable.Row row : ResourceTable.read(DateLexicon.class, table)) {
                DateWord word = DateWord.valueOf(row.get("class"));
                String phrase = row.get("phrase");
                TokenSequence tokens = Tokenizer.tokenize(phrase);
                starts.merge(tokens.key(0), bit(word), (a, b) -> a | b);
                Gazetteer.Builder<String> builder = builders.get(word);
                if (builder != null) {
                    builder.add(phrase, valued ? row.get("value") : "");
                }
            }
        }
        for (String opener : Holidays.get().openers()) {
            starts.merge(opener, bit(DateWord.OPENER), (a, b) -> a | b);
        }
        starts.forEach(this::put);
        builders.forEach((word, builder) -> phrases.put(word, builder.build()));
    }

    static DateLexicon get() {
        return INSTANCE;
    }

    /** The ordinal is only a place in a bit set of this process; nothing stores it. */
    @SuppressWarnings("EnumOrdinal")
    static long bit(DateWord word) {
        return 1L << word.ordinal();
    }

    /** Returns the roles of the words an expression may start with. */
    static long triggers() {
        long bits = 0;
        for (DateWord word : DateWord.values()) {
            if (word.opensExpression()) {
                bits |= bit(word);
            }
        }
        return bits;
    }

    /** Returns the roles of the phrases that a syllable with this key may start. */
    long rolesOf(String key) {
        int slot = slot(key);
        while (true) {
            String known = keys[slot];
            if (known == null) {
                return 0;
            }
            if (known.equals(key)) {
                return roles[slot];
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
    }

    private static int slot(String key) {
        int hash = key.hashCode();
        return (hash ^ hash >>> 13) & (SLOTS - 1);
    }

    private void put(String key, long bits) {
        int slot = slot(key);
        while (keys[slot] != null) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        keys[slot] = key;
        roles[slot] = bits;
    }

    /** Finds the longest phrase of a role that starts at a token and ends by a limit. */
    Gazetteer.@Nullable Match<String> match(DateWord word, TokenSequence tokens, int from, int limit) {
        Gazetteer<String> gazetteer = phrases.get(word);
        return gazetteer == null ? null : gazetteer.longestAt(tokens, from, limit);
    }
}
