package io.github.diembao.text;

/**
 * A normalised text with the way back to the text it was made from.
 *
 * @param text the normalised text
 * @param offsets maps offsets of {@code text} to the source
 */
public record NormalizedText(String text, OffsetMap offsets) {}
