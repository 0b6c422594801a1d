package io.github.diembao.cli;

import io.github.diembao.archive.LineReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** The lines of files of records in their order; blank ones are passed over. */
final class RecordLines {

    /** A record is some times as large as its article, whose input has a limit of 16 MiB. */
    private static final int LONGEST = 128 << 20;

    private final List<Path> files;

    RecordLines(List<Path> files) {
        this.files = List.copyOf(files);
    }

    /** Takes the lines. */
    interface Visitor {
        /** Takes a line and where it stands. */
        void visit(String line, String place) throws IOException;

        /** Is told of a line that is too long to be a record. */
        void refuse(String reason, String place) throws IOException;
    }

    void read(Visitor visitor) throws IOException {
        for (Path file : files) {
            try (InputStream in = RecordFiles.open(file)) {
                read(in, file.toString(), visitor);
            }
        }
    }

    static void read(InputStream in, String source, Visitor visitor) throws IOException {
        LineReader lines = new LineReader(in, LONGEST);
        while (lines.next()) {
            String place = source + ":" + lines.number();
            if (lines.isTooLong()) {
                visitor.refuse("line of more than " + LONGEST + " bytes", place);
            } else if (!lines.isBlank()) {
                visitor.visit(lines.text(), place);
            }
        }
    }
}
