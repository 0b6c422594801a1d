package io.github.diembao.archive;

import io.github.diembao.text.ResourceTable;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells by their names the files of a site that hold no article, whatever is in them. */
final class WebAssets {

    private static final Set<String> ENDINGS = names("ending");
    private static final Set<String> FILES = names("file");
    private static final String GZIP = ".gz";

    private WebAssets() {}

    private static Set<String> names(String match) {
        return ResourceTable.read(WebAssets.class, "web-assets.tsv").stream()
                .filter(row -> row.get("match").equals(match))
                .map(row -> row.get("name"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Tells whether a file is none to read.
     *
     * @param path path with {@code /} between its parts
     */
    static boolean contains(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        // Mirrors keep the query in the name: style.css?ver=1.2, on Windows style.css@ver=1.2.
        int query = name.indexOf('?') >= 0 ? name.indexOf('?') : name.indexOf('@');
        String bare = query < 0 ? name : name.substring(0, query);
        bare = bare.endsWith(GZIP) ? bare.substring(0, bare.length() - GZIP.length()) : bare;
        int dot = bare.lastIndexOf('.');
        return FILES.contains(bare) || dot >= 0 && ENDINGS.contains(bare.substring(dot + 1));
    }
}
