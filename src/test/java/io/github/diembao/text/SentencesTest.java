package io.github.diembao.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    /** A bar stands where a sentence ends, a tilde for a line break. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trời mưa to.| Đường ngập.",
                "Lãnh đạo TP. Vinh dự họp.| Ông Tám chủ trì.",
                "TS. Lê Văn Mẫu và PGS.TS. Hồ Thị Thử phát biểu.| Hội nghị bế mạc.",
                "ThS.BS. Cao Văn Mẫu khám bệnh.",
                "Các ban đảng T.Ư và Ban Tổ chức T.Ư họp.| Sau đó nghỉ.",
                "Bị cáo Nguyễn Văn A. khai nhận.| Tòa nghỉ.",
                "Khởi tố Trần Văn B. (trú xã Mẫu).| Theo hồ sơ, B. bỏ trốn.",
                "Ông ấy gặp Trần Văn B.| Theo hồ sơ thì không phải.",
                "Họp ngày 18.5.2021 tại huyện.| Có 1.200 người dự.",
                "Thu được 3.500.000 đồng.| Chi hết 2.000.000 đồng.",
                "Xem tại baonghean.vn hoặc www.baonghean.vn để rõ.| Hết.",
                "Trồng cam, quýt, bưởi… và nhiều cây khác.| Bà con phấn khởi.",
                "Chờ mãi...| Không ai đến.",
                "“Chúng tôi sẽ làm.”| Ông nói vậy.",
                "“Bao giờ xong?” – ông hỏi.| Không ai đáp.",
                "\"Phải làm ngay!\", bà nói.| Mọi người vỗ tay.",
                "(Theo lời kể của bà.)| Hôm sau trời nắng.",
                "1. Công tác tổ chức~|2. Công tác cán bộ",
                "Gồm có: 1. Sổ hộ khẩu; 2. Giấy khai sinh.| Nộp tại xã.",
                "Điều 5. Phạm vi áp dụng~|Quy định này áp dụng cho xã.",
                "I. TÌNH HÌNH CHUNG~|Năm qua có mưa.",
                "- Tăng cường tuần tra~|- phát động phong trào~|a) Xây dựng quỹ",
                "Hội nghị bàn về phát triển~kinh tế của huyện.| Đó là việc lớn.",
                "Tít không có chấm~|Đoạn đầu của bài.",
                "Đã hoàn thành nhiệm vụ.|Theo kế hoạch thì sớm.",
                "Ở Q. 5 và P. 12.| Năm 2021.| Ông về quê.",
                "Đạt 21,5%.| Tăng 3 lần!| Thật sao?| Có.",
                "Sách của Nxb. Mẫu, tr. 15, bán chạy.",
                "Gồm bàn, ghế, v.v. và tủ.",
                "",
            })
    void breaks(String marked) {
        String shown = marked.replace('~', '\n');
        List<String> expected = new ArrayList<>();
        for (String part : shown.split("\\|")) {
            if (!part.isBlank()) {
                expected.add(part.strip());
            }
        }
        assertThat(sentences(shown.replace("|", ""))).isEqualTo(expected);
    }

    @Test
    void everyTokenBelongsToOneSentence() {
        String[] parts = {"TP", ".", " ", "Vinh", "…", "\n", "\"", "(", ")", "1", "A", "ông", "!", "-", ",", "\n\n", "?"
        };
        for (int seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(40); n > 0; n--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            TokenSequence tokens = Tokenizer.tokenize(text.toString());
            Sentences sentences = Sentences.of(tokens);
            int at = 0;
            for (int s = 0; s < sentences.size(); s++) {
                assertThat(sentences.from(s)).as("seed %d", seed).isEqualTo(at);
                for (; at < sentences.to(s); at++) {
                    assertThat(sentences.sentenceOf(at)).as("seed %d", seed).isEqualTo(s);
                }
            }
            assertThat(at).as("seed %d", seed).isEqualTo(tokens.size());
            assertThat(sentences.sentenceOf(at)).isEqualTo(sentences.size());
        }
    }

    @Test
    void refusesASentenceThatIsNotThere() {
        Sentences sentences = Sentences.of(Tokenizer.tokenize("Một câu."));
        assertThatThrownBy(() -> sentences.span(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> sentences.from(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "\"", ")", "A. ", "1. ", "TP. ", "…\n", "- a) "})
    void staysLinear(String trigger) {
        TokenSequence tokens = Tokenizer.tokenize(trigger.repeat(100_000));
        Assertions.assertTimeout(Duration.ofSeconds(3), () -> Sentences.of(tokens));
    }

    private static List<String> sentences(String text) {
        Sentences sentences = Sentences.of(Tokenizer.tokenize(text));
        List<String> found = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            found.add(sentences.span(i).of(text));
        }
        return found;
    }
}
