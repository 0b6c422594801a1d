package io.github.diembao;

import io.github.diembao.date.DateMention;
import io.github.diembao.document.DocumentReference;
import io.github.diembao.html.ArticleStatus;
import io.github.diembao.html.CleanedImage;
import io.github.diembao.html.Removed;
import io.github.diembao.official.Official;
import io.github.diembao.text.Block;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article, cleaned and read. Every span is a pair of UTF-16 code-unit offsets into {@code text}, end exclusive.
 *
 * @param id the input's own id where it has one, else a stable hash of the url, or of the content where there is no url
 * @param source where it was read; null where the caller did not say
 * @param url canonical address; null where unknown
 * @param site host without {@code www.}; null where unknown
 * @param template site profile and era that matched, or {@code generic}, {@code plain-text}
 * @param status what the page turned out to be
 * @param language BCP 47, {@code vi} for Vietnamese
 * @param title headline; null where there is none
 * @param sapo lead paragraph without the paper's mark; null where there is none
 * @param authors bylines in order
 * @param section category; null where unknown
 * @param tags in order
 * @param publishedAt moment of publication; null where the hour is unknown
 * @param publishedOn day of publication in Vietnam; null where unknown
 * @param modifiedAt moment of the last change; null where unknown
 * @param text title, sapo and body blocks joined by one blank line; for clean text the caller's own string
 * @param blocks what each part of {@code text} is, in order
 * @param images pictures in reading order
 * @param dates temporal expressions in order
 * @param documents document references in order
 * @param officials persons with a post, in order of first mention
 * @param removed what was dropped as boilerplate
 * @param missing fields that a good page of this template has and this page has not, such as {@code sapo}; a rising share
 *     of them tells that a paper changed its layout. Not part of the record that the command line writes
 */
public record Article(
        String id,
        @Nullable String source,
        @Nullable String url,
        @Nullable String site,
        String template,
        ArticleStatus status,
        String language,
        @Nullable String title,
        @Nullable String sapo,
        List<String> authors,
        @Nullable String section,
        List<String> tags,
        @Nullable OffsetDateTime publishedAt,
        @Nullable LocalDate publishedOn,
        @Nullable OffsetDateTime modifiedAt,
        String text,
        List<Block> blocks,
        List<CleanedImage> images,
        List<DateMention> dates,
        List<DocumentReference> documents,
        List<Official> officials,
        List<Removed> removed,
        List<String> missing) {

    /** Version of the record that the command line writes. */
    public static final String SCHEMA_VERSION = "1";

    /** Copies the lists. */
    public Article {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        blocks = List.copyOf(blocks);
        images = List.copyOf(images);
        dates = List.copyOf(dates);
        documents = List.copyOf(documents);
        officials = List.copyOf(officials);
        removed = List.copyOf(removed);
        missing = List.copyOf(missing);
    }
}
