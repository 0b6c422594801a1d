package io.github.diembao.official;

import io.github.diembao.text.Span;

/**
 * One occurrence of a person by post alone ({@code Bí thư Tỉnh ủy yêu cầu …}), where the article gives the post to
 * nobody else.
 *
 * @param span the words of the post, or of several posts in a row
 * @param text the words under the span
 */
public record PostMention(Span span, String text) {}
