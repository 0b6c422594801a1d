package io.github.diembao.document;

import io.github.diembao.text.Shape;
import io.github.diembao.text.TokenSequence;

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
                && (tokens.isWord(at - 1) || tokens.isMark(at - 1, ','));
    }
}
