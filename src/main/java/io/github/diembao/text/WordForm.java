package io.github.diembao.text;

/**
 * What is known of a token's spelling alone; equal spellings usually share one instance.
 *
 * @param surface as written in the normalised text
 * @param key lower case, one tone style, dashes and quotes unified ({@link TextKeys#searchKey})
 * @param folded the key without diacritics, đ as d ({@link TextKeys#fold})
 * @param shape how it is written
 */
public record WordForm(String surface, String key, String folded, Shape shape) {

    static WordForm of(String surface) {
        String key = TextKeys.searchKey(surface);
        return new WordForm(surface, key, TextKeys.fold(key), Shape.of(surface));
    }
}
