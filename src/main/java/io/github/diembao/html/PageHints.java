package io.github.diembao.html;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What the caller knows of a page besides its bytes.
 *
 * @param url address it was fetched from; null where unknown
 * @param charset charset named by the HTTP header; null where unknown
 * @param publishedAt when it was published, local time of Asia/Ho_Chi_Minh, midnight where only the day is known; used
 *     where the page does not say it
 * @param place the paper's own province as a slug such as {@code nghe-an}; null where the page is to tell it
 */
public record PageHints(
        @Nullable String url,
        @Nullable String charset,
        @Nullable LocalDateTime publishedAt,
        @Nullable String place) {

    private static final PageHints NONE = new PageHints(null, null, null, null);

    /**
     * Returns the hints of a caller who knows nothing.
     *
     * @return all null
     */
    public static PageHints none() {
        return NONE;
    }

    /**
     * Returns the hints of a caller who knows the address only.
     *
     * @param url address the page was fetched from
     * @return hints with nothing else
     */
    public static PageHints of(String url) {
        return new PageHints(url, null, null, null);
    }
}
