package io.github.diembao.search;

import io.github.diembao.text.Span;
import java.util.List;

/**
 * A passage of an article that shows why it was found.
 *
 * @param span where it stands in the article's text
 * @param text the words under the span
 * @param highlights what matched, as spans of the article's text inside {@code span}, in order
 */
public record Snippet(Span span, String text, List<Span> highlights) {

    /** Copies the list. */
    public Snippet {
        highlights = List.copyOf(highlights);
    }
}
