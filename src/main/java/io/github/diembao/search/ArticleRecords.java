package io.github.diembao.search;

import io.github.diembao.Article;
import io.github.diembao.date.CalendarSystem;
import io.github.diembao.date.DateMention;
import io.github.diembao.date.DateType;
import io.github.diembao.document.DocumentReference;
import io.github.diembao.document.ReferenceForm;
import io.github.diembao.html.ArticleStatus;
import io.github.diembao.official.NameMention;
import io.github.diembao.official.Official;
import io.github.diembao.official.OfficialKind;
import io.github.diembao.official.Position;
import io.github.diembao.text.Block;
import io.github.diembao.text.BlockType;
import io.github.diembao.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads records as the command line writes them, as far as an index needs them. Thread-safe. */
public final class ArticleRecords {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String HEAD = "{\"schema\":\"";

    private ArticleRecords() {}

    /**
     * Tells whether a line begins as a record does.
     *
     * @param line a line of JSON Lines, or its first characters
     * @return true where it states the schema of a record first
     */
    public static boolean isRecord(String line) {
        return line.startsWith(HEAD);
    }

    /**
     * Reads a record.
     *
     * @param line one JSON object
     * @return the article without its pictures, provisions, relations and removed lines, which no index holds
     * @throws IllegalArgumentException if the line is no record of version {@value Article#SCHEMA_VERSION}
     */
    public static Article read(String line) {
        JsonTree json = JsonTree.read(line);
        String schema = json.required("schema");
        if (!schema.equals(Article.SCHEMA_VERSION)) {
            throw new IllegalArgumentException("a record of schema " + schema + ", not " + Article.SCHEMA_VERSION);
        }
        try {
            return article(json);
        } catch (DateTimeException | IndexOutOfBoundsException | ArithmeticException e) {
            throw new IllegalArgumentException("broken record: " + e.getMessage(), e);
        }
    }

    private static Article article(JsonTree json) {
        String text = json.required("text");
        OffsetDateTime publishedAt = moment(json.string("publishedAt"));
        LocalDate publishedOn = publishedAt != null
                ? publishedAt.atZoneSameInstant(VIETNAM).toLocalDate()
                : day(json.string("publishedAt"));
        return new Article(
                json.required("id"),
                json.string("source"),
                json.string("url"),
                json.string("site"),
                json.required("template"),
                one(ArticleStatus.values(), ArticleStatus::name, json.string("status")),
                json.required("language"),
                json.string("title"),
                json.string("sapo"),
                json.strings("authors"),
                json.string("section"),
                json.strings("tags"),
                publishedAt,
                publishedOn,
                moment(json.string("modifiedAt")),
                text,
                json.objects("blocks").stream()
                        .map(b -> new Block(one(BlockType.values(), BlockType::label, b.string("type")), span(b, text)))
                        .toList(),
                List.of(),
                json.objects("dates").stream().map(d -> date(d, text)).toList(),
                json.objects("documents").stream().map(d -> document(d, text)).toList(),
                json.objects("officials").stream().map(o -> official(o, text)).toList(),
                List.of(),
                List.of());
    }

    private static DateMention date(JsonTree json, String text) {
        return new DateMention(
                span(json, text),
                json.required("text"),
                one(DateType.values(), DateType::name, json.string("type")),
                json.string("value"),
                day(json.string("firstDay")),
                day(json.string("lastDay")),
                null,
                null,
                one(CalendarSystem.values(), CalendarSystem::label, json.string("calendar")));
    }

    private static DocumentReference document(JsonTree json, String text) {
        return new DocumentReference(
                span(json, text),
                json.required("text"),
                span(json, text),
                one(ReferenceForm.values(), ReferenceForm::name, json.string("form")),
                json.string("id"),
                json.string("kind"),
                json.string("kindCode"),
                json.string("number"),
                json.has("year") ? (Integer) json.number("year") : null,
                json.string("symbol"),
                json.string("rawSymbol"),
                json.string("branch"),
                json.string("issuer"),
                null,
                json.string("term"),
                day(json.string("issuedOn")),
                json.string("subject"),
                List.of(),
                null,
                json.has("antecedent") ? (Integer) json.number("antecedent") : null,
                List.of(),
                List.of());
    }

    private static Official official(JsonTree json, String text) {
        return new Official(
                json.required("name"),
                json.string("honorific"),
                json.string("rank"),
                one(OfficialKind.values(), OfficialKind::label, json.string("kind")),
                json.objects("positions").stream().map(p -> position(p, text)).toList(),
                json.objects("mentions").stream()
                        .map(m -> new NameMention(span(m, text), m.required("text")))
                        .toList());
    }

    private static Position position(JsonTree json, String text) {
        return new Position(
                json.required("role"),
                json.string("organization"),
                json.string("organizationText"),
                json.string("branch"),
                json.string("level"),
                json.string("place"),
                false,
                false,
                false,
                json.string("term"),
                span(json, text),
                1);
    }

    private static Span span(JsonTree json, String text) {
        int start = json.number("start");
        int end = json.number("end");
        if (start < 0 || end < start || end > text.length()) {
            throw new IndexOutOfBoundsException("span " + start + " to " + end + " of " + text.length());
        }
        return new Span(start, end);
    }

    private static @Nullable OffsetDateTime moment(@Nullable String value) {
        return value == null || value.indexOf('T') < 0 ? null : OffsetDateTime.parse(value);
    }

    private static @Nullable LocalDate day(@Nullable String value) {
        return value == null ? null : LocalDate.parse(value);
    }

    private static <T> T one(T[] values, java.util.function.Function<T, String> label, @Nullable String wanted) {
        return Arrays.stream(values)
                .filter(value -> label.apply(value).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("broken record: unknown value " + wanted));
    }
}
