package io.github.diembao.html;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an article, cleaned. All texts are normalised, single spaces inside a line.
 *
 * @param url canonical address, null where unknown
 * @param site host without {@code www.}, or the paper told by its mark in the sapo; null where unknown
 * @param place the paper's own province as a slug, from its profile; null where unknown
 * @param template site profile and era, such as {@code baonghean/E4}, or {@code generic}, {@code plain-text}
 * @param status what the page turned out to be
 * @param language BCP 47
 * @param title headline, null where none was found
 * @param kicker line above the headline, null for none
 * @param sapo lead paragraph without the paper's mark, null for none
 * @param authors bylines in order
 * @param section category, null where unknown
 * @param tags in order
 * @param publishedAt moment of publication with offset, null where the hour is unknown
 * @param publishedOn day of publication, null where unknown
 * @param modifiedAt moment of the last change, null where unknown
 * @param blocks body in reading order, without title and sapo
 * @param images in reading order
 * @param removed what was dropped as boilerplate
 * @param slug the name of the article in its address, equal in every era of one article; null where unknown
 * @param marked whether the sapo began with the paper's mark, such as {@code (Baonghean.vn) -}
 * @param confidence how sure the body is the article's own: 1 by a site profile or from a text, less by the generic path
 * @param missing fields that a good page of this template has and this page has not, such as {@code sapo}; a rising share
 *     of them tells that the layout changed
 */
public record CleanedPage(
        @Nullable String url,
        @Nullable String site,
        @Nullable String place,
        String template,
        ArticleStatus status,
        String language,
        @Nullable String title,
        @Nullable String kicker,
        @Nullable String sapo,
        List<String> authors,
        @Nullable String section,
        List<String> tags,
        @Nullable OffsetDateTime publishedAt,
        @Nullable LocalDate publishedOn,
        @Nullable OffsetDateTime modifiedAt,
        List<CleanedBlock> blocks,
        List<CleanedImage> images,
        List<Removed> removed,
        @Nullable String slug,
        boolean marked,
        double confidence,
        List<String> missing) {

    /** Copies the lists. */
    public CleanedPage {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        blocks = List.copyOf(blocks);
        images = List.copyOf(images);
        removed = List.copyOf(removed);
        missing = List.copyOf(missing);
    }
}
