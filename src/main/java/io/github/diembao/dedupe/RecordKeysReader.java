package io.github.diembao.dedupe;

import io.github.diembao.text.SourceText;
import io.github.diembao.text.TextSketch;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads what is compared from a line: a record of ours, or any JSON object with {@code text} and {@code url}. */
final class RecordKeysReader {

    private static final Set<String> COMPARED =
            Set.of("id", "source", "url", "status", "publishedAt", "title", "sapo", "section", "text");
    private static final Set<String> LISTS = Set.of("authors", "tags", "images");
    private static final int DAY_LENGTH = 10;
    private static final int LENGTH_BITS = 32;
    private static final int FIELD_BITS = 8;

    private final JsonFactory factory = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();
    private final AddressKeys addresses = new AddressKeys();

    /**
     * A line that was read.
     *
     * @param keys what is compared
     * @param name {@code id}, {@code url} and {@code source} as a JSON object
     */
    record Line(RecordKeys keys, String name) {}

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException if it is no JSON object
     */
    Line read(String line) {
        Map<String, String> values = new HashMap<>();
        int lists = 0;
        try (JsonParser json = factory.createParser(ObjectReadContext.empty(), line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("no JSON object");
            }
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String field = json.currentName();
                JsonToken value = json.nextToken();
                if (value == JsonToken.START_ARRAY && LISTS.contains(field)) {
                    boolean empty = json.nextToken() == JsonToken.END_ARRAY;
                    lists += empty ? 0 : 1;
                    skipRest(json, empty);
                } else if (value.isStructStart()) {
                    json.skipChildren();
                } else if (value != JsonToken.VALUE_NULL && COMPARED.contains(field)) {
                    values.put(field, json.getString());
                }
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException("broken JSON: " + e.getOriginalMessage(), e);
        }
        return new Line(keys(values, lists, line), name(values));
    }

    private static void skipRest(JsonParser json, boolean empty) {
        int depth = empty ? 0 : 1;
        boolean first = true;
        while (depth > 0) {
            JsonToken token = first ? json.currentToken() : json.nextToken();
            first = false;
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        }
    }

    private RecordKeys keys(Map<String, String> values, int lists, String line) {
        String text = values.getOrDefault("text", "");
        int day = day(values.get("publishedAt"));
        String slug = day == RecordKeys.NO_DAY ? null : addresses.slug(values.get("url"));
        return new RecordKeys(
                hash(addresses.page(values.get("url"))),
                hash(slug == null ? null : slug + '@' + day),
                day,
                fullness(values, lists, text.length()),
                TextSketch.of(SourceText.of(text).tokens()),
                hash(line));
    }

    /** An article before what is none, then the longest text, then the most fields. */
    private static long fullness(Map<String, String> values, int lists, int length) {
        boolean article = values.getOrDefault("status", "OK").equals("OK");
        return (article ? 1L : 0L) << LENGTH_BITS + FIELD_BITS | (long) length << FIELD_BITS | values.size() + lists;
    }

    private static int day(@Nullable String publishedAt) {
        if (publishedAt == null || publishedAt.length() < DAY_LENGTH) {
            return RecordKeys.NO_DAY;
        }
        try {
            return (int) LocalDate.parse(publishedAt.substring(0, DAY_LENGTH)).toEpochDay();
        } catch (DateTimeException e) {
            return RecordKeys.NO_DAY;
        }
    }

    private String name(Map<String, String> values) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            for (String field : new String[] {"id", "url", "source"}) {
                json.writeStringProperty(field, values.get(field));
            }
            json.writeEndObject();
        }
        return out.toString();
    }

    /** FNV-1a, 64 bits, stirred; 0 stands for nothing. */
    static long hash(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        hash ^= hash >>> 32;
        hash *= 0xD6E8FEB86659FD93L;
        hash ^= hash >>> 29;
        return hash == 0 ? 1 : hash;
    }
}
