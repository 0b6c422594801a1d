package io.github.diembao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Sáng 14/11 > Sáng|14|/|11",
                "21-KL/TW > 21|-|KL|/|TW",
                "19h30 > 19|h|30",
                "QH15 > QH|15",
                "T.Ư > T|.|Ư",
                "Bun-thoong > Bun|-|thoong",
            })
    void cutsSyllablesNumbersAndMarks(String text, String tokens) {
        assertThat(String.join("|", surfaces(text))).isEqualTo(tokens);
    }

    @Test
    void tokensKeepTheirOffsetsAndTheirGaps() {
        TokenSequence tokens = Tokenizer.tokenize("một  hai\nba\n\nbốn");
        assertThat(tokens.size()).isEqualTo(4);
        assertThat(tokens.span(1, 3)).isEqualTo(new Span(5, 11));
        assertThat(tokens.spaceBefore(1)).isTrue();
        assertThat(tokens.lineBreakBefore(1)).isFalse();
        assertThat(tokens.lineBreakBefore(2)).isTrue();
        assertThat(tokens.blankLineBefore(2)).isFalse();
        assertThat(tokens.blankLineBefore(3)).isTrue();
        assertThat(tokens.tokenAt(6)).isEqualTo(1);
        assertThat(tokens.tokenAt(3)).isEqualTo(1);
        assertThat(tokens.tokenAt(100)).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"hoà,hòa", "Thuỷ,thủy", "QUÝ,quý", "Ủy,ủy", "uỷ,ủy", "loè,lòe", "toán,toán", "Đảng,đảng"})
    void keysMeetInOneToneStyle(String written, String key) {
        assertThat(TextKeys.searchKey(written)).isEqualTo(key);
        assertThat(TextKeys.searchKey(key)).isEqualTo(key);
    }

    @Test
    void gazetteerTakesTheLongestPhraseAndStaysInTheLine() {
        Gazetteer<String> list = Gazetteer.<String>builder()
                .add("Ban Kinh tế", "short")
                .add("Ban Kinh tế - Ngân sách", "long")
                .build();
        TokenSequence tokens = Tokenizer.tokenize("của BAN KINH TẾ – NGÂN SÁCH và Ban Kinh\ntế");
        assertThat(list.longestAt(tokens, 0)).isNull();
        assertThat(list.longestAt(tokens, 1)).isEqualTo(new Gazetteer.Match<>("long", 1, 7));
        assertThat(list.longestAt(tokens, 1, 5)).isEqualTo(new Gazetteer.Match<>("short", 1, 4));
        assertThat(list.longestAt(tokens, 8)).isNull();
        assertThat(list.get("ban kinh tế")).isEqualTo("short");
    }

    private static List<String> surfaces(String text) {
        TokenSequence tokens = Tokenizer.tokenize(text);
        List<String> surfaces = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            surfaces.add(tokens.surface(i));
            assertThat(tokens.span(i, i + 1).of(text)).isEqualTo(tokens.surface(i));
        }
        return surfaces;
    }
}
