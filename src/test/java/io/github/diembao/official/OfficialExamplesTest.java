package io.github.diembao.official;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.diembao.text.ExtractionContext;
import io.github.diembao.text.TextKeys;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pattern and every rejection of the catalogue, one sentence each: see {@code examples.txt}. */
class OfficialExamplesTest {

    record Example(@Nullable String place, String text, String expected) {
        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        String place = null;
        try (InputStream in = OfficialExamplesTest.class.getResourceAsStream("examples.txt")) {
            String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            for (String line : all.lines().toList()) {
                int arrow = line.indexOf(" => ");
                if (line.startsWith("place ")) {
                    place = line.substring(6).equals("-") ? null : line.substring(6);
                } else if (arrow > 0 && !line.startsWith("#")) {
                    examples.add(new Example(place, line.substring(0, arrow), line.substring(arrow + 4)));
                }
            }
        }
        return examples.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aReaderWouldSayTheSame(Example example) {
        List<Official> officials = OfficialExtractor.create()
                .extract(
                        example.text(),
                        ExtractionContext.published(LocalDate.of(2023, 5, 8)).withPlace(example.place()));
        assertThat(TextKeys.searchKey(render(officials))).isEqualTo(TextKeys.searchKey(example.expected()));
        for (Official official : officials) {
            for (NameMention mention : official.mentions()) {
                assertThat(mention.span().of(example.text())).isEqualTo(mention.text());
            }
        }
    }

    static String render(List<Official> officials) {
        return officials.isEmpty()
                ? "-"
                : officials.stream()
                        .map(o -> o.name() + ": "
                                + o.positions().stream()
                                        .map(OfficialExamplesTest::render)
                                        .collect(Collectors.joining("; ")))
                        .collect(Collectors.joining(" // "));
    }

    private static String render(Position p) {
        return p.role() + "@" + (p.organization() == null ? "?" : p.organization())
                + (p.former() ? "!" : "")
                + (p.conferred() ? "+" : "")
                + (p.acting() ? "~" : "");
    }
}
