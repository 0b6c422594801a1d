package io.github.diembao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code diembao normalize}, standard input to standard output. */
class NormalizeCommandTest {

    private static CommandRun normalize(String in, String... options) {
        return run(in.getBytes(StandardCharsets.UTF_8), options);
    }

    private static CommandRun run(byte[] in, String... options) {
        String[] args = new String[options.length + 1];
        args[0] = "normalize";
        System.arraycopy(options, 0, args, 1, options.length);
        return CommandRun.run(in, args);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
        Nghe\u0323\u0302 An     |            | Nghệ An
        thủy, hòa               | --tone new | thuỷ, hoà
        Thuỷ, HOÀ               | --tone OLD | Thủy, HÒA
        Thuỷ lợi – “Đập”        | --key      | thủy lợi - "đập"
        Đường về Nghệ An        | --fold     | Duong ve Nghe An
        Vie^.t Nam              | --from viqr | Việt Nam
        """)
    void writesTheTextAsAskedFor(String in, String options, String out) {
        String[] args = options == null ? new String[0] : options.split(" ");
        CommandRun run = normalize(in + "\n", args);
        assertThat(run.code()).isEqualTo(ExitCodes.DONE);
        assertThat(run.out()).containsExactly(out);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void readsTheBytesOfALegacyEncoding() {
        byte[] tcvn = "Hµ Néi, ®­êng vÒ".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(run(tcvn, "--from", "tcvn3").out()).containsExactly("Hà Nội, đường về");
        assertThat(run(tcvn, "--from", "ABC").out()).containsExactly("Hà Nội, đường về");
    }

    @Test
    void judgesEachLineWithAuto() throws java.io.IOException {
        var in = new java.io.ByteArrayOutputStream();
        in.write("®­êng vÒ Hµ Néi bÞ ngËp, nhiÒu xe ph¶i dõng l¹i\n".getBytes(StandardCharsets.ISO_8859_1));
        in.write("Hà Nội, Đường sắt\n".getBytes(StandardCharsets.UTF_8));
        in.write("Ngheä An möa lôùn, nöôùc soâng leân nhanh\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run(in.toByteArray(), "--from", "auto").out())
                .containsExactly(
                        "đường về Hà Nội bị ngập, nhiều xe phải dừng lại",
                        "Hà Nội, Đường sắt",
                        "Nghệ An mưa lớn, nước sông lên nhanh");
    }

    @Test
    void tellsWhatWasLost() {
        CommandRun run = normalize("Khu má»\uFFFD cáº¥p tháº» cho ngÆ°á»i dÃ¢n", "--from", "auto");
        assertThat(run.err()).contains("lost 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "auto"})
    void bytesThatAreNoUtf8AreCounted(String from) {
        byte[] in = "Nghệ An, Hà Nộ|i|\n".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < in.length; i++) {
            in[i] = in[i] == '|' ? (byte) 0xE1 : in[i];
        }
        CommandRun run = run(in, "--from", from);
        assertThat(run.code()).isEqualTo(ExitCodes.DONE);
        assertThat(run.out()).containsExactly("Nghệ An, Hà Nộ\uFFFDi\uFFFD");
        assertThat(run.err()).contains("lost 2");
    }

    @Test
    void longInputComesThroughWhole() {
        String line = "Đường về Nghệ An ".repeat(200_000);
        assertThat(normalize(line).out()).containsExactly(line);
        String word = "đ".repeat(1_500_000);
        assertThat(normalize(word).out()).containsExactly(word);
        String lines = "Nghệ An\n".repeat(50_000);
        assertThat(normalize(lines).out()).hasSize(50_000).containsOnly("Nghệ An");
    }

    @ParameterizedTest
    @CsvSource({"--from=koi8-r", "--tone=middle", "--key --fold"})
    void wrongOptionsAreWrongUsage(String options) {
        CommandRun run = normalize("a", options.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isNotEmpty();
    }
}
