package io.github.diembao.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of the article knows besides its text.
 *
 * @param publishedAt when it was published, local time of Asia/Ho_Chi_Minh; midnight where only the day is known; null
 *     where unknown
 * @param place the paper's own province as a slug such as {@code nghe-an}; null where none is to be assumed
 */
public record ExtractionContext(
        @Nullable LocalDateTime publishedAt, @Nullable String place) {

    private static final ExtractionContext NONE = new ExtractionContext(null, null);

    /**
     * Returns the context in which nothing is known.
     *
     * @return no date, no place
     */
    public static ExtractionContext none() {
        return NONE;
    }

    /**
     * Returns a context with a publication day only.
     *
     * @param day day of publication in Vietnam
     * @return a context without a place
     */
    public static ExtractionContext published(LocalDate day) {
        return new ExtractionContext(day.atStartOfDay(), null);
    }

    /**
     * Returns this context with another place.
     *
     * @param slug province slug such as {@code nghe-an}, or null for none
     * @return the changed copy
     */
    public ExtractionContext withPlace(@Nullable String slug) {
        return new ExtractionContext(publishedAt, slug);
    }

    /**
     * Returns the day of publication.
     *
     * @return the day in Vietnam, or null where unknown
     */
    public @Nullable LocalDate publishedOn() {
        return publishedAt == null ? null : publishedAt.toLocalDate();
    }
}
