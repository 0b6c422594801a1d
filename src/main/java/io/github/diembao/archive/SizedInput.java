package io.github.diembao.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file as long as it was when it was opened: one that grows while it is read can't keep the run busy for ever. */
final class SizedInput extends FilterInputStream {

    private long left;

    private SizedInput(InputStream in, long size) {
        super(in);
        left = size;
    }

    static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return Files.isRegularFile(file) ? new SizedInput(in, Files.size(file)) : in;
    }

    @Override
    public int read() throws IOException {
        int b = left > 0 ? super.read() : -1;
        left -= b < 0 ? left : 1;
        return b;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int n = left > 0 ? super.read(buffer, from, (int) Math.min(length, left)) : -1;
        left -= n < 0 ? left : n;
        return n;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
