package io.github.diembao.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.diembao.text.ExtractionContext;
import io.github.diembao.text.ResourceTable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables are sound, and a user's rows join them. */
class DocumentTablesTest {

    private static final Set<String> BRANCHES = Set.of(
            "party",
            "state",
            "assembly",
            "judiciary",
            "police",
            "military",
            "front",
            "mass",
            "association",
            "press",
            "school",
            "health",
            "science",
            "enterprise",
            "adhoc",
            "standard");

    @Test
    void issuersHaveKnownBranches() {
        for (ResourceTable.Row row : ResourceTable.read(DocumentKind.class, "issuers.tsv")) {
            assertThat(BRANCHES).as(row.where()).contains(row.get("branch"));
            assertThat(row.get("token")).as(row.where()).doesNotContain(" ");
        }
    }

    @Test
    void kindsHaveKnownBranchesAndIssuers() {
        Facts facts = Facts.load(List.of(), List.of(), List.of());
        for (ResourceTable.Row row : ResourceTable.read(DocumentKind.class, "kinds.tsv")) {
            for (String branch : row.list("branch")) {
                assertThat(branch.equals("any") || BRANCHES.contains(branch))
                        .as(row.where())
                        .isTrue();
            }
            if (!row.get("issuer").isEmpty()) {
                assertThat(facts.issuers().all(row.get("issuer")))
                        .as(row.where())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void lawsHaveSymbolsOfTheirKindAndYear() {
        DocumentReferenceExtractor extractor = DocumentReferenceExtractor.create();
        Set<String> seen = new HashSet<>();
        for (ResourceTable.Row row : ResourceTable.read(DocumentKind.class, "laws.tsv")) {
            String kind = row.get("kind");
            String symbol = row.get("symbol");
            assertThat(row.get("name").toLowerCase(java.util.Locale.ROOT))
                    .as(row.where())
                    .startsWith(kind);
            assertThat(seen.add(kind + symbol)).as(row.where() + " twice").isTrue();
            List<DocumentReference> found = extractor.extract(kind + " số " + symbol, ExtractionContext.none());
            assertThat(found).as(row.where()).hasSize(1);
            assertThat(found.get(0).symbol()).as(row.where()).isEqualTo(symbol);
            String passed = row.get("passed");
            if (passed.length() == 10) {
                assertThat(found.get(0).year())
                        .as(row.where())
                        .isEqualTo(LocalDate.parse(passed).getYear());
            }
        }
    }

    @Test
    void registryRowsFitTheirTerms() {
        TermCalendar terms = new TermCalendar();
        for (ResourceTable.Row row : ResourceTable.read(DocumentKind.class, "registry.tsv")) {
            Integer term = terms.termOn(TermCalendar.CONGRESS, "", LocalDate.parse(row.get("issued")));
            assertThat(term).as(row.where()).isEqualTo(Numerals.roman(row.get("term")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2021-10-25, 13",
        "2021-01-30, 12",
        "2026-01-23, ",
        "2026-01-24, 14",
        "2016-05-15, 12",
        "2013-07-30, 11",
        "1900-01-01, ",
    })
    void termOfTheCentralCommitteeByDay(LocalDate day, Integer term) {
        assertThat(new TermCalendar().termOn(TermCalendar.CONGRESS, "", day)).isEqualTo(term);
    }

    @ParameterizedTest
    @CsvSource({"2022-01-24, 19", "2025-12-29, 20", "2012-05-05, 17", "2010-06-01, "})
    void termOfTheProvincialCommitteeByDay(LocalDate day, Integer term) {
        assertThat(new TermCalendar().termOn(TermCalendar.PROVINCE, "nghe-an", day))
                .isEqualTo(term);
    }

    @ParameterizedTest
    @CsvSource({"I, 1", "IV, 4", "IX, 9", "XIII, 13", "XXXIX, 39", "IIX, -1", "A, -1", "xiii, -1", "VV, -1"})
    void romanNumerals(String text, int value) {
        assertThat(Numerals.roman(text)).isEqualTo(value);
        if (value > 0) {
            assertThat(Numerals.toRoman(value)).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Mật lệnh số 3/ML-XYZ ngày 1/2/2024", "Mật lệnh số 3 ngày 1/2/2024 của Ban Xây dựng Yên Zơn"})
    void ownKindsAndIssuers(String text) {
        DocumentReferenceExtractor extractor = DocumentReferenceExtractor.builder()
                .kind("mật lệnh", "ml", List.of("ML"), List.of("ML"))
                .issuer("XYZ", "Ban Xây dựng Yên Zơn", "state", "central")
                .build();
        DocumentReference reference =
                extractor.extract(text, ExtractionContext.none()).get(0);
        assertThat(reference.id()).isEqualTo("vn/nn/xyz/ml/2024/3");
        assertThat(reference.issuer()).isEqualTo("Ban Xây dựng Yên Zơn");
    }

    @Test
    void ownLaws() {
        DocumentReferenceExtractor extractor = DocumentReferenceExtractor.builder()
                .law("luật", "Luật Nuôi tằm", "99/2031/QH17", LocalDate.of(2031, 6, 1))
                .build();
        List<DocumentReference> found = extractor.extract("theo Luật Nuôi tằm, hộ dân", ExtractionContext.none());
        assertThat(found).extracting(DocumentReference::id).containsExactly("vn/nn/qh/luat/~/nuoi-tam");
    }
}
