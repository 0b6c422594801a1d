package io.github.diembao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Symbols of provincial registers taken apart: kind × body × drafting unit, and what is malformed. */
class DocumentSymbolTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "symbols.psv",
            delimiter = '|',
            numLinesToSkip = 1,
            emptyValue = "",
            nullValues = "",
            maxCharsPerColumn = 300)
    void parts(
            String symbol,
            @Nullable String normalized,
            @Nullable String number,
            @Nullable Integer year,
            @Nullable String kind,
            @Nullable String issuerTokens,
            @Nullable String issuer,
            @Nullable String units,
            @Nullable String flags) {
        DocumentSymbol parsed = DocumentSymbol.parse(symbol);
        assertThat(new Object[] {
                    text(parsed.normalized()),
                    text(parsed.number()),
                    parsed.year(),
                    parsed.kind(),
                    text(String.join(" ", parsed.issuerTokens())),
                    parsed.issuer(),
                    text(String.join(" ", parsed.units())),
                    text(String.join(" ", parsed.flags()))
                })
                .containsExactly(normalized, number, year, kind, issuerTokens, issuer, units, flags);
        assertThat(parsed.text()).isEqualTo(symbol);
        assertThat(parsed.isWellFormed()).isEqualTo(flags == null);
    }

    private static @Nullable String text(String value) {
        return value.isEmpty() ? null : value;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "—", "///", "☃", "\uD800", "số", "số:"})
    void whatHoldsNothingIsFlaggedAndNotRefused(String text) {
        assertThat(DocumentSymbol.parse(text).flags()).contains("no-number", "no-letters");
    }

    /** Malformed input is never dropped: whatever digits and letters stand there come back or are flagged. */
    @Test
    void anyMixtureOfPartsIsRead() {
        List<String> parts =
                List.of("12", "2024", "QĐ", "UBND", "VX", "/", "-", ".", "_", " ", "Đ", "&", "(", "số", "\n", "ký");
        Random random = new Random(20261125);
        for (int n = 0; n < 5_000; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(9); i >= 0; i--) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            DocumentSymbol parsed = DocumentSymbol.parse(text.toString());
            assertThat(parsed.text()).isEqualTo(text.toString());
            boolean complete =
                    !parsed.number().isEmpty() && !parsed.issuerTokens().isEmpty();
            assertThat(complete || !parsed.isWellFormed() || !parsed.units().isEmpty())
                    .as(text.toString())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "QĐ-", "1/", "12/QĐ-UBND ", "Q Đ "})
    void longRepeatsAreReadInLinearTime(String unit) {
        String text = unit.repeat(100_000 / unit.length());
        DocumentSymbol parsed =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> DocumentSymbol.parse(text));
        assertThat(parsed.isWellFormed()).isFalse();
    }

    @Test
    void rowsOfOnesOwnAreUsed() {
        DocumentReferenceExtractor extractor = DocumentReferenceExtractor.builder()
                .issuer("BQLCB", "Ban Quản lý chợ Bến", "state", "unit")
                .build();
        assertThat(extractor.parseSymbol("7/TB-BQLCB").issuer()).isEqualTo("Ban Quản lý chợ Bến");
        assertThat(DocumentSymbol.parse("7/TB-BQLCB").issuer()).isNull();
    }
}
