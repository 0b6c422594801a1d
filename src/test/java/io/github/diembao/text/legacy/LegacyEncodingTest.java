package io.github.diembao.text.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the bytes of each encoding mean. */
class LegacyEncodingTest {

    private static final String LETTERS =
            "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩị"
                    + "òóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        TCVN3       | Hµ Néi, Thõa Thiªn - HuÕ        | Hà Nội, Thừa Thiên - Huế
        TCVN3       | ®­êng vÒ NghÖ An                | đường về Nghệ An
        TCVN3-H     | hµ néi                          | HÀ NỘI
        TCVN3-H     | §¶ng bé tØnh                    | ĐẢNG BỘ TỈNH
        TCVN5712-2  | A¶nh, H§ND A³                   | Aảnh, HĐND Á
        VNI-Windows | Ñöôøng phoá Haø Noäi            | Đường phố Hà Nội
        VNI-Windows | thôøi tieát, ngöôøi Ngheä       | thời tiết, người Nghệ
        VNI-Windows | ÑAÛNG BOÄ TÆNH                  | ĐẢNG BỘ TỈNH
        VISCII      | Hà Nµi, Ngh® An                 | Hà Nội, Nghệ An
        VPS         | Hà N¶i, Ç\u00DC©ng              | Hà Nội, đường
        windows-1258| Haÿ                             | Haÿ
        windows-1258| Hà Nôòi, ðýõÌng                 | Hà Nội, đường
        VIQR        | Ha` No^.i, ddu+o+`ng ve^` Nghe^. An | Hà Nội, đường về Nghệ An
        """)
    void readsTheBytesOf(String encoding, String misread, String text) {
        assertThat(named(encoding).decode(misread.strip()).text()).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        Ha` No^.i.                    | Hà Nội.
        DDi dda^u? La`m gi`?          | Đi đâu? Làm gì?
        Anh a'y ddi ra\\.             | Anh áy đi ra.
        they're, don't, Buddha, add   | they're, don't, Buddha, add
        http://a.vn/e.html u.a@b.vn   | http://a.vn/e.html u.a@b.vn
        bo^. (mofa.gov.vn)            | bộ (mofa.gov.vn)
        QDD-UBND, HDDND, NDD-CP       | QĐ-UBND, HĐND, NĐ-CP
        Ddo.c to*` ba'o va` u*o+'c mo+ | Đọc tờ báo và ước mơ
        d-i xa, D-a`ng, end-user      | đi xa, Đàng, end-user
        C:\\temp                      | C:\\temp
        """)
    void viqrLeavesPunctuationAndAddresses(String viqr, String text) {
        assertThat(LegacyEncoding.VIQR.decode(viqr).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource
    void decodingGivesBackWhatWasEncoded(LegacyEncoding encoding) {
        String text = Samples.vietnamese();
        EncodedText encoded = encoding.encode(text);
        String back = encoding.decode(encoded.bytes()).text();

        assertThat(encoding.decode(encoded.misread()).text()).isEqualTo(back);
        assertThat(encoding.decode(Samples.asWindows1252(encoded.bytes())).text())
                .isEqualTo(back);
        assertThat(back.equals(text)).as("%s", encoded.unencodable()).isEqualTo(encoded.isComplete());
    }

    @ParameterizedTest
    @EnumSource
    void everyStringComesBackOrIsReported(LegacyEncoding encoding) {
        Random random = new Random(20);
        String alphabet = LETTERS + LETTERS + "aeiouyAEIOUYdDnghc .,?'`~^(+*-\\\\/ øïâåäö€“”\u0001\u0002\u0081\u00AD";
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 8; i++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            EncodedText encoded = encoding.encode(text.toString());
            if (encoded.isComplete()) {
                assertThat(encoding.decode(encoded.bytes()).text())
                        .as("seed 20 round %d", round)
                        .isEqualTo(text.toString());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasEveryLetterItCanWrite(LegacyEncoding encoding) {
        StringBuilder missing = new StringBuilder();
        for (char letter : LETTERS.toCharArray()) {
            EncodedText encoded = encoding.encode(String.valueOf(letter));
            if (encoded.isComplete()) {
                assertThat(encoding.decode(encoded.bytes()).text()).isEqualTo(String.valueOf(letter));
            } else {
                missing.append(letter);
            }
        }
        String expected = switch (encoding) {
            case TCVN3, VIETWARE_F -> "ÀÁẢÃẠẰẮẲẴẶẦẤẨẪẬÈÉẺẼẸỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌỒỐỔỖỘỜỚỞỠỢÙÚỦŨỤỪỨỬỮỰỲÝỶỸỴ";
            case TCVN3_CAPITALS -> LETTERS.substring(LETTERS.length() / 2);
            case BKHCM1 -> "ẶỴ";
            default -> "";
        };
        assertThat(missing).hasToString(expected);
    }

    @Test
    void whatCannotBeWrittenIsReportedAndStandsForSomethingLike() {
        EncodedText encoded = LegacyEncoding.TCVN3.encode("Ủy ban – 中");
        assertThat(encoded.unencodable()).extracting(s -> s.of("Ủy ban – 中")).containsExactly("Ủ", "中");
        assertThat(LegacyEncoding.TCVN3.decode(encoded.bytes()).text()).isEqualTo("ủy ban – ?");
        assertThat(LegacyEncoding.VISCII.encode("“Vinh”").misread()).isEqualTo("\"Vinh\"");
    }

    @Test
    void offsetsLeadBackToTheBytes() {
        byte[] bytes = "Haø Noäi".getBytes(StandardCharsets.ISO_8859_1);
        DecodedText decoded = LegacyEncoding.VNI_WINDOWS.decode(bytes);
        assertThat(decoded.text()).isEqualTo("Hà Nội");
        int at = decoded.text().indexOf("ộ");
        assertThat(decoded.offsets().sourceStart(at)).isEqualTo(5);
        assertThat(decoded.offsets().sourceEnd(at + 1)).isEqualTo(7);
        assertThat(decoded.offsets().toResult(6)).isEqualTo(at);
    }

    @Test
    void charactersThatAreNoBytesStayAndLostOnesAreTold() {
        DecodedText decoded = LegacyEncoding.TCVN3.decode("N\uFFFDm \uD800 đẹp \u0000 Hµ");
        assertThat(decoded.text()).isEqualTo("N\uFFFDm \uD800 đẹp \u0000 Hà");
        assertThat(decoded.doubts()).extracting(Doubt::kind).containsExactly(Doubt.Kind.LOST);
    }

    @ParameterizedTest
    @CsvSource({
        "abc, TCVN3",
        "TCVN-3, TCVN3",
        "vni, VNI-Windows",
        "VNI Windows, VNI-Windows",
        "x-viscii, VISCII",
        "CP1258, windows-1258",
        "windows-1258, windows-1258",
        "tcvn3-h, TCVN3-H"
    })
    void isKnownByTheNamesOfMenusAndHeaders(String name, String label) {
        assertThat(LegacyEncoding.named(name)).map(LegacyEncoding::label).contains(label);
    }

    @Test
    void anUnknownNameIsNoEncoding() {
        assertThat(LegacyEncoding.named("koi8-r")).isEmpty();
        assertThat(LegacyEncoding.named("")).isEmpty();
    }

    @Test
    void marksAsBytesCompose() {
        assertThat(List.of(
                        LegacyEncoding.WINDOWS_1258.decode("U\u00D2y").text(),
                        LegacyEncoding.TCVN5712_1.decode("A\u00B3").text()))
                .containsExactly("Ủy", "Á");
    }

    private static LegacyEncoding named(String label) {
        return LegacyEncoding.named(label).orElseThrow();
    }
}
