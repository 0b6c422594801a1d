package io.github.diembao.archive;

import io.github.diembao.InputContext;
import io.github.diembao.text.Provinces;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a record input (a JSON line, a CSV row), under our names or theirs. */
final class RecordFields {

    private static final String[] FIELDS = {"html", "text", "id", "url", "publishedAt", "place"};

    private final InputOptions options;
    private final Map<String, String> ourNames = new HashMap<>();

    RecordFields(InputOptions options) {
        this.options = options;
        for (String field : FIELDS) {
            ourNames.put(theirName(field), field);
        }
    }

    /** Returns our name of a field, or null where it is none of ours. */
    @Nullable
    String ourName(String theirs) {
        return ourNames.get(theirs);
    }

    /** Makes an input of the values, or a failure where they don't hold one. */
    InputEvent input(Map<String, String> values, String source) {
        String html = values.get("html");
        String content = html != null ? html : values.get("text");
        if (content == null) {
            return malformed(source, "neither " + theirName("html") + " nor " + theirName("text") + " is given");
        }
        if (content.isBlank()) {
            return new InputFailure(source, InputFailure.Reason.EMPTY, "empty content");
        }
        InputContext context = options.known().withSource(source);
        String id = blankToNull(values.get("id"));
        if (id != null) {
            context = context.withId(id);
        }
        String url = blankToNull(values.get("url"));
        if (url != null) {
            context = context.withUrl(url);
        }
        String place = blankToNull(values.get("place"));
        if (place != null) {
            if (Provinces.find(place) == null) {
                return malformed(source, theirName("place") + ": no such province: " + place);
            }
            context = context.withPlace(place);
        }
        String published = blankToNull(values.get("publishedAt"));
        if (published != null) {
            try {
                context = PublicationDates.addTo(context, published);
            } catch (IllegalArgumentException e) {
                return malformed(source, theirName("publishedAt") + ": " + e.getMessage());
            }
        }
        InputKind stated = options.kind();
        InputKind kind = stated != null ? stated : html != null ? InputKind.HTML : InputKind.TEXT;
        return new ArticleInput(kind, null, content, context);
    }

    private String theirName(String field) {
        return options.fieldNames().getOrDefault(field, field);
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    static InputFailure malformed(String source, String message) {
        return new InputFailure(source, InputFailure.Reason.MALFORMED, message);
    }
}
