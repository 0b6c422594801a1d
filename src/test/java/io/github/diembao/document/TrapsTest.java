package io.github.diembao.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.diembao.text.ExtractionContext;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a reference and is none. */
class TrapsTest {

    private static final DocumentReferenceExtractor EXTRACTOR = DocumentReferenceExtractor.create();
    private static final ExtractionContext CONTEXT =
            ExtractionContext.published(LocalDate.of(2025, 3, 6)).withPlace("nghe-an");

    /** Boats, plates, phones, roads, scores, products, counts, one sentence a line. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "traps.txt", delimiter = '\u0001')
    void nothingIsFound(String sentence) {
        assertThat(EXTRACTOR.extract(sentence, CONTEXT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nghị quyết của chi bộ, quyết định của Bộ Chính trị chuẩn y nhân sự",
                "các nghị quyết, chỉ thị, kết luận của Đảng",
                "dự thảo nghị định về hội; dự thảo Nghị quyết kỳ họp; Dự thảo Báo cáo",
                "Điều lệ Đảng, Cương lĩnh của Đảng; văn kiện Đại hội; Báo cáo chính trị trình Đại hội",
                "Nghị quyết này được bàn kỹ. Quyết định trên gây tranh cãi.",
                "Luật này, điểm a, khoản này và Điều này",
                "các dự thảo Nghị quyết về đất đai, hai Dự án Luật, 15 dự thảo Nghị quyết về ngân sách",
                "Hội nghị Trung ương 4 khóa XII bế mạc; Đại hội XIII của Đảng thành công",
                "Tòa án Hiến pháp Hàn Quốc; hiến pháp và pháp luật",
                "Chính phủ quyết định 3 việc lớn; Quốc hội ra 5 nghị quyết",
            })
    void unnumberedActsAndMeetingsAreNoReferences(String sentence) {
        assertThat(EXTRACTOR.extract(sentence, CONTEXT)).isEmpty();
    }
}
