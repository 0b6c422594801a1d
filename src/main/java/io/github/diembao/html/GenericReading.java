package io.github.diembao.html;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads a page no profile knows: metadata first, then the density of its text. */
final class GenericReading {

    private static final ElementSelector H1 = ElementSelector.compile("h1");
    private static final ElementSelector TIME = ElementSelector.compile("time[datetime]");
    private static final ElementSelector AUTHOR = ElementSelector.compile("[itemprop=author]");
    private static final int LONGEST_AUTHOR = 80;

    private final PageIndex page;
    private final JsonLd jsonLd;
    private final SapoMarks marks;

    GenericReading(PageIndex page, JsonLd jsonLd, SapoMarks marks) {
        this.page = page;
        this.jsonLd = jsonLd;
        this.marks = marks;
    }

    static void addAnchors(PageIndex.Anchors anchors) {
        List.of(H1, TIME, AUTHOR).forEach(anchors::add);
    }

    CleanedPage read(PageReading reading) {
        PageReading.Draft draft = new PageReading.Draft();
        draft.title = title();
        draft.authors = authors();
        draft.section = first(jsonLd.first("articleSection"), page.firstMeta("article:section"), crumb());
        String keywords = first(page.meta("article:tag"), String.join(",", jsonLd.all("keywords")), null);
        draft.tags = keywords == null ? List.of() : tags(keywords);
        draft.published = published();
        draft.modified = time(first(jsonLd.first("dateModified"), page.firstMeta("article:modified_time"), null));
        draft.sapo = reading.unmark(
                first(jsonLd.first("description"), page.firstMeta("og:description"), page.firstMeta("description")),
                draft);
        GenericBody.Found found = GenericBody.find(page);
        BodyWalker walker = new BodyWalker(Set.of());
        Element body = found.element();
        if (body != null) {
            walker.walk(body);
        }
        BodyEditor editor = new BodyEditor(walker.drafts(), walker.removed(), marks);
        editor.edit(draft.title, draft.sapo, draft.authors);
        if (draft.authors.isEmpty()) {
            draft.authors = editor.authors();
        }
        draft.confidence = found.confidence();
        draft.status = new StatusRules(page, jsonLd, reading.paper(), reading.addresses()).status(draft, editor, true);
        reading.flagUnknownTemplate(draft);
        return reading.finish(draft, editor);
    }

    /** The headline the metadata and the page agree on; a site's name behind a bar is no part of it. */
    private @Nullable String title() {
        String stated = first(
                jsonLd.first("headline"),
                page.firstMeta("og:title"),
                page.page().title());
        List<Element> headings = page.all(H1, null);
        String statedKey = stated == null ? "" : PageText.key(stated);
        for (Element heading : headings) {
            String text = PageText.of(heading);
            String key = PageText.key(text);
            if (key.length() >= 10 && (statedKey.isEmpty() || statedKey.contains(key) || key.contains(statedKey))) {
                return text;
            }
        }
        if (stated == null && headings.size() == 1) {
            String only = PageText.of(headings.get(0));
            return only.isEmpty() ? null : only;
        }
        if (stated == null) {
            return null;
        }
        int bar = Math.max(stated.lastIndexOf(" | "), stated.lastIndexOf(" - "));
        return bar > 20 ? stated.substring(0, bar).strip() : stated;
    }

    private List<String> authors() {
        List<String> names = jsonLd.all("author");
        if (names.isEmpty()) {
            String meta = first(page.firstMeta("article:author"), page.firstMeta("author"), null);
            boolean address = meta != null && (meta.contains("http") || meta.indexOf('.') > 0 && meta.indexOf(' ') < 0);
            names = meta == null || address ? List.of() : List.of(meta);
        }
        if (names.isEmpty()) {
            Element marked = page.first(AUTHOR, null);
            String text = marked == null ? "" : PageText.of(marked);
            names = text.isEmpty() || text.length() > LONGEST_AUTHOR ? List.of() : List.of(text);
        }
        return Bylines.split(String.join(" - ", names));
    }

    private @Nullable PageTime published() {
        PageTime time = time(first(
                jsonLd.first("datePublished"),
                page.firstMeta("article:published_time"),
                first(page.firstMeta("datepublished"), page.firstMeta("pubdate"), page.firstMeta("date"))));
        if (time != null) {
            return time;
        }
        Element first = page.first(TIME, null);
        return first == null ? null : PageTimes.read(first.attr("datetime"), false);
    }

    private static @Nullable PageTime time(@Nullable String value) {
        return value == null ? null : PageTimes.read(value, false);
    }

    private @Nullable String crumb() {
        return jsonLd.breadcrumb().size() > 1 ? jsonLd.breadcrumb().get(1) : null;
    }

    private static List<String> tags(String keywords) {
        return PageText.split(keywords.replace('\n', ','), ',').stream()
                .map(PageText::line)
                .filter(tag -> tag.length() <= LONGEST_AUTHOR)
                .distinct()
                .toList();
    }

    private static @Nullable String first(@Nullable String a, @Nullable String b, @Nullable String c) {
        for (String value : new @Nullable String[] {a, b, c}) {
            if (value != null && !value.isBlank()) {
                return PageText.line(value);
            }
        }
        return null;
    }
}
