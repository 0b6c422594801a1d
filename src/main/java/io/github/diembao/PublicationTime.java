package io.github.diembao;

import io.github.diembao.text.ExtractionContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, as far as known.
 *
 * @param moment the moment; null where no hour is known
 * @param day the day; null where nothing is known
 */
record PublicationTime(
        @Nullable OffsetDateTime moment, @Nullable LocalDate day) {

    /** What the caller states goes before what the page states; the page's hour completes the caller's same day. */
    static PublicationTime of(InputContext stated, @Nullable OffsetDateTime pageMoment, @Nullable LocalDate pageDay) {
        LocalDate day = stated.publishedOn();
        if (day == null) {
            return new PublicationTime(pageMoment, pageDay);
        }
        OffsetDateTime moment = stated.publishedAt();
        return new PublicationTime(moment == null && day.equals(pageDay) ? pageMoment : moment, day);
    }

    /** Returns the local time of the papers, midnight for a day alone, null for nothing known. */
    @Nullable
    LocalDateTime local() {
        if (moment != null) {
            return moment.atZoneSameInstant(ArticleReader.ZONE).toLocalDateTime();
        }
        return day == null ? null : day.atStartOfDay();
    }

    ExtractionContext context(@Nullable String place) {
        return new ExtractionContext(local(), place);
    }
}
