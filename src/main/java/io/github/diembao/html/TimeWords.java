package io.github.diembao.html;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.ResourceTable;
import io.github.diembao.text.TokenSequence;
import io.github.diembao.text.Tokenizer;
import java.util.Locale;

/** Words by which pages state a moment, of {@code time-words.tsv}. */
enum TimeWords {
    WEEKDAY,
    HOUR,
    MINUTE,
    MONTH,
    YEAR,
    MORNING,
    AFTERNOON,
    LABEL;

    private static final Gazetteer<TimeWords> WORDS;

    static {
        Gazetteer.Builder<TimeWords> words = Gazetteer.builder();
        for (ResourceTable.Row row : ResourceTable.read(TimeWords.class, "time-words.tsv")) {
            words.add(row.get("word"), valueOf(row.get("kind").toUpperCase(Locale.ROOT)));
        }
        WORDS = words.build();
    }

    /** Tells whether a word of this kind begins at a token. */
    boolean isAt(TokenSequence tokens, int at) {
        return end(tokens, at) > at;
    }

    /** Returns where a word of this kind ends that begins at a token; that token where none does. */
    int end(TokenSequence tokens, int at) {
        Gazetteer.Match<TimeWords> word = at < 0 || at >= tokens.size() ? null : WORDS.longestAt(tokens, at);
        return word != null && word.value() == this ? word.to() : at;
    }

    /** Tells whether a line is a moment in numbers with the words that may stand around one, and nothing else. */
    static boolean isAlone(String line) {
        TokenSequence tokens = Tokenizer.tokenize(line);
        int i = 0;
        while (i < tokens.size()) {
            Gazetteer.Match<TimeWords> word = tokens.isWord(i) ? WORDS.longestAt(tokens, i) : null;
            if (word == null && tokens.isWord(i)) {
                return false;
            }
            // The name of a day has a second word.
            boolean named = word != null && word.value() == WEEKDAY && tokens.isWord(word.to());
            i = word == null ? i + 1 : word.to() + (named ? 1 : 0);
        }
        return true;
    }

    /** Tells whether a text begins with a word of this kind. */
    boolean opens(String text) {
        return isAt(Tokenizer.tokenize(text), 0);
    }
}
