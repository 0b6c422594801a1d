package io.github.diembao.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyllableTest {

    @ParameterizedTest
    @CsvSource({
        "Nghệ, Ngh, ê, NANG",
        "An, '', An, NGANG",
        "THỦY, TH, UY, HOI",
        "thuỷ, th, uy, HOI",
        "quốc, qu, ôc, SAC",
        "quý, qu, y, SAC",
        "quỳnh, qu, ynh, HUYEN",
        "quyết, qu, yêt, SAC",
        "già, gi, a, HUYEN",
        "gì, gi, i, HUYEN",
        "gìn, gi, in, HUYEN",
        "Giếng, Gi, iêng, SAC",
        "giữa, gi, ưa, NGA",
        "nghiêng, ngh, iêng, NGANG",
        "khuỷu, kh, uyu, HOI",
        "ngoẻo, ng, oeo, HOI",
        "xoèn, x, oen, HUYEN",
        "thuở, th, uơ, HOI",
        "huệ, h, uê, NANG",
        "người, ng, ươi, HUYEN",
        "của, c, ua, HOI",
        "khuya, kh, uya, NGANG",
        "moóc, m, ooc, SAC",
        "yêu, '', yêu, NGANG",
        "Kạn, K, an, NANG",
    })
    void takesASyllableApart(String word, String onset, String rime, Tone tone) {
        Syllable syllable = new Syllable(onset, rime, tone);
        assertThat(Syllable.parse(word)).contains(syllable);
        assertThat(word).isIn(syllable.compose(ToneStyle.OLD), syllable.compose(ToneStyle.NEW));
    }

    @ParameterizedTest
    @CsvSource({
        "hoa, HUYEN, hòa, hoà",
        "HOA, HUYEN, HÒA, HOÀ",
        "Khoe, HOI, Khỏe, Khoẻ",
        "uy, HOI, ủy, uỷ",
        "quy, SAC, quý, quý",
        "toan, SAC, toán, toán",
        "GI, HUYEN, GÌ, GÌ",
        "tuyên, HUYEN, tuyền, tuyền",
    })
    void stylesDifferInOpenRimesOnly(String bare, Tone tone, String old, String modern) {
        Syllable level = Syllable.parse(bare).orElseThrow();
        Syllable toned = new Syllable(level.onset(), level.rime(), tone);
        assertThat(toned.compose(ToneStyle.OLD)).isEqualTo(old);
        assertThat(toned.compose(ToneStyle.NEW)).isEqualTo(modern);
    }

    @ParameterizedTest
    @CsvSource({"qúy, quý", "tòan, toàn", "gỉa, giả", "gìa, già", "cuả, của", "qúa, quá", "TÒAN, TOÀN"})
    void aToneOnAnImpossibleLetterIsReadOnlyWhenAskedFor(String wrong, String right) {
        assertThat(Syllable.isVietnamese(wrong)).isFalse();
        assertThat(Syllable.parseLenient(wrong).orElseThrow().compose(ToneStyle.OLD))
                .isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "café",
                "néon",
                "Boeing",
                "quyêt",
                "tat",
                "tàt",
                "ngi",
                "ce",
                "ghà",
                "quu",
                "thuơng",
                "truờng",
                "Đắk",
                "iêng",
                "áá",
                "hai ba",
                "QĐ",
                "21",
                "nghiêngg",
                "wa",
                "ab",
                "㐀",
                "\uD800",
            })
    void whatIsNoSyllableIsNotRead(String word) {
        assertThat(Syllable.parse(word)).isEmpty();
    }

    @Test
    void readsDecomposedLetters() {
        assertThat(Syllable.parse("Ngh\u1EB9\u0302")).contains(new Syllable("Ngh", "ê", Tone.NANG));
    }

    @ParameterizedTest
    @CsvSource({"k, ưi, SAC", "ng, i, NGANG", "t, at, HOI", "t, át, SAC", "'', '', NGANG", "g, i, HUYEN", "q, uy, SAC"})
    void refusesPartsThatMakeNoSyllable(String onset, String rime, Tone tone) {
        assertThatThrownBy(() -> new Syllable(onset, rime, tone))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(rime);
    }

    @ParameterizedTest
    @CsvSource({
        "'Chiều 5/3, Ban Thường vụ Tỉnh ủy họp.', 7, 7, 6, 6",
        "'ChiÒu nay, TØnh ñy häp', 5, 1, 4, 0",
        "'le café est fermé', 4, 1, 2, 0",
        "'“Đã họp” – ông Tám nói…', 5, 5, 5, 5",
        "'ĐÃ HỌP', 2, 2, 2, 2",
        "'đÃ hỌp', 2, 0, 2, 0",
        "'12/3 ...', 0, 0, 0, 0",
    })
    void scoresHowVietnameseATextLooks(String text, int words, int legal, int marked, int legalMarked) {
        assertThat(SyllableScore.of(text)).isEqualTo(new SyllableScore(words, legal, marked, legalMarked));
    }

    @Test
    void scoresAddUp() {
        SyllableScore sum = SyllableScore.of("Đã họp").plus(SyllableScore.of("café now"));
        assertThat(sum).isEqualTo(SyllableScore.of("Đã họp, café now"));
        assertThat(sum.share()).isEqualTo(0.5);
        assertThat(sum.markedShare()).isEqualTo(2 / 3d);
        assertThat(SyllableScore.EMPTY.share()).isZero();
        assertThat(SyllableScore.EMPTY.markedShare()).isZero();
    }
}
