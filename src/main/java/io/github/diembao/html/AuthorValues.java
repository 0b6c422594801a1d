package io.github.diembao.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps, of what a page states for its authors, whom it names: no times, no addresses, and of metadata, which have to name
 * somebody, not the paper itself.
 */
final class AuthorValues {

    private static final int SHORTEST_HOST = 3;

    private final PageIndex page;
    private final JsonLd jsonLd;
    private final FieldReader fields;

    AuthorValues(PageIndex page, JsonLd jsonLd, FieldReader fields) {
        this.page = page;
        this.jsonLd = jsonLd;
        this.fields = fields;
    }

    /** Returns the values of one rule that name authors. */
    List<String> of(FieldRule rule, List<String> values) {
        boolean stated = rule.source() == FieldRule.Source.META || rule.source() == FieldRule.Source.JSONLD;
        Set<String> nobody = stated && !values.isEmpty() ? nobody() : Set.of();
        List<String> kept = new ArrayList<>();
        for (String value : values) {
            String names = withoutTime(withoutAddresses(value));
            boolean paper = stated && (nobody.contains(PageText.key(names)) || Bylines.isPaper(names) || isHost(names));
            if (!names.isEmpty() && !paper) {
                kept.add(names);
            }
        }
        return kept;
    }

    /** The names of the paper: as it is published, as the site calls itself, its hosts, its marks. */
    private Set<String> nobody() {
        List<String> names = new ArrayList<>(fields.profileValues(PageField.NOBODY));
        names.addAll(fields.profileValues(PageField.MARK));
        names.addAll(jsonLd.all("publisher"));
        String site = page.firstMeta("og:site_name");
        names.add(site == null ? "" : site);
        Set<String> keys = new HashSet<>();
        names.forEach(name -> keys.add(PageText.key(name)));
        return keys;
    }

    /** Leaves out addresses of mail and of the web, and the site behind a stroke; a site alone may be the source. */
    private static String withoutAddresses(String value) {
        if (value.indexOf('@') < 0 && value.indexOf('.') < 0) {
            return value;
        }
        List<String> words = new ArrayList<>();
        for (String word : PageText.split(value, ' ')) {
            int stroke = word.lastIndexOf('/');
            boolean site = stroke > 0 && isHost(word.substring(stroke + 1));
            if (word.indexOf('@') < 1 && !ScrapeLines.isAddress(word)) {
                words.add(site ? word.substring(0, stroke) : word);
            }
        }
        return String.join(" ", words);
    }

    /** A name of letters, a dot and two or three plain letters; initials are shorter. */
    private static boolean isHost(String word) {
        int dot = word.lastIndexOf('.');
        String end = word.substring(dot + 1);
        return dot >= SHORTEST_HOST
                && word.indexOf(' ') < 0
                && (end.length() == 2 || end.length() == 3)
                && end.chars().allMatch(c -> c < 0x80 && Character.isLetter(c));
    }

    /** A line that tells a time, too, names its authors beside it. */
    private static String withoutTime(String value) {
        @Nullable PageTime time = PageTimes.read(value, false);
        return time == null ? value : String.join(" - ", TimedByline.names(value));
    }
}
