package io.github.diembao.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the lines of a plain-text scrape are; {@code /} parts the lines here. */
class ScrapeCleanerTest {

    private static final ScrapeCleaner CLEANER = ScrapeCleaner.create();
    private static final String LEAD = "Bốn bản vùng cao góp công góp đất làm con đường dài hơn bốn cây số.";
    private static final String BODY = "Nền đường đã xong từ giữa tháng, nay chỉ còn chờ rải nhựa trước mùa mưa.";

    private static final String END = "Bà con mong đường sớm thông để đưa nông sản xuống chợ huyện.";

    private static CleanedPage clean(String lines) {
        return CLEANER.clean(
                lines.replace(" / ", "\n").replace("S", LEAD).replace("B\n", BODY + "\n") + "\n" + END + "\n",
                PageHints.none());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            # lines before the body                                                           | published
            Bản vùng cao mở đường mới / Lô Thử / 14/03/2023 16:05 / 0:00 / S                  | 2023-03-14T16:05+07:00
            Trang chủ / Xã hội / Đời sống / Thứ Ba, 14/03/2023, 16:05 / Bản vùng cao mở đường mới / S | 2023-03-14T16:05+07:00
            Bản vùng cao mở đường mới - Báo Mẫu / Bản vùng cao mở đường mới / Xã hội / 16:05, 14/03/2023 / S | 2023-03-14T16:05+07:00
            Bản vùng cao mở đường mới / A / A+ / Nghe đọc bài viết / 0:00 / 3:25 / 1x / S     | -
            Báo Nghệ An / Bản vùng cao mở đường mới / Lượt xem: 12 / S                        | -
            Bản vùng cao mở đường mới / Ngày đăng: 14/03/2023 16:05 / S                       | 2023-03-14T16:05+07:00
            Bản vùng cao mở đường mới – Báo Mẫu / Bản vùng cao mở đường mới / S               | -
            Bản vùng cao mở đường mới / Quan tâm / Thích / Bình luận / S                      | -
            Bản vùng cao mở đường mới / Lô Thử / 14/03/2023 16:05 / 3 phút đọc / S            | 2023-03-14T16:05+07:00
            Bản vùng cao mở đường mới / 14/03/2023 16:05 / 0 / 12 chia sẻ / Tweet / S         | 2023-03-14T16:05+07:00
            Bản vùng cao mở đường mới / Báo Mẫu / VnExpress / 14/03/2023 16:05 / S            | 2023-03-14T16:05+07:00
            Thứ Hai, 20/03/2023 / Đọc báo in / Chính trị / Giáo dục / Bản vùng cao mở đường mới / 14/03/2023 16:05 / S | 2023-03-14T16:05+07:00
            Báo Mẫu / Hotline: 000 111 / Bản vùng cao mở đường mới / 14/03/2023 16:05 / S     | 2023-03-14T16:05+07:00
            Trang chủ > Xã hội / Bản vùng cao mở đường mới / Theo dõi Báo Mẫu trên Google News / S | -
            Bản vùng cao mở đường mới / Chuyên mục: Xã hội / TPO - S                          | -
            Bản vùng cao mở đường mới / Đăng ngày 14 - 03 - 2023 / 100% / S                   | 2023-03-14
            Bản vùng cao mở đường mới / Thứ ba, ngày 14/03/2023 / Theo dõi Báo Mẫu trên / S   | 2023-03-14
            date 2023-03 Bản vùng cao mở đường mới / S                                        | -
            date 2023-03 Bản vùng cao mở đường mới Bản vùng cao mở đường mới / S              | -
            Thứ Hai, 20/03/2023, 09:25:27 / Bản vùng cao mở đường mới / Lô Thử - 16:05, 14/03/2023 / S | 2023-03-14T16:05+07:00
            Bản vùng cao mở đường mới / Lô Thử / Xuất bản: 16:05 - 14/03/2023 / Chia sẻ / Lưu bài viết / Gửi bạn / S | 2023-03-14T16:05+07:00
            Thứ Hai, 20/03/2023 / Mới nhất / Podcasts / Bản vùng cao mở đường mới / 14/03/2023 16:05 / S | 2023-03-14T16:05+07:00
            date 2023-03-14 Bản vùng cao mở đường mới / (baomau.vn) S                         | -
            Bản vùng cao mở đường mới / S / Lô Thử / 14/03/2023 16:05                         | 2023-03-14T16:05+07:00
            Bản vùng cao mở đường mới / (HNMO).-S                                             | -
            Bản vùng cao mở đường mới / (BMĐT) S                                              | -
            Bản vùng cao mở đường mới / https://baomau.vn/mo-duong-1.html / Copy Link / S     | -
            """)
    void theHeadIsToldFromWhatStandsInIt(String lines, String published) {
        CleanedPage page = clean(lines);
        assertThat(page.title()).isEqualTo("Bản vùng cao mở đường mới");
        assertThat(page.sapo()).isEqualTo(LEAD);
        Object moment = page.publishedAt() == null ? page.publishedOn() : page.publishedAt();
        assertThat(moment == null ? null : moment.toString()).isEqualTo(published);
        assertThat(page.blocks()).extracting(CleanedBlock::text).containsExactly(END);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            # lines of the body                                            | blocks
            B / 15:10 / Xe đầu tiên qua đèo an toàn trước giờ trưa nay.    | BODY;15:10;Xe đầu tiên qua đèo an toàn trước giờ trưa nay.
            B / Quang cảnh buổi lễ Quang cảnh buổi lễ. Ảnh: Lô Thử         | BODY;Quang cảnh buổi lễ.
            B / Quang cảnh buổi lễ / Quang cảnh buổi lễ. Ảnh: Lô Thử       | BODY;Quang cảnh buổi lễ.
            B / Ảnh minh họa                                               | BODY
            B / Xem thêm: / Cầu tạm qua suối thông xe sớm hai tuần         | BODY
            B / Đọc thêm: / Cầu tạm qua suối thông xe sớm hai tuần         | BODY
            B / Lượt xem: 1.234                                            | BODY
            B / Lượt xem phim ở bản tăng nhanh từ khi có điện lưới.        | BODY;Lượt xem phim ở bản tăng nhanh từ khi có điện lưới.
            B / Bà con đắp nền đường / Bà con đắp nền đường              | BODY;Bà con đắp nền đường
            B / Xem thêm / Cầu tạm qua suối thông xe sớm hai tuần        | BODY
            B / Đường mới rộng ba mét. ¦                                    | BODY;Đường mới rộng ba mét.
            B / #đường #bản                                                | BODY
            B / Giá→Tăng / Ngô→5 / Khoai→7                                 | BODY;Giá→Tăng↵Ngô→5↵Khoai→7
            B / Xem tiếp / googletag.cmd.push(function() {                 | BODY
            """)
    void theBodyIsToldFromWhatStandsInIt(String lines, String blocks) {
        CleanedPage page = clean(
                "Bản vùng cao mở đường mới / S / " + lines.replace('→', '\t').replace('¦', '|'));
        assertThat(page.blocks().stream()
                        .map(block -> block.text().replace('\t', '→').replace('\n', '↵'))
                        .toList())
                .isEqualTo(List.of((blocks + ";" + END).replace("BODY", BODY).split(";")));
    }

