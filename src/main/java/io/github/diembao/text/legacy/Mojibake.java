package io.github.diembao.text.legacy;

import io.github.diembao.text.OffsetMap;
import io.github.diembao.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Vietnamese UTF-8 that was read as windows-1252, ISO-8859-1 or windows-1258, once or twice. A line, or a word where the
 * line is mixed, is repaired only where it is strict UTF-8 and reads more Vietnamese afterwards; clean text stays as it
 * is. Where a later program dropped soft hyphens, made no-break spaces plain or put {@code U+FFFD}, letters are put back
 * that only one syllable fits, and the rest is told. Thread-safe; linear.
 */
public final class Mojibake {

    private Mojibake() {}

    /**
     * Repairs the garbled lines of a text.
     *
     * @param text any text
     * @return the text with those lines decoded; the same string where there are none
     */
    public static DecodedText repair(String text) {
        if (!Utf8Reading.isSuspect(text)) {
            return new DecodedText(text, OffsetMap.identity(text.length()), List.of());
        }
        Utf8Reading.Loss loss = loss(text);
        MappedBuilder out = new MappedBuilder(text.length());
        List<Doubt> doubts = new ArrayList<>();
        boolean changed = false;
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            String line = text.substring(start, end);
            DecodedText repaired = repairLine(line, loss);
            if (repaired == null) {
                out.copy(text, start, end);
            } else {
                changed = true;
                for (Doubt doubt : repaired.doubts()) {
                    doubts.add(new Doubt(shift(doubt.span(), out.length()), doubt.kind()));
                }
                out.append(repaired.text(), repaired.offsets(), start);
            }
            if (newline >= 0) {
                out.copy(text, end, end + 1);
            }
            start = end + 1;
        }
        return changed
                ? new DecodedText(out.text(), out.offsets(text.length()), doubts)
                : new DecodedText(text, OffsetMap.identity(text.length()), List.of());
    }

    static Span shift(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }

    /** Tells by the whole text which bytes later programs dropped. */
    static Utf8Reading.Loss loss(String text) {
        boolean hyphens = text.indexOf(0xAD) >= 0;
        boolean spaces = text.indexOf(0xA0) >= 0;
        if (hyphens) {
            return Utf8Reading.Loss.NO_BREAK_SPACES;
        }
        if (spaces) {
            return Utf8Reading.Loss.SOFT_HYPHENS;
        }
        return Utf8Reading.Loss.BOTH;
    }

    /** Returns the repaired line, or null where it is sound. */
    static @Nullable DecodedText repairLine(String line, Utf8Reading.Loss loss) {
        if (!Utf8Reading.isSuspect(line)) {
            return null;
        }
        Reading before = Reading.of(line);
        for (ByteView view : ByteView.ALL) {
            DecodedText better = repairStrictly(line, before, view, loss);
            if (better != null) {
                return better;
            }
        }
        for (ByteView view : ByteView.ALL) {
            Utf8Reading damaged = Utf8Reading.of(view.toWestern(line), loss);
            if (damaged.isDamaged()) {
                DecodedText filled = damaged.fill(line.length());
                if (Reading.of(filled.text()).isBetterThan(before)) {
                    return filled;
                }
            }
        }
        return repairWords(line);
    }

    private static @Nullable DecodedText repairStrictly(
            String line, Reading before, ByteView view, Utf8Reading.Loss loss) {
        Utf8Reading first = Utf8Reading.of(view.toWestern(line), loss);
        String once = first.strict();
        if (once == null) {
            return null;
        }
        for (ByteView again : ByteView.ALL) {
            Utf8Reading second = Utf8Reading.of(again.toWestern(once), loss);
            String twice = second.strict();
            if (twice != null && isBetter(second, twice, before)) {
                MappedBuilder out = new MappedBuilder(twice.length());
                for (int i = 0; i < twice.length(); i++) {
                    int start = second.mapped().start(i);
                    int end = second.mapped().end(i);
                    out.append(
                            twice.charAt(i),
                            first.mapped().start(start),
                            first.mapped().end(end - 1));
                }
                return new DecodedText(twice, out.offsets(line.length()), List.of());
            }
        }
        return isBetter(first, once, before)
                ? new DecodedText(once, first.mapped().offsets(line.length()), List.of())
                : null;
    }

    private static boolean isBetter(Utf8Reading reading, String text, Reading before) {
        return reading.isSurelyVietnamese() || Reading.of(text).isBetterThan(before);
    }

    /** Repairs the words of a line that is not garbled as a whole. */
    private static @Nullable DecodedText repairWords(String line) {
        MappedBuilder out = new MappedBuilder(line.length());
        boolean changed = false;
        int start = 0;
        while (start < line.length()) {
            int space = line.indexOf(' ', start);
            int end = space < 0 ? line.length() : space;
            String word = line.substring(start, end);
            DecodedText better = null;
            if (Utf8Reading.isSuspect(word)) {
                // The word alone could be cut; its neighbours are known not to be.
                String whole = " " + word + " ";
                Reading before = Reading.of(whole);
                for (ByteView view : ByteView.ALL) {
                    Utf8Reading reading = Utf8Reading.of(view.toWestern(word), Utf8Reading.Loss.NO_BREAK_SPACES);
                    String strict = reading.strict();
                    if (better == null
                            && strict != null
                            && Reading.of(" " + strict + " ").isBetterThan(before)) {
                        better = new DecodedText(strict, reading.mapped().offsets(word.length()), List.of());
                    }
                }
            }
            if (better == null) {
                out.copy(line, start, end);
            } else {
                changed = true;
                out.append(better.text(), better.offsets(), start);
            }
            if (space >= 0) {
                out.copy(line, space, space + 1);
            }
            start = end + 1;
        }
        return changed ? new DecodedText(out.text(), out.offsets(line.length()), List.of()) : null;
    }
}
