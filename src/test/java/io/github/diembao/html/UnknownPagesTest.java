package io.github.diembao.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of papers no profile knows: where the article is, and what never takes its place. */
class UnknownPagesTest {

    private static final PageCleaner CLEANER = PageCleaner.create();
    private static final String ONE = "Công trình dài gần 4 km, dẫn nước từ khe Mẫu về hai bể chứa ở đầu bản.";
    private static final String TWO = "Bà con góp hơn 600 ngày công đào mương, vác ống và xây bể chứa trong mùa khô.";
    private static final String THREE = "Huyện dự kiến làm thêm ba công trình như vậy ở các bản lân cận.";
    private static final String HEAD =
            "<meta property=og:type content=article><div><h1>Nước về bản vùng cao</h1></div>";

    private static CleanedPage clean(String html) {
        return CLEANER.clean(html, PageHints.none());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what a line states for machines has its zone, what it shows may be of another
            <p><time datetime='2024-03-05 20:08:00-0400'>March 5, 2024 08:08 pm</time></p> | 2024-03-06T07:08+07:00
            <p>March 5, 2024 08:08 pm</p>                                                  | 2024-03-05T20:08+07:00
            <p><time datetime='2024-03-05'>05/03/2024 08:15</time></p>                     | 2024-03-05T08:15+07:00
            """)
    void theTimeBesideAHeadlineIsTheOneItStates(String line, String time) {
        CleanedPage page = clean("<h1>Nước về bản vùng cao</h1>" + line + "<div><p>" + ONE + "</p><p>" + TWO + "</p><p>"
                + THREE + "</p></div>");
        assertThat(page.publishedAt()).hasToString(time);
    }

    /** In the scripts, {@code MARKUP} is the article in paragraphs, {@code L} and {@code E} its start and end, in escapes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script id=__NEXT_DATA__ type=application/json>{\"props\":{\"post\":{\"title\":\"x\",\"body\":\"MARKUP\"}}}</script>",
                "<script>window.__NUXT__=(function(a,b){return {data:[{title:\"x\",content:\"MARKUP\"}]}}(null,1));</script>",
                "<script>self.__next_f.push([1,\"5:[\\\"$\\\",\\\"div\\\",null,{\\\"content\\\":\\\"L\"])</script>"
                        + "<script>self.__next_f.push([1,\"E\\\"}]\\n\"])</script>",
                "<script>self.__next_f.push([1,\"3:I[\\\"a\\\"]\\n1a:TSIZE,\"])</script>"
                        + "<script>self.__next_f.push([1,\"MARKUP6:[\\\"$\\\",\\\"$L1\\\",null,{\\\"c\\\":\\\"$1a\\\"}]\\n\"])</script>"
            })
    void aBodyThatOnlyAScriptWouldDrawIsReadFromTheScript(String script) {
        String markup = String.join("", List.of("<p>" + ONE + "</p>", "<p>" + TWO + "</p>", "<p>" + THREE + "</p>"));
        int cut = markup.indexOf("600");
        int size = markup.getBytes(StandardCharsets.UTF_8).length;
        String html = script.replace("MARKUP", escaped(markup))
                .replace("\\\"L\"", "\\\"" + escaped(markup.substring(0, cut)) + "\"")
                .replace("\"E\\", "\"" + escaped(markup.substring(cut)) + "\\")
                .replace("SIZE", Integer.toHexString(size));
        CleanedPage page = clean(HEAD + html);
        assertThat(page.blocks()).extracting(CleanedBlock::text).containsExactly(ONE, TWO, THREE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>var p = {title: 'x', body: '<p class=\"a\">ONE</p><p>TWO</p><p>THREE</p>'};</script>",
                "<script>const p = {title: `x`, body: `<p class=\"a\">ONE</p>\n<p>TWO</p>\n<p>THREE</p>`};</script>",
                "<script>s=JSON.parse('{\"title\":\"x\",\"body\":\"<p class=\\\\\"a\\\\\">ONE</p><p>TWO</p><p>THREE</p>\"}');</script>",
                "<script type=application/json>{\"time\":1,\"blocks\":[{\"type\":\"header\",\"data\":{\"text\":\"\",\"level\":2}},"
                        + "{\"type\":\"paragraph\",\"data\":{\"text\":\"ONE\"}},{\"type\":\"list\",\"data\":{\"items\":[\"TWO\","
                        + "{\"content\":\"THREE\",\"items\":[]}]}}]}</script>",
                "<script type=application/json>{\"doc\":{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\",\"content\":["
                        + "{\"type\":\"text\",\"text\":\"ONE\"}]},{\"type\":\"bulletList\",\"content\":[{\"type\":\"listItem\","
                        + "\"content\":[{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":\"TWO\"}]}]}]},"
                        + "{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":\"THREE\"}]}]}}</script>",
                "<script>var d={\"blocks\":[{\"text\":\"ONE\",\"type\":\"unstyled\"},{\"text\":\"TWO\",\"type\":\"unstyled\"},"
                        + "{\"text\":\"THREE\",\"type\":\"blockquote\"}]};</script>",
                "<script type=application/json>[{\"_type\": \"block\",\"children\":[{\"_type\":\"span\",\"text\":\"ONE\"}]},"
                        + "{\"_type\":\"block\",\"children\":[{\"_type\":\"span\",\"text\":\"TWO\"}]},"
                        + "{\"_type\":\"block\",\"children\":[{\"_type\":\"span\",\"text\":\"THREE\"}]}]</script>",
                "<script>self.__next_f.push([1,\"7:[\\\"$\\\",\\\"div\\\",null,{\\\"children\\\":[[\\\"$\\\",\\\"p\\\",null,"
                        + "{\\\"children\\\":\\\"ONE\\\"}],[\\\"$\\\",\\\"p\\\",null,{\\\"children\\\":\\\"TWO\\\"}],[\\\"$\\\",\\\"p\\\","
                        + "null,{\\\"children\\\":[\\\"THREE\\\",\\\"$undefined\\\"]}]]}]\\n\"])</script>"
            })
    void aBodyInOtherNotationsOfScriptsIsReadToo(String script) {
        CleanedPage page =
                clean(HEAD + script.replace("ONE", ONE).replace("TWO", TWO).replace("THREE", THREE));
        assertThat(page.blocks()).extracting(CleanedBlock::text).containsExactly(ONE, TWO, THREE);
    }

    private static String escaped(String markup) {
        return markup.replace("<", "\\u003c").replace("/", "\\u002F");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<li><a href=x>Cầu qua suối thông xe sớm hai tuần</a><p>Bà con bản Xa đi chợ thuận đường hơn trước rất nhiều.</p></li>",
                "<div class=m><a href=x>Cầu qua suối thông xe sớm hai tuần</a><p>Bà con bản Xa đi chợ thuận đường hơn trước rất nhiều.</p></div>",
                "<div><div class=t><a href=x>Cầu qua suối thông xe sớm hai tuần</a></div><div>Bà con bản Xa đi chợ thuận đường hơn trước rất nhiều.</div></div>"
            })
    void headlinesWithADigestBelowEachTakeNoMissingBodysPlace(String card) {
        CleanedPage page = clean(HEAD + "<div><ul>" + card.repeat(5) + "</ul></div>");
        assertThat(page.status()).isEqualTo(ArticleStatus.NO_BODY);
        assertThat(page.blocks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><a href=x>Khe Mẫu</a> có nước quanh năm, kể cả những tháng nắng gắt nhất.</p>",
                "<li><p><a href=x>Bản Mẫu</a> và các bản bên cạnh sẽ có nước vào đầu năm sau.</p></li>"
            })
    void paragraphsThatBeginWithALinkAreText(String paragraph) {
        CleanedPage page = clean(HEAD + "<div>" + paragraph.repeat(4) + "<p>" + ONE + "</p><p>" + TWO + "</p></div>");
        assertThat(page.blocks()).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            # below the body                                     | author
            <p><b>Lô Văn Thử</b></p>                             | Lô Văn Thử
            <div><strong>Lô Thử - Vi Hữu Mẫu</strong></div>      | Lô Thử;Vi Hữu Mẫu
            <p><b>Lô Văn</b> Thử</p>                             | -
            <p>Lô Văn Thử</p>                                    | -
            <p align=right>Nguồn: Báo Mẫu</p>                    | -
            <p align=right>Theo Lô Thử/TTXVN</p>                 | Lô Thử;TTXVN
            """)
    void whoWroteStandsInBoldBelowTheBody(String below, String authors) {
        CleanedPage page = clean("<div><h1>Nước về bản vùng cao</h1><div><p>" + ONE + "</p><p>" + TWO + "</p><p>"
                + THREE + "</p></div>" + below + "</div>");
        assertThat(page.authors()).isEqualTo(authors == null ? List.of() : List.of(authors.split(";")));
    }
}
