package io.github.diembao.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * The news article a page describes in JSON-LD, and its breadcrumb. Malformed JSON gives what stood before the fault;
 * entities inside strings are unescaped, because some systems escape twice.
 */
final class JsonLd {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    private static final Set<String> ARTICLE_TYPES = Set.of(
            "NewsArticle",
            "Article",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "OpinionNewsArticle",
            "BackgroundNewsArticle",
            "ReviewNewsArticle",
            "BlogPosting",
            "LiveBlogPosting",
            "VideoObject");
    private static final Set<String> PAGE_TYPES = Set.of("CollectionPage", "SearchResultsPage", "ItemList");

    private final Map<String, List<String>> article = new LinkedHashMap<>();
    private final List<String> breadcrumb = new ArrayList<>();
    private boolean hasArticle;
    /** How deep the article stood in its block; one inside another is a part of it. */
    private int articleDepth = Integer.MAX_VALUE;

    private boolean hasList;
    private boolean hasVideo;

    /** Reads all blocks of a page. */
    static JsonLd of(List<Element> scripts) {
        JsonLd result = new JsonLd();
        for (Element script : scripts) {
            result.read(script.data());
        }
        return result;
    }

    /** Returns the first value of a property of the article, {@code author} standing for the author's name; or null. */
    @Nullable
    String first(String property) {
        List<String> values = article.getOrDefault(property, List.of());
        return values.isEmpty() ? null : values.get(0);
    }

    /** Returns all values of a property of the article. */
    List<String> all(String property) {
        return article.getOrDefault(property, List.of());
    }

    /** Returns the names of the breadcrumb from the home page on. */
    List<String> breadcrumb() {
        return breadcrumb;
    }

    boolean hasArticle() {
        return hasArticle;
    }

    boolean hasList() {
        return hasList;
    }

    /** Tells whether the page as a whole is about a video. */
    boolean hasVideo() {
        return hasVideo;
    }

    /** An object that is being read. */
    private static final class Frame {
        final String role;
        final Map<String, List<String>> values = new LinkedHashMap<>();
        boolean list;

        Frame(String role, boolean list) {
            this.role = role;
            this.list = list;
        }

        void add(String property, String value) {
            values.computeIfAbsent(property, key -> new ArrayList<>(1)).add(value);
        }
    }

    private void read(String json) {
        List<Frame> frames = new ArrayList<>();
        String property = "";
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json.strip())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case START_OBJECT -> frames.add(new Frame(property, false));
                    case START_ARRAY -> frames.add(new Frame(property, true));
                    case PROPERTY_NAME -> property = parser.currentName();
                    case END_OBJECT, END_ARRAY -> {
                        Frame done = frames.remove(frames.size() - 1);
                        property = done.role;
                        close(done, frames);
                    }
                    default -> {
                        if (token.isScalarValue() && !frames.isEmpty()) {
                            Frame top = frames.get(frames.size() - 1);
                            String value = Parser.unescapeEntities(parser.getString(), false);
                            (top.list ? owner(frames) : top).add(top.list ? top.role : property, value);
                        }
                    }
                }
            }
        } catch (JacksonException e) {
            // What was complete before the fault is kept; the open objects are closed as they stand.
            while (!frames.isEmpty()) {
                close(frames.remove(frames.size() - 1), frames);
            }
        }
    }

    /** Returns the innermost object around the innermost arrays. */
    private static Frame owner(List<Frame> frames) {
        for (int i = frames.size() - 1; i > 0; i--) {
            if (!frames.get(i).list) {
                return frames.get(i);
            }
        }
        return frames.get(0);
    }

    private void close(Frame done, List<Frame> open) {
        if (done.list) {
            return;
        }
        List<String> types = done.values.getOrDefault("@type", List.of());
        hasList |= types.stream().anyMatch(PAGE_TYPES::contains);
        boolean video = types.contains("VideoObject");
        hasVideo |= video && open.isEmpty();
        if (types.stream().anyMatch(ARTICLE_TYPES::contains) && !(video && hasArticle) && open.size() < articleDepth) {
            hasArticle |= !video;
            articleDepth = video ? articleDepth : open.size();
            article.clear();
            article.putAll(done.values);
        } else if (types.contains("ListItem")) {
            done.values.getOrDefault("name", List.of()).stream().findFirst().ifPresent(breadcrumb::add);
        }
        if (!open.isEmpty()) {
            // An author, publisher or item that is an object stands for its name; a page for its address.
            Frame owner = owner(open);
            List<String> names = done.values.getOrDefault("name", done.values.getOrDefault("@id", List.of()));
            if (!done.role.isEmpty() && !names.isEmpty()) {
                owner.add(done.role, names.get(0));
            }
        }
    }
}
