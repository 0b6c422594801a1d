package io.github.diembao.html;

import java.io.Reader;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.MalformedInputException;
import org.jspecify.annotations.Nullable;

/**
 * Reads UTF-8 eight bytes at a time: pages are markup in ASCII for the most part, and Java's own decoder, once past the
 * first Vietnamese letter, goes byte by byte. The text goes into the parser's buffer and nowhere else, so a page is known
 * to be malformed (RFC 3629: no longer forms than need be, no surrogates, nothing cut off) only where reading it ends.
 */
final class Utf8Reader extends Reader {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    // As Java's bytes have signs, these are negative, and ASCII alone is not.
    private static final byte LAST_FOLLOWING = (byte) 0xBF;
    private static final byte THREE_BYTES = (byte) 0xE0;
    private static final byte FOUR_BYTES = (byte) 0xF0;

    private final byte[] bytes;
    private int at;
    private char lowSurrogate;

    Utf8Reader(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Returns the text, or null where the bytes are malformed. */
    static @Nullable String text(byte[] bytes) {
        char[] chars = new char[bytes.length];
        try {
            int size = new Utf8Reader(bytes).read(chars, 0, chars.length);
            return new String(chars, 0, Math.max(size, 0));
        } catch (MalformedInputException e) {
            return null;
        }
    }

    @Override
    public int read(char[] chars, int offset, int length) throws MalformedInputException {
        int size = offset;
        int end = offset + length;
        if (lowSurrogate != 0 && size < end) {
            chars[size++] = lowSurrogate;
            lowSurrogate = 0;
        }
        // Locals, as fields are written back at every letter.
        byte[] source = bytes;
        int from = at;
        while (from < source.length && size < end) {
            int lead = source[from];
            if (lead >= 0) {
                int ascii = 1;
                if (from + Long.BYTES <= source.length && size + Long.BYTES <= end) {
                    // Bytes above ASCII are copied, too, and overwritten in the next step.
                    for (int i = 0; i < Long.BYTES; i++) {
                        chars[size + i] = (char) source[from + i];
                    }
                    ascii = Long.numberOfTrailingZeros((long) EIGHT_BYTES.get(source, from) & HIGH_BITS) >>> 3;
                } else {
                    chars[size] = (char) lead;
                }
                from += ascii;
                size += ascii;
                continue;
            }
            if (lead >= FOUR_BYTES) {
                int point = ofFour(source, from);
                from += 4;
                chars[size++] = Character.highSurrogate(point);
                if (size < end) {
                    chars[size++] = Character.lowSurrogate(point);
                } else {
                    lowSurrogate = Character.lowSurrogate(point);
                }
            } else if (lead >= THREE_BYTES) {
                chars[size++] = ofThree(source, from);
                from += 3;
            } else {
                chars[size++] = ofTwo(source, from);
                from += 2;
            }
        }
        at = from;
        return size > offset || length == 0 ? size - offset : -1;
    }

    private static char ofTwo(byte[] bytes, int at) throws MalformedInputException {
        if (at + 2 > bytes.length || bytes[at] < (byte) 0xC2 || bytes[at + 1] > LAST_FOLLOWING) {
            throw new MalformedInputException(1);
        }
        return (char) ((bytes[at] & 0x1F) << 6 | bytes[at + 1] & 0x3F);
    }

    private static char ofThree(byte[] bytes, int at) throws MalformedInputException {
        if (at + 3 <= bytes.length && bytes[at + 1] <= LAST_FOLLOWING && bytes[at + 2] <= LAST_FOLLOWING) {
            int point = (bytes[at] & 0x0F) << 12 | (bytes[at + 1] & 0x3F) << 6 | bytes[at + 2] & 0x3F;
            if (point >= 0x800 && !Character.isSurrogate((char) point)) {
                return (char) point;
            }
        }
        throw new MalformedInputException(1);
    }

    private static int ofFour(byte[] bytes, int at) throws MalformedInputException {
        if (at + 4 <= bytes.length
                && bytes[at] <= (byte) 0xF4
                && bytes[at + 1] <= LAST_FOLLOWING
                && bytes[at + 2] <= LAST_FOLLOWING
                && bytes[at + 3] <= LAST_FOLLOWING) {
            int point = (bytes[at] & 0x07) << 18
                    | (bytes[at + 1] & 0x3F) << 12
                    | (bytes[at + 2] & 0x3F) << 6
                    | bytes[at + 3] & 0x3F;
            if (Character.isSupplementaryCodePoint(point)) {
                return point;
            }
        }
        throw new MalformedInputException(1);
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
