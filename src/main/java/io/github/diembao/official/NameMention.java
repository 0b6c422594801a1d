package io.github.diembao.official;

import io.github.diembao.text.Span;

/**
 * One occurrence of a person by name.
 *
 * @param span the name alone, without honorific or title
 * @param text the words under the span
 */
public record NameMention(Span span, String text) {}
