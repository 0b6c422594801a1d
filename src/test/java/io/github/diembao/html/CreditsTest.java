package io.github.diembao.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Captions as papers print them: what they say, and who made the picture. */
class CreditsTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            # printed                                              | caption                     | credit
            Đại biểu phát biểu. Ảnh: Trần Thử                      | Đại biểu phát biểu.         | Trần Thử
            Đại biểu phát biểu. Ảnh Trần Thử                       | Đại biểu phát biểu.         | Trần Thử
            Đại biểu phát biểu. Ảnh: P.V                           | Đại biểu phát biểu.         | P.V
            Đại biểu phát biểu (Ảnh: Trần Thử)                     | Đại biểu phát biểu          | Trần Thử
            Cầu Cũ năm 1965. Ảnh tư liệu: NVCC                     | Cầu Cũ năm 1965.            | NVCC
            Sơ đồ tuyến đường. Nguồn: baomau.vn                    | Sơ đồ tuyến đường.          | baomau.vn
            Ảnh: Trần Thử                                          | ''                          | Trần Thử
            Triển lãm ảnh về biển đảo tại nhà văn hóa.             | Triển lãm ảnh về biển đảo tại nhà văn hóa. | -
            """)
    void theCreditIsSplitOff(String printed, String caption, String credit) {
        Credits.Parts parts = Credits.split(printed);
        assertThat(parts.caption()).isEqualTo(caption);
        assertThat(parts.credit()).isEqualTo(credit);
    }
}
