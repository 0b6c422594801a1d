package io.github.diembao.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.diembao.text.SpanSet;
import io.github.diembao.text.Tokenizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    private static DateText text(String words) {
        return new DateText(Tokenizer.tokenize(words), SpanSet.empty(), false);
    }

    @ParameterizedTest
    @CsvSource({
        "một, 1",
        "mười, 10",
        "mười một, 11",
        "mười lăm, 15",
        "hai mươi, 20",
        "hai mươi mốt, 21",
        "hai mươi tư, 24",
        "ba mươi lăm, 35",
        "hai chục, 20",
        "một trăm, 100",
        "một trăm linh năm, 105",
        "ba trăm lẻ một, 301",
        "hai nghìn, 2000",
        "một ngàn chín trăm ba mươi, 1930",
        "31, 31",
    })
    void readsNumbers(String words, int value) {
        DateText text = text(words);
        Numerals.Numeral numeral = Numerals.any(text, 0);
        assertThat(numeral).isNotNull();
        if (numeral != null) {
            assertThat(numeral.value()).isEqualTo(value);
            assertThat(numeral.to()).isEqualTo(text.size());
        }
    }

    @ParameterizedTest
    @CsvSource({"I, 1", "IV, 4", "XIX, 19", "XX, 20", "XXI, 21", "i, 0", "X2, 10", "ABC, 0", "Vi, 6"})
    void readsRomanNumerals(String word, int value) {
        assertThat(Numerals.roman(text(word), 0)).isEqualTo(value);
    }
}
