package io.github.diembao.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one page by the rules of its paper and template. */
final class FieldReader {

    private static final int LONGEST_TAG = 120;
    private static final int MOST_TAGS = 40;

    private final PageIndex page;
    private final JsonLd jsonLd;
    private final List<SiteProfile> profiles;
    private final @Nullable Element scope;
    private final FirstArticle article;

    /** Elements whose text became a field, so that a body around them leaves them out. */
    private final Set<Element> claimed = new LinkedHashSet<>();

    FieldReader(PageIndex page, JsonLd jsonLd, List<SiteProfile> profiles) {
        this.page = page;
        this.jsonLd = jsonLd;
        this.profiles = profiles;
        this.scope = scope();
        this.article = new FirstArticle(page, scope, rules(PageField.TITLE), rules(PageField.BODY));
    }

    Set<Element> claimed() {
        return claimed;
    }

    /** Makes an element a field, so that no body holds it, and returns its text. */
    String claim(Element element) {
        claimed.add(element);
        return PageText.of(element);
    }

    private List<FieldRule> rules(PageField field) {
        List<FieldRule> rules = new ArrayList<>();
        profiles.forEach(profile -> rules.addAll(profile.rules(field)));
        return rules;
    }

    private @Nullable Element scope() {
        for (FieldRule rule : rules(PageField.SCOPE)) {
            ElementSelector selector = rule.selector();
            Element found = selector == null ? null : page.first(selector, null);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Returns the first element of a field, or null. */
    @Nullable
    Element element(PageField field) {
        for (FieldRule rule : rules(field)) {
            ElementSelector selector = rule.selector();
            Element found = selector == null
                    ? null
                    : article.first(selector, rule.options().contains("page") ? null : scope);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    List<Element> elements(PageField field) {
        for (FieldRule rule : rules(field)) {
            ElementSelector selector = rule.selector();
            List<Element> found = selector == null ? List.of() : article.all(selector, scope);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    boolean has(PageField field, FieldRule.Source source) {
        return rules(field).stream().anyMatch(rule -> rule.source() == source);
    }

    /** Returns the first value of a text field on one line, or null. */
    @Nullable
    String text(PageField field) {
        for (FieldRule rule : rules(field)) {
            List<String> values = values(rule);
            int wanted = rule.options().contains("second") ? 1 : 0;
            if (rule.options().contains("last") && !values.isEmpty()) {
                wanted = values.size() - 1;
            }
            if (values.size() > wanted) {
                return values.get(wanted);
            }
        }
        return null;
    }

    /** Returns the values the profiles themselves give for a field. */
    List<String> profileValues(PageField field) {
        List<String> values = new ArrayList<>();
        profiles.forEach(profile -> values.addAll(profile.values(field)));
        return values;
    }

    /** Returns all values of the first rule that gives any. */
    List<String> texts(PageField field) {
        for (FieldRule rule : rules(field)) {
            List<String> values = values(rule);
            if (!values.isEmpty()) {
                return values;
            }
        }
        return List.of();
    }

    /** Returns tags, each once; a tag as long as a sentence is none. */
    List<String> tags() {
        Set<String> tags = new LinkedHashSet<>();
        for (String tag : texts(PageField.TAGS)) {
            String bare = tag.startsWith("#") ? tag.substring(1).strip() : tag;
            bare = bare.endsWith(",") ? bare.substring(0, bare.length() - 1).strip() : bare;
            if (!bare.isEmpty() && bare.length() <= LONGEST_TAG && tags.size() < MOST_TAGS) {
                tags.add(bare);
            }
        }
        return new ArrayList<>(tags);
    }

    /** Returns the first moment with a time of day, else the first day, or null. */
    @Nullable
    PageTime time(PageField field) {
        PageTime day = null;
        for (FieldRule rule : rules(field)) {
            for (String value : values(rule)) {
                PageTime time = PageTimes.read(value, rule.options().contains("us"));
                if (time != null && time.time() == null && rule.options().contains("timed")) {
                    continue;
                }
                if (time != null && time.time() != null && isWholeDay(time, value)) {
                    time = new PageTime(time.day(), null);
                }
                if (time != null && time.time() != null) {
                    return day == null || day.day().equals(time.day()) ? time : day;
                }
                day = day == null ? time : day;
            }
        }
        return day;
    }

    private static boolean isWholeDay(PageTime time, String value) {
        return value.contains("T00:00:00") && time.time() != null && time.time().toSecondOfDay() == 0;
    }

    private List<String> values(FieldRule rule) {
        boolean joined = rule.options().contains("joined");
        List<String> values = new ArrayList<>();
        switch (rule.source()) {
            case TEXT, ATTR -> fromElements(rule, values);
            case BYLINE -> byline(rule, values);
            case META -> add(values, page.meta(rule.name().toLowerCase(java.util.Locale.ROOT)), joined);
            case JSONLD -> {
                List<String> all = rule.name().equals("breadcrumb") ? jsonLd.breadcrumb() : jsonLd.all(rule.name());
                all.forEach(value -> add(values, value, joined));
            }
            default -> {}
        }
        if (rule.field() == PageField.AUTHOR) {
            return new AuthorValues(page, jsonLd, this).of(rule, values);
        }
        if (rule.options().contains("crumb")) {
            return crumbs(values);
        }
        if (values.size() == 1
                && values.get(0).indexOf(',') > 0
                && (rule.options().contains("first") || rule.options().contains("last"))) {
            return PageText.split(values.get(0), ',');
        }
        return values;
    }

    /** Returns the names of a path from below the front page on. */
    private List<String> crumbs(List<String> values) {
        List<String> homes = profileValues(PageField.HOME);
        List<String> names = new ArrayList<>();
        for (String value : values) {
            int from = 0;
            while (from < value.length() && !Character.isLetterOrDigit(value.charAt(from))) {
                from++;
            }
            String name = value.substring(from);
            if (!name.isEmpty() && homes.stream().noneMatch(name::equalsIgnoreCase)) {
                names.add(name);
            }
        }
        return names;
    }

    private void fromElements(FieldRule rule, List<String> values) {
        ElementSelector selector = rule.selector();
        if (selector == null) {
            return;
        }
        boolean many = rule.field() == PageField.TAGS
                || rule.field() == PageField.AUTHOR
                || rule.options().contains("second")
                || rule.options().contains("crumb")
                || rule.options().contains("last");
        Element within = rule.options().contains("page") ? null : scope;
        Element single = many ? null : article.first(selector, within);
        List<Element> found = many ? article.all(selector, within) : single == null ? List.of() : List.of(single);
        for (Element element : found) {
            String value = rule.source() == FieldRule.Source.ATTR
                    ? PageText.line(element.attr(rule.name()))
                    : rule.field() == PageField.SAPO ? lead(element) : PageText.shown(element);
            if (!value.isEmpty()) {
                values.add(value);
                if (rule.source() == FieldRule.Source.TEXT && rule.field() != PageField.TAGS) {
                    claimed.add(element);
                }
            }
        }
    }

    /** The lead without links to other articles that stand in its element. */
    private String lead(Element element) {
        BodyWalker lines = new BodyWalker(Set.of());
        lines.walk(element);
        BodyNoise noise = new BodyNoise(Map.of());
        List<String> texts = new ArrayList<>();
        for (BodyDraft line : RelatedLists.without(lines.drafts(), noise)) {
            if (line.kind == BodyDraft.Kind.TEXT && !noise.takes(line)) {
                texts.add(line.text);
            }
        }
        return PageText.line(String.join(" ", texts));
    }

    private void byline(FieldRule rule, List<String> values) {
        ElementSelector selector = rule.selector();
        Element header = selector == null ? null : article.first(selector, scope);
        if (header == null) {
            return;
        }
        BodyWalker lines = new BodyWalker(claimed);
        lines.walk(header);
        for (BodyDraft line : lines.drafts()) {
            boolean byline = line.kind == BodyDraft.Kind.TEXT
                    && NoiseLines.instance().of(line.text) == null
                    && Bylines.looksLikeByline(line.text);
            if (byline) {
                values.add(line.text);
                return;
            }
        }
    }

    private static void add(List<String> values, @Nullable String value, boolean joined) {
        if (value == null) {
            return;
        }
        for (String line : PageText.split(value, '\n')) {
            for (String part : joined ? PageText.split(line, ',') : List.of(line)) {
                String clean = PageText.line(part);
                if (!clean.isEmpty()) {
                    values.add(clean);
                }
            }
        }
    }

    /** Returns the parts of an address, or null where it is none. */
    static @Nullable URI uri(@Nullable String address) {
        if (address == null || address.isBlank()) {
            return null;
        }
        try {
            URI uri = new URI(address.strip());
            return uri.getHost() == null ? null : uri;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
