package io.github.diembao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.diembao.text.ExtractionContext;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentIdTest {

    private static final DocumentReferenceExtractor EXTRACTOR = DocumentReferenceExtractor.create();

    @ParameterizedTest
    @CsvSource({
        "vn/dang/tw/kl/k13/21, vn/dang/tw/kl/k13/21, SAME",
        "vn/dang/tw/kl/k13/21, vn/dang/tw/kl/~/21, COMPATIBLE",
        "vn/dang/tw/kl/~/21, vn/dang/tw/kl/~/21, COMPATIBLE",
        "vn/dang/tw/kl/k13/21, vn/dang/tw/kl/k12/21, DIFFERENT",
        "vn/dang/tw/kl/k13/21, vn/dang/tw/kl/~2021/21, COMPATIBLE",
        "vn/dang/tw/kl/k13/21, vn/dang/tw/kl/~2012/21, DIFFERENT",
        "vn/dang/qutw/nq/~2021/847, vn/dang/qutw/nq/~2024/847, COMPATIBLE",
        "vn/dang/qutw/nq/~2021/847, vn/dang/qutw/nq/~2011/847, DIFFERENT",
        "vn/~/~/nq/~/39, vn/dang/tw/nq/k13/39, COMPATIBLE",
        "vn/~/~/nq/~/39, vn.nghe-an/nn/hdnd/nq/2024/39, COMPATIBLE",
        "vn/~/~/nq/~/39, vn/dang/tw/nq/k13/40, DIFFERENT",
        "vn.~/nn/ubnd/qd/2024/5, vn.nghe-an/nn/ubnd/qd/2024/5, COMPATIBLE",
        "vn.ha-tinh/nn/ubnd/qd/2024/5, vn.nghe-an/nn/ubnd/qd/2024/5, DIFFERENT",
        "vn/nn/ttg/qd/2020/18, vn/nn/ttg/qd.qp/2020/18, DIFFERENT",
        "vn.nghe-an/dang/du/nq/~/3, vn.nghe-an/dang/du:dang-uy-xa-kim-lien/nq/~/3, COMPATIBLE",
        "vn/dang/tw/hn4.~/nq, vn/dang/tw/hn4.k12/nq, COMPATIBLE",
        "vn/dang/tw/hn4.k11/nq, vn/dang/tw/hn4.k12/nq, DIFFERENT",
        "vn/dang/dh13/nq, vn/dang/tw/nq/k13/1, DIFFERENT",
        "vn/nn/qh/luat/~/dat-dai, vn/nn/qh/luat/2013/dat-dai, COMPATIBLE",
    })
    void threeValuedEquality(String a, String b, DocumentId.Equality wanted) {
        assertThat(DocumentId.parse(a).compare(DocumentId.parse(b))).isEqualTo(wanted);
        assertThat(DocumentId.parse(b).compare(DocumentId.parse(a))).isEqualTo(wanted);
    }

    @Test
    void emptySegmentsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentId.parse("vn//tw"));
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentId.parse(""));
    }

    @Test
    void textAndSegmentsAreOneAnother() {
        assertThat(DocumentId.parse("vn/dang/tw/kl/k13/21")).hasToString("vn/dang/tw/kl/k13/21");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Nghị định 100/2019/NĐ-CP ngày 30/12/2019 | urn:lex:vn:chinh.phu:nghi.dinh:2019-12-30;100 | /akn/vn/act/nghi-dinh/chinh-phu/2019-12-30/100-2019-nd-cp | /eli/vn/nd/2019/100
            Nghị định 100/2019/NĐ-CP | | | /eli/vn/nd/2019/100
            Quyết định số 2150/QĐ-UBND ngày 20/7/2023 của UBND tỉnh Nghệ An | urn:lex:vn;nghe.an:ubnd.tinh.nghe.an:quyet.dinh:2023-07-20;2150 | /akn/vn-nghe-an/act/quyet-dinh/ubnd-tinh-nghe-an/2023-07-20/2150-qd-ubnd | /eli/vn-nghe-an/qd/2023/2150
            Kết luận số 21-KL/TW ngày 25/10/2021 của Ban Chấp hành Trung ương | urn:lex:vn:ban.chap.hanh.trung.uong:ket.luan:2021-10-25;21 | |
            Chỉ thị 05 | | |
            """)
    void exports(String text, @Nullable String urn, @Nullable String akn, @Nullable String eli) {
        DocumentReference reference = EXTRACTOR
                .extract(
                        text,
                        ExtractionContext.published(LocalDate.of(2025, 3, 6)).withPlace("nghe-an"))
                .get(0);
        assertThat(DocumentUris.urnLex(reference)).isEqualTo(urn);
        assertThat(DocumentUris.akn(reference)).isEqualTo(akn);
        assertThat(DocumentUris.eli(reference)).isEqualTo(eli);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Quy định 109-QĐ/TW của Ban Bí thư | vn/dang/tw/qd/k12/109
            các nghị quyết số 57-NQ/TW | vn/dang/tw/nq/k13/57
            Luật Đất đai năm 2013 | vn/nn/qh/luat/k13/45
            Bộ luật Hình sự năm 2015 | vn/nn/qh/luat/k13/100
            Nghị quyết Trung ương 4 khóa XII | vn/dang/tw/nq/k12/4
            # two documents of one number: nothing is filled in
            Nghị quyết số 26-NQ/TW |
            Luật Đất đai |
            """)
    void tablesFillInWhatIsOpen(String text, @Nullable String registered) {
        List<DocumentReference> found = EXTRACTOR.extract(text, ExtractionContext.none());
        DocumentWork work = DocumentWork.of(found).get(0);
        assertThat(work.registered() == null ? null : work.registered().toString())
                .isEqualTo(registered);
    }

    @Test
    void worksGatherTheirMentions() {
        List<DocumentReference> found = EXTRACTOR.extract(
                "Chỉ thị số 05-CT/TW ngày 15/5/2016 và Nghị quyết 35. Chỉ thị 05 là gốc; chỉ thị này bền.",
                ExtractionContext.none());
        List<DocumentWork> works = DocumentWork.of(found);
        assertThat(works)
                .extracting(work -> work.id().toString())
                .containsExactly("vn/dang/tw/ct/k12/5", "vn/~/~/nq/~/35");
        assertThat(works.get(0).mentions()).containsExactly(0, 2, 3);
        assertThat(works.get(0).fullest().issuedOn()).isEqualTo(LocalDate.of(2016, 5, 15));
    }
}
