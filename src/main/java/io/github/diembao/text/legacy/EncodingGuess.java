package io.github.diembao.text.legacy;

/**
 * In which encoding a run of text seems to be.
 *
 * @param encoding the encoding; of encodings that read the run alike, the most usual
 * @param confidence 0 to 1: the share of words that become Vietnamese, less where they are few
 */
public record EncodingGuess(LegacyEncoding encoding, double confidence) {}
