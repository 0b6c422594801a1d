package io.github.diembao.search;

import io.github.diembao.text.Span;
import java.io.StringWriter;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes what a search returns as JSON, each value on one line. Keys are never missing. Thread-safe. */
public final class SearchJson {

    /** As records print a moment. */
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    private static final JsonFactory FACTORY = new JsonFactory();

    private SearchJson() {}

    /**
     * Writes a hit.
     *
     * @param hit an article found
     * @return an object {@code {id, url, title, publishedAt, score, snippets[], reposts[]}}
     */
    public static String line(SearchHit hit) {
        return write(json -> hit(json, hit, null));
    }

    /**
     * Writes an article that a saved search found.
     *
     * @param name name of the saved search
     * @param hit the article
     * @return an object {@code {query, id, url, title, publishedAt, score, snippets[], reposts[]}}
     */
    public static String line(String name, SearchHit hit) {
        return write(json -> hit(json, hit, name));
    }

    /**
     * Writes the facets of a result.
     *
     * @param result a result with facets
     * @return an object {@code {total, totalIsExact, facets: {name: [{value, count}]}}}
     */
    public static String facets(SearchResult result) {
        return write(json -> {
            json.writeStartObject();
            total(json, result);
            json.writeEndObject();
        });
    }

    /**
     * Writes a whole result.
     *
     * @param result the result
     * @return an object {@code {total, totalIsExact, facets, hits[]}}
     */
    public static String line(SearchResult result) {
        return write(json -> {
            json.writeStartObject();
            total(json, result);
            json.writeArrayPropertyStart("hits");
            result.hits().forEach(hit -> hit(json, hit, null));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    static String moment(OffsetDateTime moment) {
        return MOMENT.format(moment);
    }

    private static String write(Consumer<JsonGenerator> content) {
        StringWriter out = new StringWriter(1024);
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            content.accept(json);
        }
        return out.toString();
    }

    private static void total(JsonGenerator json, SearchResult result) {
        json.writeNumberProperty("total", result.total());
        json.writeBooleanProperty("totalIsExact", result.totalIsExact());
        json.writeObjectPropertyStart("facets");
        result.facets().forEach((name, counts) -> {
            json.writeArrayPropertyStart(name);
            for (SearchResult.FacetCount count : counts) {
                json.writeStartObject();
                json.writeStringProperty("value", count.value());
                json.writeNumberProperty("count", count.count());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
        json.writeEndObject();
    }

    private static void hit(JsonGenerator json, SearchHit hit, @Nullable String query) {
        json.writeStartObject();
        if (query != null) {
            json.writeStringProperty("query", query);
        }
        json.writeStringProperty("id", hit.id());
        string(json, "url", hit.url());
        string(json, "title", hit.title());
        string(json, "publishedAt", hit.publishedAt());
        json.writeNumberProperty("score", hit.score());
        json.writeArrayPropertyStart("snippets");
        hit.snippets().forEach(snippet -> snippet(json, snippet));
        json.writeEndArray();
        strings(json, "reposts", hit.reposts());
        json.writeEndObject();
    }

    private static void snippet(JsonGenerator json, Snippet snippet) {
        json.writeStartObject();
        span(json, snippet.span());
        json.writeStringProperty("text", snippet.text());
        json.writeArrayPropertyStart("highlights");
        for (Span highlight : snippet.highlights()) {
            json.writeStartObject();
            span(json, highlight);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void span(JsonGenerator json, Span span) {
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
    }

    private static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void string(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }
}
