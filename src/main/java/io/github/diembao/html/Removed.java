package io.github.diembao.html;

/**
 * Something dropped as boilerplate.
 *
 * @param reason why, such as {@code audio-player}
 * @param text the dropped line of a plain-text scrape; for a page the number of dropped elements
 */
public record Removed(String reason, String text) {}
