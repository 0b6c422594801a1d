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

    private final List<Line> lines = new ArrayList<>();
    private final boolean hyphens;
    private final Utf8Reading.Loss loss;
    private final Map<LegacyEncoding, Integer> found = new EnumMap<>(LegacyEncoding.class);

    /**
     * A run of text of one font.
     *
     * @param text the run, as it was read
     * @param font value of {@code <font face>} or {@code font-family}, or null
     */
    public record Run(String text, @Nullable String font) {}

    /** A line or run, and what was made of it. */
    private static final class Line {
        final String source;
        final @Nullable LegacyEncoding ofFont;

        @Nullable
        DecodedText decoded;

        @Nullable
        LegacyEncoding encoding;

        Line(String source, @Nullable LegacyEncoding ofFont) {
            this.source = source;
            this.ofFont = ofFont;
        }
    }

    private LegacyText(boolean hyphens, Utf8Reading.Loss loss) {
        this.hyphens = hyphens;
        this.loss = loss;
    }

    /**
     * Tells at little cost whether a text may be garbled, so that sound text need not be taken apart.
     *
     * @param text any text
     * @return false where {@link #repair} surely changes nothing; true for few sound texts too
     */
    public static boolean mayBeGarbled(String text) {
        return hasLegacyLine(text) || Utf8Reading.isSuspect(text);
    }

    private static boolean hasLegacyLine(String text) {
        for (int start = 0; start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (Signs.of(text, start, end).mayBeLegacy()) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    /**
     * Repairs the garbled lines of a text.
     *
     * @param text any text, as it was read
     * @return the text with those lines decoded
     */
    public static RepairedText repair(String text) {
        LegacyText repairing = new LegacyText(text.indexOf(0xAD) >= 0, Mojibake.loss(text));
        for (int start = 0; start <= text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            repairing.lines.add(new Line(text.substring(start, end), null));
            start = end + 1;
        }
        return repairing.decode()
                ? repairing.join(text)
                : new RepairedText(text, OffsetMap.identity(text.length()), List.of(), List.of());
    }

    /**
     * Repairs the runs of a page. Runs in legacy fonts are judged together, by the encoding of the font first: a page
     * that was converted to Unicode often kept the names of its fonts.
     *
     * @param runs runs of one page, in order
     * @return the text of each; a sound run is the same string
     */
    public static List<String> repair(List<Run> runs) {
        boolean hyphens = false;
        StringBuilder all = new StringBuilder();
        LegacyText repairing;
        for (Run run : runs) {
            hyphens |= run.text().indexOf(0xAD) >= 0;
            all.append(run.text()).append('\n');
        }
        repairing = new LegacyText(hyphens, Mojibake.loss(all.toString()));
        for (Run run : runs) {
            String font = run.font();
            repairing.lines.add(new Line(
                    run.text(),
                    font == null ? null : LegacyFonts.encodingOf(font).orElse(null)));
        }
        repairing.followFonts();
        repairing.decode();
        List<String> texts = new ArrayList<>();
        for (Line line : repairing.lines) {
            DecodedText decoded = line.decoded;
            texts.add(decoded == null ? line.source : decoded.text());
        }
        return texts;
    }

    private void followFonts() {
        Map<LegacyEncoding, StringBuilder> samples = new EnumMap<>(LegacyEncoding.class);
        for (Line line : lines) {
            if (line.ofFont != null) {
                samples.computeIfAbsent(line.ofFont, e -> new StringBuilder())
                        .append(line.source)
                        .append('\n');
            }
        }
        for (Map.Entry<LegacyEncoding, StringBuilder> sample : samples.entrySet()) {
            LegacyEncoding encoding = sample.getKey();
            if (!EncodingDetector.fits(sample.getValue().toString(), encoding)) {
                continue;
            }
            for (Line line : lines) {
                if (line.ofFont == encoding) {
                    line.encoding = encoding;
                    found.merge(encoding, line.source.length(), Integer::sum);
                }
            }
        }
    }

    /** Decodes the garbled lines; false where there are none. */
    private boolean decode() {
        boolean garbled = false;
        LegacyEncoding last = null;
        for (Line line : lines) {
            if (line.encoding == null) {
                line.decoded = Mojibake.repairLine(line.source, loss);
            }
            if (line.decoded == null && line.encoding == null) {
                LegacyEncoding encoding = last != null && EncodingDetector.isSure(line.source, last)
                        ? last
                        : EncodingDetector.detect(line.source)
                                .map(EncodingGuess::encoding)
                                .orElse(null);
                if (encoding != null) {
                    line.encoding = encoding;
                    last = encoding;
                    found.merge(encoding, line.source.length(), Integer::sum);
                }
            }
            garbled |= line.decoded != null || line.encoding != null;
        }
        if (!found.isEmpty()) {
            followTheRest();
            decodeLines();
        }
        return garbled;
    }

    /** Gives a line that is too short to tell the encoding most of the text is in, if it makes syllables of it. */
    private void followTheRest() {
        LegacyEncoding most = null;
        for (Map.Entry<LegacyEncoding, Integer> entry : found.entrySet()) {
            most = most == null || entry.getValue() > found.getOrDefault(most, 0) ? entry.getKey() : most;
        }
        for (Line line : lines) {
            if (most != null && line.decoded == null && line.encoding == null) {
                line.encoding = EncodingDetector.fits(line.source, most) ? most : null;
            }
        }
    }

    private void decodeLines() {
        Map<LegacyEncoding, Character> lost = new EnumMap<>(LegacyEncoding.class);
        for (Line line : lines) {
            LegacyEncoding encoding = line.encoding;
            if (encoding != null) {
                DecodedText decoded = fillHoles(encoding.decode(line.source), encoding);
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
                line.decoded = SoftHyphens.restore(decoded, letter, line.source.length());
            }
        }
    }

    private static DecodedText fillHoles(DecodedText decoded, LegacyEncoding encoding) {
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
        // The ranges are already those of the source; only its length is not known from the holes.
        return LostLetters.fill(
                reading, holes, decoded.offsets().sourceEnd(decoded.text().length()));
    }

    private static char letter(LegacyEncoding encoding, int b) {
        return encoding.decode(new byte[] {(byte) b}).text().charAt(0);
    }

    private RepairedText join(String text) {
        MappedBuilder out = new MappedBuilder(text.length());
        List<RepairedText.Repair> repairs = new ArrayList<>();
        List<Doubt> doubts = new ArrayList<>();
        int start = 0;
        for (Line line : lines) {
            int at = out.length();
            int end = start + line.source.length();
            DecodedText decoded = line.decoded;
            if (decoded == null) {
                out.copy(text, start, end);
            } else {
                out.append(decoded.text(), decoded.offsets(), start);
                LegacyEncoding encoding = line.encoding;
                repairs.add(new RepairedText.Repair(
                        new Span(at, out.length()), encoding == null ? UTF_8 : encoding.label()));
                for (Doubt doubt : decoded.doubts()) {
                    doubts.add(new Doubt(Mojibake.shift(doubt.span(), at), doubt.kind()));
                }
            }
            if (end < text.length()) {
                out.copy(text, end, end + 1);
            }
            start = end + 1;
        }
        return new RepairedText(out.text(), out.offsets(text.length()), repairs, doubts);
    }
}
