package io.github.diembao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What all tables of facts have to keep to. */
class ResourceTablesTest {

    static List<Path> tables() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyTableExplainsItsColumns(Path table) throws IOException {
        assertThat(Files.readString(table)).startsWith("# ");
    }

    /** A selector such as {@code #content} at the head of a line would be passed over as a comment. */
    @ParameterizedTest
    @MethodSource("tables")
    void noRowIsTakenForAComment(Path table) throws IOException {
        assertThat(Files.readAllLines(table).stream()
                        .filter(line -> line.startsWith("#") && !line.matches("#|#\\s.*"))
                        .toList())
                .isEmpty();
    }
}
