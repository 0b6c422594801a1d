package io.github.diembao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.diembao.text.ExtractionContext;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text. */
class ReferencePropertiesTest {

    private static final DocumentReferenceExtractor EXTRACTOR = DocumentReferenceExtractor.create();
    private static final ExtractionContext CONTEXT =
            ExtractionContext.published(LocalDate.of(2025, 3, 6)).withPlace("nghe-an");
    private static final String[] PARTS = {
        "Nghị quyết",
        "số",
        "18",
        "-",
        "NQ",
        "/",
        "TW",
        "của",
        "Bộ Chính trị",
        "khóa XIII",
        "ngày 25/10/2021",
        ",",
        ";",
        "và",
        "Luật Đất đai",
        "năm 2013",
        "(",
        ")",
        "về",
        "công tác cán bộ",
        "Điều 5",
        "khoản 2",
        "điểm a",
        "Kế hoạch",
        "77-KH/TU",
        "100/2019/NĐ-CP",
        "\n",
        "\n\n",
        "Trung ương 4",
        "này",
        "gọi tắt là",
        "thay thế",
        "QĐ",
        "\"",
        ".",
        "Đại hội lần thứ XIII",
        "TCVN 9383:2012",
        "Bản án số 45/2022/HS-ST",
        "Ð",
        "2021",
        "đã",
        "ban hành",
        "UBND tỉnh",
    };

    @Test
    void anyMixtureOfPartsKeepsOffsetsAndLinks() {
        Random random = new Random(20251120);
        for (int n = 0; n < 500; n++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(30);
            for (int i = 0; i < length; i++) {
                text.append(PARTS[random.nextInt(PARTS.length)]).append(random.nextInt(5) == 0 ? "" : " ");
            }
            String mixed = random.nextBoolean() ? text.toString() : Normalizer.normalize(text, Normalizer.Form.NFD);
            check(mixed);
        }
    }

    @Test
    void anyCharactersAreSurvived() {
        Random random = new Random(7);
        for (int n = 0; n < 500; n++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(60);
            for (int i = 0; i < length; i++) {
                int c = random.nextInt(4) == 0
                        ? random.nextInt(0x2FFF)
                        : "0123456789/-.NQĐTWCPnqđ số".charAt(random.nextInt(26));
                text.append((char) c);
            }
            check(text.toString());
        }
    }

    private static void check(String text) {
        List<DocumentReference> found = EXTRACTOR.extract(text, CONTEXT);
        assertThat(EXTRACTOR.extract(text, CONTEXT)).isEqualTo(found);
        int end = 0;
        for (int i = 0; i < found.size(); i++) {
            DocumentReference reference = found.get(i);
            assertThat(reference.text()).isEqualTo(reference.span().of(text));
            assertThat(reference.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(reference.fullSpan().covers(reference.span())).isTrue();
            end = reference.span().end();
            Integer antecedent = reference.antecedent();
            if (antecedent != null) {
                assertThat(antecedent).isBetween(0, found.size() - 1).isNotEqualTo(i);
            }
            if (reference.relation() != null) {
                assertThat(reference.relation().target()).isBetween(0, found.size() - 1);
            }
            if (reference.id() != null) {
                assertThat(DocumentId.parse(reference.id())).hasToString(reference.id());
            }
        }
    }

    @Test
    void parsingWhatWasNormalisedGivesTheSameDocument() {
        for (String symbol : new String[] {
            "21-KL/TW",
            "100/2019/NĐ-CP",
            "17/2015/TTLT-BTP-BQP",
            "1678/NQ-UBTVQH15",
            "435-KH/TĐTN-CTĐ&TTN",
            "12/BCĐ389-VP"
        }) {
            DocumentReference first =
                    EXTRACTOR.extract("văn bản số " + symbol, CONTEXT).get(0);
            assertThat(first.symbol()).isEqualTo(symbol);
            DocumentReference again =
                    EXTRACTOR.extract("văn bản số " + first.symbol(), CONTEXT).get(0);
            assertThat(again.id()).isEqualTo(first.id());
        }
    }

    @Test
    void offsetsAreTheCallersInDecomposedText() {
        String text = Normalizer.normalize("Thực hiện Nghị quyết số 39-NQ/TW của Bộ Chính trị.", Normalizer.Form.NFD);
        DocumentReference reference = EXTRACTOR.extract(text, CONTEXT).get(0);
        assertThat(Normalizer.normalize(reference.span().of(text), Normalizer.Form.NFC))
                .isEqualTo("Nghị quyết số 39-NQ/TW");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Điều 1, ",
                "-",
                "số ",
                "Nghị quyết ",
                "Nghị quyết số 18, ",
                "18-NQ/TW, ",
                "(",
                "\"",
                "Kết luận này ",
                "Luật Đất đai, ",
                "Luật sửa đổi, ",
                "Nghị quyết Trung ương 4, ",
                "1/",
                "21-KL/",
                "khóa XI, ",
                "Nghị quyết số 1-NQ/TW về ",
                "điểm a khoản 1 ",
                "Nghị quyết Đại hội ",
                "A-",
                "NQ 1 ",
                "Luật A ",
                "(gọi tắt là ",
                "Kế hoạch số 7-KH/TU (gọi tắt là Kế hoạch A) ",
                "QĐ-",
                "7",
                "ban hành Nghị định 5 ",
                "thay thế Nghị định 5/2020/NĐ-CP ",
                "Quyết định số 7/QĐ-UBND của UBND tỉnh; ",
            })
    void costIsLinear(String unit) {
        String text = unit.repeat(100_000 / unit.length());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> EXTRACTOR.extract(text, CONTEXT));
    }
}
