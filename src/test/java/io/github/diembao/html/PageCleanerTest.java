package io.github.diembao.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.diembao.text.BlockType;
import java.io.IOException;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageCleanerTest {

    private static final PageCleaner CLEANER = PageCleaner.create();

    private static CleanedPage skeleton(String name) throws IOException {
        return CLEANER.clean(Files.readAllBytes(Path.of("testdata", "skeletons", name + ".html")), PageHints.none());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            e1-2012-2017-article      | baonghean/E1 | OK      | 2016-12-14T16:05+07:00    | Chiều 14/12, đơn vị mẫu tổ chức hội nghị thử nghiệm lần thứ nhất.
            e2-2018-2022-article      | baonghean/E2 | OK      | 2020-03-31T08:15+07:00    | Sapo của bài số hai, nêu rõ nội dung chính.
            e2-interview              | baonghean/E2 | OK      | -                         | Sapo giao lưu.
            e2-live                   | baonghean/E2 | OK      | 2018-05-01T19:00+07:00    | Sapo tường thuật.
            e2-longform               | baonghean/E2 | OK      | 2018-09-23T10:00+07:00    | Sapo bài dài.
            e2-video                  | baonghean/E2 | NO_BODY | 2018-05-01T19:00+07:00    | Sapo video.
            e3-2022-2024-article      | baonghean/E3 | OK      | 2022-07-26T18:05:09+07:00 | Sapo của bài số ba.
            e3-video-nobody           | baonghean/E3 | NO_BODY | -                         | Sapo video.
            e4-2024-article           | baonghean/E4 | OK      | 2025-09-05T22:17+07:00    | Sapo của bài số bốn, không có tiền tố tên báo.
            e4-longform               | E4           | OK      | 2025-09-06T07:00+07:00    | Sapo bài dài.
            e4-migrated-legacy-body   | baonghean/E4 | OK      | 2021-01-13T06:40+07:00    | Sapo của bài cũ.
            e4-old-head               | E4           | OK      | 2024-01-15T13:04+07:00    | Sapo đứng ngoài article.entry.
            """)
    void everyTemplateGivesItsHead(String name, String template, ArticleStatus status, String published, String sapo)
            throws IOException {
        CleanedPage page = skeleton(name);
        assertThat(page.template()).isEqualTo(template);
        assertThat(page.status()).isEqualTo(status);
        assertThat(page.sapo()).isEqualTo(sapo);
        assertThat(page.publishedAt() == null ? null : page.publishedAt().toString())
                .isEqualTo(published);
        assertThat(page.title()).isNotBlank().isEqualTo(page.title().strip());
    }

    @Test
    void theOldestTemplateHasItsBylineInTheLastParagraph() throws IOException {
        CleanedPage page = skeleton("e1-2012-2017-article");
        assertThat(page.authors()).containsExactly("Trần Thử", "Lê Nghiệm");
        assertThat(page.blocks())
                .extracting(CleanedBlock::type)
                .containsExactly(BlockType.PARAGRAPH, BlockType.CAPTION, BlockType.HEADING, BlockType.PARAGRAPH);
        assertThat(page.images()).singleElement().satisfies(image -> {
            assertThat(image.caption()).isEqualTo("Đại biểu Nguyễn Văn Mẫu phát biểu.");
            assertThat(image.credit()).isEqualTo("P.V");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><a href=x>&gt;&gt;&gt; Cầu qua suối</a></p>{lead}",
                "<p align=right><em>Bài, ảnh: Lô Thử</em></p>{lead}",
                "<p>&nbsp;</p>{lead}",
                "<p><img src=a></p><p align=center><em>Cầu Mẫu. Ảnh: Hữu Mẫu</em></p>{lead}"
            })
    void theOldestLeadIsFoundBelowWhatStandsAboveIt(String body) {
        String lead = "<p><strong>(Baonghean) - Bản vùng cao có nước sạch.</strong></p>";
        CleanedPage page = CLEANER.clean(
                "<div class=article><h1 class=title>Nước về bản</h1><div id=content>" + body.replace("{lead}", lead)
                        + "<p>Bà con vui.</p></div></div><div id=tags_list></div>",
                PageHints.none());
        assertThat(page.sapo()).isEqualTo("Bản vùng cao có nước sạch.");
        assertThat(page.blocks()).extracting(CleanedBlock::text).endsWith("Bà con vui.");
        assertThat(page.authors()).isEqualTo(body.contains("Lô Thử") ? List.of("Lô Thử") : List.of());
    }

    @Test
    void namesOfOthersBelowAnArticleWhoseAuthorIsKnownAreItsText() {
        CleanedPage page = CLEANER.clean(
                "<article class=entry><h1 class=block-sc-title>Nước về bản</h1><span class=block-sc-author>Lô Thử</span>"
                        + "<p>Hai em được khen.</p><p>Vi Hữu Mẫu - Hồ Văn Nghiệm</p></article>",
                PageHints.none());
        assertThat(page.authors()).containsExactly("Lô Thử");
        assertThat(page.blocks())
                .extracting(CleanedBlock::text)
                .containsExactly("Hai em được khen.", "Vi Hữu Mẫu - Hồ Văn Nghiệm");
    }

    @Test
    void theArticleLoadedAfterwardsIsNotRead() throws IOException {
        CleanedPage page = skeleton("e2-2018-2022-article");
        String text =
                String.join("\n", page.blocks().stream().map(CleanedBlock::text).toList());
        assertThat(text)
                .contains(
                        "đơn vị mẫu đã triển khai tại xã Mẫu đúng tiến độ",
                        "Đoạn văn nằm trong hai lớp div",
                        "TT\tĐơn vị\tSố lượng")
                .doesNotContain("bài khác", "khảo sát", "liên quan", "Từ khóa");
        assertThat(page.title()).isEqualTo("Hội nghị thử nghiệm mẫu số hai");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # title                                               | status
            Giới thiệu “Cẩm nang trồng chanh leo” cho bà con      | UNKNOWN_TEMPLATE
            Đăng ký - đăng kiểm xe: những điểm mới từ tháng sau   | UNKNOWN_TEMPLATE
            Tuyển dụng: Doanh nghiệp khó tìm thợ lành nghề sau Tết | UNKNOWN_TEMPLATE
            About 200 farmers plant passion fruit in the hills    | UNKNOWN_TEMPLATE
            Giới thiệu                                            | NOT_ARTICLE
            Tuyển dụng - Báo Mẫu                                  | NOT_ARTICLE
            """)
    void anArticleMayBeginAsTheTitlesOfServicesDo(String title, ArticleStatus status) {
        String text =
                "<p>Bà con bản Mẫu hiến đất, góp công làm con đường dài bốn cây số lên tới đỉnh dốc trong mùa khô này.</p>";
        CleanedPage page = CLEANER.clean(
                "<title>" + title + "</title><h1>" + title + "</h1><div>" + text + text.replace("khô", "mưa")
                        + text.replace("Mẫu", "Thử") + "</div>",
                PageHints.none());
        assertThat(page.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <div class=title>Nước về bản vùng cao</div><p class=title>Cầu qua suối</p>                | OK
            <h1 class=title>Nước về bản vùng cao</h1><h1 class=title>Nước về bản vùng…</h1>           | OK
            <h1 class=title>Nước về bản vùng cao</h1><h1 class=title>Cầu qua suối đã xong</h1>        | NO_BODY
            """)
    void anotherTitleAboveTheBodyIsThatOfAnArticleWhereItIsOfTheSameRank(String titles, ArticleStatus status) {
        CleanedPage page = CLEANER.clean(
                "<div class=article>" + titles
                        + "<div id=content><p>Bà con vui.</p></div></div><div id=tags_list></div>",
                PageHints.none());
        assertThat(page.title()).isEqualTo("Nước về bản vùng cao");
        assertThat(page.status()).isEqualTo(status);
    }

    @Test
    void anAuthorIsNamedAlsoInABoxThatBodiesLeaveOut() {
        CleanedPage page = CLEANER.clean(
                "<article class=entry><h1 class=block-sc-title>Nước về bản</h1><p>Bà con vui.</p><p>Nước trong.</p>"
                        + "<div class=block-sc-author>Tác giả: <span class=author-info>Lô Thử</span></div></article>",
                PageHints.none());
        assertThat(page.authors()).containsExactly("Lô Thử");
    }

    @Test
    void aShortArticleMayTellOfReadersWhoSignIn() {
        String title = "Người dân đăng nhập một lần để dùng dịch vụ công";
        String html =
                "<meta property=og:type content=article><title>%s</title><h1>%s</h1><div><p>%s</p><p>%s</p></div>";
        CleanedPage page = CLEANER.clean(
                html.formatted(
                        title,
                        title,
                        "Từ tháng tới, bà con xã Mẫu chỉ cần đăng nhập để nộp hồ sơ đất đai, không phải đến trụ sở.",
                        "Cán bộ xã sẽ hướng dẫn tận nhà văn hóa các bản vào tối thứ Bảy hằng tuần."),
                PageHints.none());
        assertThat(page.status()).isEqualTo(ArticleStatus.UNKNOWN_TEMPLATE);
    }

    @Test
    void playersAdvertisementsAndBylinesAreNoBody() throws IOException {
        CleanedPage page = skeleton("e3-2022-2024-article");
        String text =
                String.join("\n", page.blocks().stream().map(CleanedBlock::text).toList());
        assertThat(text)
                .contains("1. Mục thứ nhất")
                .doesNotContain("0:00", "miền Bắc", "mask", "CMS_BANNER", "Trần Thử");
        assertThat(page.blocks().stream().filter(block -> block.text().startsWith("Toàn cảnh")))
                .hasSize(1);
        assertThat(page.authors()).containsExactly("Trần Thử");
    }

    @Test
    void sideInformationIsABlockOfItsOwn() throws IOException {
        CleanedPage page = skeleton("e4-2024-article");
        assertThat(page.blocks()).contains(new CleanedBlock(BlockType.PARAGRAPH, "Hộp thông tin thêm.", true));
        assertThat(page.authors()).containsExactly("Trần Thử", "Lê Nghiệm");
        assertThat(page.blocks())
                .noneMatch(
                        block -> block.text().contains("bna_2") || block.text().startsWith(">>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1258"})
    void charsetIsFoundWhateverIsDeclared(String charset) {
        String html = PageRenderer.render(ArticleModel.all().get(0), PageRenderer.Layout.E3);
        // windows-1258 writes tones as marks of their own.
        String written = charset.equals("windows-1258") ? toneMarksApart(html) : html;
        byte[] bytes = written.getBytes(Charset.forName(charset));
        CleanedPage page =
                CLEANER.clean(bytes, new PageHints(null, charset.startsWith("w") ? charset : "iso-8859-1", null, null));
        assertThat(page.title()).isEqualTo(ArticleModel.all().get(0).title());
    }

    private static String toneMarksApart(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            String letter = text.substring(i, i + 1);
            String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
            String tones = apart.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
            out.append(Normalizer.normalize(
                            apart.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", ""), Normalizer.Form.NFC))
                    .append(tones);
        }
        return out.toString();
    }

    @Test
    void aPaperOfOnesOwnNeedsNoCode() throws IOException {
        String table = "profile\tfield\tselector\tsource\toption\n"
                + "lang\tfingerprint\t.lang-bai\nlang\ttitle\t.lang-bai h5\nlang\tsapo\t.tom-tat\nlang\tbody\t.lang-bai .chu\n"
                + "lang\tpublished\t.gio\nlang\trequired\t\tvalue\ttitle;section\n";
        PageCleaner own = PageCleaner.builder()
                .profiles(new StringReader(table), "own.tsv")
                .build();
        CleanedPage page = own.clean(
                "<div class=lang-bai><h5>Tin làng</h5><p class=tom-tat>Tóm tắt.</p><i class=gio>Thứ Hai, 03/02/2025 - 07:15</i><div class=chu>Chữ <b>đậm</b>.<br><br>Đoạn hai.</div></div>",
                PageHints.none());
        assertThat(page.template()).isEqualTo("lang");
        assertThat(page.title()).isEqualTo("Tin làng");
        assertThat(page.blocks()).extracting(CleanedBlock::text).containsExactly("Chữ đậm.", "Đoạn hai.");
        assertThat(page.publishedAt()).hasToString("2025-02-03T07:15+07:00");
        assertThat(page.missing()).containsExactly("section");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            # address                  | template | body
            https://langmoi.vn/bai-1   | langmoi  | Đoạn một của bài.
            https://m.langmoi.vn/bai-1 | langmoi  | Đoạn một của bài.
            https://langkhac.vn/bai-1  | generic  | -
            """)
    void aPaperOfOnesOwnMayBeKnownByItsHostAlone(String address, String template, String body) throws IOException {
        String table = "profile\tfield\tselector\tsource\toption\nlangmoi\thost\t\tvalue\tlangmoi.vn\n"
                + "langmoi\ttitle\t.ten\nlangmoi\tbody\t.chu\nlangmoi\tplace\t\tvalue\tnghe-an\n";
        CleanedPage page = PageCleaner.builder()
                .profiles(new StringReader(table), "own.tsv")
                .build()
                .clean(
                        "<p>Quảng cáo</p><b class=ten>Tin làng</b><div class=chu>Đoạn một của bài.</div>",
                        PageHints.of(address));
        assertThat(page.template()).isEqualTo(template);
        assertThat(page.blocks()).extracting(CleanedBlock::text).isEqualTo(body == null ? List.of() : List.of(body));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            # what changed on the page             | fields reported as missing
            block-sc-sapo sc-longform-header-sapo  | sapo
            block-sc-publish-time                  | -
            block-sc-author article:author         | author
            entry b-maincontent                    | body
            block-sc sc-longform article.entry entry b-maincontent | template
            """)
    void aChangedLayoutIsReported(String renamed, String missing) {
        String html = PageRenderer.render(ArticleModel.all().get(0), PageRenderer.Layout.E4);
        for (String name : renamed.split(" ")) {
            html = html.replace(name, "moi-" + name.hashCode());
        }
        CleanedPage page = CLEANER.clean(html, PageHints.none());
        assertThat(page.missing()).isEqualTo(missing == null ? List.of() : List.of(missing.split(" ")));
    }

    @Test
    void aMalformedProfileFailsWhenTheCleanerIsMade() {
        assertThatThrownBy(() -> PageCleaner.builder()
                        .profiles(
                                new StringReader("profile\tfield\tselector\tsource\toption\nx\ttitle\th1:hover\n"),
                                "own.tsv")
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("own.tsv:2");
    }

    @Test
    void tagsThatNothingClosesAreRefusedOrRead() {
        assertThat(CLEANER.clean("<b><div>Tin".repeat(100), PageHints.none()).status())
                .isEqualTo(ArticleStatus.NOT_ARTICLE);
        assertThatThrownBy(() -> CLEANER.clean("<div><p><strong>Tin".repeat(600), PageHints.none()))
                .isInstanceOf(UnreadablePageException.class)
                .hasMessageContaining("nested deeper");
    }

    @Test
    void whatIsNoTextSaysSo() {
        assertThatThrownBy(() -> CLEANER.clean(new byte[0], PageHints.none()))
                .isInstanceOf(UnreadablePageException.class)
                .hasMessage("empty page");
        assertThatThrownBy(() -> CLEANER.clean("%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII), PageHints.none()))
                .isInstanceOf(UnreadablePageException.class)
                .hasMessageContaining("binary");
        assertThatThrownBy(() -> CLEANER.clean(new byte[33 << 20], PageHints.none()))
                .isInstanceOf(UnreadablePageException.class)
                .hasMessageContaining("limit");
        assertThatThrownBy(() ->
                        ScrapeCleaner.create().clean("x".repeat(ScrapeCleaner.MAX_CHARACTERS + 1), PageHints.none()))
                .isInstanceOf(UnreadablePageException.class)
                .hasMessageContaining("over the limit of 16777216 characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<div class=entry>",
                "<table><tr><td>",
                "<b>",
                "<p class='caption'>x",
                "<p>Tin liên quan<p><a href=x>Cầu qua suối</a>",
                "<p align=right>Lô Thử<p>x",
                "<b>x</b><br>y<br>",
                "<a href=x>x",
                "<li>x",
                "<ul><li>x",
                "<li><a href=x>Cầu qua suối đã thông xe sớm hai tuần</a></li>",
                "<p>Lô Văn Thử</p>",
                "<x-a>Lô Thử</x-a>",
                "<figure><img src=a></figure>",
                "<script>",
                "<script>x={\"</p>",
                "<script>\\\\\"</p>",
                "<script>self.__next_f.push([1,\"a:T\\n</p>\"])</script>",
                "<div><a href=x>Cầu qua suối thông xe</a><p>Một đoạn văn dài hơn bốn mươi ký tự để thành đoạn.</p></div>",
                "<!--",
                "<br>",
                "<img src=x.jpg>",
                "&nbsp;",
                "<h2><a>x</a></h2>x",
                "<p>Một đoạn văn dài hơn bốn mươi ký tự để thành đoạn.</p>",
                "<div>Một đoạn văn dài hơn bốn mươi ký tự để thành đoạn.",
                "<ul><li><a href=/x>Tin khác của một bài nào đó rất dài</a></li></ul>"
            })
    void hostilePagesTakeLinearTime(String piece) {
        String page =
                "<article class='article-wrap'><h1 class=article__title>T</h1><div class=article__content><div class=content>"
                        + piece.repeat(100_000);
        // Time of the processor, so that a busy machine does not fail the build.
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        assertThat(CLEANER.clean(page, PageHints.none()).status()).isNotNull();
        assertThat(CLEANER.clean("<body>" + piece.repeat(100_000), PageHints.none())
                        .status())
                .isNotNull();
        assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void aDocumentIsNotChanged() {
        Document document = Jsoup.parse(PageRenderer.render(ArticleModel.all().get(0), PageRenderer.Layout.E4));
        String before = document.outerHtml();
        CleanedPage once = CLEANER.clean(document, PageHints.none());
        assertThat(document.outerHtml()).isEqualTo(before);
        assertThat(CLEANER.clean(document, PageHints.none())).isEqualTo(once);
    }

    @Test
    void cutAnywhereAPageStillHasAStatus() {
        String html = PageRenderer.render(ArticleModel.all().get(2), PageRenderer.Layout.E2);
        for (int cut = 1; cut < html.length(); cut += 1777) {
            assertThat(CLEANER.clean(html.substring(0, cut), PageHints.none()).status())
                    .isNotNull();
        }
    }

    @Test
    void speedIsTold() {
        List<String> pages = ArticleModel.all().stream()
                .map(model -> PageRenderer.render(model, PageRenderer.Layout.E3))
                .toList();
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 12; round++) {
            long parse = 0;
            long clean = 0;
            for (String html : pages) {
                long start = System.nanoTime();
                Document document = Jsoup.parse(html);
                long parsed = System.nanoTime();
                CLEANER.clean(document, PageHints.none());
                parse += parsed - start;
                clean += System.nanoTime() - parsed;
            }
            best = Math.min(best, (double) (parse + clean) / parse);
        }
        System.out.printf("parse and clean took %.2f times Jsoup.parse%n", best);
        assertThat(best).isLessThan(2.5);
    }

    /** The blocks of a body in the oldest template, each with the first letter of its type. */
    private static List<String> body(String html) {
        CleanedPage page = CLEANER.clean(
                "<div class=article><h1 class=title>Bản vùng cao mở đường</h1><div id=content>" + html
                        + "</div></div><div id=tags_list></div>",
                PageHints.none());
        return page.blocks().stream()
                .map(block -> block.type().name().charAt(0) + " " + block.text())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # body                                                                                  | blocks
            <p><b>P.V: Thưa ông, bao giờ thông đường?</b></p><p>Ông Mẫu: Sang năm.</p>              | P P.V: Thưa ông, bao giờ thông đường?;P Ông Mẫu: Sang năm.
            <p><b>Vì sao đường hẹp, thưa ông?</b></p><p>Ông Mẫu: Vì núi dốc.</p>                    | P Vì sao đường hẹp, thưa ông?;P Ông Mẫu: Vì núi dốc.
            <p><b>Bao giờ thông đường?</b></p><p>Ông Mẫu nói sang năm.</p>                          | H Bao giờ thông đường?;P Ông Mẫu nói sang năm.
            <p>* Bản Mẫu có điện.</p><p align=right><b>Lô Thử</b></p><p>* Bản Xa mở đường.</p>      | P * Bản Mẫu có điện.;P * Bản Xa mở đường.
            <p>Bạn có thể khởi kiện.</p><p><b>Luật sư Lô Thử</b></p>                                | P Bạn có thể khởi kiện.
            <p><b>Đồng lòng từ bản</b></p><p>Ông Mẫu nói vậy.</p><p><b>Xin cảm ơn ông!</b></p>      | H Đồng lòng từ bản;P Ông Mẫu nói vậy.;P Xin cảm ơn ông!
            <p>Nền đường đã xong.</p><p>Nội dung: Lô Thử</p><p>Kỹ thuật: Hữu Mẫu</p>                | P Nền đường đã xong.
            <p>Nền đường đã xong.</p><p><i>(Theo TTXVN)</i></p>                                     | P Nền đường đã xong.
            <p>Nền đường đã xong.</p><p><a href=x>Chi tiết</a></p><p>Mai rải nhựa.</p>              | P Nền đường đã xong.;P Mai rải nhựa.
            <img src=a><p align=center>Đường lên bản</p><p>Nền đường đã xong.</p>                   | C Đường lên bản;P Nền đường đã xong.
            <p><img src=a></p><p>Bà con đón dòng nước đầu tiên</p><p>Đêm xuống bản.</p>             | C Bà con đón dòng nước đầu tiên;P Đêm xuống bản.
            <p><img src=a></p><p>Niềm vui lan khắp bản.</p><p>Đêm xuống bản.</p>                    | P Niềm vui lan khắp bản.;P Đêm xuống bản.
            <p><b>Ngày 6/3:</b></p><p>Bản Mẫu có điện.</p><p><b>Ông Mẫu:</b></p><p>Tôi mừng.</p>    | H Ngày 6/3:;P Bản Mẫu có điện.;P Ông Mẫu:;P Tôi mừng.
            <p>Nền đường đã xong.</p><p align=center><b>ĐOÀN KẾT - SÁNG TẠO</b></p>                 | P Nền đường đã xong.;P ĐOÀN KẾT - SÁNG TẠO
            <p>Nền đường đã xong.</p><p align=right><b>LÔ THỬ - HỮU MẪU</b></p>                     | P Nền đường đã xong.
            <p>Hai em được khen:</p><p>Lô Văn Thử</p><p>Vi Hữu Mẫu</p>                              | P Hai em được khen:;P Lô Văn Thử;P Vi Hữu Mẫu
            <p>Hai em được khen.</p><p align=right>Lô Thử</p><p align=right>(Hội Nông dân)</p>      | P Hai em được khen.
            <p><b>Về công tác cán bộ:</b></p><p>Thiếu người.</p><p><b>2. Về vốn.</b></p><p>Đủ.</p>  | H Về công tác cán bộ:;P Thiếu người.;H 2. Về vốn.;P Đủ.
            <blockquote><p>Rừng là nhà.</p><footer>Ông Mẫu</footer></blockquote><p>Mưa.</p>         | Q Rừng là nhà.;Q Ông Mẫu;P Mưa.
            <p><img src=a><br><em>Cầu Mẫu. Ảnh: Lô Thử</em><br>Nền đường đã xong.</p>               | C Cầu Mẫu.;P Nền đường đã xong.
            <p>Nền đường đã xong.</p><img src=a><p>Ảnh: Lô Thử</p>                                  | P Nền đường đã xong.
            <p><b>Đồng lòng từ bản</b><br>Ông Mẫu nói vậy.</p>                                      | H Đồng lòng từ bản;P Ông Mẫu nói vậy.
            <p><span style='font-weight:bold'>Đồng lòng từ bản</span></p><p>Ông Mẫu nói vậy.</p>    | H Đồng lòng từ bản;P Ông Mẫu nói vậy.
            <p>Nền đường đã xong.</p><p><b>Kỳ sau: Cầu qua suối</b></p>                             | P Nền đường đã xong.;P Kỳ sau: Cầu qua suối
            <p><b>Bà Lê Thị Mẫu (Trưởng bản):</b></p><p>Tôi mừng lắm.</p>                           | P Bà Lê Thị Mẫu (Trưởng bản):;P Tôi mừng lắm.
            <div><time>17:30</time><p>Xe tới bản.</p></div><p><b>16h45:</b></p><p>Xe đi.</p>        | H 17:30;P Xe tới bản.;H 16h45:;P Xe đi.
            <p>Nền đường đã xong.</p><p align=right><b>Thử</b></p><p><i>Email: thu@mau.vn</i></p>   | P Nền đường đã xong.
            <p>Nền đường đã xong.</p><p>(Theo VOV, Báo Mẫu)</p>                                     | P Nền đường đã xong.
            <p>Nền đường đã xong.</p><p>Nguồn: <a href=x>https://mau.vn/x</a></p>                   | P Nền đường đã xong.
            <p><b>Tin liên quan:</b></p><ul><li><a href=x>Cầu qua suối</a></ul><p>Mai rải nhựa.</p> | P Mai rải nhựa.
            <p>Mai rải nhựa.</p><ul><li><a href=x>Cầu qua suối đã thông xe</a><li><a href=y>Bản xa đón điện lưới</a></ul> | P Mai rải nhựa.
            <ul><li><a href=x>Cầu qua suối đã thông xe</a><li>Bản xa đón điện lưới quốc gia</ul>    | L Cầu qua suối đã thông xe;L Bản xa đón điện lưới quốc gia
            <p>Mai rải nhựa.</p><blockquote class=tiktok-embed><a>@mau</a><p>Nhạc nền</p></blockquote> | P Mai rải nhựa.
            <p>Mai rải nhựa.</p><p><a href=x>Link gốc</a></p>                                       | P Mai rải nhựa.
            <p>► <a href=x>Cầu qua suối</a></p><p>Mai rải nhựa.</p>                                 | P Mai rải nhựa.
            <p>Nền <ins>đường</ins> <del>cầu</del> đã xong.</p><ins data-ad-client=x>Mua ngay</ins> | P Nền đường đã xong.
            <p><b>1.</b></p><p>Nền đường đã xong.</p><p align=right><b>Hết</b></p>                  | H 1.;P Nền đường đã xong.
            <center><img src=a><br>Bà con lấy nước</center><p>Đêm xuống bản.</p>                    | C Bà con lấy nước;P Đêm xuống bản.
            <img src=a><h3 align=center>Bà con lấy nước. Ảnh: Lô Thử</h3><p>Đêm xuống bản.</p>      | C Bà con lấy nước.;P Đêm xuống bản.
            <ul><li>Bản Mẫu<ul><li>12 hộ<li>20 hộ</ul><li>Bản Xa</ul>                               | L Bản Mẫu;L 12 hộ;L 20 hộ;L Bản Xa
            <video src=a></video><p><i>Bà con kể chuyện. Clip: Lô Thử</i></p><p>Mai rải nhựa.</p>   | C Bà con kể chuyện.;P Mai rải nhựa.
            <p>Nền đường đã xong.</p><p align=right><b>Lô Thị Thử<br>Trường THPT Mẫu</b></p>        | P Nền đường đã xong.
            <div class='box news-relate'><a href=x>Cầu qua suối</a><p>Xe qua</p></div><p>Mưa.</p>    | P Mưa.
            <div class=position-relative><p>Nền đường <a href=x>đã xong</a></p></div>               | P Nền đường đã xong
            <div class=related><p>Bà con góp công, <a href=x>góp của</a> làm đường.</p></div>       | P Bà con góp công, góp của làm đường.
            <ul><li><a href=#a>Mở đường</a><li><a href=#b>Rải nhựa</a></ul><p>Mưa.</p>              | P Mưa.
            <p>Nền đường đã xong.</p><p><a href=x>#banmau</a> <a href=y>#duongmoi</a></p>           | P Nền đường đã xong.
            <div>Nghe bài viết <audio src=a></audio></div><p>Mai rải nhựa.</p>                      | P Mai rải nhựa.
            <p>Trời mưa.</p><p><i>Đường lên bản. Ảnh: Lô Thử</i></p><img src=a><p>Đêm xuống.</p>    | P Trời mưa.;C Đường lên bản.;P Đêm xuống.
            <table><tr><td>Bản<td>Hộ<tr><td>Mẫu<td>96</table><p align=right>Nguồn: Sở Mẫu</p><p>Mưa.</p> | T Bản\tHộ~Mẫu\t96;P Nguồn: Sở Mẫu;P Mưa.
            <p>Nền đường đã xong. <b>Lô Thử</b></p>                                                 | P Nền đường đã xong.
            <p>Người mở đường là ông <b>Lô Thử</b></p>                                              | P Người mở đường là ông Lô Thử
            <p>Nền đường đã xong.</p><p align=right><b>Lô Thử</b></p><p align=right>ĐT: 0900.000.000</p> | P Nền đường đã xong.
            <p>Đoàn xin giúp em Lô Mẫu.</p><p>Điện thoại: 0900.000.000</p>                          | P Đoàn xin giúp em Lô Mẫu.;P Điện thoại: 0900.000.000
            <p>Không sao chép mẫu của ai, bà tự vẽ hoa văn.</p><p>Mưa.</p>                          | P Không sao chép mẫu của ai, bà tự vẽ hoa văn.;P Mưa.
            <p>Link bài viết được cả bản chia sẻ.</p><p>Mưa.</p>                                    | P Link bài viết được cả bản chia sẻ.;P Mưa.
            <p>Ảnh bản lên trang đầu trên Google News.</p><p>Mưa.</p>                               | P Ảnh bản lên trang đầu trên Google News.;P Mưa.
            <p>Đọc Báo Mẫu trên Google News</p><p>Cấm sao chép dưới mọi hình thức.</p><p>Mưa.</p>    | P Mưa.
            <div class=pull-quote><p>Rừng là nhà.</p></div><p>Mưa.</p>                              | Q Rừng là nhà.;P Mưa.
            <table><tr><th>Ảnh<th>Tên<tr><td><img src=a><td>Lô Mẫu</table><p>Mưa.</p>               | T Ảnh\\tTên~\\tLô Mẫu;P Mưa.
            <p><a href=x>Tải ứng dụng Báo Mẫu</a></p><p>Mưa.</p>                                    | P Mưa.
            <div class=author-box><a href=x>Lô Thử</a><p>Phóng viên</p></div><p>Mưa.</p>            | P Mưa.
            <table border=1><caption>Bảng 1</caption><tr><td>Bản<td>Hộ<tr><td>Mẫu<td>96</table>     | C Bảng 1;T Bản\tHộ~Mẫu\t96
            """)
    void whatABodySaysIsToldFromWhatStandsAroundIt(String html, String blocks) {
        assertThat(body(html))
                .containsExactly(blocks.replace("\\t", "\t").replace('~', '\n').split(";"));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            # below the headline                                                                    | lead
            <p><b>Hơn 120 hộ dân ở bản Thử đã có nước sạch.</b></p>                                 | Hơn 120 hộ dân ở bản Thử đã có nước sạch.
            <p><i>Hơn 120 hộ dân ở bản Thử đã có nước sạch.</i></p>                                 | Hơn 120 hộ dân ở bản Thử đã có nước sạch.
            <h2>Hơn 120 hộ dân ở bản Thử đã có nước sạch.</h2>                                      | Hơn 120 hộ dân ở bản Thử đã có nước sạch.
            <h2>Nước sạch về bản</h2>                                                               | -
            <p class=intro>Hơn 120 hộ dân ở bản Thử đã có nước sạch.</p>                            | Hơn 120 hộ dân ở bản Thử đã có nước sạch.
            <p><b>(BMĐT) - Hơn 120 hộ dân ở bản Thử đã có nước sạch.</b></p>                        | Hơn 120 hộ dân ở bản Thử đã có nước sạch.
            <p><b>(Ảnh minh họa) Hơn 120 hộ dân ở bản Thử đã có nước sạch.</b></p>                  | (Ảnh minh họa) Hơn 120 hộ dân ở bản Thử đã có nước sạch.
            <p>Hơn 120 hộ dân ở bản Thử đã có nước sạch.</p>                                        | -
            """)
    void withoutMetadataALeadIsKnownByItsPrint(String html, String lead) {
        String teasers = "<div class=intro>Cầu qua suối đã thông xe, bà con bản Xa đi chợ thuận đường hơn trước.</div>";
        CleanedPage page = CLEANER.clean(
                teasers + "<div><h1>Nước về bản vùng cao</h1>" + html
                        + "<p>Công trình dài gần 4 km, dẫn nước từ khe Mẫu về hai bể chứa ở đầu bản.</p>"
                        + "<p>Bà con góp hơn 600 ngày công đào mương, vác ống và xây bể chứa.</p></div>" + teasers,
                PageHints.none());
        assertThat(page.sapo()).isEqualTo(lead);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            # description in the metadata                    | below the headline                                      | lead
            Hơn 120 hộ dân ở bản Thử đã có nước sạch.        | -                                                       | Hơn 120 hộ dân ở bản Thử đã có nước sạch.
            Hơn 120 hộ dân ở bản...                          | <p class=sapo>Hơn 120 hộ dân ở bản Thử đã có nước sạch.</p> | Hơn 120 hộ dân ở bản Thử đã có nước sạch.
            Hơn 120 hộ dân ở bản...                          | <p><b>Hơn 120 hộ dân ở bản Thử đã có nước sạch.</b></p>    | Hơn 120 hộ dân ở bản Thử đã có nước sạch.
            Công trình dài gần 4 km, dẫn nước…               | -                                                       | Công trình dài gần 4 km, dẫn nước…
            Trang tin điện tử của huyện Mẫu                  | <p class=sapo>Hơn 120 hộ dân ở bản Thử đã có nước sạch.</p> | Hơn 120 hộ dân ở bản Thử đã có nước sạch.
            """)
    void theLeadShownGoesBeforeTheDescription(String description, String html, String lead) {
        CleanedPage page = CLEANER.clean(
                "<head><title>Nước về bản vùng cao - Báo Lạ</title><meta name=description content='" + description
                        + "'></head><div><h1>NƯỚC VỀ BẢN VÙNG CAO</h1>" + (html == null ? "" : html)
                        + "<div><p>Công trình dài gần 4 km, dẫn nước từ khe Mẫu về hai bể chứa ở đầu bản.</p>"
                        + "<p>Bà con góp hơn 600 ngày công đào mương, vác ống và xây bể chứa.</p></div></div>",
                PageHints.none());
        assertThat(page.sapo()).isEqualTo(lead);
        assertThat(page.title()).isEqualTo("Nước về bản vùng cao");
        assertThat(page.blocks()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            # below the headline                                                   | below the body                    | author
            <span class=author>Lô Thử</span>                                       | -                                 | Lô Thử
            <p class=byline>Đăng bởi <a>Lô Thử</a> vào 05/03/2024 08:15</p>        | -                                 | Lô Thử
            <p>05/03/2024 08:15 - Lô Thử</p>                                       | -                                 | Lô Thử
            <p class=author>Quản trị trang tin điện tử của huyện</p>               | -                                 | -
            <p>Thứ Ba, 05/03/2024 08:15</p>                                        | -                                 | -
            -                                                                      | <p align=right>Lô Thử</p>         | Lô Thử
            -                                                                      | <div><p>Tác giả: Lô Thử</p></div> | Lô Thử
            -                                                                      | <div>Facebook Twitter</div>       | -
            """)
    void withoutMetadataAuthorsAreNamedBesideHeadlineOrBody(String above, String below, String author) {
        CleanedPage page = CLEANER.clean(
                "<div><h1>Nước về bản vùng cao</h1>" + (above == null ? "" : above)
                        + "<div><p>Công trình dài gần 4 km, dẫn nước từ khe Mẫu về hai bể chứa ở đầu bản.</p>"
                        + "<p>Bà con góp hơn 600 ngày công đào mương, vác ống và xây bể chứa.</p>"
                        + "<p>Huyện dự kiến làm thêm ba công trình như vậy ở các bản lân cận.</p></div>"
                        + (below == null ? "" : below) + "</div>",
                PageHints.none());
        assertThat(page.authors()).isEqualTo(author == null ? List.of() : List.of(author));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # pictures and captions                                                                                     | captions and credits
            <figure><figcaption>Bể nước. Ảnh: Lô Thử</figcaption><img src=a></figure><p>Đêm xuống.</p>                  | Bể nước.:Lô Thử
            <p><img src=a></p><p align=center><i>Bể nước</i></p><p align=center><i>Ảnh: Lô Thử</i></p><p>Đêm xuống.</p> | Bể nước:Lô Thử
            <table><tr><td><img src=a><td><img src=b><tr><td>Bể cũ.<td>Bể mới. Ảnh: Lô Thử</table>                       | Bể cũ.:null;Bể mới.:Lô Thử
            <figure><img src=a><figcaption></figcaption></figure><figure><img src=b><figcaption>Bể. Ảnh: Lô Thử</figure> | null:null;Bể.:Lô Thử
            <figure><img src=a><figcaption></figcaption></figure><p>Ảnh: Lô Thử</p><p>Đêm xuống.</p>                     | null:Lô Thử
            <figure><img src=a><figcaption></figcaption></figure><p><em>Bể nước. Ảnh: Lô Thử</em></p><p>Đêm xuống.</p>   | Bể nước.:Lô Thử
            <figure><img src=a><figcaption></figcaption></figure><p><em>Đêm xuống chậm.</em></p><p>Đêm xuống.</p>        | null:null
            <table class=picture><tr><td><img src=a></table><figure><img src=b><figcaption>Bể.</figure>                  | null:null;Bể.:null
            <figure><img src=a><figcaption>Ảnh: Lô Thử</figure><figure><img src=b><figcaption>Ảnh: Lô Thử</figure>      | null:Lô Thử;null:Lô Thử
            <figure><img src=a><figcaption><p>Bể nước trên đỉnh dốc.</p><p>Ảnh: Lô Thử</p></figure>                      | Bể nước trên đỉnh dốc.:Lô Thử
            <figure><img src=a><figcaption><div>Bể nước trên đỉnh dốc</div><div>Lô Thử</div></figure>                    | Bể nước trên đỉnh dốc:Lô Thử
            <figure><img src=a><figcaption>Ảnh: Bể nước nhìn từ trên cao lúc chiều</figcaption></figure>                 | Ảnh: Bể nước nhìn từ trên cao lúc chiều:null
            <table><tr><td><img src=a><td><img src=b><tr><td colspan=2>Hai bể nước. Ảnh: Lô Thử</table>                  | Hai bể nước.:Lô Thử;null:null
            """)
    void everyPictureHasItsOwnCaption(String html, String captions) {
        CleanedPage page = CLEANER.clean(
                "<div class=article><h1 class=title>Nước về bản</h1><div id=content><p>Có nước rồi.</p>" + html
                        + "<p>Bản vui.</p></div></div><div id=tags_list></div>",
                PageHints.none());
        assertThat(page.images())
                .extracting(image -> image.caption() + ":" + image.credit())
                .containsExactly(captions.split(";"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # captions                                                                                              | status
            Bà con ra đồng gặt lúa.;Trẻ em tới lớp.                                                                 | NO_BODY
            {long};{long}                                                                                           | OK
            {long}                                                                                                  | NO_BODY
            Bà con ra đồng.;Trẻ em tới lớp.;Chợ phiên đông vui.                                                     | OK
            """)
    void aStoryMayBeToldInCaptions(String captions, ArticleStatus status) {
        String told =
                "Bà con bản Mẫu dậy từ lúc trời chưa sáng, nhóm bếp, đồ xôi, gói cơm vào lá dong rồi theo nhau ra đồng.";
        StringBuilder html = new StringBuilder();
        for (String caption : captions.replace("{long}", told).split(";")) {
            html.append("<figure><img src=a><figcaption>").append(caption).append("</figcaption></figure>");
        }
        assertThat(bodyPage(html.toString()).status()).isEqualTo(status);
    }

    @Test
    void theKnownAuthorSignsAboveANote() {
        CleanedPage page = CLEANER.clean(
                "<article class=entry><h1 class=block-sc-title>Nước về bản</h1><span class=block-sc-author>Lô Thử</span>"
                        + "<p>Bà con vui.</p><p><b>Lô Thử</b></p><p><i>(Có tham khảo sách cũ)</i></p></article>",
                PageHints.none());
        assertThat(page.blocks())
                .extracting(CleanedBlock::text)
                .containsExactly("Bà con vui.", "(Có tham khảo sách cũ)");
    }

    @Test
    void aLeadIsReadWithoutTheLinksBelowIt() {
        CleanedPage page = CLEANER.clean(
                "<article class=article-wrap><h1 class=article__title>Nước về bản</h1><div class=article__summary>"
                        + "<p>(Baonghean.vn) - Bản vùng cao có nước.</p><ul><li><a href=x>>> Cầu qua suối</a></ul></div>"
                        + "<div class=article__content><div class=content><p>Bà con vui.</p></div></div></article>",
                PageHints.none());
        assertThat(page.sapo()).isEqualTo("Bản vùng cao có nước.");
    }

    @Test
    void aCaptionPrintedOnceMoreBelowItselfIsOneCaption() {
        assertThat(
                        body(
                                "<table class=picture><tr><td><img src=a></td></tr><tr><td class=caption>Đường lên bản. Ảnh: Lô Thử</td></tr></table><p align=center>Đường lên bản. Ảnh: Lô Thử</p><p>Nền đường đã xong.</p>"))
                .containsExactly("C Đường lên bản.", "P Nền đường đã xong.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            # a bold line                                       | type
            Xây dựng “thế trận lòng dân”                        | HEADING
            “Chữ còn thì đền còn”                               | HEADING
            Lịch cấp nước ở bản Mẫu (ngày 5/6)                  | HEADING
            “Chúng tôi mong con đường sớm thông để đưa nông sản xuống chợ huyện” | PARAGRAPH
            “Đường này là của bản.”                             | PARAGRAPH
            (Còn nữa)                                           | PARAGRAPH
            Nước có về kịp vụ xuân?                             | HEADING
            """)
    void aBoldLineMayEndInQuotationMarksOrBrackets(String line, BlockType type) {
        CleanedPage page =
                bodyPage("<p>Bà con dẫn nước từ khe về.</p><p><b>" + line + "</b></p><p>Nước về đầy bể.</p>");
        assertThat(page.blocks().get(1).type()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nước về từ đâu, thưa ông?         | Nhờ bà con.        | PARAGRAPH
            Nước về từ đâu?                   | Xin cảm ơn ông!    | PARAGRAPH
            Nước về từ đâu?                   | Nhờ bà con.        | HEADING
            """)
    void boldQuestionsOfAnInterviewAreNoSubheads(String first, String last, BlockType type) {
        CleanedPage page = bodyPage("<p><b>" + first
                + "</b></p><p>Từ khe Mẫu.</p><p><b>Vụ đầu thế nào?</b></p><p>Mất trắng.</p><p>" + last + "</p>");
        assertThat(page.blocks().get(2).type()).isEqualTo(type);
    }

    private static CleanedPage bodyPage(String html) {
        return CLEANER.clean(
                "<html><body><article class=\"article-wrap\"><h1 class=\"article__title\">Nước về bản</h1>"
                        + "<div class=\"article__content\"><div class=\"content\">" + html
                        + "</div></div></article></body></html>",
                PageHints.of("https://baonghean.vn/nuoc-ve-ban-260001.html"));
    }
}
