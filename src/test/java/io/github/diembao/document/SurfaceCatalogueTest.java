package io.github.diembao.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.diembao.text.ExtractionContext;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every way to write a reference, one row each, inside a sentence and alone. */
class SurfaceCatalogueTest {

    private static final DocumentReferenceExtractor EXTRACTOR = DocumentReferenceExtractor.create();
    private static final ExtractionContext CONTEXT =
            ExtractionContext.published(LocalDate.of(2025, 3, 6)).withPlace("nghe-an");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "surfaces.psv",
            delimiter = '|',
            useHeadersInDisplayName = true,
            numLinesToSkip = 0,
            maxCharsPerColumn = 500)
    void surface(
            String surface,
            @Nullable String kind,
            @Nullable String number,
            @Nullable String symbol,
            @Nullable String issuer,
            @Nullable String issued,
            @Nullable String term,
            @Nullable String id,
            @Nullable String flags) {
        check(EXTRACTOR.extract(surface, CONTEXT), kind, number, symbol, issuer, issued, term, id, flags);
        String sentence = "Hội nghị đã quán triệt " + surface + ".";
        check(EXTRACTOR.extract(sentence, CONTEXT), kind, number, symbol, issuer, issued, term, id, flags);
    }

    private static void check(List<DocumentReference> found, @Nullable String... wanted) {
        assertThat(found).hasSize(1);
        DocumentReference reference = found.get(0);
        String issued =
                reference.issuedOn() == null ? null : reference.issuedOn().toString();
        String flags = reference.flags().isEmpty() ? null : String.join(" ", reference.flags());
        assertThat(new String[] {
                    reference.kind(),
                    reference.number(),
                    reference.symbol(),
                    reference.issuer(),
                    issued,
                    reference.term(),
                    reference.id(),
                    flags
                })
                .containsExactly(wanted);
    }
}
