package io.github.diembao.render;

import io.github.diembao.Article;
import io.github.diembao.date.DateMention;
import io.github.diembao.document.DocumentReference;
import io.github.diembao.document.Provision;
import io.github.diembao.document.Relation;
import io.github.diembao.html.CleanedImage;
import io.github.diembao.html.Removed;
import io.github.diembao.official.NameMention;
import io.github.diembao.official.Official;
import io.github.diembao.official.Position;
import io.github.diembao.text.Block;
import io.github.diembao.text.Span;
import java.io.InputStream;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes an article as one JSON object, the record of version {@value io.github.diembao.Article#SCHEMA_VERSION}. Keys
 * are never missing: absent values are {@code null} or an empty list. Thread-safe.
 */
public final class ArticleJson {

    /** Seconds are always printed, so that every moment of an archive sorts as text. */
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    private static final JsonFactory FACTORY = new JsonFactory();

    private ArticleJson() {}

    /**
     * Writes an article on one line.
     *
     * @param article the article
     * @return a JSON object without a line break
     */
    public static String line(Article article) {
        StringWriter out = new StringWriter(article.text().length() * 2 + 1024);
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            write(article, json);
        }
        return out.toString();
    }

    /**
     * Opens the JSON Schema (draft 2020-12) that every line satisfies.
     *
     * @return the schema, UTF-8; the caller closes it
     */
    public static InputStream schema() {
        InputStream schema = ArticleJson.class.getResourceAsStream("article.schema.json");
        if (schema == null) {
            throw new IllegalStateException("article.schema.json is missing from the jar");
        }
        return schema;
    }

    private static void write(Article article, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("schema", Article.SCHEMA_VERSION);
        json.writeStringProperty("id", article.id());
        string(json, "source", article.source());
        string(json, "url", article.url());
        string(json, "site", article.site());
        json.writeStringProperty("template", article.template());
        json.writeStringProperty("status", article.status().name());
        json.writeStringProperty("language", article.language());
        string(json, "title", article.title());
        string(json, "sapo", article.sapo());
        strings(json, "authors", article.authors());
        string(json, "section", article.section());
        strings(json, "tags", article.tags());
        OffsetDateTime published = article.publishedAt();
        string(json, "publishedAt", published != null ? MOMENT.format(published) : day(article.publishedOn()));
        OffsetDateTime modified = article.modifiedAt();
        string(json, "modifiedAt", modified == null ? null : MOMENT.format(modified));
        json.writeStringProperty("text", article.text());
        json.writeArrayPropertyStart("blocks");
        article.blocks().forEach(block -> block(json, block));
        json.writeEndArray();
        json.writeArrayPropertyStart("images");
        article.images().forEach(image -> image(json, image));
        json.writeEndArray();
        json.writeArrayPropertyStart("dates");
        article.dates().forEach(date -> date(json, date));
        json.writeEndArray();
        json.writeArrayPropertyStart("documents");
        article.documents().forEach(document -> document(json, document));
        json.writeEndArray();
        json.writeArrayPropertyStart("officials");
        article.officials().forEach(official -> official(json, official));
        json.writeEndArray();
        json.writeArrayPropertyStart("removed");
        article.removed().forEach(removed -> removed(json, removed));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void block(JsonGenerator json, Block block) {
        json.writeStartObject();
        json.writeStringProperty("type", block.type().label());
        span(json, block.span());
        json.writeEndObject();
    }

    private static void image(JsonGenerator json, CleanedImage image) {
        json.writeStartObject();
        string(json, "url", image.url());
        string(json, "caption", image.caption());
        string(json, "credit", image.credit());
        json.writeEndObject();
    }

    private static void removed(JsonGenerator json, Removed removed) {
        json.writeStartObject();
        json.writeStringProperty("reason", removed.reason());
        json.writeStringProperty("text", removed.text());
        json.writeEndObject();
    }

    private static void date(JsonGenerator json, DateMention date) {
        json.writeStartObject();
        span(json, date.span());
        json.writeStringProperty("text", date.text());
        json.writeStringProperty("type", date.type().name());
        string(json, "value", date.value());
        string(json, "firstDay", day(date.firstDay()));
        string(json, "lastDay", day(date.lastDay()));
        string(
                json,
                "modifier",
                date.modifier() == null ? null : date.modifier().name());
        string(
                json,
                "resolvedFrom",
                date.resolvedFrom() == null ? null : date.resolvedFrom().label());
        json.writeStringProperty("calendar", date.calendar().label());
        json.writeEndObject();
    }

    private static void document(JsonGenerator json, DocumentReference document) {
        json.writeStartObject();
        span(json, document.span());
        json.writeStringProperty("text", document.text());
        json.writeNumberProperty("fullStart", document.fullSpan().start());
        json.writeNumberProperty("fullEnd", document.fullSpan().end());
        json.writeStringProperty("form", document.form().name());
        string(json, "id", document.id());
        string(json, "kind", document.kind());
        string(json, "kindCode", document.kindCode());
        string(json, "number", document.number());
        number(json, "year", document.year());
        string(json, "symbol", document.symbol());
        string(json, "rawSymbol", document.rawSymbol());
        string(json, "branch", document.branch());
        string(json, "issuer", document.issuer());
        string(
                json,
                "issuerFrom",
                document.issuerFrom() == null ? null : document.issuerFrom().label());
        string(json, "term", document.term());
        string(json, "issuedOn", day(document.issuedOn()));
        string(json, "subject", document.subject());
        json.writeArrayPropertyStart("provisions");
        document.provisions().forEach(provision -> provision(json, provision));
        json.writeEndArray();
        relation(json, document.relation());
        number(json, "antecedent", document.antecedent());
        strings(json, "candidates", document.candidates());
        strings(json, "flags", document.flags());
        json.writeEndObject();
    }

    /** Levels carry their Vietnamese names, as in the development gold. */
    private static void provision(JsonGenerator json, Provision provision) {
        json.writeStartObject();
        string(json, "phan", provision.part());
        string(json, "chuong", provision.chapter());
        string(json, "muc", provision.section());
        string(json, "dieu", provision.article());
        string(json, "khoan", provision.clause());
        string(json, "diem", provision.point());
        string(json, "to", provision.to());
        json.writeEndObject();
    }

    private static void relation(JsonGenerator json, @Nullable Relation relation) {
        if (relation == null) {
            json.writeNullProperty("relation");
            return;
        }
        json.writeObjectPropertyStart("relation");
        json.writeStringProperty("type", relation.type().name());
        json.writeNumberProperty("target", relation.target());
        json.writeEndObject();
    }

    private static void official(JsonGenerator json, Official official) {
        json.writeStartObject();
        json.writeStringProperty("name", official.name());
        string(json, "honorific", official.honorific());
        string(json, "rank", official.rank());
        json.writeStringProperty("kind", official.kind().label());
        json.writeArrayPropertyStart("positions");
        official.positions().forEach(position -> position(json, position));
        json.writeEndArray();
        json.writeArrayPropertyStart("mentions");
        for (NameMention mention : official.mentions()) {
            json.writeStartObject();
            span(json, mention.span());
            json.writeStringProperty("text", mention.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void position(JsonGenerator json, Position position) {
        json.writeStartObject();
        json.writeStringProperty("role", position.role());
        string(json, "organization", position.organization());
        string(json, "organizationText", position.organizationText());
        string(json, "branch", position.branch());
        string(json, "level", position.level());
        string(json, "place", position.place());
        json.writeBooleanProperty("former", position.former());
        json.writeBooleanProperty("acting", position.acting());
        json.writeBooleanProperty("conferred", position.conferred());
        string(json, "term", position.term());
        span(json, position.span());
        json.writeNumberProperty("confidence", position.confidence());
        json.writeEndObject();
    }

    private static void span(JsonGenerator json, Span span) {
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static void string(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    private static void number(JsonGenerator json, String name, @Nullable Integer value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, value);
        }
    }

    private static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
