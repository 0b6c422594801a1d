package io.github.diembao.text.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which encoding a run is in. A guess is right where it reads the run as its encoding does. */
class EncodingDetectorTest {

    private static final int WINDOWS = 100;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TCVN3_CAPITALS")
    void fortyCharactersSufficeForNinetyNineOfAHundred(LegacyEncoding encoding) {
        assertThat(right(encoding, 40)).isGreaterThanOrEqualTo(WINDOWS * 99 / 100);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TCVN3_CAPITALS")
    void eightyCharactersSuffice(LegacyEncoding encoding) {
        assertThat(right(encoding, 80)).isEqualTo(WINDOWS);
    }

    private static int right(LegacyEncoding encoding, int length) {
        int right = 0;
        List<String> windows = new ArrayList<>();
        for (String window : Samples.windows(Samples.vietnamese(), length, 4 * WINDOWS, 11)) {
            // Without capital fonts nobody wrote headlines in these.
            if (windows.size() < WINDOWS && encoding.encode(window).isComplete()) {
                windows.add(window);
            }
        }
        assertThat(windows).hasSize(WINDOWS);
        for (String window : windows) {
            String misread = encoding.encode(window).misread();
            String read = EncodingDetector.detect(misread)
                    .map(guess -> guess.encoding().decode(misread).text())
                    .orElse(misread);
            right += read.equals(window) ? 1 : 0;
        }
        return right;
    }

    @ParameterizedTest
    @ValueSource(strings = {"English", "French", "German", "Icelandic", "Lao in Latin", "addresses"})
    void otherLanguagesAreNoLegacyEncoding(String language) {
        String text = Samples.foreign(language);
        for (int length : new int[] {20, 40, 80}) {
            for (String window : Samples.windows(text, length, 200, length)) {
                assertThat(EncodingDetector.detect(window)).as(window).isEmpty();
            }
        }
        assertThat(EncodingDetector.detect(text)).isEmpty();
        assertThat(Mojibake.repair(text).text()).isSameAs(text);
    }

    @Test
    void cleanVietnameseIsNoLegacyEncoding() {
        for (String window : Samples.windows(Samples.vietnamese(), 40, 600, 12)) {
            assertThat(EncodingDetector.detect(window)).as(window).isEmpty();
            assertThat(EncodingDetector.detect(window.getBytes(StandardCharsets.UTF_8)))
                    .as(window)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        ".VnTime, TCVN3",
        "'.VnArial, Arial', TCVN3",
        ".VnTimeH, TCVN3-H",
        ".VNARIALH, TCVN3-H",
        "VNI-Times, VNI-Windows",
        "'\"VNI-Helve\", sans-serif', VNI-Windows",
        "VPS Times, VPS"
    })
    void fontsTellTheEncoding(String font, String label) {
        assertThat(LegacyFonts.encodingOf(font)).map(LegacyEncoding::label).contains(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Arial", "Times New Roman", "Verdana, .VnTime", "", "Vn"})
    void otherFontsTellNothing(String font) {
        assertThat(LegacyFonts.encodingOf(font)).isEmpty();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = '|', textBlock = """
        Hµ Néi       | .VnTime   | Hà Nội
        hµ néi       | .VnTimeH  | HÀ NỘI
        Haø Noäi     | VNI-Times | Hà Nội
        ®            | .VnTime   |
        Hà Nội       | .VnTime   |
        Baonghean.vn | .VnTime   |
        """)
    void withItsFontAWordSuffices(String run, String font, String text) {
        assertThat(EncodingDetector.detect(run, font)
                        .map(g -> g.encoding().decode(run).text()))
                .isEqualTo(java.util.Optional.ofNullable(text));
    }
}
