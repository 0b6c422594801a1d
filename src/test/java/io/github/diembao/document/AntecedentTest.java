package io.github.diembao.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.diembao.text.ExtractionContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Repeats, short forms, aliases and pointing words, written as "number of the mention > number of its antecedent". */
class AntecedentTest {

    private static final DocumentReferenceExtractor EXTRACTOR = DocumentReferenceExtractor.create();
    private static final ExtractionContext CONTEXT =
            ExtractionContext.published(LocalDate.of(2025, 3, 6)).withPlace("nghe-an");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # short and bare forms
            Chỉ thị số 05-CT/TW ngày 15/5/2016. Sau mười năm, Chỉ thị 05 vẫn còn giá trị. | 0 1>0
            Xã làm tốt Nghị quyết 26. Nghị quyết số 26-NQ/TW ngày 30/7/2013 của Bộ Chính trị đã mở đường. | 0>1 1
            Nghị quyết số 39-NQ/TW của Bộ Chính trị và Nghị quyết số 39/NQ-CP của Chính phủ; Nghị quyết 39 của Bộ Chính trị là gốc. | 0 1 2>0
            Quyết định số 17/2022/QĐ-UBND ngày 1/4/2022 của UBND tỉnh. Theo Quyết định 17, mức hỗ trợ tăng. | 0 1>0
            Luật Đất đai số 31/2024/QH15 có hiệu lực. Luật Đất đai gỡ nhiều vướng mắc. | 0 1>0
            Luật Đất đai năm 2013 hết hiệu lực; theo Luật Đất đai, đất là tài sản chung. | 0 1>0
            Luật số 45/2013/QH13 quy định rõ. Theo Luật Đất đai năm 2013, đất là sở hữu toàn dân. | 0 1>0
            Đảng ủy xã Kim Liên ban hành Nghị quyết số 05-NQ/ĐU. Nghị quyết 05 của Đảng ủy đi vào cuộc sống. | 0 1>0
            Sửa Thông tư 29/2024 về thử nghiệm. Thông tư 29 của Bộ Y tế đã có hiệu lực. | 0 1>0
            Nghị quyết 15 của Trung ương Đảng khóa II và Nghị quyết 15 của Trung ương Cục miền Nam là hai văn kiện. | 0 1
            Cấp ủy làm theo Quy định số 11-QĐi/TW của Bộ Chính trị. Xã làm tốt Quy định 11. | 0 1>0
            Cấp ủy làm theo Quy định số 11-QĐi/TW của Bộ Chính trị. Xã chi tiền theo Quyết định 11. | 0 1
            # two that fit leave it open, and so do several at once
            Nghị định 99/2024/NĐ-CP và Nghị định 98/2024/NĐ-CP có hiệu lực; hai nghị định trên, các nghị định này rất mới. | 0 1
            Nghị quyết số 39-NQ/TW và Nghị quyết số 39/NQ-CP cùng về Nghệ An. Nghị quyết 39 rất quan trọng. | 0 1 2
            Luật Đất đai năm 2003 và Luật Đất đai năm 2013 khác nhau; Luật Đất đai là đạo luật lớn. | 0 1 2
            # the term tells them apart
            Nghị quyết số 18-NQ/TW khóa XII và Nghị quyết số 18-NQ/TW khóa XIII khác nhau. Nghị quyết 18 khóa XII nói về bộ máy. | 0 1 2>0
            # a number stands for a document named elsewhere whatever word follows
            Thủ tướng ký Quyết định số 4719/QĐ-TTg. Vốn Quyết định 4719 chậm giải ngân. | 0 1>0
            Vốn Quyết định 4719 chậm giải ngân. |
            # pointing words
            Bộ Chính trị ban hành Nghị quyết số 02-NQ/TW. Nghị quyết này giao việc cho cấp ủy. | 0 1>0
            Thường trực Tỉnh ủy ký Chỉ thị số 09-CT/TU; chỉ thị nói trên thay cho Chỉ thị số 17-CT/TU. | 0 1>0 2
            Nghị định 99/2024/NĐ-CP thay thế Nghị định 30/2020/NĐ-CP. Nghị định này có hiệu lực ngay. | 0 1 2>0
            Nghị định 99/2024/NĐ-CP thay thế Nghị định 30/2020/NĐ-CP và Nghị định 99/2016/NĐ-CP. Nghị định này có hiệu lực. | 0 1 2 3>0
            Nghị định 30/2020/NĐ-CP và Nghị định 99/2016/NĐ-CP hết hiệu lực. Nghị định này cũ rồi. | 0 1
            # a body replaces its own documents
            Tỉnh ủy ban hành Chỉ thị số 25-CT/TU. Theo Chỉ thị số 35-CT/TW, phải gặp dân. Chỉ thị này thay thế Chỉ thị số 10-CT/TU. | 0 1 2>0 3
            Chính phủ ban hành Nghị định 99/2024/NĐ-CP. Thông tư này chưa có. | 0
            Tỉnh ủy ban hành Quy định số 12-QĐ/TU ngày 1/3/2024. Quy định gồm 4 chương. | 0 1>0
            Bộ Y tế ban hành Thông tư 12/2024/TT-BYT. Theo Thông tư, người bệnh được hỗ trợ. | 0 1>0
            Tỉnh ban hành Kế hoạch số 12/KH-UBND. Mọi việc xong theo kế hoạch, đúng hẹn. | 0
            # an unnumbered document that changes a numbered one is the one pointed at, so nothing is
            Nghị quyết sửa đổi một số điều của Nghị quyết số 18/2021/NQ-HĐND được thông qua. Nghị quyết này có hiệu lực ngay. | 0
            # a kind in capitals with neither title nor name is the document a text is about
            HĐND tỉnh ban hành Nghị quyết số 31/2020/NQ-HĐND. Nội dung của Nghị quyết rất sát dân; xã đã triển khai Nghị quyết. | 0 1>0 2>0
            Huyện ủy nhận Chỉ thị số 09-CT/TU.\\nNhững việc nêu trong Chỉ thị đều có hạn.\\nQuán triệt Chỉ thị, các chi bộ họp ngay. | 0 1>0 2>0
            Xã ký kết thi đua. Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVIII được phổ biến. Anh Bình quán triệt Nghị quyết. | 0 1>0
            Quốc hội có Nghị quyết số 36/2021/QH15 và Nghị quyết số 137/2024/QH15. Nghị quyết 137 rộng hơn; việc trong Nghị quyết đã được giao. | 0 1 2>1 3>1
            Xã học Nghị quyết số 18-NQ/TW và Nghị quyết số 19-NQ/TW. Nội dung của Nghị quyết được dân bàn. | 0 1
            Nghị quyết số 31/2020/NQ-HĐND được nêu. HĐND thông qua Nghị quyết về thu hút bác sĩ. Nội dung của Nghị quyết được dân bàn. | 0
            Nghị quyết số 31/2020/NQ-HĐND được nêu. HĐND thông qua Nghị quyết về thu hút bác sĩ. Nghị quyết này có hiệu lực ngay. | 0
            Nghị quyết số 18-NQ/TW rất sâu. Cán bộ phải thực hiện Nghị quyết, Chỉ thị của Đảng và Nghị quyết của chi bộ. | 0
            UBND tỉnh ký Quyết định số 45/2021/QĐ-UBND về giá đất. Theo quyết định, giá đất ở tăng. | 0 1>0
            Nghị định 113/2018/NĐ-CP sửa Nghị định 108/2014/NĐ-CP. Chính phủ ra Nghị định 110/2018/NĐ-CP. Theo Nghị định, hội được mở. | 0 1 2 3>2
            UBND tỉnh ký Kế hoạch số 45/KH-UBND. Theo kế hoạch, lớp học mở vào thu. | 0
            Thông tư liên tịch số 06/2013/TTLT-BTC-BCT còn hiệu lực. Thông tư này do hai bộ ký. | 0 1>0
            Nghị quyết số 26-NQ/TW thay thế Nghị quyết số 20-NQ/TW. Nghị quyết mới đặt mục tiêu cao hơn. | 0 1 2>0
            Nghị quyết số 26-NQ/TW đã mười năm. Cần một nghị quyết mới thiết thực hơn. | 0
            # a kind that opens a sentence speaks of the one document of its kind, but no title does and no other's repeal
            Bộ Y tế ban hành Thông tư 22/2023/TT-BYT. Thông tư sẽ gỡ nhiều vướng mắc. Ngoài ra, Thông tư cũng giảm giấy tờ. | 0 1>0 2>0
            UBND tỉnh ký Quyết định số 12/2024/QĐ-UBND. Theo đó, Quyết định quy định mức chi. Quyết định đã gây tiếc nuối. | 0 1>0
            Xã học Nghị quyết số 18-NQ/TW.\\nNghị quyết quy định mức thu học phí. | 0
            Xã học Nghị quyết số 18-NQ/TW. Sở trình nghị quyết về tinh giản. Nghị quyết đã có bảy điều. | 0
            Thông tư số 49/2011/TT-BYT hết hiệu lực kể từ ngày Thông tư này có hiệu lực. | 0
            Nghị định 99/2018/NĐ-CP thay thế Nghị định 70/2017/NĐ-CP (đã hết hiệu lực).\\nMức ở nghị định này cao hơn. | 0 1 2>0
            # telegrams and letters are no verbs; laws, decrees and circulars speak, too
            Thủ tướng ký Công điện số 24/CĐ-TTg. Công điện cũng giao Bộ Y tế lo thuốc. | 0 1>0
            UBND tỉnh gửi Công văn số 1245/UBND-NN. Theo công văn, dịch còn phức tạp. | 0 1>0
            Quốc hội thông qua Luật Nhà giáo năm 2025. Luật đã nâng lương; Điều 23 của Luật quy định rõ. | 0 1>0 2>0
            Chính phủ ban hành Nghị định 178/2024/NĐ-CP. Điều 7 của nghị định quy định cách tính. | 0 1>0
            Chính phủ ban hành Nghị định 178/2024/NĐ-CP. Theo đó, nghị định mở rộng diện. Xã đã thi hành nghị định. | 0 1>0 2>0
            Nhờ Nghị định 178/2024/NĐ-CP, xã đã tinh gọn; nhiều nghị định, thông tư còn chờ. | 0
            # what may be a title is one where a line ends before it, or a second verb follows
            Chính phủ ban hành Nghị định 71/2024/NĐ-CP về giá đất. Nghị định quy định các yếu tố ảnh hưởng đến giá. | 0 1>0
            Chính phủ ban hành Nghị định 71/2024/NĐ-CP.\\nNghị định quy định mức phạt. | 0
            Xã học Nghị quyết số 18-NQ/TW. Nghị quyết quy định mức thu phí được tỉnh thông qua. | 0
            Quốc hội thông qua Luật Đất đai năm 2024. Luật sửa đổi 180 điều. | 0 1>0
            # what was read as the document itself names no other
            Bộ Chính trị ban hành Nghị quyết số 57-NQ/TW. Nghị quyết đẩy mạnh kinh tế số. Xã học kỹ nghị quyết này. | 0 1>0 2>0
            # the resolution of a meeting is another document
            Xã học Nghị quyết số 57-NQ/TW. Đảng bộ đưa nghị quyết đại hội vào cuộc sống. Nghị quyết này có bảy điều. | 0
            # what a person decides is no document
            UBND tỉnh ký Quyết định số 1234/QĐ-UBND. Quyết định này của ông bị vợ phản đối. | 0
            # abbreviations
            Xã nhận QĐ 143/QĐ-UBND. QĐ này rất kịp thời; NĐ này, CT này chưa rõ. | 0 1>0
            # a document that was changed is still the one a text is about
            Theo Nghị định 100/2019/NĐ-CP (được sửa đổi, bổ sung bởi Nghị định 123/2021/NĐ-CP), phạt nặng. Nghị định này rõ. | 0 1 2>0
            # an earlier version of a law is none of those named
            Luật Đất đai năm 2024 có 16 chương. So với Luật Đất đai hiện hành, Luật mới rõ hơn; Luật Đất đai cũ có 14 chương. | 0 1 2>0 3
            Quốc hội bàn dự án Luật Nhà giáo và Luật Giáo dục năm 2019. Luật mới rất được chờ. | 0 1
            # a bill is no law that another could be meant by
            Luật Nhà ở năm 2014 đã cũ. Quốc hội bàn dự thảo Luật Nhà giáo. Luật này gồm 9 chương. | 0 1
            Luật Nhà ở năm 2014 đã cũ. Dự thảo Luật quy định rõ hơn. Khoản 2 Điều 8 dự thảo Luật nêu mức thưởng. | 0
            # what an act does may stand between its kind and the pointing word
            Xã nhận Quyết định số 78/QĐ-UBND về việc xử phạt trại lợn. Quyết định xử phạt này đã tới tay chủ trại. | 0 1>0
            Xã nhận Quyết định số 78/QĐ-UBND về việc lập chợ. Quyết định xử phạt này đã tới tay chủ trại. | 0
            # a text that speaks of itself
            Quyết định này thay thế Quyết định số 12/QĐ-UBND. Các sở thi hành Quyết định này. | 0
            Căn cứ Quyết định số 12/QĐ-UBND về tổ chức. Điều 2. Quyết định này có hiệu lực từ ngày ký. | 0
            UBND TỈNH NGHỆ AN\\nSố: 60/2016/QĐ-UBND\\nCăn cứ Quyết định số 308/2005/QĐ-TTg;\\nĐiều 2. Quyết định này có hiệu lực. | 0 1 2>0
            Nghị định 99/2024/NĐ-CP nêu rõ cách làm. Theo khoản 3 Điều 18 Nghị định này, xã lập hồ sơ. | 0 1>0
            # kinds on a line of their own are the head of a document, though it gives no number
            THỦ TƯỚNG CHÍNH PHỦ\\nSố: 57-TTg\\nQUYẾT ĐỊNH\\nVề phụ cấp\\nXã theo Quyết định số 72-HĐBT thì thôi Quyết định này. | 0 1
            # what a text only holds against its topic is not pointed at
            Luật Đất đai năm 2024 gỡ vướng. So với Luật Đất đai năm 2013, Luật này rõ hơn. | 0 1 2>0
            Bộ Nội vụ ban hành Thông tư 06/2023/TT-BNV. Trước đó, Thông tư số 6 năm 2020 quy định khác. Thông tư này thay đổi nhiều. | 0 1 2>0
            Kế hoạch số 56-KH/TU thực hiện Nghị quyết số 21-NQ/TW. Nghị quyết 21 đề ra mục tiêu. | 0 1 2>1
            Nghị quyết số 12 của Tỉnh ủy Hà Giang về giáo dục. Sau một năm, Nghị quyết 12 của Tỉnh ủy đã thấm. | 0 1>0
            Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX và Nghị quyết Đại hội Đảng bộ Công an tỉnh lần thứ XIX | 0 1
            Án lệ số 49/2021/AL về đất đai; Án lệ 49 được áp dụng. | 0 1>0
            Nghị định số 156/2018/NĐ-CP về lâm nghiệp.\\nNghị định\\nnày có bảy chương. | 0 1>0
            # a joint circular is a circular for short
            Thông tư liên tịch số 06/2013/TTLT-BGDĐT-BNV quy định rõ. Theo Thông tư 06, lớp ghép có phụ cấp. | 0 1>0
            # the letterhead of a law, its number and its name
            QUỐC HỘI\\nSố: 28/2001/QH10\\nHà Nội, ngày 29 tháng 6 năm 2001\\nLUẬT\\nDI SẢN VĂN HÓA\\nLuật này quy định về di sản. | 0 1>0 2>0
            # a name for several documents is none of the last
            Thông tư 01/2021/TT-BNV và Thông tư 04/2021/TT-BNV (sau đây gọi là Thông tư 01-04); xã theo Thông tư 01-04. | 0 1
            # names given in brackets
            Nghị quyết số 21-NQ/TW (Nghị quyết 21), ngày 22/01/2020 của Bộ Chính trị; Nghị quyết 21 rất mới. | 0 1>0 2>0
            Nghị quyết số 57-NQ/TW (gọi tắt là Nghị quyết 57) mở đường; Nghị quyết 57 phải thấm. | 0 1>0 2>0
            Quyết định số 06/QĐ-TTg ngày 6/1/2022 (sau đây gọi tắt là Đề án 06) được triển khai. Đề án 06 giúp dân. | 0 1>0 2>0
            Luật Bảo hiểm y tế số 25/2008/QH12 đã được sửa đổi theo Luật số 51/2024/QH15 (sau đây gọi là Luật Bảo hiểm y tế) | 0 1 2>0
            """)
    void antecedents(String text, @Nullable String wanted) {
        List<String> links = new ArrayList<>();
        List<DocumentReference> found = EXTRACTOR.extract(text.replace("\\n", "\n"), CONTEXT);
        for (int i = 0; i < found.size(); i++) {
            Integer antecedent = found.get(i).antecedent();
            links.add(antecedent == null ? String.valueOf(i) : i + ">" + antecedent);
        }
        assertThat(String.join(" ", links)).isEqualTo(wanted == null ? "" : wanted);
    }

    @Test
    void openMentionsNameTheirCandidates() {
        List<DocumentReference> found = EXTRACTOR.extract(
                "Nghị quyết số 39-NQ/TW và Nghị quyết số 39/NQ-CP cùng về Nghệ An. Nghị quyết 39 rất quan trọng.",
                CONTEXT);
        assertThat(found.get(2).candidates()).containsExactly("vn/dang/tw/nq/~/39", "vn/nn/cp/nq/~/39");
    }

    @Test
    void anotherResolverMayTakeTheFirst() {
        DocumentReferenceExtractor bold = DocumentReferenceExtractor.builder()
                .resolver((pointer, candidates) -> 0)
                .build();
        List<DocumentReference> found = bold.extract(
                "Nghị quyết số 39-NQ/TW và Nghị quyết số 39/NQ-CP cùng về Nghệ An. Nghị quyết 39 rất quan trọng.",
                CONTEXT);
        assertThat(found.get(2).antecedent()).isEqualTo(0);
    }

    @Test
    void repeatsPointAtTheFullestMention() {
        List<DocumentReference> found = EXTRACTOR.extract(
                "Triển khai Kết luận số 21-KL/TW\n\nĐoàn giám sát Kết luận số 21-KL/TW, ngày 25/10/2021 của Ban Chấp hành"
                        + " Trung ương khóa XIII về xây dựng Đảng.",
                CONTEXT);
        assertThat(found).extracting(DocumentReference::antecedent).containsExactly(1, null);
        assertThat(found).extracting(DocumentReference::id).containsOnly("vn/dang/tw/kl/k13/21");
    }
}
