package io.github.diembao.text.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** UTF-8 that was read in a wrong charset. */
class MojibakeTest {

    private static final String NEWS =
            "Sáng 16/11, Ủy ban nhân dân tỉnh Nghệ An làm việc với Sở Tài chính; “đường về Hà Nội” đã bị ngập, người"
                    + " dân ở Ơ Kha…";

    @Test
    void isRepairedWhicheverCharsetItWasReadIn() {
        String western = Samples.utf8AsWindows1252(NEWS);
        String latin = Samples.utf8As(NEWS, "ISO-8859-1");
        assertThat(List.of(
                        Mojibake.repair(western).text(),
                        Mojibake.repair(latin).text(),
                        Mojibake.repair(Samples.utf8AsWindows1252(western)).text(),
                        Mojibake.repair(Samples.utf8As(latin, "ISO-8859-1")).text(),
                        Mojibake.repair(Samples.utf8AsWindows1252(latin)).text()))
                .containsOnly(NEWS);
        assertThat(Mojibake.repair(western).doubts()).isEmpty();
    }

    @Test
    void isRepairedWhereItWasReadInTheVietnameseCodePage() {
        String text = "Ban Chấp hành Trung ương khóa XIII, chỉ thị số 5";
        assertThat(Mojibake.repair(Samples.utf8As(text, "windows-1258")).text()).isEqualTo(text);
    }

    @Test
    void everyWindowOfFortyCharactersIsRepaired() {
        for (String window : Samples.windows(Samples.vietnamese(), 40, 300, 3)) {
            String western = Samples.utf8AsWindows1252(window);
            assertThat(Mojibake.repair(western).text()).isEqualTo(window);
            assertThat(Mojibake.repair(Samples.utf8AsWindows1252(western)).text())
                    .isEqualTo(window);
        }
    }

    @Test
    void cleanTextIsTheSameString() {
        for (String window : Samples.windows(Samples.vietnamese(), 80, 300, 4)) {
            assertThat(Mojibake.repair(window).text()).isSameAs(window);
        }
        assertThat(Mojibake.repair(NEWS).text()).isSameAs(NEWS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "XÃ\u00A0HỘI, CHÚ Ý: GIÁ “TỐT”…",
                "Không có gì đáng lo — ‘ổn’ cả.",
                "SÃO PAULO, CÂMARA, Ãë, â€, Ã",
                "été à côté, naïve, Größe, það",
                "",
                "\uD83D\uDE00 \uDC00 \uD800 \u0000"
            })
    void textThatIsNotGarbledStays(String text) {
        assertThat(Mojibake.repair(text).text()).isSameAs(text);
    }

    @Test
    void repairingTwiceIsRepairingOnce() {
        String once = Mojibake.repair(Samples.utf8AsWindows1252(NEWS)).text();
        assertThat(Mojibake.repair(once).text()).isSameAs(once);
    }

    @Test
    void linesAndWordsAreRepairedOnTheirOwn() {
        String garbled = Samples.utf8AsWindows1252("Nguyễn Hải Đăng");
        assertThat(Mojibake.repair("Tác giả: " + garbled + " - Nghệ An\n" + NEWS)
                        .text())
                .isEqualTo("Tác giả: Nguyễn Hải Đăng - Nghệ An\n" + NEWS);
    }

    @Test
    void offsetsLeadBackToTheGarbledText() {
        String garbled = Samples.utf8AsWindows1252("ở Nghệ An");
        DecodedText repaired = Mojibake.repair(garbled);
        int at = repaired.text().indexOf("An");
        assertThat(garbled.substring(
                        repaired.offsets().sourceStart(at), repaired.offsets().sourceEnd(at + 2)))
                .isEqualTo("An");
        assertThat(repaired.offsets().sourceStart(0)).isZero();
        assertThat(repaired.offsets().sourceEnd(1)).isEqualTo(3);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # what a Java program leaves of nhiều: U+FFFD
        Tỉnh có nhi\u1EC1u di tích cấp quốc gia        | undefined | Tỉnh có nhi\u1EC1u di tích cấp quốc gia | RESTORED
        # spaces unified: bàn, toàn join, Hà Nội does not; í tells that soft hyphens are there
        Hà Nội: chính bàn, toàn dân cấp thẻ              | spaces    | Hà Nội: chính bàn, toàn dân cấp thẻ | RESTORED
        # soft hyphens dropped
        Chính phủ chuẩn bị vận động người dân            | hyphens   | Chính phủ chuẩn bị vận động người dân | RESTORED
        # mỏ, mờ, mề: nothing tells which
        Khu m\u1ECF cấp thẻ cho người dân                | undefined | Khu m\uFFFD cấp thẻ cho người dân | LOST
        # họ is the frequent one of họ, hỏ, hề, hờ
        Xã cho h\u1ECD cấp thẻ người dân                 | undefined | Xã cho họ cấp thẻ người dân | AMBIGUOUS
        """)
    void lostBytesAreFilledWhereOneSyllableFits(String text, String loss, String expected, Doubt.Kind kind) {
        String garbled = Samples.utf8AsWindows1252(text);
        String damaged = switch (loss) {
            case "undefined" -> garbled.replaceAll("[\u0081\u008D\u008F\u0090\u009D]", "\uFFFD");
            case "spaces" -> garbled.replaceAll("[\u00A0 ]+", " ");
            default -> garbled.replace("\u00AD", "");
        };
        DecodedText repaired = Mojibake.repair(damaged);
        assertThat(repaired.text()).isEqualTo(expected);
        assertThat(repaired.doubts()).extracting(Doubt::kind).contains(kind);
    }
}
