package io.github.diembao.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of lunar years against the sky, against known days, and against itself. */
class LunarCalendarTest {

    private final LunarCalendar calendar = LunarCalendar.get();

    @Test
    void tableEqualsTheComputedCalendar() {
        for (int year = LunarCalendar.FIRST_YEAR; year <= LunarCalendar.LAST_YEAR; year++) {
            LunarAstronomy.Year sky = LunarAstronomy.year(year);
            List<Integer> lengths = new ArrayList<>();
            for (int month = 1; month <= 12; month++) {
                lengths.add(calendar.monthLength(year, month, false));
                if (calendar.leapMonth(year) == month) {
                    lengths.add(calendar.monthLength(year, month, true));
                }
            }
            assertThat(calendar.tet(year)).as("Tết of %d", year).isEqualTo(sky.tet());
            assertThat(calendar.leapMonth(year)).as("leap month of %d", year).isEqualTo(sky.leapMonth());
            assertThat(lengths).as("months of %d", year).isEqualTo(sky.lengths());
        }
    }

    @ParameterizedTest(name = "{0}: Tết {1}, leap month {2}")
    @CsvSource({
        "1900, 1900-01-31, 8",
        "1968, 1968-01-29, 7",
        "1969, 1969-02-16, 0",
        "1984, 1984-02-02, 0",
        "1985, 1985-01-21, 2",
        "1987, 1987-01-29, 7",
        "2007, 2007-02-17, 0",
        "2023, 2023-01-22, 2",
        "2025, 2025-01-29, 6",
        "2030, 2030-02-02, 0",
        "2053, 2053-02-18, 0",
    })
    void knownYears(int year, LocalDate tet, int leapMonth) {
        assertThat(calendar.tet(year)).isEqualTo(tet);
        assertThat(calendar.leapMonth(year)).isEqualTo(leapMonth);
    }

    @ParameterizedTest(name = "{0}/{1} of {2} is {3}")
    @CsvSource({
        "10, 3, 2023, 2023-04-29",
        "15, 1, 2023, 2023-02-05",
        "15, 7, 2024, 2024-08-18",
        "15, 8, 2022, 2022-09-10",
        "23, 12, 2023, 2024-02-02",
        "30, 12, 2024, ",
        "29, 12, 2024, 2025-01-28",
    })
    void knownDays(int day, int month, int year, LocalDate civil) {
        assertThat(calendar.toCivil(new LunarDate(year, month, day, false))).isEqualTo(civil);
    }

    @Test
    void everyDayConvertsBothWays() {
        LocalDate day = calendar.tet(LunarCalendar.FIRST_YEAR);
        LocalDate end = LocalDate.of(2100, 12, 31);
        for (; !day.isAfter(end); day = day.plusDays(1)) {
            LunarDate lunar = calendar.toLunar(day);
            assertThat(lunar).as("lunar day of %s", day).isNotNull();
            if (lunar != null) {
                assertThat(calendar.toCivil(lunar)).isEqualTo(day);
            }
        }
    }

    @Test
    void outsideTheTableIsUnknown() {
        assertThat(calendar.toLunar(LocalDate.of(1899, 12, 31))).isNull();
        assertThat(calendar.toLunar(LocalDate.of(2150, 1, 1))).isNull();
        assertThat(calendar.toCivil(new LunarDate(2101, 1, 1, false))).isNull();
        assertThat(calendar.toCivil(new LunarDate(2024, 2, 1, true))).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2023, Quý Mão", "2024, Giáp Thìn", "2025, Ất Tỵ", "1984, Giáp Tý"})
    void yearNames(int year, String name) {
        assertThat(new LunarDate(year, 1, 1, false).yearName()).isEqualTo(name);
    }
}
