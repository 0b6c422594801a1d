package io.github.diembao.text.legacy;

import io.github.diembao.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A text in the bytes of a legacy encoding.
 *
 * @param bytes the bytes; the caller's own copy
 * @param unencodable what the encoding has no bytes for, as spans of the text in order: the letter of the other case or the
 *     ASCII quote or dash stands there where that is all that is missing, else {@code ?}
 */
@SuppressWarnings("ArrayRecordComponent") // bytes are what a caller writes to a file; results are not compared
public record EncodedText(byte[] bytes, List<Span> unencodable) {

    /** Copies the list. */
    public EncodedText {
        unencodable = List.copyOf(unencodable);
    }

    /**
     * Tells whether decoding gives back the text.
     *
     * @return true if nothing was unencodable
     */
    public boolean isComplete() {
        return unencodable.isEmpty();
    }

    /**
     * Returns the bytes as they look to a reader without the font: each byte one character.
     *
     * @return the bytes read as ISO-8859-1
     */
    public String misread() {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
