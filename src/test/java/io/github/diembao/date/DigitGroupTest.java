package io.github.diembao.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.diembao.text.SpanSet;
import io.github.diembao.text.Tokenizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which strings of digits may hold a date. */
class DigitGroupTest {

    private static DateText text(String words) {
        return new DateText(Tokenizer.tokenize(words), SpanSet.empty(), false);
    }

    @ParameterizedTest
    @CsvSource({"14, 1, 1", "14/11, 2, 2", "25/10/2021, 3, 3", "28/12-3/1, 4, 2", "2021-2025, 2, 2", "1-5/11, 3, 1"})
    void countsNumbersAndTheFirstPiece(String digits, int count, int first) {
        DigitGroup group = DigitGroup.at(text(digits), 0, false);
        assertThat(group).isNotNull();
        if (group != null) {
            assertThat(group.count()).isEqualTo(count);
            assertThat(group.firstPiece()).isEqualTo(first);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100/2019/NĐ-CP",
                "26-NQ/TW",
                "1234/QĐ-UBND",
                "12%",
                "5m",
                "1/2/3/4/5/6/7",
                "01-1:2018",
                "36°",
            })
    void refusesSymbolsAndMeasures(String digits) {
        assertThat(DigitGroup.at(text(digits), 0, false)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"QH15, 1", "A1/2, 1", "TCVN-2018, 2", "5574:2018, 2"})
    void refusesDigitsInsideAWord(String digits, int token) {
        assertThat(DigitGroup.at(text(digits), token, false)).isNull();
    }
}
