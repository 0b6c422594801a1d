package io.github.diembao.dedupe;

import io.github.diembao.text.TextSketch;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The keys of all records in a file of rows of one size, and their names in another, so that millions need no memory.
 * Both vanish when closed. Not thread-safe.
 */
final class KeyStore implements Closeable {

    private static final int BUFFER = 1 << 18;
    private static final int KEYS = 4 * Long.BYTES + 2 * Integer.BYTES;
    private static final int ROW = KEYS + 2 * Long.BYTES + TextSketch.BYTES;

    private final FileChannel rows;
    private final FileChannel names;
    private final OutputStream rowsOut;
    private final OutputStream namesOut;
    private long namesLength;
    private int size;

    private KeyStore(FileChannel rows, FileChannel names) {
        this.rows = rows;
        this.names = names;
        rowsOut = new BufferedOutputStream(Channels.newOutputStream(rows), BUFFER);
        namesOut = new BufferedOutputStream(Channels.newOutputStream(names), BUFFER);
    }

    /** Makes an empty store in a folder. */
    static KeyStore in(Path folder) throws IOException {
        FileChannel rows = temporary(folder);
        try {
            return new KeyStore(rows, temporary(folder));
        } catch (IOException | RuntimeException e) {
            rows.close();
            throw e;
        }
    }

    private static FileChannel temporary(Path folder) throws IOException {
        return FileChannel.open(
                Files.createTempFile(folder, "diembao", ".keys"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    void add(RecordKeysReader.Line line) throws IOException {
        byte[] name = line.name().getBytes(StandardCharsets.UTF_8);
        RecordKeys keys = line.keys();
        ByteBuffer row = ByteBuffer.allocate(ROW)
                .putLong(keys.url())
                .putLong(keys.slug())
                .putLong(keys.fullness())
                .putLong(keys.line())
                .putInt(keys.day())
                .putInt(keys.sketch() == null ? 0 : 1)
                .putLong(namesLength)
                .putLong(name.length);
        if (keys.sketch() != null) {
            row.put(keys.sketch().toBytes());
        }
        rowsOut.write(row.array());
        namesOut.write(name);
        namesLength += name.length;
        size = Math.incrementExact(size);
    }

    /** Ends adding. */
    void finish() throws IOException {
        rowsOut.flush();
        namesOut.flush();
    }

    int size() {
        return size;
    }

    RecordKeys keys(int record) throws IOException {
        return keys(read(rows, (long) record * ROW, ROW));
    }

    String name(int record) throws IOException {
        ByteBuffer row = ByteBuffer.wrap(read(rows, (long) record * ROW + KEYS, 2 * Long.BYTES));
        return new String(read(names, row.getLong(), (int) row.getLong()), StandardCharsets.UTF_8);
    }

    /** Takes the keys of each record in turn. */
    interface Visitor {
        void visit(int record, RecordKeys keys) throws IOException;
    }

    void scan(Visitor visitor) throws IOException {
        rows.position(0);
        // Not closed: it would close the channel.
        DataInputStream in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(rows), BUFFER));
        byte[] row = new byte[ROW];
        for (int record = 0; record < size; record++) {
            in.readFully(row);
            visitor.visit(record, keys(row));
        }
    }

    private static RecordKeys keys(byte[] bytes) {
        ByteBuffer row = ByteBuffer.wrap(bytes);
        long url = row.getLong();
        long slug = row.getLong();
        long fullness = row.getLong();
        long line = row.getLong();
        int day = row.getInt();
        TextSketch sketch = row.getInt() == 0 ? null : TextSketch.fromBytes(bytes, ROW - TextSketch.BYTES);
        return new RecordKeys(url, slug, day, fullness, sketch, line);
    }

    private static byte[] read(FileChannel file, long start, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (file.read(buffer, start + buffer.position()) < 0) {
                throw new EOFException("a working file was cut");
            }
        }
        return buffer.array();
    }

    @Override
    public void close() throws IOException {
        try (rows) {
            names.close();
        }
    }
}
