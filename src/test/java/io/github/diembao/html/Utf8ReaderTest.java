package io.github.diembao.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8ReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "<p class=\"sapo\">",
                "Nghệ An",
                "<p>Sáng ngày 14/11, huyện Thanh Chương tổ chức hội nghị</p>",
                "12345678é",
                "1234567é",
                "ề",
                "giá 5 € 😀 hết",
                "\uFFFD là dấu của chính trang",
                "\uFEFFđầu trang",
                "e\u0302\u0323\u0000"
            })
    void readsWhatIsWellFormed(String text) {
        assertThat(decoded(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80", // a following byte alone
                "C3", // cut in the middle
                "E1BA",
                "F09F98",
                "C080", // longer than need be
                "C1BF",
                "E080AF",
                "F08080AF",
                "EDA080", // half of a pair
                "EDBFBF",
                "F4908080", // beyond Unicode
                "F5808080",
                "FF",
                "C341",
                "E1BA41",
                "E141BA",
                "F09F4180"
            })
    void refusesWhatIsNot(String hex) {
        byte[] broken = HexFormat.of().parseHex(hex);
        for (String before : new String[] {"", "ngày", "một dòng dài hơn tám chữ"}) {
            byte[] start = before.getBytes(StandardCharsets.UTF_8);
            byte[] page = ByteBuffer.allocate(start.length + broken.length)
                    .put(start)
                    .put(broken)
                    .array();
            assertThat(decoded(page)).isNull();
        }
    }

    @Test
    void agreesWithJavaOnAnyBytes() {
        Random random = new Random(20221114);
        byte[] alphabet = HexFormat.of().parseHex("41207F808F90A0BFC0C2C3DFE0E1EDEFF0F1F4F5FF");
        for (int round = 0; round < 50_000; round++) {
            byte[] bytes = new byte[random.nextInt(24)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = random.nextInt(3) == 0 ? alphabet[random.nextInt(alphabet.length)] : (byte) 'a';
            }
            assertThat(decoded(bytes)).as(HexFormat.of().formatHex(bytes)).isEqualTo(asJavaReads(bytes));
        }
    }

    private static @Nullable String decoded(byte[] bytes) {
        String whole = Utf8Reader.text(bytes);
        for (int size = 1; size <= 10; size++) {
            assertThat(inPieces(bytes, size)).isEqualTo(whole);
        }
        return whole;
    }

    private static @Nullable String inPieces(byte[] bytes, int size) {
        StringBuilder text = new StringBuilder();
        char[] piece = new char[size + 1];
        try (Utf8Reader reader = new Utf8Reader(bytes)) {
            for (int read = 0; read >= 0; read = reader.read(piece, 1, size)) {
                text.append(piece, 1, read);
            }
            return text.toString();
        } catch (IOException e) {
            return null;
        }
    }

    private static @Nullable String asJavaReads(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
