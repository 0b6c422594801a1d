package io.github.diembao.text;

/**
 * A caller's text, normalised and tokenised once.
 *
 * @param source the text as the caller holds it
 * @param normalized its normalised form with the way back
 * @param tokens the tokens of the normalised form
 */
public record SourceText(String source, NormalizedText normalized, TokenSequence tokens) {

    /**
     * Normalises and tokenises a text.
     *
     * @param source any text
     * @return the text ready for every extractor
     */
    public static SourceText of(String source) {
        NormalizedText normalized = TextNormalizer.normalizeWithOffsets(source);
        return new SourceText(source, normalized, Tokenizer.tokenize(normalized.text()));
    }

    /**
     * Carries a span of the normalised text to the caller's text.
     *
     * @param span a span of {@code tokens().text()}
     * @return the span of {@code source()}
     */
    public Span toSource(Span span) {
        return normalized.offsets().toSource(span);
    }
}
