package io.github.diembao.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.diembao.text.Tokenizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeProvinceTest {

    private static final BodyReader BODIES =
            Facts.load(List.of(), List.of(), List.of()).bodies();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # the paper's own, named or taken for granted
            Tỉnh Nghệ An học kinh nghiệm của tỉnh Hà Tĩnh | nghe-an
            HĐND tỉnh thông qua nghị quyết | nghe-an
            Anh quê ở tỉnh Hà Tĩnh nhận quyết định | nghe-an
            Xe chạy trên đường phố Hà Nội | nghe-an
            Xe khách từ Hà Tĩnh đi Thanh Hóa | nghe-an
            # news of one other province
            UBND tỉnh Hà Tĩnh ban hành quyết định | ha-tinh
            Dự án ở tỉnh Hà Tĩnh xong; dân tỉnh Hà Tĩnh mừng | ha-tinh
            Tỉnh ủy Hà Tĩnh họp; tỉnh Hà Tĩnh có chỉ thị | ha-tinh
            # of several: nobody can tell
            UBND tỉnh Hà Tĩnh và UBND tỉnh Thanh Hóa cùng ký | -
            """)
    void isThePapersUnlessTheTextIsAboutAnother(String text, String home) {
        assertThat(HomeProvince.of(Tokenizer.tokenize(text), BODIES, "nghe-an")).isEqualTo(home);
    }

    @Test
    void isOpenWhereThePaperHasNone() {
        assertThat(HomeProvince.of(Tokenizer.tokenize("UBND tỉnh Hà Tĩnh"), BODIES, null))
                .isNull();
    }
}
