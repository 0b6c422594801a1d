package io.github.diembao;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What the caller knows of an input besides its content. What the caller states wins over what a page says; a stated
 * day is refined by the page's hour of the same day.
 *
 * @param id the caller's own id; null for none
 * @param source where the input was read, for messages and the record; null for none
 * @param url address; null where unknown
 * @param publishedAt moment of publication; null where the hour is unknown
 * @param publishedOn day of publication in Vietnam; null where unknown
 * @param place province of the paper as a slug ({@code nghe-an}) or a name; null to let the site tell it
 * @param charset charset named by the HTTP header; null where unknown
 */
public record InputContext(
        @Nullable String id,
        @Nullable String source,
        @Nullable String url,
        @Nullable OffsetDateTime publishedAt,
        @Nullable LocalDate publishedOn,
        @Nullable String place,
        @Nullable String charset) {

    private static final InputContext NONE = new InputContext(null, null, null, null, null, null, null);

    /**
     * Returns the context in which nothing is known.
     *
     * @return all parts null
     */
    public static InputContext none() {
        return NONE;
    }

    /**
     * Returns a copy with an id.
     *
     * @param newId the caller's own id, or null
     * @return the changed copy
     */
    public InputContext withId(@Nullable String newId) {
        return new InputContext(newId, source, url, publishedAt, publishedOn, place, charset);
    }

    /**
     * Returns a copy with a source.
     *
     * @param newSource where the input was read, or null
     * @return the changed copy
     */
    public InputContext withSource(@Nullable String newSource) {
        return new InputContext(id, newSource, url, publishedAt, publishedOn, place, charset);
    }

    /**
     * Returns a copy with an address.
     *
     * @param newUrl address of the page, or null
     * @return the changed copy
     */
    public InputContext withUrl(@Nullable String newUrl) {
        return new InputContext(id, source, newUrl, publishedAt, publishedOn, place, charset);
    }

    /**
     * Returns a copy with a moment of publication.
     *
     * @param moment moment with its offset
     * @return the changed copy; its day is the day in Vietnam
     */
    public InputContext withPublishedAt(OffsetDateTime moment) {
        LocalDate day = moment.atZoneSameInstant(ArticleReader.ZONE).toLocalDate();
        return new InputContext(id, source, url, moment, day, place, charset);
    }

    /**
     * Returns a copy with a day of publication whose hour is unknown.
     *
     * @param day day in Vietnam
     * @return the changed copy
     */
    public InputContext withPublishedOn(LocalDate day) {
        return new InputContext(id, source, url, null, day, place, charset);
    }

    /**
     * Returns a copy with the province of the paper.
     *
     * @param newPlace slug or name of a province, or null to let the site tell it
     * @return the changed copy
     */
    public InputContext withPlace(@Nullable String newPlace) {
        return new InputContext(id, source, url, publishedAt, publishedOn, newPlace, charset);
    }

    /**
     * Returns a copy with a charset.
     *
     * @param newCharset charset named by the HTTP header, or null
     * @return the changed copy
     */
    public InputContext withCharset(@Nullable String newCharset) {
        return new InputContext(id, source, url, publishedAt, publishedOn, place, newCharset);
    }
}
