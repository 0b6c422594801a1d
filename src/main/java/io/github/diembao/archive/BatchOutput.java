package io.github.diembao.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;

/** An output that is only appended to, in whole batches, and can be cut back to a batch that is known to be complete. */
interface BatchOutput extends Closeable {

    /** Packs and appends a batch; returns the length of the output after it. */
    long append(byte[] batch) throws IOException;

    /** Appends bytes that are packed already; returns the length of the output after them. */
    long appendPacked(byte[] bytes) throws IOException;

    /** Cuts the output. */
    void truncate(long newLength) throws IOException;

    /** Copies the end of the output. */
    void copyTo(FileChannel target, long start) throws IOException;

    /** Returns how many bytes were written in all. */
    long length();

    /** Makes sure that everything appended so far survives a power cut. */
    void sync() throws IOException;
}
