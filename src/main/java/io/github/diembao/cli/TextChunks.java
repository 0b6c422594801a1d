package io.github.diembao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts a stream of bytes at line ends into chunks of bounded size. */
final class TextChunks {

    private static final int CHUNK = 1 << 16;
    /** A longer line is cut at a space, or where no character of UTF-8 is split. */
    private static final int LONGEST_LINE = 1 << 20;

    private final InputStream in;
    private byte[] buffer = new byte[CHUNK];
    private int filled;
    private boolean ended;

    TextChunks(InputStream in) {
        this.in = in;
    }

    /** Returns the next bytes, whole lines where lines are not longer than 1 MiB; null at the end. */
    byte @Nullable [] next() throws IOException {
        while (true) {
            fill();
            if (filled == 0 && ended) {
                return null;
            }
            int cut = ended ? filled : last('\n');
            if (cut == 0 && filled >= LONGEST_LINE) {
                cut = last(' ');
                cut = cut == 0 ? boundary() : cut;
            }
            if (cut > 0) {
                byte[] chunk = Arrays.copyOf(buffer, cut);
                System.arraycopy(buffer, cut, buffer, 0, filled - cut);
                filled -= cut;
                return chunk;
            }
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
    }

    private void fill() throws IOException {
        while (!ended && filled < buffer.length) {
            int read = in.read(buffer, filled, buffer.length - filled);
            ended = read < 0;
            filled += Math.max(read, 0);
        }
    }

    private int last(char end) {
        for (int i = filled - 1; i >= 0; i--) {
            if (buffer[i] == end) {
                return i + 1;
            }
        }
        return 0;
    }

    private int boundary() {
        int cut = filled - 1;
        while (cut > filled - 4 && (buffer[cut] & 0xC0) == 0x80) {
            cut--;
        }
        return cut;
    }
}
