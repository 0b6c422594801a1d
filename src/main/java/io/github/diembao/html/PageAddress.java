package io.github.diembao.html;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an address tells.
 *
 * @param url the address
 * @param host host without {@code www.}, {@code m.} and {@code amp.}
 * @param path its path, at least {@code /}
 */
public record PageAddress(String url, String host, String path) {

    private static final int FEWEST_HYPHENS = 3;
    private static final List<String> EDITIONS = List.of("www.", "m.", "amp.", "mobile.");

    /**
     * Reads an address.
     *
     * @param address an absolute address, as typed; null and blank are none
     * @return its parts, or null where it is none
     */
    public static @Nullable PageAddress of(@Nullable String address) {
        URI uri = FieldReader.uri(address);
        if (uri == null || address == null) {
            return null;
        }
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        for (String edition : EDITIONS) {
            host = host.startsWith(edition) ? host.substring(edition.length()) : host;
        }
        String path = uri.getPath();
        return new PageAddress(address.strip(), host, path == null || path.isEmpty() ? "/" : path);
    }

    /**
     * Returns the name of the article: the last part of the path without extension and number, equal in every era of
     * one article.
     *
     * @return words joined by hyphens; null where the path has none
     */
    @Nullable
    public String slug() {
        String last = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        last = last.substring(last.lastIndexOf('/') + 1);
        for (String extension : List.of(".html", ".htm", ".amp", ".vnp", ".tpo", ".ldo", ".chn")) {
            last = last.endsWith(extension) ? last.substring(0, last.length() - extension.length()) : last;
        }
        int dash = last.lastIndexOf('-');
        if (dash > 0) {
            String number = last.substring(dash + 1);
            String digits = number.startsWith("post") ? number.substring(4) : number;
            boolean numbered = digits.length() >= 5 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
            last = numbered ? last.substring(0, dash) : last;
        }
        return last.indexOf('-') > 0 ? last : null;
    }

    /** Returns the parts of the path that may be an article's name: the last one, and a long one before a number. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        String slug = slug();
        if (slug != null) {
            names.add(slug);
        }
        List<String> parts = PageText.split(path, '/');
        String before = parts.size() < 2 ? "" : parts.get(parts.size() - 2);
        if (before.chars().filter(c -> c == '-').count() >= FEWEST_HYPHENS) {
            names.add(before);
        }
        return names;
    }

    /** Tells whether the path fits a pattern: {@code ^} anchors it at the start, {@code $} at the end. */
    boolean fits(String pattern) {
        boolean start = pattern.startsWith("^");
        boolean end = pattern.endsWith("$");
        String core = pattern.substring(start ? 1 : 0, pattern.length() - (end ? 1 : 0));
        return start && end
                ? path.equals(core)
                : start ? path.startsWith(core) : end ? path.endsWith(core) : path.contains(core);
    }
}
