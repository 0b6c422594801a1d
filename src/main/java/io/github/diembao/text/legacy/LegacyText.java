package io.github.diembao.text.legacy;

import io.github.diembao.text.OffsetMap;
import io.github.diembao.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Repairs text of which it is not known how it was garbled: line by line, UTF-8 that was read wrongly ({@link Mojibake})
 * and legacy encodings ({@link EncodingDetector}). Lines too short to tell follow the rest of the text. Sound text costs
 * one look at its first characters a line. Thread-safe; linear.
 */
public final class LegacyText {

    private static final String UTF_8 = "UTF-8";

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private final Map<LegacyEncoding, Integer> found = new EnumMap<>(LegacyEncoding.class);

    /** A line and what was made of it. */
    private static final class Line {
        final int start;
        final int end;

        @Nullable
        DecodedText decoded;

        @Nullable
        LegacyEncoding encoding;

        Line(int start, int end) {
            this.start = start;
            this.end = end;
        }
    }

    private LegacyText(String text) {
        this.text = text;
    }

    /**
     * Repairs the garbled lines of a text.
     *
     * @param text any text, as it was read
     * @return the text with those lines decoded
     */
    public static RepairedText repair(String text) {
        return new LegacyText(text).run();
    }

    private RepairedText run() {
        boolean garbled = false;
        LegacyEncoding last = null;
        Utf8Reading.Loss loss = Mojibake.loss(text);
        for (int start = 0; start <= text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            Line line = new Line(start, end);
            lines.add(line);
            String source = text.substring(start, end);
            line.decoded = Mojibake.repairLine(source, loss);
            if (line.decoded == null) {
                LegacyEncoding encoding = last != null && EncodingDetector.isSure(source, last)
                        ? last
                        : EncodingDetector.detect(source)
                                .map(EncodingGuess::encoding)
                                .orElse(null);
                if (encoding != null) {
                    line.encoding = encoding;
                    last = encoding;
                    found.merge(encoding, source.length(), Integer::sum);
                }
            }
            garbled |= line.decoded != null || line.encoding != null;
            start = end + 1;
        }
        if (!garbled) {
            return new RepairedText(text, OffsetMap.identity(text.length()), List.of(), List.of());
        }
        if (!found.isEmpty()) {
            followTheRest();
            decodeLines();
        }
        return join();
    }

    /** Gives a line that is too short to tell the encoding most of the text is in, if it makes syllables of it. */
    private void followTheRest() {
        LegacyEncoding most = null;
        for (Map.Entry<LegacyEncoding, Integer> entry : found.entrySet()) {
            most = most == null || entry.getValue() > found.getOrDefault(most, 0) ? entry.getKey() : most;
        }
        for (Line line : lines) {
            if (most != null && line.decoded == null && line.encoding == null) {
                String source = text.substring(line.start, line.end);
                line.encoding = EncodingDetector.fits(source, most) ? most : null;
            }
        }
    }

    private void decodeLines() {
        boolean hyphens = text.indexOf(0xAD) >= 0;
        Map<LegacyEncoding, Character> lost = new EnumMap<>(LegacyEncoding.class);
        for (Line line : lines) {
            LegacyEncoding encoding = line.encoding;
            if (encoding != null) {
                DecodedText decoded = fillHoles(encoding.decode(text.substring(line.start, line.end)), encoding, line);
                line.decoded = decoded;
                char hyphen = letter(encoding, 0xAD);
                if (!hyphens && Character.isLowerCase(hyphen) && SoftHyphens.areLost(decoded.text(), hyphen)) {
                    lost.put(encoding, hyphen);
                }
            }
        }
        for (Line line : lines) {
            Character letter = line.encoding == null ? null : lost.get(line.encoding);
            DecodedText decoded = line.decoded;
            if (letter != null && decoded != null) {
                line.decoded = SoftHyphens.restore(decoded, letter, line.end - line.start);
            }
        }
    }

    private static DecodedText fillHoles(DecodedText decoded, LegacyEncoding encoding, Line line) {
        List<String> candidates = new ArrayList<>();
        for (int b : Utf8Reading.UNDEFINED) {
            char letter = letter(encoding, b);
            if (Vietnamese.isMarked(letter)) {
                candidates.add(String.valueOf(letter));
            }
        }
        if (decoded.doubts().isEmpty() || candidates.isEmpty()) {
            return decoded;
        }
        MappedBuilder reading = new MappedBuilder(decoded.text().length());
        reading.append(decoded.text(), decoded.offsets(), 0);
        List<Hole> holes = new ArrayList<>();
        for (Doubt doubt : decoded.doubts()) {
            holes.add(new Hole(doubt.span().start(), candidates));
        }
        return LostLetters.fill(reading, holes, line.end - line.start);
    }

    private static char letter(LegacyEncoding encoding, int b) {
        return encoding.decode(new byte[] {(byte) b}).text().charAt(0);
    }

    private RepairedText join() {
        MappedBuilder out = new MappedBuilder(text.length());
        List<RepairedText.Repair> repairs = new ArrayList<>();
        List<Doubt> doubts = new ArrayList<>();
        for (Line line : lines) {
            int at = out.length();
            DecodedText decoded = line.decoded;
            if (decoded == null) {
                out.copy(text, line.start, line.end);
            } else {
                out.append(decoded.text(), decoded.offsets(), line.start);
                LegacyEncoding encoding = line.encoding;
                repairs.add(new RepairedText.Repair(
                        new Span(at, out.length()), encoding == null ? UTF_8 : encoding.label()));
                for (Doubt doubt : decoded.doubts()) {
                    doubts.add(new Doubt(Mojibake.shift(doubt.span(), at), doubt.kind()));
                }
            }
            if (line.end < text.length()) {
                out.copy(text, line.end, line.end + 1);
            }
        }
        return new RepairedText(out.text(), out.offsets(text.length()), repairs, doubts);
    }
}
