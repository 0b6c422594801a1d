package io.github.diembao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextSketchTest {

    private static final String TEXT =
            "Sáng nay, bà con bản Huồi Mới phấn khởi dự lễ khánh thành công trình nước sạch, Hoà bình và ấm no về với bản làng vùng biên.";

    private static String words(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            int word = random.nextInt(5_000);
            text.append((char) ('a' + word % 26)).append((char) ('a' + word / 26 % 26));
            text.append((char) ('a' + word / 676)).append(' ');
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({"1000, 0, 1.0", "900, 100, 0.82", "500, 500, 0.33", "0, 1000, 0.0"})
    void estimatesTheShareOfCommonRuns(int common, int own, double share) {
        Random random = new Random(3);
        double sum = 0;
        for (int i = 0; i < 40; i++) {
            String head = words(random, common);
            TextSketch one = TextSketch.of(head + words(random, own));
            TextSketch other = TextSketch.of(head + words(random, own));
            assertThat(one).isNotNull();
            assertThat(other).isNotNull();
            sum += one.similarity(other);
        }
        assertThat(sum / 40).isCloseTo(share, Offset.offset(0.06));
    }

    @Test
    void nearDuplicatesShareABand() {
        Random random = new Random(5);
        for (int i = 0; i < 40; i++) {
            String head = words(random, 900);
            TextSketch one = TextSketch.of(head + words(random, 80));
            TextSketch other = TextSketch.of(head + words(random, 80));
            assertThat(one).isNotNull();
            assertThat(other).isNotNull();
            long[] bands = other.bands();
            assertThat(Arrays.stream(one.bands())
                            .filter(band -> Arrays.stream(bands).anyMatch(b -> b == band)))
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SÁNG NAY BÀ CON BẢN HUỒI MỚI PHẤN KHỞI DỰ LỄ KHÁNH THÀNH CÔNG TRÌNH NƯỚC SẠCH HÒA BÌNH VÀ ẤM NO VỀ VỚI BẢN LÀNG VÙNG BIÊN",
                "sang nay ba con ban huoi moi phan khoi du le khanh thanh cong trinh nuoc sach - hoa binh va am no ve voi ban lang vung bien",
            })
    void marksCaseAndPunctuationPlayNoPart(String text) {
        assertThat(TextSketch.of(text)).isEqualTo(TextSketch.of(TEXT)).hasSameHashCodeAs(TextSketch.of(TEXT));
    }

    @Test
    void bytesGiveTheSketchBack() {
        TextSketch sketch = TextSketch.of(TEXT);
        assertThat(sketch).isNotNull();
        byte[] bytes = new byte[TextSketch.BYTES + 3];
        System.arraycopy(sketch.toBytes(), 0, bytes, 3, TextSketch.BYTES);
        assertThat(TextSketch.fromBytes(bytes, 3)).isEqualTo(sketch);
    }

    @ParameterizedTest
    @CsvSource({"18, true", "19, false"})
    void shortTextsHaveNoSketch(int words, boolean none) {
        assertThat(TextSketch.of("tin ".repeat(words)) == null).isEqualTo(none);
    }
}
