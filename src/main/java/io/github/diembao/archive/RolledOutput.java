package io.github.diembao.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** An output in parts of a limited size; its offsets are those of all parts one after the other. */
final class RolledOutput implements BatchOutput {

    private final Path output;
    private final OutputCompression compression;
    private final RolledParts parts;
    private OutputTarget last;

    private RolledOutput(Path output, OutputCompression compression, RolledParts parts, OutputTarget last) {
        this.output = output;
        this.compression = compression;
        this.parts = parts;
        this.last = last;
    }

    /** Returns how many of an earlier run's batches, from the first, the parts at hand hold. */
    static int held(Path output, long limit, List<Ledger.Entry> entries) throws IOException {
        RolledParts parts = new RolledParts(limit);
        int held = 0;
        for (Ledger.Entry entry : entries) {
            int before = parts.count() - 1;
            long length = entry.outputEnd() - parts.end();
            if (parts.add(length) && lengthOf(output, before) != parts.end(before) - parts.start(before)) {
                break;
            }
            if (entry.outputEnd() - parts.start() > lengthOf(output, parts.count() - 1)) {
                break;
            }
            held++;
        }
        return held;
    }

    private static long lengthOf(Path output, int part) throws IOException {
        Path file = RolledParts.file(output, part);
        return Files.exists(file) ? Files.size(file) : 0;
    }

    /** Opens the parts to append behind the given batches; what lies behind them is cut off. */
    static RolledOutput open(Path output, OutputCompression compression, long limit, List<Ledger.Entry> entries)
            throws IOException {
        RolledParts parts = new RolledParts(limit);
        for (Ledger.Entry entry : entries) {
            parts.add(entry.outputEnd() - parts.end());
        }
        OutputTarget last = openLast(output, compression, parts);
        return new RolledOutput(output, compression, parts, last);
    }

    private static OutputTarget openLast(Path output, OutputCompression compression, RolledParts parts)
            throws IOException {
        int part = parts.count() - 1;
        int behind = part + 1;
        while (Files.deleteIfExists(RolledParts.file(output, behind))) {
            behind++;
        }
        return OutputTarget.open(RolledParts.file(output, part), compression, parts.end() - parts.start());
    }

    @Override
    public long append(byte[] batch) throws IOException {
        return batch.length == 0 ? length() : appendPacked(compression.pack(batch));
    }

    @Override
    public long appendPacked(byte[] bytes) throws IOException {
        if (bytes.length == 0) {
            return length();
        }
        if (parts.add(bytes.length)) {
            last.sync();
            last.close();
            last = OutputTarget.open(RolledParts.file(output, parts.count() - 1), compression, 0);
        }
        last.appendPacked(bytes);
        return length();
    }

    @Override
    public void truncate(long newLength) throws IOException {
        last.close();
        parts.cut(newLength);
        last = openLast(output, compression, parts);
    }

    @Override
    public void copyTo(FileChannel target, long start) throws IOException {
        for (int part = 0; part < parts.count(); part++) {
            if (parts.end(part) <= start) {
                continue;
            }
            long at = Math.max(0, start - parts.start(part));
            long end = parts.end(part) - parts.start(part);
            try (FileChannel from = FileChannel.open(RolledParts.file(output, part), StandardOpenOption.READ)) {
                while (at < end) {
                    long copied = from.transferTo(at, end - at, target);
                    if (copied <= 0) {
                        throw new IOException(RolledParts.file(output, part) + " is shorter than its ledger says");
                    }
                    at += copied;
                }
            }
        }
    }

    @Override
    public long length() {
        return parts.end();
    }

    @Override
    public void sync() throws IOException {
        last.sync();
    }

    @Override
    public void close() throws IOException {
        last.close();
    }
}
