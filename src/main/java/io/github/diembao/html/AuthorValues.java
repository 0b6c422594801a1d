package io.github.diembao.html;

import io.github.diembao.text.TextKeys;
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

    private static final List<String> BEFORE = List.of("bao", "tapchi", "dientu");
    private static final List<String> BEHIND = List.of("online", "dientu");

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
        Set<String> nobody = values.isEmpty() ? Set.of() : nobody();
        List<String> kept = new ArrayList<>();
        for (String value : values) {
            String names = withoutPaper(withoutTime(BylineSites.without(value)), nobody);
            boolean paper = stated
                    && (nobody.contains(bare(key(names))) || Bylines.isPaper(names) || BylineSites.isHost(names));
            if (!names.isEmpty() && !paper) {
                kept.add(names);
            }
        }
        return kept;
    }

    /** Leaves out the paper itself where others signed, too. */
    List<String> withoutOwnPaper(List<String> names) {
        Set<String> nobody = names.size() < 2 ? Set.of() : nobody();
        List<String> persons =
                names.stream().filter(name -> !nobody.contains(bare(key(name)))).toList();
        return persons.isEmpty() ? names : persons;
    }

    /** The names of the paper: as it is published, as the site calls itself, its host, its marks. */
    private Set<String> nobody() {
        List<String> names = new ArrayList<>(fields.profileValues(PageField.NOBODY));
        names.addAll(fields.profileValues(PageField.MARK));
        names.addAll(jsonLd.all("publisher"));
        String site = page.firstMeta("og:site_name");
        names.add(site == null ? "" : site);
        fields.profileValues(PageField.HOST).forEach(host -> names.add(host.substring(0, host.indexOf('.') + 1)));
        Set<String> keys = new HashSet<>();
        names.forEach(name -> keys.add(bare(key(name))));
        keys.remove("");
        return keys;
    }

    private static String key(String name) {
        return PageText.key(TextKeys.fold(name));
    }

    /** Leaves out what papers call themselves by: {@code Báo điện tử Làng}, {@code Làng Online}. */
    private static String bare(String key) {
        String rest = key;
        for (String word : BEFORE) {
            rest = rest.startsWith(word) && rest.length() > word.length() ? rest.substring(word.length()) : rest;
        }
        for (String word : BEHIND) {
            rest = rest.endsWith(word) && rest.length() > word.length()
                    ? rest.substring(0, rest.length() - word.length())
                    : rest;
        }
        return rest;
    }

    /** Behind a stroke may stand the paper, with its office: {@code Lê Thử/VOV-Tây Bắc}. */
    private static String withoutPaper(String names, Set<String> nobody) {
        int stroke = names.lastIndexOf('/');
        String last = names.substring(stroke + 1);
        int hyphen = last.indexOf('-');
        String paper = hyphen < 0 ? last : last.substring(0, hyphen);
        return stroke > 0 && nobody.contains(bare(key(paper))) ? names.substring(0, stroke) : names;
    }

    /** A line that tells a time, too, names its authors beside it. */
    private static String withoutTime(String value) {
        @Nullable PageTime time = PageTimes.read(value, false);
        return time == null ? value : String.join(" - ", TimedByline.names(value));
    }
}
