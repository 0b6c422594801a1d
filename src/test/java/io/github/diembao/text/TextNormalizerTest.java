package io.github.diembao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextNormalizerTest {

    @ParameterizedTest(name = "{index}: {1}")
    @CsvSource({
        // every typing order, repeated marks, marks apart from their letter
        "e\u0301\u0302, ế",
        "e\u0302\u0301, ế",
        "\u00E9\u0302, ế",
        "o\u0309\u031B, ở",
        "u\u031B\u0323\u031B, ự",
        "ế\u0301, ế",
        "Ti\u00EA\u0341ng, Tiếng",
        "a\u200B\u0301, á",
        "a\u00AD\u0302\u200B\u0323, ậ",
        "ngh\u0131\u0303a, nghĩa",
        // marks of other languages keep their order
        "u\u0308\u0301, ǘ",
        "n\u0302, n\u0302",
        "o\u0323\u0301, ọ\u0301",
        "s\u030C, š",
        // Đ
        "Ðảng, Đảng",
        "NÐ-CP, NĐ-CP",
        "HÐND, HĐND",
        "LÐTBXH, LĐTBXH",
        "Ðắk Lắk, Đắk Lắk",
        "Ðak Nông, Đak Nông",
        "ðắk, đắk",
        "Nguyễn Văn Ð., Nguyễn Văn Đ.",
        "500ð, 500đ",
        "điểm ð), điểm đ)",
        "d\u0335a, đa",
        "D\u0336ường, Đường",
        // look-alikes
        "Nghệ Аn, Nghệ An",
        "Тоàn, Toàn",
        "Нà Nội, Hà Nội",
        "UВND, UBND",
        "НĐND, HĐND",
        "ＮＧＨỆ, NGHỆ",
        "TİNH, TINH",
        "ti\u0307nh, tinh",
        // spaces, line ends, invisible characters
        "số\u00A021, số 21",
        "một\u3000hai, một hai",
        "\uFEFFA, A",
        "Ng\u00ADhệ, Nghệ",
        "\u200EA\u200F\u2069, A",
        "a\u0000b, ab",
        // other scripts are NFC too
        "\u1100\u1161\u11A8, 각",
        "か\u3099, が",
        "\u212B, Å",
    })
    void normalises(String text, String normal) {
        assertThat(TextNormalizer.normalize(text)).isEqualTo(normal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Það er með íslensku",
                "MEÐ ÞAÐ BORÐ GARÐUR SAGÐI AÐ VIÐ",
                "/ð/",
                "İstanbul, İZMİR",
                "Россия, СССР, Нам",
                "Αθήνα",
                "ＮＨＫ",
                "kín Ωm µm",
                "đ\u0336ờ\u0336i d\u0336ừ\u0336ng s\u0336t\u0336r\u0336u\u0336c\u0336k\u0336",
                "½ º ² ﬁ Ⅳ ™",
                "hòa hoà qúy tòan Lý Lí",
                "👍🏽 👨‍👩‍👧 ❤️",
                "می‌خواهم",
                "\uD800 a \uDC00",
            })
    void leavesAlone(String text) {
        assertThat(TextNormalizer.normalize(text)).isSameAs(text);
    }

    @Test
    void unifiesLineEnds() {
        assertThat(TextNormalizer.normalize("a\r\nb\rc\nd\u2028e\u0085\tf")).isEqualTo("a\nb\nc\nd\ne\n\tf");
    }

    @Test
    void offsetsLeadToTheTypedCharacters() {
        String typed = "\uFEFFNghe\u0302\u0323 Аn,\r\nso\u0302\u0301\u00A021";
        NormalizedText normalized = TextNormalizer.normalizeWithOffsets(typed);
        assertThat(normalized.text()).isEqualTo("Nghệ An,\nsố 21");
        assertThat(normalized.offsets().toSource(new Span(0, 4)).of(typed)).isEqualTo("Nghe\u0302\u0323");
        assertThat(normalized.offsets().toSource(new Span(5, 7)).of(typed)).isEqualTo("Аn");
        assertThat(normalized.offsets().toSource(new Span(9, 14)).of(typed)).isEqualTo("so\u0302\u0301\u00A021");
        assertThat(normalized.offsets().toResult(typed.indexOf('А'))).isEqualTo(5);
        assertThat(normalized.offsets().toResult(0)).isZero();
    }

    @Test
    void lookAlikesThatLoseAMarkKeepTheWayBack() {
        String typed = "e\u0301\u0302 d\u0335a\u0300 Nội";
        NormalizedText normalized = TextNormalizer.normalizeWithOffsets(typed);
        assertThat(normalized.text()).isEqualTo("ế đà Nội");
        assertThat(normalized.offsets().toSource(new Span(2, 4)).of(typed)).isEqualTo("d\u0335a\u0300");
        assertThat(normalized.offsets().toSource(new Span(5, 8)).of(typed)).isEqualTo("Nội");
    }

    @ParameterizedTest
    @CsvSource({
        "Quyết định số 21‑QĐ/TW, quyết định số 21-qđ/tw",
        "“Hoà”, '\"hòa\"'",
        "TÒAN QÚY GỈA, toàn quý giả",
        "cuả tuỳ tùy, của tùy tùy",
        "İstanbul, istanbul",
        "Lý Lí, lý lí",
        "J\u030C, ǰ",
    })
    void searchKeysMeet(String text, String key) {
        assertThat(TextKeys.searchKey(text)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "Kết luận, Ket luan",
        "ĐƯỜNG Ðường, DUONG Duong",
        "e\u0301\u0302, e",
        "Það, Þad",
        "Wałęsa Søren, Walesa Soren",
        "각 が, 각 が",
        "हिन्दी ภาษาไทยที่, हिन्दी ภาษาไทยที่",
        "👍 đẹp, 👍 dep",
    })
    void foldsDiacriticsOnly(String text, String folded) {
        assertThat(TextKeys.fold(text)).isEqualTo(folded);
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(
            strings = {
                "\u0301",
                "\u0301\u0323",
                "\u0302\u0301",
                "\u0323\u0301\u0327\u0315",
                "a\u0301\u0323",
                "\u1161",
                "\u200D",
                "\u200Da",
                "\u0000",
                "\r",
                "ð",
                "Ð ",
                "о",
                "оa",
                "\uD800",
                "\u0336",
                "d\u0336",
                "\u3099",
                "क्‍",
                "Ａ",
            })
    void everyInputTakesLinearTime(String piece) {
        String text = "a" + piece.repeat(300_000 / piece.length());
        long before = processorTime();
        NormalizedText normalized = TextNormalizer.normalizeWithOffsets(text);
        TextKeys.fold(TextKeys.searchKey(normalized.text()));
        assertThat(processorTime() - before).isLessThan(3_000_000_000L);
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
