package io.github.diembao.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The development gold in {@code testdata/gold}. */
public final class GoldFiles {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private GoldFiles() {}

    /** Reads the lines of a JSON Lines file. */
    public static List<JsonNode> jsonLines(String name) {
        return lines(name).stream()
                .filter(line -> !line.isBlank())
                .map(MAPPER::readTree)
                .toList();
    }

    /** Reads the lines of a text file. */
    public static List<String> lines(String name) {
        try {
            return Files.readAllLines(Path.of("testdata", "gold", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
