package io.github.diembao.cli;

import io.github.diembao.text.TextKeys;
import io.github.diembao.text.TextNormalizer;
import io.github.diembao.text.ToneStyle;
import io.github.diembao.text.legacy.DecodedText;
import io.github.diembao.text.legacy.Doubt;
import io.github.diembao.text.legacy.LegacyEncoding;
import io.github.diembao.text.legacy.LegacyText;
import io.github.diembao.text.legacy.RepairedText;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code diembao normalize}: makes text sound, standard input to standard output. */
@Command(
        name = "normalize",
        description = {
            "Makes Vietnamese text sound: standard input to standard output, UTF-8, in one pass.",
            "Marks are composed, look-alikes of letters, odd spaces and invisible characters put right;",
            "spelling stays. What was lost before is counted on standard error."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class NormalizeCommand implements Callable<Integer> {

    @Option(
            names = "--from",
            paramLabel = "ENC",
            description = {
                "What the input is in: UTF-8 (default); TCVN3, VNI, VISCII, VPS, VIQR, windows-1258, another legacy",
                "encoding; auto: each line is judged, UTF-8 that was read wrongly too."
            })
    private @Nullable String from;

    @Option(
            names = "--tone",
            paramLabel = "STYLE",
            description = "old|new: write every tone as in hòa, thủy or as in hoà, thuỷ.")
    private @Nullable ToneStyle tone;

    @ArgGroup
    private @Nullable Key key;

    /** Text for matching instead of text for reading. */
    static final class Key {
        @Option(names = "--key", description = "Write the search key: small letters, one tone style, plain dashes.")
        private boolean search;

        @Option(names = "--fold", description = "Write without marks: Nghe An.")
        private boolean fold;
    }

    @ParentCommand
    private @Nullable Diembao parent;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Map<Doubt.Kind, Integer> doubts = new TreeMap<>();

    @Override
    public Integer call() {
        Diembao.Streams streams = Diembao.streamsOf(parent);
        boolean auto = "auto".equalsIgnoreCase(from);
        LegacyEncoding encoding = auto ? null : encoding();
        PrintStream out = streams.out();
        try {
            TextChunks chunks = new TextChunks(streams.in());
            for (byte[] chunk = chunks.next(); chunk != null; chunk = chunks.next()) {
                String text = auto ? guessed(chunk) : encoding == null ? utf8(chunk) : decoded(chunk, encoding);
                out.write(written(text).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            streams.err().println("diembao: can't normalize: " + e.getMessage());
            return ExitCodes.INTERNAL;
        }
        out.flush();
        if (!doubts.isEmpty()) {
            streams.err()
                    .println("diembao: damaged places: "
                            + doubts.entrySet().stream()
                                    .map(e -> e.getKey().name().toLowerCase(java.util.Locale.ROOT) + " " + e.getValue())
                                    .collect(Collectors.joining(", ")));
        }
        return ExitCodes.DONE;
    }

    private @Nullable LegacyEncoding encoding() {
        String name = from;
        if (name == null || name.equalsIgnoreCase("utf-8") || name.equalsIgnoreCase("utf8")) {
            return null;
        }
        return LegacyEncoding.named(name)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--from: no such encoding: " + name + "; known: auto, UTF-8, "
                                + Arrays.stream(LegacyEncoding.values())
                                        .map(LegacyEncoding::label)
                                        .collect(Collectors.joining(", "))));
    }

    private String utf8(byte[] chunk) {
        return counted(Utf8Text.of(chunk, 0, chunk.length));
    }

    private String counted(Utf8Text read) {
        if (read.malformed() > 0) {
            doubts.merge(Doubt.Kind.LOST, read.malformed(), Integer::sum);
        }
        return read.text();
    }

    private String decoded(byte[] chunk, LegacyEncoding encoding) {
        DecodedText decoded = encoding.decode(chunk);
        count(decoded.doubts());
        return decoded.text();
    }

    /** Lines that are not likely UTF-8 are read byte by byte; then every line is judged. */
    private String guessed(byte[] chunk) {
        StringBuilder text = new StringBuilder(chunk.length);
        int start = 0;
        while (start < chunk.length) {
            int end = start;
            while (end < chunk.length && chunk[end] != '\n') {
                end++;
            }
            end = Math.min(end + 1, chunk.length);
            text.append(line(chunk, start, end));
            start = end;
        }
        RepairedText repaired = LegacyText.repair(text.toString());
        count(repaired.doubts());
        return repaired.text();
    }

    private String line(byte[] chunk, int start, int end) {
        Utf8Text read = Utf8Text.of(chunk, start, end);
        return read.isLikely() ? counted(read) : new String(chunk, start, end - start, StandardCharsets.ISO_8859_1);
    }

    private void count(List<Doubt> found) {
        found.forEach(doubt -> doubts.merge(doubt.kind(), 1, Integer::sum));
    }

    private String written(String text) {
        String sound = TextNormalizer.normalize(text);
        String styled = tone == null ? sound : tone.convert(sound);
        if (key == null) {
            return styled;
        }
        String searched = key.search ? TextKeys.searchKey(styled) : styled;
        return key.fold ? TextKeys.fold(searched) : searched;
    }
}
