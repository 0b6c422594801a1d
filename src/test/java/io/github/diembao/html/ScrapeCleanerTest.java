package io.github.diembao.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the first lines of a plain-text scrape are. {@code /} ends a line. */
class ScrapeCleanerTest {

    private static CleanedPage clean(String lines) {
        return ScrapeCleaner.create().clean(lines.replace(" / ", "\n"), PageHints.none());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Sáng 14/11/2022, xã họp bàn việc làm đường.                                              | 1
        Sáng 14/11/2022, xã họp bàn việc làm đường. / Nhiều hộ dân xin hiến đất để mở rộng ngõ.   | 2
        """)
    void fullStopsTellABodyWithoutItsTitle(String lines, int paragraphs) {
        CleanedPage page = clean(lines);
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
        assertThat(clean(lines).title()).isEqualTo(title);
    }
}
