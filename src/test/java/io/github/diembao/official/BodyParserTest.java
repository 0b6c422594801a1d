package io.github.diembao.official;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.diembao.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyParserTest {

    private static final Vocabulary VOCABULARY = new VocabularyBuilder().build();
    private static final BodyParser PARSER = new BodyParser(VOCABULARY, new PlaceReader(VOCABULARY));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UBND tỉnh phát biểu                                     | UBND tỉnh
            UBND xã Châu Kim cho biết                               | UBND xã Châu Kim
            UBND xã Lê Văn Nam nói                                  | UBND xã
            Ban Tuyên giáo Tỉnh ủy chủ trì                          | Ban Tuyên giáo Tỉnh ủy
            Sở Văn hóa, Thể thao và Du lịch, ông                    | Sở Văn hóa, Thể thao và Du lịch
            Ban Kinh tế - Ngân sách HĐND tỉnh đề nghị               | Ban Kinh tế - Ngân sách HĐND tỉnh
            Phòng Cảnh sát điều tra tội phạm về ma túy Công an tỉnh bắt | Phòng Cảnh sát điều tra tội phạm về ma túy Công an tỉnh
            Trường THPT Nguyễn Duy Trinh tổ chức                    | Trường THPT Nguyễn Duy Trinh
            Bệnh viện Hữu nghị Đa khoa Nghệ An cứu                  | Bệnh viện Hữu nghị Đa khoa Nghệ An
            Huyện ủy Hưng Nguyên để giám sát                        | Huyện ủy Hưng Nguyên
            BCH Đảng bộ tỉnh dự                                     | Ban Chấp hành Đảng bộ tỉnh
            Quân khu 4 thăm                                         | Quân khu 4
            Hội Nông dân Việt Nam tỉnh Nghệ An dự                   | Hội Nông dân Việt Nam tỉnh Nghệ An
            Ủy ban Văn hóa - Xã hội của Quốc hội thẩm tra           | Ủy ban Văn hóa - Xã hội của Quốc hội
            Trung tâm Y tế huyện Quỳ Hợp tiếp nhận                  | Trung tâm Y tế huyện Quỳ Hợp
            """)
    void aBodyEndsWhereAReaderEndsIt(String text, String name) {
        Body body = PARSER.at(SourceText.of(text).tokens(), 0);
        assertThat(body).isNotNull();
        assertThat(body.name()).isEqualTo(name);
    }
}
