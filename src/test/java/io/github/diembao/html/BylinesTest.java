package io.github.diembao.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bylines as papers print them, and whom they name. */
class BylinesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lý Thị May - 05/03/2024 08:15       | Lý Thị May
            Lý Thị May 5/3/2024 08:15           | Lý Thị May
            Trần Thử May 5, 2024 08:15          | Trần Thử
            Trần Thử, Nov. 5, 2024              | Trần Thử
            """)
    void aNameMayBeThatOfAMonth(String line, String author) {
        assertThat(TimedByline.names(line)).containsExactly(author);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            # printed                          | authors
            Trần Thử                           | Trần Thử
            Trần Thử - Lê Nghiệm               | Trần Thử;Lê Nghiệm
            Trần Thử – Lê Nghiệm               | Trần Thử;Lê Nghiệm
            Trần Thử, Lê Nghiệm và Hồ Mẫu      | Trần Thử;Lê Nghiệm;Hồ Mẫu
            Bài, ảnh: Trần Thử                 | Trần Thử
            Trần Thử (Ban Dân vận)             | Trần Thử
            Tác giả: Trần Thử                  | Trần Thử
            Trần Thử/TTXVN                     | Trần Thử;TTXVN
            (Theo TTXVN)                       | TTXVN
            Theo baomau.vn                     | baomau.vn
            Theo Trần Thử/Báo Mẫu              | Trần Thử;Báo Mẫu
            Nguồn: Báo Mẫu                     | -
            Trần Thử-Lê Nghiệm                 | Trần Thử;Lê Nghiệm
            Đ.C-H.V                            | Đ.C;H.V
            Jean-Pierre Thử                    | Jean-Pierre Thử
            CTV Trần Thử                       | Trần Thử
            Phóng viên Trần Thử - PV Lê Mẫu    | Trần Thử;Lê Mẫu
            PV Báo Mẫu Thử                     | PV Báo Mẫu Thử
            P.V - CTV                          | P.V;CTV
            ThS. Trần Thử - Học viện Mẫu Thử   | ThS. Trần Thử
            Sở Y tế tỉnh                       | Sở Y tế tỉnh
            Ban Mai - Trần Thử                 | Ban Mai;Trần Thử
            """)
    void aBylineNamesItsAuthors(String printed, String authors) {
        assertThat(Bylines.split(printed)).isEqualTo(authors == null ? List.of() : List.of(authors.split(";")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # line                                                    | byline
            Trần Thử - Lê Nghiệm                                      | true
            P.V                                                       | true
            Nhóm P.V                                                  | true
            Theo TTXVN                                                | true
            (Theo Báo Mẫu)                                            | true
            (Theo báo Tin tức)                                        | true
            Theo báo cáo                                              | false
            Kỹ thuật - Đồ họa: Trần Thử                               | true
            Luật sư Trần Thử (Đoàn Luật sư tỉnh)                      | true
            Nguồn: Báo Mẫu                                            | true
            Theo kế hoạch                                             | false
            Theo Báo Mẫu, giá vàng tăng.                              | false
            Hội nghị kết thúc lúc 11 giờ                              | false
            Đồng chí Trần Thử phát biểu.                              | false
            Trần Thử?                                                 | false
            Ông Trần Thử                                              | false
            """)
    void aLineOfNamesIsAByline(String line, boolean byline) {
        assertThat(Bylines.looksLikeByline(line)).isEqualTo(byline);
    }
}
