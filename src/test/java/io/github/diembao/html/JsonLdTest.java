package io.github.diembao.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON-LD as papers write it, faults included. */
class JsonLdTest {

    private static JsonLd read(String json) {
        return JsonLd.of(Jsoup.parse("<script type=\"application/ld+json\">" + json + "</script>")
                .getElementsByTag("script"));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            # block                                                                              | property  | value
            {"@type":"NewsArticle","headline":"Tin"}                                             | headline  | Tin
            [{"@type":"WebSite"},{"@type":"NewsArticle","headline":"Tin"}]                       | headline  | Tin
            {"@graph":[{"@type":"NewsArticle","headline":"Tin"}]}                                | headline  | Tin
            {"@type":"NewsArticle","author":{"@type":"Person","name":"Trần Thử"}}                | author    | Trần Thử
            {"@type":"NewsArticle","author":[{"name":"Trần Thử"},{"name":"Lê Nghiệm"}]}          | author    | Trần Thử
            {"@type":"NewsArticle","author":"Xu&#226;n Mẫu"}                                     | author    | Xuân Mẫu
            {"@type":"NewsArticle","headline":"Tin","x":                                         | headline  | Tin
            {"@type":"LiveBlogPosting","headline":"Cả","u":[{"@type":"BlogPosting","headline":"Một"}]} | headline | Cả
            """)
    void theArticleIsRead(String block, String property, String value) {
        assertThat(read(block).first(property)).isEqualTo(value);
        assertThat(read(block).hasArticle()).isTrue();
    }

    @Test
    void aBreadcrumbNamesTheSections() {
        assertThat(
                        read("{\"@type\":\"BreadcrumbList\",\"itemListElement\":[{\"@type\":\"ListItem\",\"name\":\"Trang chủ\"},"
                                        + "{\"@type\":\"ListItem\",\"name\":\"Thời sự\"}]}")
                                .breadcrumb())
                .containsExactly("Trang chủ", "Thời sự");
    }

    @Test
    void whatIsNoArticleIsNone() {
        assertThat(read("{\"@type\":\"CollectionPage\"}").hasArticle()).isFalse();
        assertThat(read("{\"@type\":\"CollectionPage\"}").hasList()).isTrue();
        assertThat(read("no json").hasArticle()).isFalse();
    }
}
