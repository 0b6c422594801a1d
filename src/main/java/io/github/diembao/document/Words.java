package io.github.diembao.document;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.ResourceTable;
import io.github.diembao.text.SourceText;
import io.github.diembao.text.TokenSequence;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The grammar words of references. Table: {@code words.tsv}. Immutable. */
final class Words {

    private final Map<WordClass, Gazetteer<Boolean>> classes = new EnumMap<>(WordClass.class);
    /** Keys of the words that phrases end with: looking back starts only where one stands. */
    private final Map<WordClass, Set<String>> endings = new EnumMap<>(WordClass.class);
    /** Tokens of the longest phrase. */
    private final Map<WordClass, Integer> longest = new EnumMap<>(WordClass.class);

    /** Reads the table. */
    Words() {
        for (ResourceTable.Row row : ResourceTable.read(Words.class, "words.tsv")) {
            Gazetteer.Builder<Boolean> builder = Gazetteer.builder();
            Set<String> last = new HashSet<>();
            int most = 0;
            for (String phrase : row.list("phrases")) {
                builder.add(phrase, Boolean.TRUE);
                TokenSequence words = SourceText.of(phrase).tokens();
                last.add(words.key(words.size() - 1));
                most = Math.max(most, words.size());
            }
            WordClass wordClass = classOf(row.get("class"));
            classes.put(wordClass, builder.build());
            endings.put(wordClass, last);
            longest.put(wordClass, most);
        }
        for (WordClass wordClass : WordClass.values()) {
            if (!classes.containsKey(wordClass)) {
                throw new IllegalStateException("words.tsv lacks " + wordClass);
            }
        }
    }

    private static WordClass classOf(String name) {
        for (WordClass wordClass : WordClass.values()) {
            if (wordClass.name().replace("_", "").equalsIgnoreCase(name)) {
                return wordClass;
            }
        }
        throw new IllegalStateException("words.tsv: no class " + name);
    }

    /** Returns the end of the longest phrase of a class that starts at a token, or -1. */
    int end(TokenSequence tokens, int from, WordClass wordClass) {
        Gazetteer.Match<Boolean> match = of(wordClass).longestAt(tokens, from);
        return match == null ? -1 : match.to();
    }

    /** Returns the start of the longest phrase of a class that ends right before a token, or -1. */
    int start(TokenSequence tokens, int to, WordClass wordClass) {
        if (!endings.getOrDefault(wordClass, Set.of()).contains(tokens.key(to - 1))) {
            return -1;
        }
        Gazetteer<Boolean> phrases = of(wordClass);
        int found = -1;
        int first = Math.max(0, to - longest.getOrDefault(wordClass, 0));
        for (int from = to - 1; from >= first; from--) {
            Gazetteer.Match<Boolean> match = phrases.longestAt(tokens, from, to);
            if (match != null && match.to() == to) {
                found = from;
            }
            if (tokens.lineBreakBefore(from)) {
                break;
            }
        }
        return found;
    }

    private Gazetteer<Boolean> of(WordClass wordClass) {
        Gazetteer<Boolean> phrases = classes.get(wordClass);
        if (phrases == null) {
            throw new IllegalStateException("words.tsv lacks " + wordClass);
        }
        return phrases;
    }
}
