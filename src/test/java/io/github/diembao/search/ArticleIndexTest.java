package io.github.diembao.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.diembao.text.Span;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleIndexTest {

    private static final String GENERAL =
            "Đoàn giám sát làm việc với các xã miền núi về công tác xây dựng Đảng và đời sống bà con sau mùa mưa lũ.";

    @TempDir
    static Path folder;

    private static ArticleIndex index;

    @BeforeAll
    static void indexSmallArchive() {
        try (ArticleIndexer indexer = ArticleIndexer.open(folder)) {
            indexer.add(Articles.of(
                            "kl21",
                            "Giám sát Kết luận số 21-KL/TW\n\nSáng 14/11, đoàn giám sát việc thực hiện Kết luận số 21-KL/TW. "
                                    + GENERAL)
                    .title("Giám sát Kết luận số 21-KL/TW")
                    .sapo("Đoàn giám sát việc thực hiện Kết luận")
                    .section("Xây dựng Đảng")
                    .on("2022-11-14")
                    .author("Sầm Văn Pắn")
                    .tag("giám sát")
                    .mentions("2022-11-14", "2022-11-14")
                    .mentions("2021-10-25", "2021-10-25")
                    .document("Kết luận số 21-KL/TW", "21-KL/TW", "vn/dang/tw/kl/k13/21")
                    .official("Đặng Thị Mẫu", "Trưởng ban", "Ban Tuyên giáo Tỉnh ủy Nghệ An")
                    .build());
            indexer.add(Articles.of(
                            "luan-an",
                            "Kết thúc luận án số 21 của trường, hội đồng chấm luận án kết luận đạt. Luận án số 21, kết quả tốt; kết thúc số 21.")
                    .section("Giáo dục")
                    .on("2022-10-02")
                    .mentions("2020-01-01", "2020-12-31")
                    .build());
            indexer.add(Articles.of("hoa-cu", "Khu phố văn hóa vì hoà bình. " + GENERAL)
                    .on("2021-05-01")
                    .build());
            indexer.add(Articles.of("hoa-moi", "Ngày hội hòa bình ở vùng biên. " + GENERAL)
                    .on("2021-06-01")
                    .build());
            indexer.add(Articles.of("duong-di", "Mở đường lên bản, con đường mới dài 4 km.")
                    .caption("con đường mới dài 4 km.")
                    .on("2020-02-02")
                    .document("Nghị định 100/2019/NĐ-CP", "100/2019/NĐ-CP", "vn/nd/cp/2019/100")
                    .build());
            indexer.add(
                    Articles.plain("dai-duong", "Tàu ra đại dương, dương buồm. Thực hiện Nghị định 100/2019/NĐ-CP."));
            indexer.add(Articles.of("eth", "Ðảng bộ xã họp ở TP.HCM, k\u00e9\u0302t quả tốt. Số\u202F35 vỏ\u200Bốc.")
                    .official("Hoàng Đình Vang", "Bí thư", "Đảng ủy xã Lượng Minh")
                    .build());
            indexer.add(Articles.of("trong", "Giá trứng và giá rau ở chợ.")
                    .document("Chỉ thị số 05-CT/TW", "05-CT/TW", "vn/dang/tw/ct/k12/05")
                    .build());
        }
        index = ArticleIndex.open(folder);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    private static List<String> ids(String query) {
        return index.search(query).hits().stream().map(SearchHit::id).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "ket luan so 21;                          kl21",
                "kết luận số 21;                          kl21",
                "KẾT LUẬN SỐ 21-KL/TW;                    kl21",
                "21–kl/tw;                                kl21",
                "hoà bình;                                hoa-cu",
                "dương;                                   dai-duong",
                "đường;                                   duong-di",
                "đảng bộ;                                 eth",
                "kết quả;                                 eth",
                "hcm;                                     eth",
                "số 35;                                   eth",
                "vỏốc;                                    eth",
                "100/2019/nd-cp;                          dai-duong",
                "doc:21-KL/TW;                            kl21",
                "doc:\"21 - kl/tw\";                      kl21",
                "doc:vn/dang/tw/kl/k13/21;                kl21",
                "doc:21-KLTW;                             kl21",
                "doc:21/kl-tw;                            kl21",
                "doc:\"21 KL/TW\";                        kl21",
                "doc:\"kết luận 21\";                     kl21",
                "doc:\"kết luận 21-kl/tw năm 2021\";      kl21",
                "doc:\"chỉ thị số 5\";                    trong",
                "doc:\"chỉ thị 05\";                      trong",
                "doc:5-CT/TW;                             trong",
                "doc:\"nghị định 100\";                   duong-di",
                "doc:KL21;                                kl21",
                "doc:\"kl 21\";                            kl21",
                "doc:CT5;                                 trong",
                "doc:\"CT 05\";                            trong",
                "doc:100/2019/nd-cp;                      duong-di",
                "official:\"Đặng Thị Mẫu\";               kl21",
                "official:\"dang thi mau\";               kl21",
                "official:vang;                           eth",
                "role:\"bí thư\";                         eth",
                "role:\"bi thu dang uy\";                 eth",
                "org:\"tuyên giáo\";                      kl21",
                "author:pắn;                              kl21",
                "section:\"giáo dục\";                    luan-an",
                "tag:\"giám sát\";                        kl21",
                "title:21-KL/TW;                          kl21",
                "caption:\"con đường mới\";                duong-di",
                "caption:duong;                           duong-di",
                "sapo:\"giám sát việc\";                  kl21",
                "mentions:2021-10-25;                     kl21",
                "mentions:10/2021;                        kl21",
                "mentions:2021-10-01..2021-10-31;         kl21",
                "mentions:2020;                           luan-an",
                "giám sát from:2022-11-01;                kl21",
                "from:2022-10-01 to:2022-10-31;           luan-an",
                "from:1-10-2022 to:31.10.2022;            luan-an",
                "doc:21-KL/TW official:\"Đặng Thị Mẫu\" from:2022-11-01; kl21",
            })
    void findsFirst(String query, String first) {
        assertThat(ids(query)).startsWith(first);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "hoà bình;                       hoa-cu,hoa-moi",
                "hòa bình -phố;                  hoa-moi",
                "duong;                          duong-di,dai-duong",
                "\"đường\";                      duong-di",
                "duong -\"đại dương\";           duong-di",
                "\"luan so\";                    kl21",
                "\"luận số\";                    kl21",
                "\"luân số\";                    ``",
                "official:\"Đăng Thị Mẫu\";      ``",
                "mentions:2020-05-05;            ``",
                "trứng không có;                 ``",
                "trứng - giá, rau!;              trong",
            })
    void findsAll(String query, String found) {
        assertThat(ids(query)).containsExactlyInAnyOrder(found.isEmpty() ? new String[0] : found.split(","));
    }

    @Test
    void snippetsCarryExactOffsets() {
        SearchHit hit = index.search("ket luan so 21").hits().get(0);
        String text = "Giám sát Kết luận số 21-KL/TW\n\nSáng 14/11, đoàn giám sát việc thực hiện Kết luận số 21-KL/TW. "
                + GENERAL;
        assertThat(hit.snippets()).isNotEmpty();
        for (Snippet snippet : hit.snippets()) {
            assertThat(snippet.span().of(text)).isEqualTo(snippet.text());
            assertThat(snippet.highlights()).isNotEmpty();
        }
        Span highlight = hit.snippets().get(0).highlights().get(0);
        assertThat(highlight.of(text)).isEqualTo("Kết luận số 21");
    }

    @Test
    void snippetsOfTextThatIsNotNormalIn() {
        SearchHit hit = index.search("\"kết quả\"").hits().get(0);
        Snippet snippet = hit.snippets().get(0);
        Span highlight = snippet.highlights().get(0);
        assertThat(snippet.text()
                        .substring(
                                highlight.start() - snippet.span().start(),
                                highlight.end() - snippet.span().start()))
                .isEqualTo("k\u00e9\u0302t quả");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // A word that stands in its pair somewhere is not shown where it is another word.
                "hội nghị | Tỉnh mở hội nghị. Xã kiến nghị sửa kênh. Hội chợ mở cửa. | Tỉnh mở [hội nghị].",
                "hoi nghi | Hội chợ mở cửa. Xã kiến nghị sửa kênh. | [Hội] chợ mở cửa. … Xã kiến [nghị] sửa kênh.",
                // Typed without marks, a word is itself no more than any other.
                "bi thu | Xã họp. Bí thư chi bộ nói rõ. Thương lái thu mua lúa. | [Bí thư] chi bộ nói rõ.",
                "ban bí thư | Xã bàn. Ban Bí thư nói rõ. | [Ban Bí thư] nói rõ.",
                "lúa nước | Ruộng lúa nước. Giá nước tăng. Lúa chín. | Ruộng [lúa nước].",
                "doc:'kết luận 21' | Xã họp. Thực hiện Kết luận số 21-KL/TW. | Thực hiện [Kết luận số 21]-KL/TW.",
                "doc:21-KLTW | Xã họp. Thực hiện Kết luận số 21-KL/TW. | Thực hiện Kết luận số [21-KL/TW].",
                "doc:5-CT/TW | Xã họp. Học Chỉ thị số 05-CT/TW. | Học Chỉ thị số [05-CT/TW].",
                "doc:'chỉ thị số 5' | Xã họp. Học Chỉ thị số 05-CT/TW. | Học [Chỉ thị số 05]-CT/TW.",
                "role:'bí thư' | Xã họp. Bí thư chi bộ nói rõ. | [Bí thư] chi bộ nói rõ.",
                "giá lúa tỉnh | Giá lúa tăng. Tỉnh họp bàn giá điện. | [Giá lúa] tăng. … [Tỉnh] họp bàn giá điện.",
            })
    void snippetsShowWordsAsPairsWhereTheyCanBe(String query, String text, String shown) {
        List<String> snippets = Snippeter.of(
                        text, QueryPlan.of(query.replace('\'', '"')).needles())
                .stream()
                .map(ArticleIndexTest::marked)
                .toList();
        assertThat(String.join(" … ", snippets)).isEqualTo(shown);
    }

    private static String marked(Snippet snippet) {
        StringBuilder text = new StringBuilder(snippet.text());
        for (int i = snippet.highlights().size() - 1; i >= 0; i--) {
            Span highlight = snippet.highlights().get(i);
            text.insert(highlight.end() - snippet.span().start(), ']');
            text.insert(highlight.start() - snippet.span().start(), '[');
        }
        return text.toString();
    }

    @Test
    void snippetsOfLongSentencesStartWithAWholeWord() {
        for (int length = 100; length < 140; length++) {
            String text = "a".repeat(length % 9 + 1) + " trưởng".repeat(length / 7) + " đoàn giám sát";
            Snippet snippet =
                    Snippeter.of(text, QueryPlan.of("giám sát").needles()).get(0);
            assertThat(snippet.span().of(text)).isEqualTo(snippet.text());
            assertThat(snippet.text()).matches("(a+ )?(trưởng )+đoàn giám sát");
        }
    }

    @Test
    void articlesFoundByAFieldShowTheirBeginning() {
        assertThat(index.search("author:pắn").hits().get(0).snippets().get(0).text())
                .isEqualTo("Giám sát Kết luận số 21-KL/TW");
    }

    @Test
    void facetsCountTheMatches() {
        SearchResult result =
                index.search(SearchRequest.of("công tác").withFacets().sortedBy(SearchRequest.Order.DATE));
        assertThat(result.facets().get("month"))
                .containsExactlyInAnyOrder(
                        new SearchResult.FacetCount("2021-05", 1),
                        new SearchResult.FacetCount("2021-06", 1),
                        new SearchResult.FacetCount("2022-11", 1));
        assertThat(result.facets().get("document")).containsExactly(new SearchResult.FacetCount("21-KL/TW", 1));
        assertThat(result.facets().keySet())
                .containsExactly("section", "month", "document", "official", "organization", "author");
        assertThat(result.hits()).extracting(SearchHit::id).containsExactly("kl21", "hoa-moi", "hoa-cu");
    }

    @Test
    void newestComeFirstOnDemand() {
        List<SearchHit> hits = index.search(SearchRequest.of("số").page(0, 50).sortedBy(SearchRequest.Order.DATE))
                .hits();
        List<String> moments = hits.stream()
                .map(hit -> hit.publishedAt() == null ? "" : hit.publishedAt())
                .toList();
        assertThat(moments).hasSizeGreaterThan(1).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void pagesMakeUpTheWhole() {
        List<String> all = ids("xây dựng");
        assertThat(all).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(index.search(SearchRequest.of("xây dựng").page(i, 1)).hits())
                    .extracting(SearchHit::id)
                    .containsExactly(all.get(i));
        }
        assertThat(index.search(SearchRequest.of("xây dựng").page(3, 5)).hits()).isEmpty();
    }

    @Test
    void moreLikeThisFindsTheSameSubject() {
        assertThat(index.moreLikeThis("hoa-cu", 5)).extracting(SearchHit::id).contains("hoa-moi", "kl21");
        assertThat(index.moreLikeThis("nobody", 5)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "kết \"luận số;                 4; quote is not closed",
                "colour:red;                    0; unknown field colour",
                "tin title:;                    4; no value after title:",
                "title:\"\";                    6; nothing between the quotes",
                "-loại;                         1; only exclusions",
                "***;                           0; nothing to search for",
                "from:hôm-qua;                  5; no day",
                "a from:2022 to:2021;          15; to: ends before from: begins",
                "mentions:2022-13;              9; no day",
                "hiến OR máu;                   5; OR is no operator",
                "nghị quy*;                     8; * stands for nothing",
                "NOT máu;                       4; only exclusions",
                "mentions:2021-05-09..2021-05-01; 9; ends 2021-05-01, before it begins",
            })
    void malformedQueriesSayWhere(String query, int position, String message) {
        assertThatThrownBy(() -> index.search(query))
                .isInstanceOfSatisfying(
                        QuerySyntaxException.class,
                        e -> assertThat(e.position()).isEqualTo(position))
                .hasMessageContaining(message)
                .hasMessageContaining("position " + (position + 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a ",
                "-a ",
                "\"a b\" ",
                "title:a ",
                "* ",
                "a*",
                "\"",
                ":",
                "-",
                "a:b ",
                "(((",
                "doc:1/1 ",
                "\u0301"
            })
    void hostileQueriesEndInTimeWithAnAnswerOrAMessage(String piece) {
        for (int repeats : new int[] {1, 60, 10_000}) {
            String query = piece.repeat(repeats);
            org.junit.jupiter.api.Assertions.assertTimeout(java.time.Duration.ofSeconds(15), () -> {
                try {
                    index.search(query);
                } catch (QuerySyntaxException e) {
                    assertThat(e.getMessage()).hasSizeLessThan(300);
                }
            });
        }
    }

    @Test
    void anyQueryGivesAnAnswerOrAMessage() {
        Random random = new Random(99);
        String[] extras = {
            "\"", "-", "title:", "doc:", "from:2022", "mentions:1/2022", ":", "(", "*", "official:\"a b\""
        };
        IntStream.range(0, 500).forEach(i -> {
            StringBuilder query = new StringBuilder();
            for (int k = random.nextInt(5); k >= 0; k--) {
                query.append(extras[random.nextInt(extras.length)])
                        .append(RandomText.of(random, 6))
                        .append(' ');
            }
            try {
                index.search(SearchRequest.of(query.toString()).withFacets());
            } catch (QuerySyntaxException e) {
                assertThat(e.position()).isBetween(0, query.length());
            }
        });
    }

    @Test
    void jsonHasEveryKey() {
        SearchResult result = index.search(SearchRequest.of("ket luan so 21").withFacets());
        assertThat(SearchJson.line(result.hits().get(0)))
                .startsWith(
                        "{\"id\":\"kl21\",\"url\":\"https://baonghean.vn/kl21.html\",\"title\":\"Giám sát Kết luận số 21-KL/TW\","
                                + "\"publishedAt\":\"2022-11-14\",\"score\":")
                .contains(
                        "\"snippets\":[{\"start\":0,\"end\":29,\"text\":\"Giám sát Kết luận số 21-KL/TW\",\"highlights\":[{\"start\":9,\"end\":23")
                .endsWith("\"reposts\":[]}");
        assertThat(SearchJson.line(result)).startsWith("{\"total\":").contains("\"hits\":[{");
        assertThat(SearchJson.facets(result)).contains("\"document\":[{\"value\":\"21-KL/TW\",\"count\":1}]");
    }
}