    @Test
    void aBoxOfRelatedArticlesAmidABodyDoesNotEndIt() {
        CleanedPage page =
                raw("Bản vùng cao mở đường mới / " + LEAD + " / Tin liên quan / Cầu tạm qua suối thông xe sớm / " + BODY
                        + " Việc còn lại là của mùa khô. / " + END + " Chợ họp ba ngày một phiên.");
        assertThat(page.blocks())
                .extracting(CleanedBlock::text)
                .containsExactly(BODY + " Việc còn lại là của mùa khô.", END + " Chợ họp ba ngày một phiên.");
    }

    private static CleanedPage raw(String lines) {
        return CLEANER.clean(lines.replace(" / ", "\n"), PageHints.none());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Sáng 14/11/2022, xã họp bàn việc làm đường.                                              | 1
        Sáng 14/11/2022, xã họp bàn việc làm đường. / Nhiều hộ dân xin hiến đất để mở rộng ngõ.   | 2
        """)
    void fullStopsTellABodyWithoutItsTitle(String lines, int paragraphs) {
        CleanedPage page = raw(lines);
        assertThat(page.title()).isNull();
        assertThat(page.sapo()).isNull();
        assertThat(page.status()).isEqualTo(ArticleStatus.OK);
        assertThat(page.blocks()).hasSize(paragraphs);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Xã bàn việc làm đường / Nhiều hộ dân xin hiến đất để mở rộng ngõ vào bản, xã cho biết chiều qua. / Đường dài 3 km. | Xã bàn việc làm đường
        Xã bàn việc làm đường / Đường dài 3 km.                                                                            | Xã bàn việc làm đường
        """)
    void otherwiseTheFirstLineIsTheTitle(String lines, String title) {
        assertThat(raw(lines).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # a list of other articles
        Tin mới / Cầu tạm qua suối thông xe sớm / Bản vùng cao mở đường / Chợ phiên họp lại sau lũ
        Mới nhất / Cầu tạm qua suối thông xe sớm / Hai xã góp công trong mười ngày, bà con hai bên bờ đi lại được cả khi nước lên cao. / Bản vùng cao mở đường
        Xã hội / Cầu tạm qua suối thông xe / 14/03/2023 16:05 / Bản vùng cao mở đường / 14/03/2023 15:05 / Chợ phiên họp lại / 14/03/2023 14:05
        """)
    void aListOfOtherArticlesIsNone(String lines) {
        CleanedPage page = raw(lines);
        assertThat(page.status()).isEqualTo(ArticleStatus.NO_BODY);
        assertThat(page.removed()).isNotEmpty();
    }

    @Test
    void aMenuThatBeginsWithTheNameOfAListIsNoList() {
        CleanedPage page = raw("Tin mới / Xã hội / Bản vùng cao mở đường mới / " + LEAD + " " + END + " / " + BODY
                + " Bà con vui. / " + END + " Chợ phiên cũng gần hơn.");
        assertThat(page.title()).isEqualTo("Bản vùng cao mở đường mới");
        assertThat(page.blocks()).hasSize(2);
    }

    @Test
    void marksOfMarkdownTellWhatALineIs() {
        CleanedPage page =
                raw("[Trang chủ](https://baomau.vn) / # Bản vùng cao mở đường / *Lô Thử* - 14/03/2023 16:05 / **"
                        + LEAD
                        + "** / ![anh.jpg](https://baomau.vn/anh.jpg) / *Bà con góp công. Ảnh: Lô Thử* / ## Việc còn lại / "
                        + "- Rải **nhựa** theo [kế hoạch](https://baomau.vn/1.html); / > Đường là của bản. / "
                        + "[Chợ phiên họp lại](https://baomau.vn/2.html) / " + END);
        assertThat(page.title()).isEqualTo("Bản vùng cao mở đường");
        assertThat(page.authors()).containsExactly("Lô Thử");
        assertThat(page.sapo()).isEqualTo(LEAD);
        assertThat(page.blocks())
                .extracting(block -> block.type() + ":" + block.text())
                .containsExactly(
                        "CAPTION:Bà con góp công.",
                        "HEADING:Việc còn lại",
                        "LIST_ITEM:Rải nhựa theo kế hoạch;",
                        "QUOTE:Đường là của bản.",
                        "PARAGRAPH:" + END);
    }

    @Test
    void theAddressTellsTheTitleAmongOtherLines() {
        CleanedPage page = CLEANER.clean(
                ("Từ ngày 1/7, trang này ngừng cập nhật tin bài của địa bàn cũ. / Đường hoa bên suối ở bản tôi / "
                                + "Vùng cao: / Bản vùng cao mở đường / " + LEAD + " / " + END)
                        .replace(" / ", "\n"),
                PageHints.of("https://baomau.vn/tin/ban-vung-cao-mo-duong/16573.htm"));
        assertThat(page.title()).isEqualTo("Bản vùng cao mở đường");
        assertThat(page.kicker()).isEqualTo("Vùng cao:");
        assertThat(page.sapo()).isEqualTo(LEAD);
    }

    @Test
    void aLongParagraphIsNoTitle() {
        CleanedPage page =
                raw("Sáng 14/3, bốn bản vùng cao góp công góp đất làm con đường dài hơn bốn cây số, nối trường"
                        + " học với trạm y tế của cả hai xã vùng biên. / Nền đường đã xong / " + END);
        assertThat(page.title()).isNull();
        assertThat(page.blocks()).hasSize(3);
    }

    @Test
    void whatIsPrintedTwiceIsACaption() {
        CleanedPage page =
                raw("Bản vùng cao mở đường mới / " + LEAD + " / Bà con đắp nền đường / Bà con đắp nền đường / " + END);
        assertThat(page.images()).extracting(CleanedImage::caption).containsExactly("Bà con đắp nền đường");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Xây dựng Đảng Bản vùng cao mở đường mới Bốn bản góp công. LONG | Bản vùng cao mở đường mới | Bốn bản góp công. LONG
            Bản vùng cao mở đường mới Bản vùng cao mở đường mới LONG LONG | Bản vùng cao mở đường mới | Bản vùng cao mở đường mới LONG LONG
            Bản vùng cao mở đường mới sau lũ để bốn bản đi chợ              | Bản vùng cao mở đường mới sau lũ để bốn bản đi chợ | END
            """)
    void theAddressPartsTitleAndLeadInOneLine(String line, String title, String sapo) {
        CleanedPage page = CLEANER.clean(
                line.replace("LONG", LEAD) + "\n" + END,
                PageHints.of("https://baonghean.vn/ban-vung-cao-mo-duong-moi-10302101.html"));
        assertThat(page.title()).isEqualTo(title);
        assertThat(page.sapo()).isEqualTo(sapo.replace("LONG", LEAD).replace("END", END));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Trong tỉnh / S S              | 1
            S S / Lô Thử                  | 1
            Cá bạc đầy khoang... / (baonghean.vn) - S / B | 1
            """)
    void aTextWithoutAHeadIsABody(String lines, int paragraphs) {
        CleanedPage page = raw(lines.replace("S", LEAD).replace("B", BODY));
        assertThat(page.status()).isEqualTo(ArticleStatus.OK);
        assertThat(page.blocks()).hasSize(paragraphs);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tin liên quan
            Các tin khác
            Bạn có thể quan tâm
            Tin mới
            """)
    void nothingOfTheArticleFollowsAListOfOthers(String label) {
        CleanedPage page = raw("Bản vùng cao mở đường mới / " + LEAD + " / " + END + " / Lô Thử / " + label
                + " / Cầu tạm qua suối thông xe sớm hai tuần / (Baonghean.vn) - " + BODY
                + " / Chợ phiên họp lại sau lũ");
        assertThat(page.blocks()).extracting(CleanedBlock::text).containsExactly(END);
        assertThat(page.authors()).containsExactly("Lô Thử");
    }

    @Test
    void aCaptionPrintedAgainBelowAnAlternativeTextCountsOnce() {
        CleanedPage page = raw("Bản vùng cao mở đường mới / " + LEAD
                + " / Bản vùng cao mở đường mới ảnh 1 / Bà con đắp nền. Ảnh: Lô Thử / Bản vùng cao mở đường mới ảnh 1"
                + " / Bà con đắp nền. Ảnh: Lô Thử / " + END);
        assertThat(page.blocks()).extracting(CleanedBlock::text).containsExactly("Bà con đắp nền.", END);
    }

    @Test
    void linesThatATextBrowserBrokeAreOneParagraph() {
        CleanedPage page = CLEANER.clean("""
                   Bản vùng cao mở đường mới

                   Lô Thử - 14/03/2023 16:05

                   Bốn bản vùng cao góp công góp đất làm con đường dài hơn bốn
                   cây số.

                   Nền đường đã xong từ giữa tháng theo Quyết định số 12/
                   QĐ-UBND, nay chỉ còn chờ rải nhựa trước khi mùa mưa đến với
                   cả vùng.

                     * Rải nhựa;
                     * Cắm biển.

                   [anh_1.jpg] Bà con đắp nền. Ảnh: Lô Thử
                """, PageHints.none());
        assertThat(page.sapo()).isEqualTo(LEAD);
        assertThat(page.blocks())
                .extracting(block -> block.type() + ":" + block.text())
                .containsExactly(
                        "PARAGRAPH:Nền đường đã xong từ giữa tháng theo Quyết định số 12/QĐ-UBND, nay chỉ còn chờ"
                                + " rải nhựa trước khi mùa mưa đến với cả vùng.",
                        "LIST_ITEM:Rải nhựa;",
                        "LIST_ITEM:Cắm biển.",
                        "CAPTION:Bà con đắp nền.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what stands below the last line, without a label
            END / Lô Thử / vùng cao, đường bản
            END / Lô Thử / vùng cao / Kỳ Sơn
            END / Lô Thử / Cầu tạm qua suối thông xe sớm hai tuần lễ / Chợ phiên vùng cao họp lại sau lũ từ hôm nay
            END Lô ThửTin bài liên quanCầu tạm qua suối thông xe sớm
            """)
    void theEndIsToldFromTheBody(String lines) {
        CleanedPage page =
                raw("Bản vùng cao mở đường mới / " + LEAD + " / " + BODY + " / " + lines.replace("END", END));
        assertThat(page.authors()).containsExactly("Lô Thử");
        assertThat(page.blocks()).extracting(CleanedBlock::text).containsExactly(BODY, END);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Xã hộiBản vùng cao mở đường mớiLô Thử - 14/03/2023, 16:05Bốn bản góp công.
            Xã hộiBản vùng cao mở đường mớiLô Thử - 14/03/2023 16:05Bốn bản góp công.
            """)
    void gluedElementsAreParted(String lines) {
        CleanedPage page = raw(lines + " Đường dài hơn bốn cây số, nối với trường. / " + BODY + " / " + END);
        assertThat(page.title()).isEqualTo("Bản vùng cao mở đường mới");
        assertThat(page.authors()).containsExactly("Lô Thử");
        assertThat(page.blocks()).extracting(CleanedBlock::text).containsExactly(BODY, END);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            # a whole article in one line                                              | title                        | authors
            Thời sự Bản vùng cao mở đường mới Lô Thử - 14/03/2023 16:05 BODY           | Bản vùng cao mở đường mới    | Lô Thử
            Thời sự quanh bản vùng cao trong tuần 14/03/2023 16:05 BODY                | Thời sự quanh bản vùng cao trong tuần | -
            Bản vùng cao mở đường mới Tác giả Lô Thử 14/03/2023 16:05 In bài BODY      | Bản vùng cao mở đường mới    | Lô Thử
            Mở đường lên bản Mẫu Sơn 14/03/2023 16:05 BODY Bản Mẫu Sơn vui.            | Mở đường lên bản Mẫu Sơn     | -
            Mở đường lên bản Mẫu Sơn Lô Thử - 14/03/2023 16:05 BODY Bản Mẫu Sơn vui.   | Mở đường lên bản Mẫu Sơn     | Lô Thử
            Mở đường lên bản Mẫu Sơn Lô Thử - 14/03/2023 16:05 BODY Ảnh: Lô Thử        | Mở đường lên bản Mẫu Sơn     | Lô Thử
            Mở đường lên bản Mẫu Sơn Lô Thử - 14/03/2023 16:05 BODY                    | -                            | -
            Bản vùng cao mở đường mới 16:05, 14/3/2023 BODY                            | Bản vùng cao mở đường mới    | -
            Bản vùng cao mở đường mới Thứ Ba, 14/3/2023, 16:05 (GMT+7) BODY            | Bản vùng cao mở đường mới    | -
            Bản vùng cao mở đường mới Cập nhật lúc 16h05 ngày 14-3-2023 BODY           | Bản vùng cao mở đường mới    | -
            Bản vùng cao mở đường mới 14/03/2023 4:05 CH BODY                          | Bản vùng cao mở đường mới    | -
            Bản vùng cao mở đường mới 14/03/2023 4:05 p.m. BODY                        | Bản vùng cao mở đường mới    | -
            mask Bản vùng cao mở đường mới 14/03/2023 - 16:05 BODY                     | Bản vùng cao mở đường mới    | -
            """)
    void theHeadOfAnArticleInOneLineIsTold(String line, String title, String authors) {
        CleanedPage page = raw(line.replace(
                "BODY", (LEAD + " " + BODY + " " + END + " ").repeat(3).strip()));
        assertThat(page.title()).isEqualTo(title);
        assertThat(page.authors()).isEqualTo(authors == null ? List.of() : List.of(authors));
        assertThat(page.publishedAt()).hasToString("2023-03-14T16:05+07:00");
        assertThat(page.blocks())
                .singleElement()
                .extracting(CleanedBlock::text)
                .asString()
                .contains(LEAD)
                .doesNotContain("CH ", "p.m");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # elements glued to each other
            Bản vùng cao mở đường mớiThứ Ba, 14/03/2023, 16:05 [GMT+7](Baonghean.vn) - S
            Bản vùng cao mở đường mới14/03/2023 - 16:05(Baonghean.vn): S
            Thời sựBản vùng cao mở đường mớiLô Thử - 14/03/2023 16:05S
            Bản vùng cao mở đường mới16:05, 14/03/2023( Baonghean.vn ) — S
            Bản vùng cao mở đường mới 14/03/2023 16:05 / S
            """)
    void theMomentPartsGluedElements(String lines) {
        CleanedPage page = raw(
                lines.replace("S", LEAD).replace(" / ", "\n")
                        + "\nĐường dài 4 km, xong trước ngày 30/4.Chợ phiên gần hơn.\nBà con đắp nền. Ảnh: P.VNền đường đã xong.\nĐường tới bản Mẫu Thử.Chợ phiên họp sớm.");
        assertThat(page.title()).isEqualTo("Bản vùng cao mở đường mới");
        assertThat(page.sapo()).isEqualTo(LEAD);
        assertThat(page.publishedAt()).hasToString("2023-03-14T16:05+07:00");
        boolean glued = !lines.contains(" / ");
        assertThat(page.blocks()).hasSize(glued ? 6 : 3);
    }

    @Test
    void namesOfFirmsAreNotPartedWhereElementsAreGlued() {
        String firms = "Ngân hàng DongA, TPBank và BaoViet mở thêm điểm giao dịch tại TPVinh cho bà con vùng cao.";
        CleanedPage page = raw("Bản vùng cao mở đường mới\nThứ Ba, 14/3/2023 16:05Lô Thử\n(Baonghean.vn) - " + LEAD
                + "\n" + firms + "\n" + BODY);
        assertThat(page.authors()).containsExactly("Lô Thử");
        assertThat(page.blocks()).extracting(CleanedBlock::text).containsExactly(firms, BODY);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            # lines                                                                       | title                     | sapo | authors
            Lô Thử - Vi Mẫu / Bản vùng cao mở đường mới / S / B                           | Bản vùng cao mở đường mới | S    | Lô Thử;Vi Mẫu
            Đường bản mới / Nước xa về tới đầu nhà / bản tôi thôi cảnh gánh gồng / Lô Thử | Đường bản mới             | -    | Lô Thử
            Bản vùng cao mở đường mới / * B / * S / * Bà con vui.                         | Bản vùng cao mở đường mới | -    | -
            Bản vùng cao mở đường mới / S / B / # đường mới # bản xa                      | Bản vùng cao mở đường mới | S    | -
            Chúng tôi sử dụng cookie để phục vụ bạn đọc tốt hơn. / Bản vùng cao mở đường mới / S / B | Bản vùng cao mở đường mới | S | -
            Đăng ký / Quên mật khẩu? / Bản vùng cao mở đường mới / S / B                  | Bản vùng cao mở đường mới | S    | -
            Bản vùng cao mở đường mới / Lô Thử - 5 giờ trước / S / B                      | Bản vùng cao mở đường mới | S    | Lô Thử
            Bản vùng cao mở đường mới / Lô Thử - Thứ Sáu, 05/09/2025, 22:17 [GMT+7] / S / B | Bản vùng cao mở đường mới | S  | Lô Thử
            Bản vùng cao mở đường mới / Loạt bài về bản: / x / (Baonghean.vn) - S / B     | Bản vùng cao mở đường mới | S    | -
            Bản vùng cao mở đường mới / Nhóm PV Báo Nghệ An - 05/09/2025 22:17 / S / B    | Bản vùng cao mở đường mới | S    | Nhóm PV Báo Nghệ An
            """)
    void whatStandsAroundATitleIsToldFromIt(String lines, String title, String sapo, String authors) {
        CleanedPage page = raw(lines.replace("S ", LEAD + " ").replaceAll("\\bB\\b(?= /|$)", BODY));
        assertThat(page.title()).isEqualTo(title);
        assertThat(page.sapo()).isEqualTo(sapo == null ? null : LEAD);
        assertThat(page.authors()).isEqualTo(authors == null ? List.of() : List.of(authors.split(";")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lô Thửcầu treo, bản xa          | Lô Thử
            Vi Mẫu (CTV)cầu treo            | Vi Mẫu
            Đ.C - H.Vcầu treo, bản xa       | Đ.C;H.V
            """)
    void tagsGluedToNamesAreParted(String line, String authors) {
        CleanedPage page = raw("Bản vùng cao mở đường mới14/03/2023 - 16:05(Baonghean.vn) - " + LEAD + " / " + BODY
                + " / " + END + " / " + line);
        assertThat(page.authors()).containsExactly(authors.split(";"));
        assertThat(page.blocks()).extracting(CleanedBlock::text).containsExactly(BODY, END);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # lines of the body                                             | blocks
            Xem thêm: Cầu tạm qua suối thông xe sớm hai tuần                | 0
            Chi tiết: Bản Mẫu góp ba trăm công                              | 1
            Tải ứng dụng: Bà con mở kho ứng dụng trên máy                   | 1
            Bà con đọc thêm: sách, báo, tạp chí ở nhà văn hóa bản.          | 1
            Bản→Hộ→Người / Mẫu→96→400 / Thử→90                              | 1
            Tin liên quan / Cầu tạm                                         | 1
            Đăng ký / Bà con tới nhà văn hóa bản, khai vào tờ khai in sẵn rồi nộp cho cán bộ trực bàn. | 2
            """)
    void linesWithinABodyAreToldFromIt(String lines, int blocks) {
        CleanedPage page = raw("Bản vùng cao mở đường mới / " + LEAD + " / " + BODY + " / " + lines.replace('→', '\t')
                + " / " + END + " Chợ họp ba ngày một phiên. / Mùa mưa năm nay bà con không còn phải lội suối.");
        assertThat(page.blocks()).hasSize(3 + blocks);
    }

    @Test
    void aTitleStandsBelowAWholeMenu() {
        StringBuilder menu = new StringBuilder("Trang chủ");
        for (int i = 0; i < 120; i++) {
            menu.append("\nMục thứ ").append(i);
        }
        StringBuilder others = new StringBuilder("Theo dòng sự kiện");
        for (int i = 0; i < 5; i++) {
            others.append("\nCầu tạm qua suối thông xe sớm ")
                    .append(i)
                    .append("\n(Baonghean.vn) - ")
                    .append(END);
        }
        CleanedPage page = raw(menu + "\nBản vùng cao mở đường mới\n14/03/2023 16:05\n(Baonghean.vn) - " + LEAD + "\n"
                + BODY + "\n" + END + "\n" + others);
        assertThat(page.title()).isEqualTo("Bản vùng cao mở đường mới");
        assertThat(page.sapo()).isEqualTo(LEAD);
        assertThat(page.blocks()).extracting(CleanedBlock::text).containsExactly(BODY, END);
    }

    @Test
    void aMarkPartsTitleAndLeadInOneLine() {
        CleanedPage page = raw("Bản vùng cao mở đường mới (Baonghean.vn) - " + LEAD + " / " + BODY + " / " + END);
        assertThat(page.title()).isEqualTo("Bản vùng cao mở đường mới");
        assertThat(page.sapo()).isEqualTo(LEAD);
        assertThat(page.blocks()).hasSize(2);
    }

    @Test
    void aTeaserAmidABodyGoesWithItsHeadline() {
        CleanedPage page = raw("Bản vùng cao mở đường mới / " + LEAD + " / " + BODY
                + " / Cầu tạm qua suối thông xe sớm / (Baonghean.vn) - Hai xã góp công trong mười ngày. / " + END);
        assertThat(page.blocks()).extracting(CleanedBlock::text).containsExactly(BODY, END);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what a writer sets so himself stays as it is
            Theo quy định[1], mức chi là 5 triệu. / [1]Quyết định của xã ngày 5/3 / [2]Số liệu của huyện ngày 6/3 | 3
            Mức chi theo quy định[1]. Cách tính theo hộ[2]. Hộ nghèo đi trước. / Bà con đồng tình. | 2
            Đoàn tỉnh ĐắkLắk đến thăm, đoàn ĐắkLắk tặng quà, đoàn ĐắkNông về trước. / Bà con đồng tình. | 2
            Xã công bố ba quyết định. / 1. Quyết định giao ông Lô Thử làm trưởng ban xây dựng đường / 2. Quyết định giao ông Lô Mẫu làm phó ban xây dựng đường / 3. Quyết định thu hồi đất của ba hộ bên suối đầu bản | 4
            Lịch cúp điện ngày mai như sau. / Huyện Mẫu từ 7h30 đến 11h30 tại các xã ven sông / Huyện Thử từ 7h30 đến 11h30 tại các xã ven đồi | 3
            """)
    void theWritersOwnLinesStay(String lines, int blocks) {
        CleanedPage page = raw("Bản vùng cao mở đường mới / 14/03/2023 16:05 / " + LEAD + " / " + BODY + " / " + lines);
        assertThat(page.blocks())
                .extracting(CleanedBlock::text)
                .hasSize(blocks + 1)
                .endsWith(lines.split(" / "));
    }

    @Test
    void shortItemsAmidLongParagraphsAreNotBrokenAtAWidth() {
        List<String> items = List.of(
                "gạo nếp, gạo tẻ và các loại lương thực khác của bà con các bản",
                "xi măng, sắt thép và các loại vật liệu xây dựng do huyện mua",
                "a) quần áo, chăn màn và đồ dùng học tập cho học sinh vùng cao",
                "b) giống lúa, giống ngô và phân bón cho vụ hè thu sắp tới đây");
        String paragraph = BODY + " " + END;
        CleanedPage page = raw("Bản vùng cao mở đường mới / 14/03/2023 16:05 / " + LEAD + LEAD + " / "
                + String.join(
                        " / ", paragraph, paragraph + " A.", "Huyện chuyển lên bốn bản trong đợt này các thứ như sau:")
                + " / " + String.join(" / ", items) + " / " + paragraph + " B.");
        assertThat(page.blocks()).extracting(CleanedBlock::text).containsAll(items);
    }

    @Test
    void aNumberedHeadingAboveACaptionIsNoAlternativeText() {
        CleanedPage page = raw("Bản vùng cao mở đường mới / 14/03/2023 16:05 / " + LEAD + " / " + BODY
                + " / Vụ xuân 2022 / Bà con xuống đồng. Ảnh: Lô Thử / " + END);
        assertThat(page.blocks()).extracting(CleanedBlock::text).contains("Vụ xuân 2022");
    }

    @Test
    void aMarkBelowTheFirstLineOpensTheTextItself() {
        CleanedPage page = raw("Bản vùng cao mở đường mới / 14/03/2023 16:05 / " + LEAD
                + " / Clip đường bản mới mở / (Baonghean.vn) - Bốn bản khởi công đường trong sáng nay. / " + END);
        assertThat(page.blocks()).hasSize(3);
    }

    @Test
    void aColonBehindADayIsNoTime() {
        String line = "Tính đến ngày 05/03/2022: 15 xã đã làm xong đường liên bản. "
                + (BODY + " ").repeat(6).strip();
        CleanedPage page = raw(line + " / " + END);
        assertThat(page.title()).isNull();
        assertThat(page.blocks()).extracting(CleanedBlock::text).containsExactly(line, END);
    }
}
