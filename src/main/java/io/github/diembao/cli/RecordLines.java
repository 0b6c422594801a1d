package io.github.diembao.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The lines of files of records in their order; blank ones are passed over. */
final class RecordLines {

    private final List<Path> files;

    RecordLines(List<Path> files) {
        this.files = List.copyOf(files);
    }

    /** Takes a line and where it stands. */
    interface Visitor {
        void visit(String line, String place) throws IOException;
    }

    void read(Visitor visitor) throws IOException {
        for (Path file : files) {
            try (BufferedReader lines = RecordFiles.reader(RecordFiles.open(file))) {
                String line;
                for (int number = 1; (line = lines.readLine()) != null; number++) {
                    if (!line.isBlank()) {
                        visitor.visit(line, file + ":" + number);
                    }
                }
            }
        }
    }
}
