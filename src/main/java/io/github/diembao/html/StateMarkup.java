package io.github.diembao.html;

import io.github.diembao.text.ResourceTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Turns a text that a page hands to its own script as data into markup: blocks with a name ({@code state-blocks.tsv}) and
 * elements of React ({@code ["$","p",null,{"children":"…"}]}).
 */
final class StateMarkup {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();
    private static final Map<String, String> TAGS = new HashMap<>();

    /** Keys under which blocks name their kind. */
    private static final List<String> KINDS = List.of("type", "_type", "nodeType");

    /** Keys under which blocks hold their text and their parts, in the order of reading. */
    private static final List<String> PARTS =
            List.of("text", "value", "data", "file", "content", "children", "items", "caption");

    private static final String ELEMENT = "$";
    private static final int ELEMENT_PARTS = 4;
    private static final int DEEPEST = 100;

    static {
        for (ResourceTable.Row row : ResourceTable.read(StateMarkup.class, "state-blocks.tsv")) {
            TAGS.put(row.get("name"), row.get("tag"));
        }
    }

    private final StringBuilder out = new StringBuilder();

    private StateMarkup() {}

    /** Returns the markup of the first value in a text of JSON; empty where it holds no such text. */
    static String of(String json) {
        StateMarkup markup = new StateMarkup();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            markup.any(value(parser, parser.nextToken()), 0);
        } catch (JacksonException e) {
            // Data in notation of JavaScript are no JSON.
            return "";
        }
        return markup.out.toString();
    }

    private static @Nullable Object value(JsonParser parser, @Nullable JsonToken token) {
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> object = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                Object value = value(parser, parser.nextToken());
                if (value != null) {
                    object.put(name, value);
                }
            }
            return object;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> array = new ArrayList<>();
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                Object value = value(parser, next);
                array.add(value == null ? "" : value);
            }
            return array;
        }
        return token == JsonToken.VALUE_STRING ? parser.getString() : null;
    }

    /** Looks for elements and blocks in whatever holds them. */
    private void any(@Nullable Object node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node instanceof List<?> list) {
            if (isElement(list)) {
                element(list, depth);
            } else {
                list.forEach(part -> any(part, depth + 1));
            }
        } else if (node instanceof Map<?, ?> map) {
            String tag = tag(map);
            if (tag == null) {
                map.values().forEach(part -> any(part, depth + 1));
            } else {
                block(tag, map, depth);
            }
        }
    }

    private static boolean isElement(List<?> list) {
        return list.size() == ELEMENT_PARTS && ELEMENT.equals(list.get(0)) && list.get(1) instanceof String;
    }

    private static @Nullable String tag(Map<?, ?> map) {
        for (String key : KINDS) {
            if (map.get(key) instanceof String name) {
                return TAGS.get(name);
            }
        }
        return null;
    }

    private void element(List<?> element, int depth) {
        String tag = (String) element.get(1);
        boolean plain = !tag.isEmpty() && tag.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9');
        Map<?, ?> props = element.get(ELEMENT_PARTS - 1) instanceof Map<?, ?> map ? map : Map.of();
        if (plain) {
            out.append('<').append(tag);
            for (String name : List.of("src", "href", "class", "className")) {
                if (props.get(name) instanceof String value) {
                    String attribute = name.equals("className") ? "class" : name;
                    out.append(' ')
                            .append(attribute)
                            .append("=\"")
                            .append(Entities.escape(value))
                            .append('"');
                }
            }
            out.append('>');
        }
        children(props.get("children"), depth + 1);
        if (props.get("dangerouslySetInnerHTML") instanceof Map<?, ?> inner
                && inner.get("__html") instanceof String html) {
            out.append(html);
        }
        if (plain && !tag.equals("img") && !tag.equals("br")) {
            out.append("</").append(tag).append('>');
        }
    }

    private void children(@Nullable Object children, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (children instanceof String text) {
            // References to other rows stand as text, too.
            if (!text.startsWith(ELEMENT)) {
                out.append(Entities.escape(text));
            }
        } else if (children instanceof List<?> list) {
            if (isElement(list)) {
                element(list, depth);
            } else {
                list.forEach(child -> children(child, depth + 1));
            }
        }
    }

    private void block(String tag, Map<?, ?> block, int depth) {
        out.append('<').append(tag).append('>');
        if (tag.equals("figure")) {
            image(block);
        }
        fields(tag, block, depth);
        out.append("</").append(tag).append('>');
    }

    private void parts(String tag, Object part, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (part instanceof String text) {
            out.append(text);
        } else if (part instanceof List<?> list) {
            String inner = inner(tag, list);
            for (Object one : list) {
                boolean own = one instanceof Map<?, ?> map && tag(map) != null;
                out.append(inner.isEmpty() || own ? "" : "<" + inner + ">");
                parts(inner.isEmpty() ? tag : inner, one, depth + 1);
                out.append(inner.isEmpty() || own ? "" : "</" + inner + ">");
            }
        } else if (part instanceof Map<?, ?> map) {
            String own = tag(map);
            if (own == null) {
                fields(tag, map, depth);
            } else {
                block(own, map, depth + 1);
            }
        }
    }

    private void fields(String tag, Map<?, ?> map, int depth) {
        if (depth <= DEEPEST) {
            for (String key : PARTS) {
                Object value = map.get(key);
                if (value == null || value instanceof String && key.equals("data")) {
                    continue;
                }
                boolean caption = key.equals("caption") && tag.equals("figure");
                out.append(caption ? "<figcaption>" : "");
                parts(tag, value, depth + 1);
                out.append(caption ? "</figcaption>" : "");
            }
        }
    }

    /** Items of a list, rows and cells of a table are lists without names. */
    private static String inner(String tag, List<?> list) {
        boolean named = !list.isEmpty() && list.get(0) instanceof Map<?, ?> map && tag(map) != null;
        return named
                ? ""
                : switch (tag) {
                    case "ul" -> "li";
                    case "table" -> "tr";
                    case "tr" -> "td";
                    default -> "";
                };
    }

    private void image(Map<?, ?> block) {
        Object at = block.get("data") instanceof Map<?, ?> data ? data : block.get("attrs");
        Object file = at instanceof Map<?, ?> map && map.get("file") instanceof Map<?, ?> inner ? inner : at;
        if (file instanceof Map<?, ?> map) {
            Object url = map.containsKey("url") ? map.get("url") : map.get("src");
            out.append(url instanceof String text ? "<img src=\"" + Entities.escape(text) + "\">" : "");
        }
    }
}
