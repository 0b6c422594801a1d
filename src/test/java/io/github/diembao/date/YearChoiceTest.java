package io.github.diembao.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The year that the words leave out. */
class YearChoiceTest {

    @ParameterizedTest(name = "published {0}, {1}/{2} {3} future {4}: {5}")
    @CsvSource({
        "2022-11-14, 14, 11, NONE, false, 2022-11-14",
        "2022-11-14, 25, 10, NONE, false, 2022-10-25",
        "2022-10-09, 2, 1, NONE, false, 2022-01-02",
        "2022-12-28, 3, 1, NONE, false, 2023-01-03",
        "2023-01-05, 28, 12, NONE, false, 2022-12-28",
        "2023-02-10, 15, 11, NONE, false, 2022-11-15",
        "2022-11-14, 20, 11, NONE, false, 2022-11-20",
        "2022-12-20, 5, 1, FUTURE, false, 2023-01-05",
        "2022-06-01, 5, 1, FUTURE, false, 2023-01-05",
        "2022-06-01, 5, 9, PAST, false, 2021-09-05",
        "2022-03-01, 15, 10, NONE, true, 2022-10-15",
        "2022-11-16, 14, 11, NONE, true, 2022-11-14",
        "2023-03-01, 29, 2, NONE, false, 2024-02-29",
    })
    void nearestWithThePastPreferred(
            LocalDate published, int day, int month, Direction side, boolean future, LocalDate chosen) {
        assertThat(new YearChoice(published, false).day(day, month, 0, side, future))
                .isEqualTo(chosen);
    }

    @Test
    void aWeekdayDecides() {
        LocalDate published = LocalDate.of(2023, 11, 20);
        // 14 November was a Monday in 2022 and a Tuesday in 2023.
        assertThat(new YearChoice(published, false).day(14, 11, 1, Direction.NONE, false))
                .isEqualTo(LocalDate.of(2022, 11, 14));
        assertThat(new YearChoice(published, false).day(14, 11, 2, Direction.NONE, false))
                .isEqualTo(LocalDate.of(2023, 11, 14));
    }

    @Test
    void noYearHasThatDay() {
        assertThat(new YearChoice(LocalDate.of(2023, 1, 1), false).day(31, 4, 0, Direction.NONE, false))
                .isNull();
    }
}
