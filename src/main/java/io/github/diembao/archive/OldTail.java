package io.github.diembao.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an earlier run wrote after the place where the inputs changed, kept aside to take unchanged batches from. */
final class OldTail implements Closeable {

    private final List<Ledger.Entry> entries;
    private final int place;
    private final Saved output;
    private final @Nullable Saved errors;

    private OldTail(List<Ledger.Entry> entries, int place, Saved output, @Nullable Saved errors) {
        this.entries = entries;
        this.place = place;
        this.output = output;
        this.errors = errors;
    }

    /** Saves what follows the given batch, cuts the ledger and then the files. */
    static OldTail cut(
            List<Ledger.Entry> entries, int place, BatchOutput output, @Nullable BatchOutput errors, Path ledgerFile)
            throws IOException {
        long outputStart = place == 0 ? 0 : entries.get(place - 1).outputEnd();
        long errorsStart = place == 0 ? 0 : entries.get(place - 1).errorsEnd();
        Saved savedOutput = Saved.from(output, outputStart);
        Saved savedErrors = errors == null ? null : Saved.from(errors, errorsStart);
        Ledger.start(ledgerFile, entries.subList(0, place)).close();
        output.truncate(outputStart);
        if (errors != null) {
            errors.truncate(errorsStart);
        }
        return new OldTail(entries, place, savedOutput, savedErrors);
    }

    /** Returns how many batches stand before the cut. */
    int place() {
        return place;
    }

    /** Appends what the earlier run wrote for a batch. */
    void copy(int batch, BatchOutput toOutput, @Nullable BatchOutput toErrors) throws IOException {
        Ledger.Entry entry = entries.get(batch);
        toOutput.appendPacked(
                output.read(batch == 0 ? 0 : entries.get(batch - 1).outputEnd(), entry.outputEnd()));
        if (errors != null && toErrors != null) {
            toErrors.appendPacked(
                    errors.read(batch == 0 ? 0 : entries.get(batch - 1).errorsEnd(), entry.errorsEnd()));
        }
    }

    @Override
    public void close() throws IOException {
        Closing.all(output, errors);
    }

    /** The end of a file in a temporary one. */
    private record Saved(Path file, FileChannel channel, long start) implements Closeable {

        static Saved from(BatchOutput target, long start) throws IOException {
            Path file = Files.createTempFile("diembao", ".old");
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            target.copyTo(channel, start);
            return new Saved(file, channel, start);
        }

        byte[] read(long from, long to) throws IOException {
            ByteBuffer buffer = ByteBuffer.allocate((int) (to - from));
            long at = from - start;
            while (buffer.hasRemaining()) {
                int n = channel.read(buffer, at);
                if (n < 0) {
                    throw new IOException("the earlier output is shorter than its ledger says");
                }
                at += n;
            }
            return buffer.array();
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
