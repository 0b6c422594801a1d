package io.github.diembao.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A buffered stream that knows how many bytes were taken from it. */
final class CountedInput extends BufferedInputStream {

    private long taken;
    private long mark;

    CountedInput(InputStream in) {
        super(in, 1 << 16);
    }

    synchronized long count() {
        return taken;
    }

    @Override
    public synchronized int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            taken++;
        }
        return b;
    }

    @Override
    public synchronized int read(byte[] buffer, int from, int length) throws IOException {
        int n = super.read(buffer, from, length);
        if (n > 0) {
            taken += n;
        }
        return n;
    }

    @Override
    public synchronized long skip(long n) throws IOException {
        long skipped = super.skip(n);
        taken += skipped;
        return skipped;
    }

    @Override
    public synchronized void mark(int limit) {
        super.mark(limit);
        mark = taken;
    }

    @Override
    public synchronized void reset() throws IOException {
        super.reset();
        taken = mark;
    }
}
