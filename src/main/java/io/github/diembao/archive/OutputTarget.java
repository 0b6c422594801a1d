package io.github.diembao.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** An output in one file. */
final class OutputTarget implements BatchOutput {

    private final FileChannel channel;
    private final OutputCompression compression;
    private long length;

    private OutputTarget(FileChannel channel, OutputCompression compression, long length) {
        this.channel = channel;
        this.compression = compression;
        this.length = length;
    }

    /**
     * Opens a file to append.
     *
     * @param file the file, made where it does not exist
     * @param compression how batches are packed; each is a member of its own
     * @param length what to keep of it; the rest is cut off
     * @throws IOException if it can't be opened, or is shorter than {@code length}
     */
    static OutputTarget open(Path file, OutputCompression compression, long length) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (channel.size() < length) {
                throw new IOException(file + " is shorter than its ledger says");
            }
            channel.truncate(length);
            channel.position(length);
            return new OutputTarget(channel, compression, length);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public long append(byte[] batch) throws IOException {
        return batch.length == 0 ? length : appendPacked(compression.pack(batch));
    }

    @Override
    public long appendPacked(byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            length += channel.write(buffer);
        }
        return length;
    }

    @Override
    public void truncate(long newLength) throws IOException {
        channel.truncate(newLength);
        channel.position(newLength);
        length = newLength;
    }

    @Override
    public void copyTo(FileChannel target, long start) throws IOException {
        long at = start;
        while (at < length) {
            at += channel.transferTo(at, length - at, target);
        }
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public void sync() throws IOException {
        channel.force(false);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Writes a small file in one step: it is there completely or not at all. */
    static void replace(Path file, byte[] content) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".tmp");
        try (OutputStream out = Files.newOutputStream(unfinished)) {
            out.write(content);
        }
        Files.move(unfinished, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
