package io.github.diembao.official;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.diembao.text.ExtractionContext;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterTest {

    private static final LocalDate EARLY = LocalDate.of(2019, 3, 1);
    private static final LocalDate MIDDLE = LocalDate.of(2020, 6, 1);
    private static final LocalDate LATE = LocalDate.of(2022, 9, 1);

    private static List<Official> read(String text, LocalDate day) {
        return OfficialExtractor.create()
                .extract(text, ExtractionContext.published(day).withPlace("nghe-an"));
    }

    @Test
    void aPostIsAttestedFromItsFirstToItsLastArticle() {
        Roster roster = Roster.builder()
                .add(read("Đồng chí Lê Hữu Trục - Chủ tịch UBND tỉnh nói.", LATE), LATE)
                .add(read("Chủ tịch UBND tỉnh Lê Hữu Trục kiểm tra đê.", EARLY), EARLY)
                .build();
        assertThat(roster.find("LÊ HỮU TRỤC")).singleElement().satisfies(entry -> {
            assertThat(entry.articles()).isEqualTo(2);
            assertThat(entry.tenures()).singleElement().satisfies(tenure -> {
                assertThat(tenure.organization()).isEqualTo("UBND tỉnh Nghệ An");
                assertThat(tenure.firstAttested()).isEqualTo(EARLY);
                assertThat(tenure.lastAttested()).isEqualTo(LATE);
                assertThat(tenure.formerSince()).isNull();
            });
        });
    }

    @Test
    void aCareerIsOnePerson() {
        Roster roster = Roster.builder()
                .add(read("Ông Cao Tiến Sằng - Giám đốc Sở Nội vụ nói.", EARLY), EARLY)
                .add(
                        read("Bầu ông Cao Tiến Sằng, Giám đốc Sở Nội vụ, giữ chức Phó Chủ tịch UBND tỉnh.", MIDDLE),
                        MIDDLE)
                .add(read("Ông Cao Tiến Sằng - Phó Chủ tịch UBND tỉnh nói.", LATE), LATE)
                .build();
        assertThat(roster.find("Cao Tiến Sằng")).singleElement().satisfies(entry -> {
            assertThat(entry.tenures()).hasSize(2);
            assertThat(entry.tenures().get(0).formerSince()).isEqualTo(MIDDLE);
            assertThat(entry.tenures().get(1).firstAttested()).isEqualTo(MIDDLE);
        });
    }

    @Test
    void namesakesInDifferentPlacesAreKeptApart() {
        Roster roster = Roster.builder()
                .add(read("Ông Phan Văn Lý - Chủ tịch UBND xã Diễn Kỷ nói.", EARLY), EARLY)
                .add(read("Ông Phan Văn Lý - Chủ tịch UBND xã Châu Kim nói.", EARLY), EARLY)
                .build();
        assertThat(roster.find("Phan Văn Lý")).hasSize(2);
        assertThat(roster.entries()).hasSize(2);
    }

    @Test
    void anUnknownNameFindsNobody() {
        assertThat(Roster.builder().build().find("Lê Văn Không")).isEmpty();
    }

    /** Thirty articles of one made-up archive: day and text. */
    private static final String[][] ARCHIVE = {
        {"2018-02-01", "Ông Phan Văn Lý - Chủ tịch UBND xã Diễn Kỷ nói về lúa."},
        {"2018-02-10", "Chủ tịch UBND xã Châu Kim Phan Văn Lý dẫn đoàn đi bản."},
        {"2018-03-05", "Đồng chí Lê Hữu Trục - Giám đốc Sở Y tế dự lễ."},
        {"2018-05-07", "Bác sĩ Đậu Duy Khoát - Giám đốc Bệnh viện Phổi Nghệ An cho biết."},
        {"2018-06-09", "Đại tá Lê Như Cừ - Giám đốc Công an tỉnh phát lệnh."},
        {"2018-09-01", "Cô giáo Hồ Thị Lam - Hiệu trưởng Trường THPT Thanh Chương 3 khai giảng."},
        {"2018-11-20", "Bà Hồ Thị Lam - Hiệu trưởng Trường Mầm non Hưng Dũng nhận hoa."},
        {"2019-01-15", "Bí thư Đảng ủy xã Diễn Kỷ Phan Văn Lý tiếp dân."},
        {"2019-02-02", "Trưởng bản Vừ Bá Xênh gùi gạo. Bản Huồi Mới vui Tết."},
        {"2019-03-03", "Đồng chí Lê Hữu Trục, Giám đốc Sở Y tế, kiểm tra dịch."},
        {"2019-04-11", "Ông Phan Văn Lý - Chủ tịch UBND xã Châu Kim báo cáo."},
        {"2019-07-08", "Đồng chí Ngô Quang Phiệt - Bí thư Huyện ủy Đô Lương đối thoại."},
        {"2019-10-10", "Đồng chí Ngô Quang Phiệt - Bí thư Huyện ủy Quỳ Hợp thăm mỏ."},
        {"2019-12-12", "Đại tá Lê Như Cừ, Giám đốc Công an tỉnh, trao thưởng."},
        {"2020-01-20", "Giám đốc Bệnh viện Phổi Nghệ An Đậu Duy Khoát chúc Tết."},
        {"2020-03-01", "HĐND tỉnh bầu ông Lê Hữu Trục, Giám đốc Sở Y tế, giữ chức Phó Chủ tịch UBND tỉnh."},
        {"2020-04-04", "Phó Chủ tịch UBND tỉnh Lê Hữu Trục kiểm tra đê."},
        {"2020-05-06", "Giám đốc Sở Y tế Đậu Duy Khoát trả lời chất vấn."},
        {"2020-06-06", "Ông Đậu Duy Khoát, nguyên Giám đốc Bệnh viện Phổi Nghệ An, hiện là Giám đốc Sở Y tế."},
        {"2020-08-08", "Nguyên Giám đốc Công an tỉnh Lê Như Cừ tặng sách."},
        {"2020-09-05", "Hiệu trưởng Trường THPT Thanh Chương 3 Hồ Thị Lam đánh trống."},
        {"2020-10-17", "Bí thư Huyện ủy Đô Lương Ngô Quang Phiệt dự đại hội."},
        {"2021-01-01", "Đồng chí Lê Hữu Trục - Phó Chủ tịch UBND tỉnh dự lễ hội."},
        {"2021-03-08", "Bà Hồ Thị Lam - Hiệu trưởng Trường Mầm non Hưng Dũng nói."},
        {"2021-05-23", "Ông Ngô Quang Phiệt - Bí thư Huyện ủy Quỳ Hợp bỏ phiếu."},
        {"2021-07-07", "Ông Phan Văn Lý - Bí thư Đảng ủy xã Diễn Kỷ gặp hội viên."},
        {"2021-09-09", "Nguyên Chủ tịch UBND xã Châu Kim Phan Văn Lý trồng quế."},
        {"2022-02-02", "Phó Chủ tịch UBND tỉnh Lê Hữu Trục thăm trạm y tế."},
        {"2022-04-04", "Anh Vừ Bá Xênh (trưởng bản Huồi Mới) nuôi bò."},
        {"2022-06-06", "Giám đốc Sở Y tế Đậu Duy Khoát phát biểu."},
    };

    private static Roster archive() {
        Roster.Builder roster = Roster.builder();
        for (String[] article : ARCHIVE) {
            LocalDate day = LocalDate.parse(article[0]);
            roster.add(read(article[1], day), day);
        }
        return roster.build();
    }

    private static String history(Roster.Entry entry) {
        return entry.tenures().stream()
                .map(t -> t.role() + "@" + t.organization() + " " + t.firstAttested() + ".." + t.lastAttested()
                        + (t.formerSince() == null ? "" : " until " + t.formerSince()))
                .collect(java.util.stream.Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lê Hữu Trục   | Giám đốc@Sở Y tế Nghệ An 2018-03-05..2019-03-03 until 2020-03-01; Phó Chủ tịch@UBND tỉnh Nghệ An 2020-03-01..2022-02-02
            Đậu Duy Khoát | Giám đốc@Bệnh viện Phổi Nghệ An 2018-05-07..2020-01-20 until 2020-06-06; Giám đốc@Sở Y tế Nghệ An 2020-05-06..2022-06-06
            Lê Như Cừ     | Giám đốc@Công an tỉnh Nghệ An 2018-06-09..2019-12-12 until 2020-08-08
            Vừ Bá Xênh    | Trưởng bản@bản Huồi Mới 2019-02-02..2022-04-04
            """)
    void aPersonOfTheArchiveHasOneHistory(String name, String history) {
        assertThat(archive().find(name))
                .singleElement()
                .satisfies(e -> assertThat(history(e)).isEqualTo(history));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Phan Văn Lý     | Chủ tịch@UBND xã Diễn Kỷ 2018-02-01..2018-02-01; Bí thư@Đảng ủy xã Diễn Kỷ 2019-01-15..2021-07-07 | Chủ tịch@UBND xã Châu Kim 2018-02-10..2019-04-11 until 2021-09-09
            Hồ Thị Lam      | Hiệu trưởng@Trường THPT Thanh Chương 3 2018-09-01..2020-09-05 | Hiệu trưởng@Trường Mầm non Hưng Dũng 2018-11-20..2021-03-08
            Ngô Quang Phiệt | Bí thư@Huyện ủy Đô Lương 2019-07-08..2020-10-17 | Bí thư@Huyện ủy Quỳ Hợp 2019-10-10..2021-05-23
            """)
    void namesakesOfTheArchiveStayApart(String name, String first, String second) {
        assertThat(archive().find(name)).extracting(RosterTest::history).containsExactlyInAnyOrder(first, second);
    }
}
