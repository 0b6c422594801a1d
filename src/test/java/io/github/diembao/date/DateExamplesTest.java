package io.github.diembao.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.diembao.text.ExtractionContext;
import io.github.diembao.text.ResourceTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every family of temporal expression and every trap, as sentences of {@code examples.tsv}. */
class DateExamplesTest {

    static Stream<Arguments> examples() {
        return ResourceTable.read(DateExamplesTest.class, "examples.tsv").stream()
                .map(row -> Arguments.of(
                        row.get("family"), LocalDate.parse(row.get("published")), row.get("text"), row.list("wanted")));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("examples")
    void findsAndResolves(String family, LocalDate published, String text, List<String> wanted) {
        List<String> found = new ArrayList<>();
        for (DateMention mention : DateExtractor.create().extract(text, ExtractionContext.published(published))) {
            found.add(mention.text() + "|" + mention.type() + "|" + mention.value());
        }
        assertThat(found).isEqualTo(wanted);
    }
}
