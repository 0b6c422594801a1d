package io.github.diembao.cli;

import io.github.diembao.archive.PackedFiles;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Where records go, one a line: standard output, or a file that appears only when the run is complete, packed as its name says. */
final class RecordSink implements AutoCloseable {

    /** The output can't be written: the disk is full, the reader of the pipe is gone. */
    static final class OutputException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OutputException(String message) {
            super(message);
        }
    }

    private final PrintStream stream;
    private final @Nullable BufferedWriter writer;
    private final @Nullable Path unfinished;
    private final @Nullable Path finished;

    private RecordSink(
            PrintStream stream, @Nullable BufferedWriter writer, @Nullable Path unfinished, @Nullable Path finished) {
        this.stream = stream;
        this.writer = writer;
        this.unfinished = unfinished;
        this.finished = finished;
    }

    static RecordSink open(@Nullable Path file, PrintStream stream) {
        if (file == null) {
            return new RecordSink(stream, null, null, null);
        }
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                if (Files.isDirectory(file)) {
                    throw new OutputException(file + " is a folder");
                }
                return new RecordSink(stream, writer(file, file), null, null);
            }
            Path unfinished = file.resolveSibling(file.getFileName() + ".part");
            return new RecordSink(stream, writer(unfinished, file), unfinished, file);
        } catch (IOException e) {
            throw new OutputException(e.toString());
        }
    }

    /** Unlike {@link Files#newBufferedWriter}, replaces a lone surrogate instead of failing on it. */
    private static BufferedWriter writer(Path file, Path name) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(PackedFiles.create(file, name), StandardCharsets.UTF_8));
    }

    void write(String line) {
        if (writer == null) {
            stream.append(line).append('\n');
            if (stream.checkError()) {
                throw new OutputException("standard output is closed");
            }
            return;
        }
        try {
            writer.write(line);
            writer.write('\n');
        } catch (IOException e) {
            throw new OutputException(e.toString());
        }
    }

    /** Puts the finished file in its place. */
    void complete() {
        if (writer == null) {
            stream.flush();
            return;
        }
        try {
            writer.close();
            if (unfinished != null && finished != null) {
                Files.move(unfinished, finished, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new OutputException(e.toString());
        }
    }

    @Override
    public void close() {
        if (writer == null) {
            return;
        }
        try {
            writer.close();
        } catch (IOException e) {
            throw new OutputException(e.toString());
        }
    }
}
