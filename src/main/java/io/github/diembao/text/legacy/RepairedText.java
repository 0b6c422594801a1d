package io.github.diembao.text.legacy;

import io.github.diembao.text.NormalizedText;
import io.github.diembao.text.OffsetMap;
import io.github.diembao.text.Span;
import io.github.diembao.text.TextNormalizer;
import java.util.List;

/**
 * A text whose garbled runs were decoded.
 *
 * @param text the text; the caller's own string where nothing was garbled
 * @param offsets maps offsets of {@code text} to the source, in UTF-16 code units
 * @param repairs the decoded runs in order
 * @param doubts damaged places inside them, in order
 */
public record RepairedText(String text, OffsetMap offsets, List<Repair> repairs, List<Doubt> doubts) {

    /**
     * A decoded run.
     *
     * @param span the run in the repaired text
     * @param from what it was: the label of a {@link LegacyEncoding}, or {@code UTF-8} for UTF-8 that was read wrongly
     */
    public record Repair(Span span, String from) {}

    /** Copies the lists. */
    public RepairedText {
        repairs = List.copyOf(repairs);
        doubts = List.copyOf(doubts);
    }

    /**
     * Normalises the repaired text.
     *
     * @return the normalised text with offsets into the source of the repair
     */
    public NormalizedText normalized() {
        NormalizedText normalized = TextNormalizer.normalizeWithOffsets(text);
        if (offsets.isIdentity()) {
            return normalized;
        }
        String result = normalized.text();
        MappedBuilder mapped = new MappedBuilder(result.length());
        for (int i = 0; i < result.length(); i++) {
            mapped.append(
                    result.charAt(i),
                    offsets.sourceStart(normalized.offsets().sourceStart(i)),
                    offsets.sourceEnd(normalized.offsets().sourceEnd(i + 1)));
        }
        return new NormalizedText(result, mapped.offsets(offsets.sourceEnd(text.length())));
    }
}
