package io.github.diembao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseOrderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a, ă, â, b, d, đ, e, ê, o, ô, ơ, u, ư, y",
                "ma, mà, mả, mã, má, mạ, mă, mâ",
                "hoa, hòa, hỏa, hóa, hoan, hoàn",
                "Anh Sơn, Con Cuông, Diễn Châu, Đô Lương, Hưng Nguyên, Kỳ Sơn, Nam Đàn, Nghi Lộc",
                "Thanh Chương, Thanh Hoá, Thanh Hóa, Thành Vinh",
            })
    void textsStandAsInADictionary(String sorted) {
        assertSorted(Arrays.asList(sorted.split(", ")), VietnameseOrder.ofTexts());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lô Thị An, Trần Văn An, Cao Bình, Đặng Đức Cường, Moong Phò Dần, Vi Văn Đạt",
                "Nguyễn Hòa, Phạm Hoà, Trần Hòa",
                "Đào Thị Mẫu, Đặng Thị Mẫu",
                "Lê Thị Sến, Sến",
            })
    void namesStandByTheGivenName(String sorted) {
        assertSorted(Arrays.asList(sorted.split(", ")), VietnameseOrder.ofNames());
    }

    @Test
    void decomposedMarksSortAsComposedOnes() {
        String decomposed = Normalizer.normalize("Mường Xén", Normalizer.Form.NFD);
        assertSorted(List.of("Mường Lống", decomposed, "Mường Xén", "Nậm Cắn"), VietnameseOrder.ofTexts());
    }

    @Test
    void isConsistentWithEquals() {
        List<String> spellings = List.of("Thanh Hóa", "Thanh Hoá", "thanh hóa", "Thanh Hoa\u0301", "", " ");
        TreeSet<String> set = new TreeSet<>(VietnameseOrder.ofTexts());
        set.addAll(spellings);
        assertThat(set).hasSize(spellings.size());
    }

    private static void assertSorted(List<String> sorted, java.util.Comparator<String> order) {
        List<String> shuffled = new ArrayList<>(sorted);
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.sort(order);
            assertThat(shuffled).isEqualTo(sorted);
        }
    }
}
