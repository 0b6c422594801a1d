package io.github.diembao.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of a page under construction. */
final class PageDraft {
    @Nullable
    String title;

    @Nullable
    String kicker;

    @Nullable
    String sapo;

    List<String> authors = List.of();

    @Nullable
    String section;

    List<String> tags = List.of();

    @Nullable
    PageTime published;

    @Nullable
    PageTime modified;

    static final String GENERIC = "generic";

    String template = GENERIC;
    ArticleStatus status = ArticleStatus.NOT_ARTICLE;
    double confidence;
    boolean marked;

    /** Whether a time follows the headline of a page no profile knows. */
    boolean dated;

    boolean vietnamese = true;
    List<String> missing = List.of();
}
