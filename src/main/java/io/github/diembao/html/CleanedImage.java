package io.github.diembao.html;

import org.jspecify.annotations.Nullable;

/**
 * A picture of an article.
 *
 * @param url absolute where the page allows it; null in a plain-text scrape
 * @param caption caption without its credit; null for none
 * @param credit photographer or agency without the word {@code Ảnh}; null for none
 */
public record CleanedImage(
        @Nullable String url,
        @Nullable String caption,
        @Nullable String credit) {}
