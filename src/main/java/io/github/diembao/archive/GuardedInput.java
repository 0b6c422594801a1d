package io.github.diembao.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** An unpacked stream that refuses to grow far beyond what it is unpacked from (a decompression bomb). */
final class GuardedInput extends FilterInputStream {

    /** Small contents may have any ratio. */
    private static final long FREE = 32L << 20;

    /** Tells how many packed bytes were read so far. */
    interface PackedCount {
        long bytes();
    }

    private final PackedCount packed;
    private final int maxRatio;
    private long unpacked;

    GuardedInput(InputStream unpacked, InputStream packedStream, int maxRatio) {
        this(unpacked, packedStream instanceof CountedInput counted ? counted::count : () -> Long.MAX_VALUE, maxRatio);
    }

    GuardedInput(InputStream unpacked, PackedCount packed, int maxRatio) {
        super(unpacked);
        this.packed = packed;
        this.maxRatio = maxRatio;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            grow(1);
        }
        return b;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int n = super.read(buffer, from, length);
        if (n > 0) {
            grow(n);
        }
        return n;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void grow(int n) throws InputLimitException {
        unpacked += n;
        if (unpacked > FREE && unpacked / maxRatio > packed.bytes()) {
            throw new InputLimitException("unpacks to more than " + maxRatio + " times its size");
        }
    }
}
