package io.github.diembao.html;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Decodes well-formed UTF-8 eight bytes at a time: pages are markup in ASCII for the most part, and Java's own decoder,
 * once past the first Vietnamese letter, goes byte by byte.
 */
final class Utf8Decoder {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final int MALFORMED = -1;

    private Utf8Decoder() {}

    /** Returns the text of the bytes in an array of its own, or null where they are no well-formed UTF-8. */
    static @Nullable CharBuffer decode(byte[] bytes) {
        char[] chars = new char[bytes.length];
        int end = bytes.length;
        int at = 0;
        int size = 0;
        while (at < end) {
            if (at + Long.BYTES <= end) {
                long high = (long) EIGHT_BYTES.get(bytes, at) & HIGH_BITS;
                // Bytes above ASCII are copied, too, and overwritten in the next step.
                for (int i = 0; i < Long.BYTES; i++) {
                    chars[size + i] = (char) bytes[at + i];
                }
                int ascii = Long.numberOfTrailingZeros(high) >>> 3;
                at += ascii;
                size += ascii;
                if (high == 0) {
                    continue;
                }
            } else if (bytes[at] >= 0) {
                chars[size++] = (char) bytes[at++];
                continue;
            }
            int point = pointAt(bytes, at);
            if (point == MALFORMED) {
                return null;
            }
            at += point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4;
            size += Character.toChars(point, chars, size);
        }
        return CharBuffer.wrap(chars, 0, size);
    }

    /** Returns the code point of a sequence of two bytes or more; the shortest form alone counts. */
    private static int pointAt(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int second = following(bytes, at + 1);
        if (lead < 0xE0) {
            return lead < 0xC2 || second < 0 ? MALFORMED : (lead & 0x1F) << 6 | second;
        }
        int third = following(bytes, at + 2);
        if (second < 0 || third < 0) {
            return MALFORMED;
        }
        if (lead < 0xF0) {
            int point = (lead & 0x0F) << 12 | second << 6 | third;
            return point < 0x800 || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE
                    ? MALFORMED
                    : point;
        }
        int fourth = following(bytes, at + 3);
        int point = (lead & 0x07) << 18 | second << 12 | third << 6 | fourth;
        return lead > 0xF4 || fourth < 0 || point < 0x1_0000 || point > Character.MAX_CODE_POINT ? MALFORMED : point;
    }

    private static int following(byte[] bytes, int at) {
        return at < bytes.length && (bytes[at] & 0xC0) == 0x80 ? bytes[at] & 0x3F : MALFORMED;
    }
}
