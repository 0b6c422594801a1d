package io.github.diembao.official;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.diembao.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyParserTest {

    private static final Vocabulary VOCABULARY = new VocabularyBuilder().build();
    private static final BodyParser PARSER = new BodyParser(VOCABULARY, new PlaceReader(VOCABULARY), true);

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
            Cục Quản lý Khám, chữa bệnh, Bộ Y tế                    | Cục Quản lý Khám, chữa bệnh, Bộ Y tế
            Chi cục An toàn vệ sinh thực phẩm tỉnh Phú Yên          | Chi cục An toàn vệ sinh thực phẩm tỉnh Phú Yên
            Viện Vệ sinh dịch tễ Trung ương và TS. Lê Văn Nam       | Viện Vệ sinh dịch tễ Trung ương
            Sở LĐ - TB - XH tỉnh Phú Yên                            | Sở LĐ - TB - XH tỉnh Phú Yên
            Trường Cao đẳng Việt - Đức Nghệ An                      | Trường Cao đẳng Việt - Đức Nghệ An
            Trường PTDT bán trú THCS Na Ngoi                        | Trường PTDT bán trú THCS Na Ngoi
            Khoa Vi sinh cho biết                                   | Khoa Vi sinh
            Nhà máy Xi măng Hoàng Mai                               | Nhà máy Xi măng Hoàng Mai
            Đồn Biên phòng Cửa khẩu cảng Cửa Lò - Bến Thủy          | Đồn Biên phòng Cửa khẩu cảng Cửa Lò - Bến Thủy
            Agribank chi nhánh huyện Yên Thành trao                 | Agribank chi nhánh huyện Yên Thành
            Hợp tác xã ca cao Thống Nhất nhiệm kỳ                   | Hợp tác xã ca cao Thống Nhất
            """)
    void aBodyEndsWhereAReaderEndsIt(String text, String name) {
        Body body = PARSER.at(SourceText.of(text).tokens(), 0);
        assertThat(body).isNotNull();
        assertThat(body.name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Cục Kiểm soát tài nguyên số, ông Nam           | Cục Kiểm soát tài nguyên số
            Trung tâm Bảo trợ voi nhà tỉnh Đắk Lắk         | Trung tâm Bảo trợ voi nhà tỉnh Đắk Lắk
            Cục Quản lý nhãn mác Trần Văn Nam nói          | Cục Quản lý nhãn mác
            Trung tâm Khuyến nông phân tích, lúa           | Trung tâm Khuyến nông
            Trung tâm Khuyến nông hồ hởi cho biết          | Trung tâm Khuyến nông
            Phòng Kinh tế nắm rõ tình hình, báo cáo        | Phòng Kinh tế
            Sở Du lịch phát triển kinh tế xanh             | Sở Du lịch
            Công đoàn giáo dục huyện                       | Công đoàn giáo dục huyện
            Hội Nông dân nuôi cá lồng trên sông            | Hội Nông dân
            Bệnh viện Đa khoa ghép tạng thành công         | Bệnh viện Đa khoa
            Hội Nông dân trao quà cho xã Châu Kim          | Hội Nông dân
            Viện Nghiên cứu khóa VII                       | Viện Nghiên cứu
            Bệnh viện Bạch Mai ca ghép đầu tiên, tỉnh      | Bệnh viện Bạch Mai
            """)
    void smallWordsNoTableKnowsCountWhereTheNameClearlyEnds(String text, String name) {
        Body body = PARSER.at(SourceText.of(text).tokens(), 0);
        assertThat(body).isNotNull();
        assertThat(body.name()).isEqualTo(name);
    }
}
