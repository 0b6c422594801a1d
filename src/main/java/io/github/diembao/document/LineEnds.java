package io.github.diembao.document;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.Shape;
import io.github.diembao.text.TokenSequence;
import org.jspecify.annotations.Nullable;

/** Tells where a line ends for a reader, and where text of fixed width was only broken. */
final class LineEnds {

    private LineEnds() {}

    /** Returns false within a line, and where a sentence goes on in lower case on the next one. */
    static boolean before(TokenSequence tokens, int at) {
        return tokens.lineBreakBefore(at) && !goesOn(tokens, at);
    }

    private static boolean goesOn(TokenSequence tokens, int at) {
        return !tokens.blankLineBefore(at)
                && tokens.isWord(at)
                && tokens.shape(at) == Shape.LOWER
                && (tokens.isWord(at - 1) || tokens.isNumber(at - 1) || tokens.isMark(at - 1, ','));
    }

    /** Finds the longest phrase at a token; it goes on on the next line only as a sentence or a name in capitals does. */
    static <V> Gazetteer.@Nullable Match<V> longestAt(Gazetteer<V> phrases, TokenSequence tokens, int from) {
        Gazetteer.Match<V> match = phrases.longestAcrossLines(tokens, from);
        if (match == null) {
            return null;
        }
        for (int i = from + 1; i < match.to(); i++) {
            boolean heading = tokens.shape(i) == Shape.UPPER && tokens.shape(i - 1) == Shape.UPPER;
            if (tokens.lineBreakBefore(i) && !goesOn(tokens, i) && !heading) {
                return phrases.longestAt(tokens, from);
            }
        }
        return match;
    }
}
