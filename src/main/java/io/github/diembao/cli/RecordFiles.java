package io.github.diembao.cli;

import io.github.diembao.archive.PackedFiles;
import io.github.diembao.search.ArticleRecords;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells the files that hold records of ours, which are indexed without being read anew. */
final class RecordFiles {

    /** A record states its schema within so many bytes. */
    private static final int HEAD = 64;

    private RecordFiles() {}

    /** Tells whether an input is a file of records, plain or packed; what can't be read is none. */
    static boolean isRecords(String input) {
        if (input.equals("-")) {
            return false;
        }
        Path file = Path.of(input);
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = open(file)) {
            return startsWithRecord(in);
        } catch (IOException e) {
            return false;
        }
    }

    /** Tells whether a stream starts with a record, and leaves it where it was; it must support marks. */
    static boolean startsWithRecord(InputStream in) throws IOException {
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        return ArticleRecords.isRecord(new String(head, StandardCharsets.UTF_8));
    }

    static InputStream open(Path file) throws IOException {
        return PackedFiles.open(file);
    }
}
