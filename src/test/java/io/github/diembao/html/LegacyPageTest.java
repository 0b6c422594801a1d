package io.github.diembao.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.diembao.text.legacy.LegacyEncoding;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages from before Unicode. */
class LegacyPageTest {

    private static final String TITLE = "Nghệ An khởi công đường mới về xã";
    private static final String FIRST =
            "Sáng nay, hội đồng nhân dân tỉnh giao nhiệm vụ tưới nước cho lúa, nhưng người dân chưa đưa máy bơm ra"
                    + " đồng.";
    private static final String SECOND =
            "Ông Trần Văn Lam cho biết, đến tháng mười toàn xã sẽ có đường nhựa; trường học và trạm y tế được sửa"
                    + " chữa.";

    private static String page(String title, String font, String first, String second) {
        String open = font.isEmpty() ? "" : "<font face=\"" + font + "\">";
        String close = font.isEmpty() ? "" : "</font>";
        return "<html><head><title>x</title></head><body><h1>" + open + title + close + "</h1><div><p>" + open + first
                + close + "</p><p>" + open + second + close + "</p><p>" + open + first + close
                + "</p></div></body></html>";
    }

    private static void assertRead(CleanedPage page, String title) {
        assertThat(page.title()).isEqualTo(title);
        assertThat(page.blocks()).extracting(CleanedBlock::text).contains(FIRST, SECOND);
    }

    private static String misread(LegacyEncoding encoding, String text) {
        return encoding.encode(text).misread();
    }

    @Test
    void runsInLegacyFontsAreDecoded() {
        for (var encoding : new LegacyEncoding[] {LegacyEncoding.TCVN3, LegacyEncoding.VNI_WINDOWS}) {
            String font = encoding == LegacyEncoding.TCVN3 ? ".VnTime" : "VNI-Times";
            String html = page(misread(encoding, TITLE), font, misread(encoding, FIRST), misread(encoding, SECOND));
            assertRead(PageCleaner.create().clean(html, PageHints.none()), TITLE);
        }
    }

    @Test
    void capitalFontsDrawCapitals() {
        String html = page("", "", misread(LegacyEncoding.TCVN3, FIRST), misread(LegacyEncoding.TCVN3, SECOND))
                .replace("<h1>", "<h1 style=\"font-family: .VnTimeH\">" + misread(LegacyEncoding.TCVN3, TITLE));
        assertRead(PageCleaner.create().clean(html, PageHints.none()), TITLE.toUpperCase(java.util.Locale.ROOT));
    }

    @Test
    void convertedPagesThatKeptTheirFontsStay() {
        assertRead(PageCleaner.create().clean(page(TITLE, ".VnTime", FIRST, SECOND), PageHints.none()), TITLE);
    }

    @Test
    void undeclaredBytesAreDecoded() {
        for (LegacyEncoding encoding : new LegacyEncoding[] {
            LegacyEncoding.TCVN3, LegacyEncoding.VNI_WINDOWS, LegacyEncoding.VISCII, LegacyEncoding.VPS
        }) {
            byte[] bytes = page(misread(encoding, TITLE), "", misread(encoding, FIRST), misread(encoding, SECOND))
                    .getBytes(StandardCharsets.ISO_8859_1);
            assertRead(PageCleaner.create().clean(bytes, PageHints.none()), TITLE);
        }
    }

    @Test
    void utf8ThatWasReadWronglyIsReadAgain() {
        String html = page(TITLE, "", FIRST, SECOND);
        String garbled = new String(html.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertRead(PageCleaner.create().clean(garbled, PageHints.none()), TITLE);
    }

    @Test
    void scrapesAreReadAgainToo() {
        String scrape = TITLE + "\n" + FIRST + "\n" + SECOND;
        String garbled = new String(scrape.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(ScrapeCleaner.create().clean(garbled, PageHints.none()))
                .isEqualTo(ScrapeCleaner.create().clean(scrape, PageHints.none()));
    }

    private static boolean isSuspect(String html) {
        return new PageIndex(Jsoup.parse(html), new Anchors()).isLegacySuspect();
    }

    @Test
    void ordinaryPagesAreNotLookedAtTwice() {
        assertThat(isSuspect(page(TITLE, "Arial", FIRST, SECOND))).isFalse();
        assertThat(isSuspect("<p>Plain ASCII, <font face=Arial>a.vn</font></p>"))
                .isFalse();
        assertThat(isSuspect(page(TITLE, ".VnTime", FIRST, SECOND))).isTrue();
    }

    @Test
    void parsedPagesAreDecodedWithoutAChange() {
        String html = page(TITLE, "", FIRST, SECOND);
        String garbled = new String(html.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        Document parsed = Jsoup.parse(garbled);
        String before = parsed.outerHtml();
        assertRead(PageCleaner.create().clean(parsed, PageHints.none()), TITLE);
        assertThat(parsed.outerHtml()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"body{font-family:.VnTime}", "p, h1 { color:red; font-family: \".VnTime\", serif }"})
    void fontsOfStyleSheetsCount(String css) {
        String html = page(
                misread(LegacyEncoding.TCVN3, TITLE),
                "",
                misread(LegacyEncoding.TCVN3, FIRST),
                misread(LegacyEncoding.TCVN3, SECOND));
        String styled = html.replace("<head>", "<head><style>" + css + "</style>");
        assertThat(isSuspect(styled)).isTrue();
        assertRead(PageCleaner.create().clean(styled, PageHints.none()), TITLE);
        assertThat(isSuspect("<style>" + css.replace(".VnTime", "Arial") + "</style>" + FIRST))
                .isFalse();
    }
}
