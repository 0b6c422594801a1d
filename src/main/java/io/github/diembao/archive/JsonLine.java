package io.github.diembao.archive;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads one line of JSON Lines: {@code html} or {@code text} with what else is known. */
final class JsonLine {

    private final JsonFactory factory;
    private final RecordFields fields;

    JsonLine(InputOptions options, RecordFields fields) {
        this.fields = fields;
        factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(options.maxBytes())
                        .build())
                .build();
    }

    InputEvent read(byte[] line, String source) {
        Map<String, String> values = new HashMap<>();
        try (JsonParser json = factory.createParser(ObjectReadContext.empty(), line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return RecordFields.malformed(source, "no JSON object");
            }
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String field = fields.ourName(json.currentName());
                JsonToken value = json.nextToken();
                if (value.isStructStart()) {
                    json.skipChildren();
                } else if (field != null && value != JsonToken.VALUE_NULL) {
                    values.put(field, json.getString());
                }
            }
            if (json.nextToken() != null) {
                return RecordFields.malformed(source, "more than one JSON value on the line");
            }
        } catch (JacksonException e) {
            int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            return RecordFields.malformed(source, "broken JSON at column " + column + ": " + e.getOriginalMessage());
        }
        return fields.input(values, source);
    }
}
