package io.github.diembao.text;

/**
 * Where the open rimes {@code oa}, {@code oe} and {@code uy} carry their tone; everything else is alike in both styles.
 */
public enum ToneStyle {
    /** On the first vowel, as newspapers write: {@code hòa, khỏe, thủy}. */
    OLD,
    /** On the second vowel, as schoolbooks write: {@code hoà, khoẻ, thuỷ}. */
    NEW;

    /**
     * Rewrites a text in this style. Only correctly spelled syllables that the other style spells differently change;
     * foreign words, misspelt ones and case stay. Run it over normalised text ({@link TextNormalizer}).
     *
     * @param text any text
     * @return the text in this style, of the same length; the same string where nothing changes
     */
    public String convert(String text) {
        return ToneStyleConverter.convert(text, this, false);
    }
}
