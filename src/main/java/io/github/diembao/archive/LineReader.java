package io.github.diembao.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads lines of UTF-8 of bounded length, whatever their number: of an overlong line the rest is passed over, never held.
 * A byte order mark before the first line is dropped. Not thread-safe.
 */
public final class LineReader implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final int maxBytes;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int filled;
    private byte[] line = new byte[1024];
    private int length;
    private boolean tooLong;
    private long number;

    /**
     * Makes a reader before the first line.
     *
     * @param in where from; closed with the reader
     * @param maxBytes most bytes of a line that are held
     */
    public LineReader(InputStream in, int maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    /**
     * Reads on.
     *
     * @return false after the last line; a line end at the end of the input starts no further line
     * @throws IOException if it can't be read
     */
    public boolean next() throws IOException {
        length = 0;
        tooLong = false;
        boolean any = false;
        while (fill()) {
            any = true;
            int end = lineEnd();
            keep(end);
            next = end;
            if (end < filled) {
                next++;
                break;
            }
        }
        if (any) {
            number++;
        }
        if (number == 1 && length >= BYTE_ORDER_MARK.length && Arrays.equals(line, 0, 3, BYTE_ORDER_MARK, 0, 3)) {
            length -= BYTE_ORDER_MARK.length;
            System.arraycopy(line, BYTE_ORDER_MARK.length, line, 0, length);
        }
        return any;
    }

    private boolean fill() throws IOException {
        if (next == filled) {
            next = 0;
            filled = Math.max(0, in.read(buffer, 0, BUFFER));
        }
        return next < filled;
    }

    private int lineEnd() {
        int end = next;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private void keep(int end) {
        int more = Math.min(end - next, maxBytes - length);
        tooLong |= more < end - next;
        if (length + more > line.length) {
            line = Arrays.copyOf(line, (int) Math.min(maxBytes, Math.max(length + more, 2L * line.length)));
        }
        System.arraycopy(buffer, next, line, length, more);
        length += more;
    }

    /**
     * Returns the line.
     *
     * @return a copy of its bytes without the line feed; the first ones of an overlong line
     */
    public byte[] bytes() {
        return Arrays.copyOf(line, length);
    }

    /**
     * Returns the line as text.
     *
     * @return the line without its end, be it a line feed or a carriage return and a line feed
     */
    public String text() {
        int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        return new String(line, 0, end, StandardCharsets.UTF_8);
    }

    /**
     * Tells whether the line is longer than what is held.
     *
     * @return true where its rest was passed over
     */
    public boolean isTooLong() {
        return tooLong;
    }

    /**
     * Tells whether the line is empty or white space.
     *
     * @return false for an overlong line and for control characters, which are damage
     */
    public boolean isBlank() {
        return !tooLong && ContentSniffer.isBlank(line, length);
    }

    /**
     * Returns the number of the line.
     *
     * @return 1 for the first, 0 before it
     */
    public long number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
