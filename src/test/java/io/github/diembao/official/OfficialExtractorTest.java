package io.github.diembao.official;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.diembao.text.ExtractionContext;
import io.github.diembao.text.SourceText;
import io.github.diembao.text.Span;
import io.github.diembao.text.SpanSet;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialExtractorTest {

    private static final ExtractionContext NGHE_AN = ExtractionContext.none().withPlace("nghe-an");

    private static List<Official> read(String text) {
        return OfficialExtractor.create().extract(text, NGHE_AN);
    }

    @Test
    void anArtistHonouredHereIsNoForeigner() {
        Official official =
                read("NSND Hồng Lựu - Phó Giám đốc Trung tâm Văn hóa tỉnh nói.").get(0);
        assertThat(official.kind()).isEqualTo(OfficialKind.OFFICIAL);
    }

    @Test
    void theEntryHoldsWhatTheTextSays() {
        String text = "Sáng nay, Đại tá Lê Như Cừ - quyền Giám đốc Công an tỉnh nhiệm kỳ 2021 - 2026 phát lệnh.";
        Official official = read(text).get(0);
        assertThat(official.name()).isEqualTo("Lê Như Cừ");
        assertThat(official.rank()).isEqualTo("Đại tá");
        assertThat(official.kind()).isEqualTo(OfficialKind.OFFICIAL);
        Position position = official.positions().get(0);
        assertThat(position.role()).isEqualTo("Giám đốc");
        assertThat(position.organization()).isEqualTo("Công an tỉnh Nghệ An");
        assertThat(position.organizationText()).isEqualTo("Công an tỉnh");
        assertThat(position.branch()).isEqualTo("police");
        assertThat(position.level()).isEqualTo("province");
        assertThat(position.place()).isEqualTo("Nghệ An");
        assertThat(position.acting()).isTrue();
        assertThat(position.term()).isEqualTo("2021 - 2026");
        assertThat(position.span().of(text)).startsWith("quyền Giám đốc").endsWith("2026");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bí thư Tỉnh ủy | province
            Chủ tịch UBND huyện Nam Đàn | district
            Chủ tịch UBND phường Hưng Dũng | commune
            Trưởng bản Huồi Mới | village
            Chủ tịch Quốc hội | central
            Bộ trưởng Bộ Y tế | ministry
            Chủ tịch UBND thành phố Đà Nẵng | province
            Chủ tịch UBND thành phố Vinh | district
            Hiệu trưởng Trường THPT Lê Viết Thuật | unit
            """)
    void theLevelFollowsFromBodyAndArea(String post, String level) {
        assertThat(read("Ông Trần Đình Sỹ - " + post + " phát biểu.")
                        .get(0)
                        .positions()
                        .get(0)
                        .level())
                .isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bí thư Đoàn xã Diễn Châu | mass
            Bí thư Đoàn phường Hưng Dũng | mass
            Trưởng phòng Nghiệp vụ Y Sở Y tế Nghệ An | state
            Trưởng khoa Nội tiết Bệnh viện Mắt Nghệ An | health
            Giám đốc Bệnh viện Mắt Nghệ An. Ông Vi Thử - Trưởng khoa Nội tiết | health
            """)
    void theBranchFollowsFromTheBodyOrItsHost(String posts, String branch) {
        List<Official> officials = read("Ông Lô Văn Mẫu - " + posts + " nói.");
        Official last = officials.get(officials.size() - 1);
        assertThat(last.positions().get(0).branch()).isEqualTo(branch);
    }

    @Test
    void shortFormsJoinTheOnlyPersonTheyFit() {
        String text = "Ông Lê Văn Thịnh - Chủ tịch UBND xã Kim Liên và bà Trần Thị Hoài, nông dân, cùng ra đồng. "
                + "Ông Thịnh xắn quần lội trước. Bà Hoài theo sau.";
        assertThat(read(text))
                .singleElement()
                .satisfies(o -> assertThat(o.mentions())
                        .extracting(NameMention::text)
                        .containsExactly("Lê Văn Thịnh", "Thịnh"));
    }

    @Test
    void aShortFormThatFitsTwoIsRefused() {
        String text = "Ông Lê Văn Thịnh - Chủ tịch UBND xã Kim Liên và ông Hồ Sỹ Thịnh - Bí thư Đảng ủy xã Kim Liên "
                + "cùng ra đồng. Ông Thịnh xắn quần lội trước.";
        assertThat(read(text))
                .hasSize(2)
                .allSatisfy(o -> assertThat(o.mentions()).hasSize(1));
    }

    @Test
    void capitalsAndSmallLettersAreOnePerson() {
        String text = "BÍ THƯ TỈNH ỦY LÊ VĂN THỊNH THĂM XÃ KIM LIÊN\n\nBí thư Tỉnh ủy Lê Văn Thịnh đã đến xã.";
        assertThat(read(text)).singleElement().satisfies(o -> {
            assertThat(o.name()).isEqualTo("Lê Văn Thịnh");
            assertThat(o.mentions()).hasSize(2);
            assertThat(o.positions()).hasSize(1);
        });
    }

    @Test
    void offsetsAreTheCallersInDecomposedText() {
        String text = Normalizer.normalize("Ông Trần Đình Sỹ - Chủ tịch UBND xã Diễn Kỷ nói.", Normalizer.Form.NFD);
        Official official = read(text).get(0);
        assertThat(official.name()).isEqualTo("Trần Đình Sỹ");
        NameMention mention = official.mentions().get(0);
        assertThat(mention.span().of(text)).isEqualTo(mention.text());
        assertThat(Normalizer.normalize(mention.text(), Normalizer.Form.NFC)).isEqualTo("Trần Đình Sỹ");
    }

    @Test
    void occupiedStretchesHoldNoNames() {
        SourceText source = SourceText.of("Ông Trần Đình Sỹ - Chủ tịch UBND xã Diễn Kỷ nói.");
        SpanSet occupied = SpanSet.of(List.of(new Span(0, source.source().length())));
        assertThat(OfficialExtractor.create().extract(source.tokens(), NGHE_AN, occupied))
                .isEmpty();
    }

    @Test
    void aPostOutsideItsBodysDaysIsLessSure() {
        String text = "Ông Trần Đình Sỹ - Bí thư Huyện ủy Nam Đàn nói.";
        double before = confidence(text, LocalDate.of(2024, 1, 1));
        double after = confidence(text, LocalDate.of(2025, 9, 1));
        assertThat(after).isLessThan(before);
    }

    private static double confidence(String text, LocalDate day) {
        return OfficialExtractor.create()
                .extract(text, ExtractionContext.published(day))
                .get(0)
                .positions()
                .get(0)
                .confidence();
    }

    @Test
    void aUsersRowsAreKnown() {
        OfficialExtractor extractor = OfficialExtractor.builder()
                .addRole("Chưởng ấn", "state")
                .addOrganization("Phủ Thử nghiệm", "state", "central")
                .addHonorific("tiên sinh")
                .addSurname("Wang")
                .addPlace("xã", "Không Tên Nào")
                .build();
        String text =
                "Tiên sinh Wang Văn Bách - Chưởng ấn Phủ Thử nghiệm nói. Chủ tịch UBND xã Không Tên Nào Lê Văn Ba.";
        assertThat(OfficialExamplesTest.render(extractor.extract(text, ExtractionContext.none())))
                .isEqualTo("Wang Văn Bách: Chưởng ấn@Phủ Thử nghiệm // Lê Văn Ba: Chủ tịch@UBND xã Không Tên Nào");
    }

    @Test
    void anyTextIsReadWithoutFaultAndOffsetsHold() {
        String[] words = {
            "đồng chí",
            "Nguyễn",
            "Văn",
            "An",
            "-",
            ",",
            ";",
            ":",
            "(",
            ")",
            ".",
            "\n",
            "\n\n",
            "Bí thư",
            "Phó",
            "Chủ tịch",
            "UBND",
            "tỉnh",
            "xã",
            "Tỉnh ủy",
            "Ban",
            "Thường vụ",
            "giữ chức",
            "bầu",
            "thay",
            "ông",
            "nguyên",
            "kiêm",
            "đều là",
            "Trưởng phòng",
            "Trưởng bản",
            "Sở",
            "Y tế",
            "và",
            "Về phía",
            "Ảnh",
            "2021",
            "khóa",
            "nhiệm kỳ",
            "LÊ",
            "Ơ",
            "x",
            "Bộ trưởng",
            "Đại tá",
            "GS.",
            "Khăm-phủi",
            "của",
            "Cục trưởng",
            "\u0301",
            "🙂",
            "Lào",
            "các"
        };
        for (long seed = 1; seed <= 400; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(6) == 0 ? "" : " ");
            }
            String source = text.toString();
            List<Official> officials = read(source);
            assertThat(officials).as("seed " + seed).isEqualTo(read(source));
            for (Official official : officials) {
                assertThat(official.positions()).as("seed " + seed).isNotEmpty();
                assertThat(official.mentions())
                        .as("seed " + seed)
                        .allSatisfy(m -> assertThat(m.span().of(source)).isEqualTo(m.text()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "đồng chí ",
                ", ",
                "Nguyễn ",
                "Bí thư ",
                "( ",
                "Ban ",
                "xã ",
                "Sở Văn hóa, ",
                "nguyên ",
                "A-",
                "văn hóa, ",
                "Nguyễn Văn A, ",
                "Nguyễn Văn A - Bí thư Tỉnh ủy, ",
                "bổ nhiệm giữ chức Bí thư ",
                "ông An ",
                "Ảnh: ",
                "NGUYỄN ",
                "các đồng chí Phó Chủ tịch: ",
                "Phòng Tài chính, "
            })
    void hostileTextTakesLinearTime(String unit) {
        String text = unit.repeat(100_000 / unit.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rồi về quê.", "Phó Giám đốc Sở Y tế."})
    void aLifeOfManyJobsTakesLinearTime(String end) {
        String text = "Ông Trần Văn Thử, Giám đốc Sở Y tế, từng là " + "giáo viên dạy giỏi, ".repeat(5_000) + end;
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> read(text));
    }
}
