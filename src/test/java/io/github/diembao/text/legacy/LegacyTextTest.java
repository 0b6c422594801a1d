package io.github.diembao.text.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text of which nobody knows how it was garbled. */
class LegacyTextTest {

    private static final String NEWS =
            "Sáng nay, hội đồng nhân dân tỉnh giao nhiệm vụ tưới nước cho lúa, nhưng người dân chưa đưa máy bơm ra"
                    + " đồng.";

    @Test
    void eachLineIsDecodedFromItsOwnEncoding() {
        String text = String.join(
                "\n",
                LegacyEncoding.TCVN3.encode(NEWS).misread(),
                NEWS,
                Samples.utf8AsWindows1252(NEWS),
                "Copyright © 2004 by the café",
                LegacyEncoding.VNI_WINDOWS.encode(NEWS).misread());
        RepairedText repaired = LegacyText.repair(text);
        assertThat(repaired.text().lines()).containsExactly(NEWS, NEWS, NEWS, "Copyright © 2004 by the café", NEWS);
        assertThat(repaired.repairs())
                .extracting(RepairedText.Repair::from)
                .containsExactly("TCVN3", "UTF-8", "VNI-Windows");
        assertThat(repaired.repairs())
                .allSatisfy(r -> assertThat(r.span().of(repaired.text())).isEqualTo(NEWS));
    }

    @Test
    void shortLinesFollowTheRest() {
        String text = "Hµ Néi\n" + LegacyEncoding.TCVN3.encode(NEWS).misread() + "\nTin míi";
        assertThat(LegacyText.repair(text).text()).isEqualTo("Hà Nội\n" + NEWS + "\nTin mới");
    }

    @Test
    void soundTextIsTheSameString() {
        String text = NEWS + "\n\n- Hòa, hoà; 21‑KL/TW\n";
        RepairedText repaired = LegacyText.repair(text);
        assertThat(repaired.text()).isSameAs(text);
        assertThat(repaired.offsets().isIdentity()).isTrue();
        assertThat(repaired.repairs()).isEmpty();
    }

    @Test
    void offsetsLeadBackAcrossLines() {
        String vni = LegacyEncoding.VNI_WINDOWS.encode(NEWS).misread();
        String text = vni + "\n" + vni;
        RepairedText repaired = LegacyText.repair(text);
        int at = repaired.text().lastIndexOf("ra đồng");
        assertThat(text.substring(
                        repaired.offsets().sourceStart(at), repaired.offsets().sourceEnd(at + 7)))
                .isEqualTo("ra ñoàng");
    }

    @Test
    void droppedSoftHyphensArePutBackWhereTheSyllableNeedsThem() {
        String damaged = LegacyEncoding.TCVN3.encode(NEWS).misread().replace("\u00AD", "");
        RepairedText repaired = LegacyText.repair(damaged);
        assertThat(repaired.text())
                .isEqualTo("Sáng nay, hội đồng nhân dân tỉnh giao nhiệm vụ tới nước cho lúa, nhưng người dân cha đa máy"
                        + " bơm ra đồng.");
        assertThat(repaired.doubts())
                .filteredOn(d -> d.kind() == Doubt.Kind.RESTORED)
                .extracting(d -> d.span().of(repaired.text()))
                .containsExactly("nước", "nhưng");
        assertThat(repaired.doubts())
                .filteredOn(d -> d.kind() == Doubt.Kind.AMBIGUOUS)
                .extracting(d -> d.span().of(repaired.text()))
                .contains("tới", "người", "cha", "đa");
    }

    @Test
    void bytesThatWindows1252HasNoCharacterForAreFilledFromTheTable() {
        String capitals = NEWS.toUpperCase(java.util.Locale.ROOT);
        String damaged = new String(LegacyEncoding.VPS.encode(capitals).bytes(), Charset.forName("windows-1252"));
        assertThat(damaged).contains("\uFFFD");
        RepairedText repaired = LegacyText.repair(damaged);
        assertThat(repaired.text()).isEqualTo(capitals);
        assertThat(repaired.doubts()).isNotEmpty();
    }

    @Test
    void nothingIsDropped() {
        String tcvn = LegacyEncoding.TCVN3.encode(NEWS).misread();
        assertThat(LegacyText.repair("\uD800 \u0000 " + tcvn + " \uDC00").text())
                .isEqualTo("\uD800 \u0000 " + NEWS + " \uDC00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "áº",
                "Ã\uFFFD",
                "Ã¡á»\uFFFD",
                "a^'",
                "a.",
                "®­",
                "aø",
                "\u00AD",
                "Ã ",
                "\uD800",
                "\u0000",
                "á»‡ ",
                "t­ "
            })
    void costIsLinearForAnyInput(String unit) {
        String text = unit.repeat(100_000 / unit.length());
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(LegacyText.repair(text).text()).isNotEmpty());
    }
}
