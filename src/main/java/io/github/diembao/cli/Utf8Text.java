package io.github.diembao.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Bytes read as UTF-8 come what may.
 *
 * @param text what they say; {@code U+FFFD} stands for each malformed sequence
 * @param malformed number of malformed sequences
 * @param beyondAscii number of sound characters beyond ASCII
 */
record Utf8Text(String text, int malformed, int beyondAscii) {

    static Utf8Text of(byte[] bytes, int start, int end) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, start, end - start);
        CharBuffer out = CharBuffer.allocate(end - start);
        int malformed = 0;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isMalformed()) {
            in.position(in.position() + result.length());
            out.put('\uFFFD');
            malformed++;
            result = decoder.decode(in, out, true);
        }
        String text = out.flip().toString();
        int beyondAscii = (int) text.chars().filter(c -> c >= 0x80).count() - malformed;
        return new Utf8Text(text, malformed, beyondAscii);
    }

    /** Tells whether this is UTF-8, damaged in places at most, rather than another encoding. */
    boolean isLikely() {
        return malformed == 0 || beyondAscii > malformed;
    }
}
