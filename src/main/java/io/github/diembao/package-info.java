/**
 * The front door: {@link io.github.diembao.ArticleReader} turns a scraped page or text into an
 * {@link io.github.diembao.Article}.
 */
@NullMarked
package io.github.diembao;

import org.jspecify.annotations.NullMarked;
