package io.github.diembao.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** An object of a record, read whole; values of another kind than asked for count as absent. */
final class JsonTree {

    private static final int LONGEST_STRING = 64 << 20;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_STRING)
                    .build())
            .build();

    private final Map<String, Object> values;

    private JsonTree(Map<String, Object> values) {
        this.values = values;
    }

    /**
     * Reads one line.
     *
     * @throws IllegalArgumentException if it is no JSON object
     */
    static JsonTree read(String line) {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("no JSON object");
            }
            JsonTree tree = object(json);
            if (json.nextToken() != null) {
                throw new IllegalArgumentException("more than one JSON value on the line");
            }
            return tree;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("broken JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static JsonTree object(JsonParser json) {
        Map<String, Object> values = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            Object value = value(json, json.nextToken());
            if (value != null) {
                values.put(name, value);
            }
        }
        return new JsonTree(values);
    }

    /** The parser bounds how deep values nest. */
    private static @Nullable Object value(JsonParser json, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object(json);
            case START_ARRAY -> {
                List<Object> items = new ArrayList<>();
                JsonToken item;
                while ((item = json.nextToken()) != JsonToken.END_ARRAY) {
                    Object value = value(json, item);
                    if (value != null) {
                        items.add(value);
                    }
                }
                yield items;
            }
            case VALUE_NUMBER_INT -> json.getLongValue();
            case VALUE_STRING -> json.getString();
            default -> null;
        };
    }

    @Nullable
    String string(String name) {
        return values.get(name) instanceof String string ? string : null;
    }

    /**
     * Returns a string that must be there.
     *
     * @throws IllegalArgumentException if it is not
     */
    String required(String name) {
        String value = string(name);
        if (value == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return value;
    }

    int number(String name) {
        return values.get(name) instanceof Long number ? Math.toIntExact(number) : 0;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    List<String> strings(String name) {
        return all(name, String.class);
    }

    List<JsonTree> objects(String name) {
        return all(name, JsonTree.class);
    }

    private <T> List<T> all(String name, Class<T> type) {
        return values.get(name) instanceof List<?> list
                ? list.stream().filter(type::isInstance).map(type::cast).toList()
                : List.of();
    }
}
