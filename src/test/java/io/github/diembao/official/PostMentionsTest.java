package io.github.diembao.official;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.diembao.text.ExtractionContext;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Posts without a name that stand for the only person of the article who holds them. */
class PostMentionsTest {

    private static List<Official> read(String text) {
        return OfficialExtractor.create().extract(text, ExtractionContext.none().withPlace("nghe-an"));
    }

    private static String posts(String text) {
        return read(text).stream()
                .flatMap(o -> o.postMentions().stream().map(m -> o.name() + "=" + m.text()))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Đồng chí Lê Hữu Trục - Bí thư Tỉnh ủy dự. Bí thư Tỉnh ủy yêu cầu làm rõ. | Lê Hữu Trục=Bí thư Tỉnh ủy
            Bí thư Tỉnh ủy: Phải làm rõ. Đồng chí Lê Hữu Trục - Bí thư Tỉnh ủy dự. | Lê Hữu Trục=Bí thư Tỉnh ủy
            Ông Cao Tiến Sằng - Chủ tịch UBND huyện Tân Kỳ dự. Theo Chủ tịch UBND huyện, lúa tốt. | Cao Tiến Sằng=Chủ tịch UBND huyện
            Thủ tướng Lê Hữu Trục đến thăm. Thủ tướng nhấn mạnh. | Lê Hữu Trục=Thủ tướng
            Bộ trưởng Bộ Y tế Lê Hữu Trục đến thăm. Nhân dịp này, Bộ trưởng Bộ Y tế tặng quà. | Lê Hữu Trục=Bộ trưởng Bộ Y tế
            Bà Kha Thị Ón được bầu giữ chức Chủ tịch Hội Nông dân tỉnh. Tân Chủ tịch Hội Nông dân tỉnh cảm ơn. | Kha Thị Ón=Tân Chủ tịch Hội Nông dân tỉnh
            Ông Cao Tiến Sằng, Phó Bí thư Tỉnh đoàn dự. Nhân dịp này, Phó Bí thư Tỉnh đoàn tặng quà. | Cao Tiến Sằng=Phó Bí thư Tỉnh đoàn
            """)
    void thePostIsTheOnlyHoldersOfTheArticle(String text, String expected) {
        assertThat(posts(text)).isEqualTo(expected);
    }

    @Test
    void postsInARowAreOneMention() {
        assertThat(posts("Đồng chí Lê Hữu Trục - Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh dự. "
                        + "Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh nhấn mạnh."))
                .isEqualTo("Lê Hữu Trục=Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            two hold it             | Ông Lê Hữu Trục và ông Cao Tiến Sằng đều là Phó Chủ tịch UBND tỉnh. Phó Chủ tịch UBND tỉnh kết luận.
            another body            | Ông Cao Tiến Sằng - Chủ tịch UBND huyện Tân Kỳ dự. Chủ tịch UBND tỉnh yêu cầu làm rõ.
            a former holder         | Ông Lê Hữu Trục - nguyên Bí thư Tỉnh ủy dự. Bí thư Tỉnh ủy phát biểu.
            the post is spoken of   | Ông Lê Hữu Trục - Bí thư Tỉnh ủy dự. Hội nghị bàn về nhiệm vụ Bí thư Tỉnh ủy.
            several holders         | Ông Lê Hữu Trục - Giám đốc Sở Y tế dự. Các Giám đốc Sở Y tế phía Bắc phát biểu.
            a deputy not yet named  | Phó Chủ tịch UBND tỉnh kiểm tra đê. Ông Lê Hữu Trục - Phó Chủ tịch UBND tỉnh dự.
            nobody holds it         | Bí thư Tỉnh ủy yêu cầu làm rõ.
            """)
    void whatIsOpenIsLeftAlone(String why, String text) {
        assertThat(posts(text)).as(why).isEmpty();
    }

    @Test
    void namesAndPostsAreKeptApartAndOffsetsAreTheCallers() {
        String text = Normalizer.normalize(
                "Đồng chí Lê Hữu Trục - Bí thư Tỉnh ủy dự. Bí thư Tỉnh ủy yêu cầu làm rõ.", Normalizer.Form.NFD);
        Official official = read(text).get(0);
        assertThat(official.mentions()).hasSize(1);
        PostMention mention = official.postMentions().get(0);
        assertThat(mention.span().of(text)).isEqualTo(mention.text());
        assertThat(mention.span().start()).isEqualTo(text.lastIndexOf(mention.text()));
    }
}
