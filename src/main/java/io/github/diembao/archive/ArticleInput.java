package io.github.diembao.archive;

import io.github.diembao.InputContext;
import org.jspecify.annotations.Nullable;

/**
 * One input ready to be read as an article: bytes where the charset is still to be told, else a string.
 *
 * @param kind what it holds
 * @param bytes content of a page as found, null where {@code text} holds it
 * @param text content as a string, null where {@code bytes} holds it
 * @param context what is known of it; {@code source} is always set
 */
@SuppressWarnings("ArrayRecordComponent") // a hand-over value, never compared
public record ArticleInput(
        InputKind kind, byte @Nullable [] bytes, @Nullable String text, InputContext context) implements InputEvent {

    /**
     * Checks that there is exactly one content.
     *
     * @throws IllegalArgumentException if both or neither are given
     */
    public ArticleInput {
        if ((bytes == null) == (text == null)) {
            throw new IllegalArgumentException("either bytes or text");
        }
    }
}
