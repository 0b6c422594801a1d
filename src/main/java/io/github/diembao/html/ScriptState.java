package io.github.diembao.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The article in the data from which a page's own script would draw it: the longest text that is marked up in paragraphs. */
final class ScriptState {

    private static final ElementSelector SCRIPT = ElementSelector.compile("script");
    private static final JsonFactory FACTORY = JsonFactory.builder().build();
    private static final int SHORTEST = 200;

    private ScriptState() {}

    static void addAnchors(Anchors anchors) {
        anchors.add(SCRIPT);
    }

    /** Returns the markup of the article, or null where no script holds any. */
    static @Nullable String article(PageIndex page) {
        String best = null;
        for (Element script : page.all(SCRIPT, null)) {
            String data = script.data();
            boolean typed = script.attributes().get("type").endsWith("json");
            int open = data.indexOf('{');
            boolean assigned = open > 0 && data.lastIndexOf('=', open) > 0 && data.lastIndexOf('(', open) < 0;
            if (open >= 0 && (typed || assigned) && data.length() > SHORTEST && isMarked(data)) {
                best = longest(data.substring(open), best);
            }
        }
        return best;
    }

    /** Tells whether a text holds the end of a paragraph, in any of the ways scripts write it. */
    private static boolean isMarked(String data) {
        return data.contains("</p>")
                || data.contains("<\\/p>")
                || data.contains("\\u003c/p")
                || data.contains("\\u003C/p");
    }

    private static @Nullable String longest(String json, @Nullable String known) {
        String best = known;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                String value = token == JsonToken.VALUE_STRING ? parser.getString() : "";
                boolean longer = value.length() > (best == null ? SHORTEST : best.length());
                best = longer && value.contains("</p>") ? value : best;
            }
        } catch (JacksonException e) {
            // An assignment ends with more script; what was read before it counts.
            return best;
        }
        return best;
    }
}
