package io.github.diembao.text.legacy;

import io.github.diembao.text.OffsetMap;
import java.util.List;

/**
 * A decoded text with the way back to what it was decoded from.
 *
 * @param text the text in Unicode; letters are composed, nothing else is normalised
 * @param offsets maps offsets of {@code text} to the source: bytes or UTF-16 code units, whichever was decoded
 * @param doubts damaged places in the order of the text; empty for undamaged input
 */
public record DecodedText(String text, OffsetMap offsets, List<Doubt> doubts) {

    /** Copies the list. */
    public DecodedText {
        doubts = List.copyOf(doubts);
    }
}
