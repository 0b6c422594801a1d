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
            Cầu Cũ (Ảnh Trần Thử).                                 | Cầu Cũ                      | Trần Thử
            Cầu Cũ năm 1965. (Ảnh tư liệu, nguồn: baomau.vn)       | Cầu Cũ năm 1965.            | baomau.vn
            Cầu Cũ năm 1965. Ảnh tư liệu của Trần Thử              | Cầu Cũ năm 1965.            | Trần Thử
            Cầu Cũ nay đã sửa. Ảnh nhân vật cung cấp               | Cầu Cũ nay đã sửa.          | nhân vật cung cấp
            Cầu Cũ nay đã sửa. Ảnh do gia đình cung cấp            | Cầu Cũ nay đã sửa.          | gia đình cung cấp
            Hai người rời hiện trường. Ảnh cắt từ camera           | Hai người rời hiện trường.  | cắt từ camera
            Ảnh: Trần Thử                                          | ''                          | Trần Thử
            Triển lãm ảnh về biển đảo tại nhà văn hóa.             | Triển lãm ảnh về biển đảo tại nhà văn hóa. | -
            """)
    void theCreditIsSplitOff(String printed, String caption, String credit) {
        Credits.Parts parts = Credits.split(printed);
        assertThat(parts.caption()).isEqualTo(caption);
        assertThat(parts.credit()).isEqualTo(credit);
    }
}
