package io.github.diembao.official;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.diembao.text.SourceText;
import io.github.diembao.text.TokenSequence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameRecognizerTest {

    private static final NameRecognizer NAMES = new NameRecognizer(new VocabularyBuilder().build());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nguyễn Thị Hoà Khuê nói         | NONE      | Nguyễn Thị Hoà Khuê
            Vừ Y Xì khởi xướng              | ADDRESSED | Vừ Y Xì
            Và Bá Nhênh gùi gạo             | ADDRESSED | Và Bá Nhênh
            Lê Ngọc Bảo N. qua cơn nguy kịch | ADDRESSED |
            Chửng đề nghị                   | ADDRESSED | Chửng
            Chửng đề nghị                   | NONE      |
            Bun-thoong Chăn-thạ-phôn cảm ơn | ADDRESSED | Bun-thoong Chăn-thạ-phôn
            Sonexay Vilaysack thăm          | TITLED    | Sonexay Vilaysack
            Hồ Lê Duẩn Khang; Phó           | TITLED    | Hồ Lê Duẩn Khang
            Lê Văn Ba Phó Chủ tịch          | NONE      | Lê Văn Ba
            Thái Lan hủy                    | NONE      |
            Thanh Chương ngập               | NONE      |
            TRẦN VĂN HẢI LÀM VIỆC           | NONE      | TRẦN VĂN HẢI
            """)
    void aNameEndsWhereAReaderEndsIt(String text, NameRecognizer.Evidence evidence, String name) {
        TokenSequence tokens = SourceText.of(text).tokens();
        Part.Name found = NAMES.at(tokens, 0, evidence);
        assertThat(found == null ? null : tokens.slice(found.from(), found.to()))
                .isEqualTo(name);
    }
}
