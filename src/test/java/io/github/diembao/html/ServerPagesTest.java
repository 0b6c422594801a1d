package io.github.diembao.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scrapes of what stands in an article's place; {@code /} parts the lines here. */
class ServerPagesTest {

    private static final String BODY =
            "Bà con bốn bản vùng cao mong đường sớm thông để đưa nông sản xuống chợ huyện mỗi phiên cuối tuần.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            404 Not Found / nginx/1.18.0                                                              | NOT_ARTICLE
            Báo Mẫu / Trang chủ / Lỗi 404 / Xin lỗi, trang bạn tìm kiếm không tồn tại!                | NOT_ARTICLE
            Không tìm thấy trang / Trang bạn yêu cầu không tồn tại hoặc đã bị xóa. / Về trang chủ     | NOT_ARTICLE
            Just a moment... / baomau.vn needs to review the security of your connection.             | NOT_ARTICLE
            Bản vùng cao mở đường mới / Lỗi mạng 404 từng làm bản này lỡ nhiều chuyến hàng. / 1B / 2B       | OK
            Lỗi 404 làm khó người dân vùng cao / 1B / 2B / 3B / 4B / 5B / 6B / 7B / 8B / 9B            | OK
            """)
    void whatAServerSaysIsNoArticle(String lines, ArticleStatus status) {
        String scrape = (lines + " / ").replace(" / ", "\n").replace("B\n", " hộ. " + BODY + "\n");
        CleanedPage page = ScrapeCleaner.create().clean(scrape, PageHints.none());
        assertThat(page.status()).isEqualTo(status);
        if (status == ArticleStatus.NOT_ARTICLE) {
            assertThat(page.blocks()).isEmpty();
            assertThat(page.removed())
                    .isNotEmpty()
                    .allMatch(gone -> gone.reason().equals("server-page"));
        }
    }
}
