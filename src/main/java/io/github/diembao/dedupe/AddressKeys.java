package io.github.diembao.dedupe;

import io.github.diembao.html.PageAddress;
import io.github.diembao.text.ResourceTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What two addresses of one article have in common. Thread-safe. */
final class AddressKeys {

    /** A name of fewer words is that of a column, not of an article. */
    private static final int FEWEST_WORDS = 4;

    private static final List<String> FORMS = List.of("/amp", ".amp", ".html", ".htm", "/");

    private final Set<String> names = new HashSet<>();
    private final List<String> prefixes = new ArrayList<>();

    AddressKeys() {
        for (ResourceTable.Row row : ResourceTable.read(AddressKeys.class, "tracking-parameters.tsv")) {
            String name = row.get("parameter");
            if (name.endsWith("*")) {
                prefixes.add(name.substring(0, name.length() - 1));
            } else {
                names.add(name);
            }
        }
    }

    /**
     * Returns the address without scheme, edition, form, tracking parameters and fragment; null where it is none, or
     * that of a front page.
     */
    @Nullable
    String page(@Nullable String url) {
        PageAddress address = PageAddress.of(url);
        if (address == null) {
            return null;
        }
        String path = address.path();
        for (String form : FORMS) {
            path = path.endsWith(form) ? path.substring(0, path.length() - form.length()) : path;
        }
        String query = query(address.url());
        return path.isEmpty() && query.isEmpty() ? null : address.host() + path + query;
    }

    /** Returns the site and the name of the article, or null where the address bears none. */
    @Nullable
    String slug(@Nullable String url) {
        PageAddress address = PageAddress.of(url);
        String slug = address == null ? null : address.slug();
        if (address == null
                || slug == null
                || slug.chars().filter(c -> c == '-').count() < FEWEST_WORDS - 1) {
            return null;
        }
        return address.host() + '/' + slug;
    }

    private String query(String url) {
        int end = url.indexOf('#');
        String address = end < 0 ? url : url.substring(0, end);
        int start = address.indexOf('?');
        if (start < 0) {
            return "";
        }
        StringBuilder kept = new StringBuilder();
        for (String parameter : address.substring(start + 1).split("&", -1)) {
            int equals = parameter.indexOf('=');
            String name = equals < 0 ? parameter : parameter.substring(0, equals);
            if (!name.isEmpty() && !tracks(name)) {
                kept.append(kept.isEmpty() ? '?' : '&').append(parameter);
            }
        }
        return kept.toString();
    }

    private boolean tracks(String name) {
        return names.contains(name) || prefixes.stream().anyMatch(name::startsWith);
    }
}
