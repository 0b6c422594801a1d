package io.github.diembao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The development cases of the normaliser; a note with "key" or "equivalence" says where the pair is to be equal. */
class NormalizeGoldTest {

    static Stream<String[]> cases() throws IOException {
        try (Reader in = Files.newBufferedReader(Path.of("testdata/gold/normalise.dev.tsv"))) {
            return ResourceTable.read(in, "normalise.dev.tsv").stream()
                    .map(row -> new String[] {fromCodePoints(row), row.get("expected"), row.get("note")})
                    .toList()
                    .stream();
        }
    }

    /** Cells are trimmed, so the code points are the safe form of the input. */
    private static String fromCodePoints(ResourceTable.Row row) {
        StringBuilder text = new StringBuilder();
        for (String point : List.of(row.get("input_codepoints").split(" "))) {
            text.appendCodePoint(Integer.parseInt(point.substring(2), 16));
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void meetsTheExpectation(String input, String expected, String note) {
        if (note.contains("equivalence")) {
            assertThat(TextNormalizer.normalize(input)).isSameAs(input);
            assertThat(TextKeys.searchKey(input)).isNotEqualTo(TextKeys.searchKey(expected));
        } else if (note.contains("key")) {
            assertThat(TextNormalizer.normalize(input)).isSameAs(input);
            assertThat(key(input)).isEqualTo(key(expected));
        } else {
            assertThat(TextNormalizer.normalize(input)).isEqualTo(expected);
        }
    }

    /** Whether D stands for Đ in a document number is known to the folded key only. */
    private static String key(String text) {
        String key = TextKeys.searchKey(text);
        return text.contains("/") ? TextKeys.fold(key) : key;
    }
}
