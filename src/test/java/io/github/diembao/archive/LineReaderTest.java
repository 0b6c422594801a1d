package io.github.diembao.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    private static List<String> lines(String input, int maxBytes) throws IOException {
        List<String> lines = new ArrayList<>();
        try (LineReader reader =
                new LineReader(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), maxBytes)) {
            while (reader.next()) {
                lines.add(reader.number() + (reader.isTooLong() ? "! " : " ") + reader.text());
            }
        }
        return lines;
    }

    @Test
    void givesEachLineWithItsNumber() throws IOException {
        assertThat(lines("một\nhai\r\n\nbốn", 100)).containsExactly("1 một", "2 hai", "3 ", "4 bốn");
        assertThat(lines("một\n", 100)).containsExactly("1 một");
        assertThat(lines("", 100)).isEmpty();
        assertThat(lines("\n", 100)).containsExactly("1 ");
    }

    @Test
    void dropsTheByteOrderMarkOfTheFirstLineOnly() throws IOException {
        assertThat(lines("\uFEFFmột\n\uFEFFhai", 100)).containsExactly("1 một", "2 \uFEFFhai");
    }

    @Test
    void passesOverTheRestOfAnOverlongLine() throws IOException {
        assertThat(lines("abc\nabcd\nab", 3)).containsExactly("1 abc", "2! abc", "3 ab");
        assertThat(lines("x".repeat(1 << 20) + "\nab", 3)).containsExactly("1! xxx", "2 ab");
    }

    @Test
    void controlCharactersAreDamageAndNoBlankLine() throws IOException {
        try (LineReader reader = new LineReader(new ByteArrayInputStream(new byte[] {0, 0, '\n', '\t', '\r'}), 100)) {
            assertThat(reader.next()).isTrue();
            assertThat(reader.isBlank()).isFalse();
            assertThat(reader.next()).isTrue();
            assertThat(reader.isBlank()).isTrue();
        }
    }

    @Test
    void linesMayBeLongerThanAnyBuffer() throws IOException {
        String line = "đ".repeat(200_000);
        assertThat(lines(line + "\n" + line, 1 << 20)).containsExactly("1 " + line, "2 " + line);
    }
}
