package io.github.diembao.official;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.diembao.text.ExtractionContext;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

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
}
