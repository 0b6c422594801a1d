package io.github.diembao.text.legacy;

import io.github.diembao.text.Span;

/**
 * A place where the input was damaged before it was decoded.
 *
 * @param span the word or character in the decoded text
 * @param kind what is known of it
 */
public record Doubt(Span span, Kind kind) {

    /** What is known of a damaged place. */
    public enum Kind {
        /** A lost letter was put back, because only one letter gives a Vietnamese syllable there. */
        RESTORED,
        /** The word is Vietnamese as it stands and with a lost letter too; it is left as it stands. */
        AMBIGUOUS,
        /** A letter is lost; {@code U+FFFD} stands for it, or what is left of its bytes. */
        LOST
    }
}
