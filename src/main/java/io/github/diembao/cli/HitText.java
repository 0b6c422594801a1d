package io.github.diembao.cli;

import io.github.diembao.search.SearchHit;
import io.github.diembao.search.SearchResult;
import io.github.diembao.search.Snippet;
import io.github.diembao.text.Span;

/** A search result for reading. */
final class HitText {

    private HitText() {}

    static String of(SearchResult result, int offset, boolean facets) {
        StringBuilder text = new StringBuilder();
        text.append(result.totalIsExact() ? "" : "at least ")
                .append(result.total())
                .append(result.total() == 1 ? " article\n" : " articles\n");
        int number = offset + 1;
        for (SearchHit hit : result.hits()) {
            text.append('\n').append(number++).append(". ");
            text.append(hit.title() == null ? hit.id() : hit.title());
            if (hit.publishedAt() != null) {
                text.append(" (").append(hit.publishedAt()).append(')');
            }
            text.append("\n   ")
                    .append(hit.url() == null ? hit.id() : hit.url())
                    .append('\n');
            if (!hit.reposts().isEmpty()) {
                text.append("   also ").append(String.join(", ", hit.reposts())).append('\n');
            }
            hit.snippets()
                    .forEach(snippet ->
                            text.append("   … ").append(marked(snippet)).append('\n'));
        }
        if (facets) {
            result.facets().forEach((name, counts) -> {
                if (counts.isEmpty()) {
                    return;
                }
                text.append('\n').append(name).append('\n');
                counts.forEach(count -> text.append("  ")
                        .append(count.count())
                        .append("  ")
                        .append(count.value())
                        .append('\n'));
            });
        }
        return text.toString();
    }

    /** Puts what matched between brackets; a snippet stays on one line. */
    private static String marked(Snippet snippet) {
        StringBuilder text = new StringBuilder();
        int from = snippet.span().start();
        int at = from;
        for (Span highlight : snippet.highlights()) {
            text.append(snippet.text(), at - from, highlight.start() - from)
                    .append('[')
                    .append(snippet.text(), highlight.start() - from, highlight.end() - from)
                    .append(']');
            at = highlight.end();
        }
        return text.append(snippet.text(), at - from, snippet.text().length())
                .toString()
                .replace('\n', ' ');
    }
}
