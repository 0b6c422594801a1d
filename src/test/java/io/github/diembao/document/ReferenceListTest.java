package io.github.diembao.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.diembao.text.ExtractionContext;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists and elisions give one reference a member. */
class ReferenceListTest {

    private static final DocumentReferenceExtractor EXTRACTOR = DocumentReferenceExtractor.create();
    private static final ExtractionContext CONTEXT =
            ExtractionContext.published(LocalDate.of(2025, 3, 6)).withPlace("nghe-an");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # the letters stand at the last member
            các Nghị quyết số 18, 19-NQ/TW của Trung ương khóa XII | vn/dang/tw/nq/k12/18 vn/dang/tw/nq/k12/19
            các nghị quyết số 57, 59, 66 và 68-NQ/TW | vn/dang/tw/nq/~/57 vn/dang/tw/nq/~/59 vn/dang/tw/nq/~/66 vn/dang/tw/nq/~/68
            Quyết định số 79 và số 80/QĐ-TTg | vn/nn/ttg/qd/~/79 vn/nn/ttg/qd/~/80
            # and the day behind it is that of numbers in a row
            các Nghị quyết số 18, 19-NQ/TW ngày 25/10/2017 | vn/dang/tw/nq/k12/18 vn/dang/tw/nq/k12/19
            các Nghị quyết số 26, 39-NQ/TW ngày 18/7/2023 | vn/dang/tw/nq/~/26 vn/dang/tw/nq/k13/39
            # the kind stands at the first
            các Nghị quyết số 18-NQ/TW, 19-NQ/TW khóa XII | vn/dang/tw/nq/k12/18 vn/dang/tw/nq/k12/19
            Quyết định số 12/QĐ-UBND, 13/QĐ-UBND và số 14/QĐ-UBND | vn.nghe-an/nn/ubnd/qd/~/12 vn.nghe-an/nn/ubnd/qd/~/13 vn.nghe-an/nn/ubnd/qd/~/14
            Thông tư số 22/2021/TT-BGDĐT, số 27/2020/TT-BGDĐT | vn/nn/bgddt/tt/2021/22 vn/nn/bgddt/tt/2020/27
            # the issuer stands at the end
            Nghị quyết 26, 39 của Bộ Chính trị | vn/dang/tw/nq/~/26 vn/dang/tw/nq/~/39
            các Quyết định số 79 và số 80 của Thủ tướng Chính phủ | vn/nn/ttg/qd/~/79 vn/nn/ttg/qd/~/80
            Chỉ thị 15, 16 và 19 của Thủ tướng | vn/nn/ttg/ct/~/15 vn/nn/ttg/ct/~/16 vn/nn/ttg/ct/~/19
            Nghị định 20/2021, 76/2024 của Chính phủ | vn/nn/cp/nd/2021/20 vn/nn/cp/nd/2024/76
            Nghị quyết 18, Nghị quyết 19 của Trung ương | vn/dang/tw/nq/~/18 vn/dang/tw/nq/~/19
            # the year stands with the letters
            Nghị định 107, 108/2020/NĐ-CP | vn/nn/cp/nd/2020/107 vn/nn/cp/nd/2020/108
            # the day stands at the end of numbers in a row, and "cùng ngày" takes the one before
            các Công văn số 12, 13 và 14 ngày 5/3/2021 của UBND tỉnh | vn.nghe-an/nn/ubnd/cv/2021/12 vn.nghe-an/nn/ubnd/cv/2021/13 vn.nghe-an/nn/ubnd/cv/2021/14
            Quyết định số 2345/QĐ-UBND ngày 5/6/2020 của UBND tỉnh và Quyết định số 2346 cùng ngày | vn.nghe-an/nn/ubnd/qd/2020/2345 vn.nghe-an/nn/ubnd/qd/2020/2346
            # the term of the plenum stands with its meeting
            Hội nghị Trung ương 4 (khóa XI) đã họp; Nghị quyết Trung ương 4 thấm sâu | vn/dang/tw/hn4.k11/nq
            Kết luận Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa XIII nêu rõ; Nghị quyết Trung ương 4 thấm sâu | vn/dang/tw/hn4.k13/kl vn/dang/tw/hn4.~/nq
            Kết luận số 21-KL/TW của Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa XIII; Nghị quyết Trung ương 4 thấm sâu | vn/dang/tw/kl/k13/21 vn/dang/tw/hn4.~/nq
            Hội nghị Trung ương 4 khóa XI và Hội nghị Trung ương 4 khóa XII đã họp; Nghị quyết Trung ương 4 thấm sâu | vn/dang/tw/hn4.~/nq
            # different kinds side by side
            Nghị quyết 35 và Chỉ thị 24 | vn/~/~/nq/~/35 vn/~/~/ct/~/24
            Nghị quyết số 18-NQ/TW, Kết luận số 50-KL/TW | vn/dang/tw/nq/~/18 vn/dang/tw/kl/~/50
            # terms of plenums and years of laws
            Nghị quyết Trung ương 4 khóa XI, XII, XIII | vn/dang/tw/hn4.k11/nq vn/dang/tw/hn4.k12/nq vn/dang/tw/hn4.k13/nq
            Nghị quyết Trung ương 4 các khóa XI, XII và XIII | vn/dang/tw/hn4.k11/nq vn/dang/tw/hn4.k12/nq vn/dang/tw/hn4.k13/nq
            Nghị quyết Trung ương 4 (khóa XI, XII) | vn/dang/tw/hn4.k11/nq vn/dang/tw/hn4.k12/nq
            Nghị quyết Trung ương 4, 5, 6 khóa XII | vn/dang/tw/hn4.k12/nq vn/dang/tw/hn5.k12/nq vn/dang/tw/hn6.k12/nq
            Luật Đất đai năm 2003, 2013 | vn/nn/qh/luat/2003/dat-dai vn/nn/qh/luat/2013/dat-dai
            Luật Đất đai, Luật Nhà ở và Luật Kinh doanh bất động sản | vn/nn/qh/luat/~/dat-dai vn/nn/qh/luat/~/nha-o vn/nn/qh/luat/~/kinh-doanh-bat-dong-san
            # congresses: the Party has not had nineteen
            Nghị quyết Đại hội lần thứ XIII và Nghị quyết Đại hội lần thứ XIX | vn/dang/dh13/nq vn.~/dang/dh19/nq
            # what follows a list without belonging to it
            Nghị quyết số 18-NQ/TW, 25 tỉnh đã xong | vn/dang/tw/nq/~/18
            Nghị quyết 18, 3 năm qua | vn/~/~/nq/~/18
            Nghị quyết số 18-NQ/TW, 99% đảng viên | vn/dang/tw/nq/~/18
            Chỉ thị 16, 24/24 giờ | vn/~/~/ct/~/16
            """)
    void members(String text, String ids) {
        List<DocumentReference> found = EXTRACTOR.extract(text, CONTEXT);
        assertThat(found).extracting(DocumentReference::id).containsExactly(ids.split(" "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            các Nghị quyết số 18, 19-NQ/TW | Nghị quyết số 18; 19-NQ/TW
            các nghị quyết số 57, 59 và 68-NQ/TW | nghị quyết số 57; 59; 68-NQ/TW
            Quyết định số 79 và số 80/QĐ-TTg | Quyết định số 79; 80/QĐ-TTg
            Nghị quyết Trung ương 4 khóa XI, XII | Nghị quyết Trung ương 4; XII
            """)
    void spansOfMembers(String text, String spans) {
        List<DocumentReference> found = EXTRACTOR.extract(text, CONTEXT);
        assertThat(found).extracting(DocumentReference::text).containsExactly(spans.split("; "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            các dự thảo Luật Đất đai, Luật Nhà ở và Bộ luật Lao động | DRAFT DRAFT DRAFT
            hai dự án Luật Giá và Luật Giao dịch điện tử (sửa đổi) | DRAFT DRAFT
            hai dự án luật: Luật Dữ liệu và Luật Nhà giáo | DRAFT DRAFT
            xem xét 5 dự án luật tại phiên họp, gồm: Luật Công chứng (sửa đổi); Luật Phòng không nhân dân | DRAFT DRAFT
            các dự án: Luật Dược; Luật Giá | DRAFT DRAFT
            các dự án đầu tư theo các luật gồm: Luật Đầu tư, Luật Đất đai | NAMED NAMED
            các dự án Luật Đất đai và Luật Nhà ở năm 2014 | DRAFT NAMED
            dự thảo Luật Đất đai và Luật Nhà ở | DRAFT NAMED
            """)
    void draftsThatAreCounted(String text, String forms) {
        List<DocumentReference> found = EXTRACTOR.extract(text, CONTEXT);
        assertThat(found).extracting(reference -> reference.form().name()).containsExactly(forms.split(" "));
    }
}
