package io.github.diembao.archive;

import io.github.diembao.ArticleReader;
import io.github.diembao.InputContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;

/** Reads stated publication dates: an ISO 8601 day, or a date-time with or without offset. */
public final class PublicationDates {

    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendPattern("['T'][' ']")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendPattern("[XXX][XX][X]")
            .optionalEnd()
            .optionalEnd()
            .toFormatter(java.util.Locale.ROOT);

    private PublicationDates() {}

    /**
     * Adds a stated publication date to a context.
     *
     * @param stated {@code 2022-11-14}, {@code 2022-11-14T16:05:00+07:00}, {@code 2022-11-14 16:05}; without an offset
     *     the zone is Asia/Ho_Chi_Minh
     * @param context the context to change
     * @return the changed copy
     * @throws IllegalArgumentException if it is neither a day nor a date-time
     */
    public static InputContext addTo(InputContext context, String stated) {
        try {
            TemporalAccessor parsed =
                    ISO.parseBest(stated.strip(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            if (parsed instanceof OffsetDateTime moment) {
                return context.withPublishedAt(moment);
            }
            if (parsed instanceof LocalDateTime local) {
                return context.withPublishedAt(local.atZone(ArticleReader.ZONE).toOffsetDateTime());
            }
            return context.withPublishedOn((LocalDate) parsed);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'" + stated + "' is no ISO 8601 date (2022-11-14 or 2022-11-14T16:05:00+07:00)", e);
        }
    }
}
