package io.github.diembao.text;

/**
 * One block of an article's text.
 *
 * @param type what part of the article it is
 * @param span where it stands in the text
 */
public record Block(BlockType type, Span span) {}
