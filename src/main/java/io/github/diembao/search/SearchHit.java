package io.github.diembao.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article found.
 *
 * @param id its id
 * @param url its address; null where unknown
 * @param title its headline; null where there is none
 * @param publishedAt moment ({@code 2022-11-14T16:05:00+07:00}) or day of publication; null where unknown
 * @param score relevance, comparable within one result only; 0 where sorted by date
 * @param snippets passages in the order of the text
 * @param reposts ids of near-duplicates found lower down that were put together with this hit
 */
public record SearchHit(
        String id,
        @Nullable String url,
        @Nullable String title,
        @Nullable String publishedAt,
        double score,
        List<Snippet> snippets,
        List<String> reposts) {

    /** Copies the lists. */
    public SearchHit {
        snippets = List.copyOf(snippets);
        reposts = List.copyOf(reposts);
    }
}
