package io.github.diembao.html;

import io.github.diembao.text.BlockType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads a page no profile knows: metadata first, then what stands below the headline. */
final class GenericReading {

    private static final ElementSelector TIME = ElementSelector.compile("time[datetime]");
    private static final ElementSelector AUTHOR = ElementSelector.compile("[itemprop=author]");
    private static final int LONGEST_AUTHOR = 80;
    private static final int SHORTEST_STATED_BODY = 200;
    private static final int SAMPLE = 40;

    /** A site says what it is in fewer words than an article needs. */
    private static final int MOST_WORDS_OF_SITE = 14;

    private final PageIndex page;
    private final JsonLd jsonLd;
    private final SapoMarks marks;
    private @Nullable Element headline;

    /** Whether a time stands beside the headline, as articles have it. */
    private boolean beside;

    GenericReading(PageIndex page, JsonLd jsonLd, SapoMarks marks) {
        this.page = page;
        this.jsonLd = jsonLd;
        this.marks = marks;
    }

    static void addAnchors(Anchors anchors) {
        List.of(TIME, AUTHOR).forEach(anchors::add);
        GenericTitle.addAnchors(anchors);
        HeadlineSurroundings.addAnchors(anchors);
        ScriptState.addAnchors(anchors);
        GenericNames.addAnchors(anchors);
    }

    /**
     * Reads the page.
     *
     * @param template name of a known template that says no more than that; null for none
     */
    CleanedPage read(PageReading reading, @Nullable String template) {
        PageDraft draft = new PageDraft();
        draft.template = template == null ? PageDraft.GENERIC : template;
        GenericTitle title = new GenericTitle(page, jsonLd);
        draft.title = title.find();
        headline = title.headline();
        Element shown = headline;
        draft.dated = shown != null && new HeadlineSurroundings(page, shown).isDated();
        draft.authors = authors();
        draft.section = first(jsonLd.first("articleSection"), page.firstMeta("article:section"), crumb());
        String keywords = first(page.meta("article:tag"), String.join(",", jsonLd.all("keywords")), null);
        draft.tags = keywords == null ? List.of() : tags(keywords);
        draft.published = published();
        draft.modified = time(first(jsonLd.first("dateModified"), page.firstMeta("article:modified_time"), null));
        draft.sapo = reading.unmark(description(draft.title), draft);
        ProseIndex prose = new ProseIndex(page.page().body(), headline);
        GenericLead leads = new GenericLead(page, prose, headline);
        Element lead = leads.shown(draft.sapo);
        if (lead != null) {
            draft.sapo = reading.unmark(PageText.of(lead), draft);
        }
        GenericBody bodies = new GenericBody(page, prose, draft.sapo == null ? "" : PageText.key(draft.sapo));
        GenericBody.Found found = bodies.find(beside || StatusRules.isStatedArticle(page, jsonLd));
        BodyWalker walker = new BodyWalker(lead == null ? Set.of() : Set.of(lead), prose.noise(), headline);
        found.parts().forEach(walker::walk);
        GenericLines lines = new GenericLines(withoutTeasers(walker.drafts()), headKeys(draft));
        BodyEditor editor = new BodyEditor(lines.drafts(), walker.removed(), marks);
        if (draft.sapo == null) {
            draft.sapo = reading.unmark(editor.takeLead(true), draft);
        } else if (lead == null && GenericLead.isCut(draft.sapo)) {
            String whole = reading.unmark(editor.takeLead(PageText.key(draft.sapo)), draft);
            draft.sapo = whole == null ? draft.sapo : whole;
        }
        editor.edit(draft.title, draft.sapo, draft.authors);
        draft.confidence = found.confidence();
        BodyEditor stated = statedBody(editor, draft);
        if (stated != null) {
            editor = stated;
            draft.confidence = 0.9;
        }
        draft.vietnamese = StatusRules.isVietnamese(draft, editor, 0);
        // Other languages write whole headings in capitals; only Vietnamese names are known by their form.
        boolean unnamed = draft.authors.isEmpty() && draft.vietnamese;
        if (unnamed) {
            draft.authors = lines.authors().isEmpty() ? editor.authors() : lines.authors();
        }
        if (unnamed && draft.authors.isEmpty() && !found.parts().isEmpty()) {
            draft.authors = HeadlineSurroundings.authorsBelow(
                    found.parts().get(found.parts().size() - 1));
        }
        draft.published = draft.published == null ? lines.time() : draft.published;
        if (draft.published == null && !found.parts().isEmpty()) {
            draft.published = HeadlineSurroundings.timeAbove(found.parts().get(0));
        }
        draft.status = new StatusRules(page, jsonLd, reading.paper(), reading.addresses()).status(draft, editor, true);
        if (template != null && draft.status == ArticleStatus.UNKNOWN_TEMPLATE) {
            draft.status = ArticleStatus.OK;
        }
        reading.flagUnknownTemplate(draft);
        return reading.finish(draft, editor);
    }

    /** The description of the article; some sites describe themselves there, or repeat the headline. */
    private @Nullable String description(@Nullable String title) {
        for (String one : new @Nullable String[] {
            jsonLd.first("description"), page.firstMeta("og:description"), page.firstMeta("description")
        }) {
            String stated = first(one, null, null);
            if (stated != null && !isOfSite(stated) && !repeats(stated, title)) {
                return stated;
            }
        }
        return null;
    }

    private static boolean isOfSite(String description) {
        return PageText.words(description) <= MOST_WORDS_OF_SITE && GenericNames.isOfSite(description);
    }

    private static boolean repeats(String description, @Nullable String title) {
        return title != null
                && description.length() < title.length() + LONGEST_AUTHOR
                && PageText.key(description).startsWith(PageText.key(title));
    }

    private static Set<String> headKeys(PageDraft draft) {
        Set<String> keys = new HashSet<>();
        for (String text : new @Nullable String[] {draft.title, draft.sapo}) {
            if (text != null) {
                keys.add(PageText.key(text));
            }
        }
        return keys;
    }

    /** An article bears its paper's mark once; several are the leads of other articles. */
    private List<BodyDraft> withoutTeasers(List<BodyDraft> drafts) {
        long marked =
                drafts.stream().filter(draft -> marks.isMarked(draft.text)).count();
        return marked < 2
                ? drafts
                : drafts.stream().filter(draft -> !marks.isMarked(draft.text)).toList();
    }

    /** The body of the metadata, where the page itself shows none, or a shorter one that is another text. */
    private @Nullable BodyEditor statedBody(BodyEditor shown, PageDraft draft) {
        String body = jsonLd.first("articleBody");
        body = body == null && !shown.hasBody() ? ScriptState.article(page) : body;
        if (body == null || body.length() < SHORTEST_STATED_BODY || covers(shown, body) || isFuller(shown, body)) {
            return null;
        }
        BodyWalker walker = new BodyWalker(Set.of());
        if (body.contains("</p>") || body.contains("<br")) {
            walker.walk(Jsoup.parseBodyFragment(body).body());
        }
        List<BodyDraft> drafts = new ArrayList<>(walker.drafts());
        if (drafts.isEmpty()) {
            List<String> lines = PageText.split(PageText.lines(body), '\n');
            for (int i = 0; i < lines.size(); i++) {
                String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
                BlockType type = ScrapeLines.isSubhead(lines.get(i), next) ? BlockType.HEADING : BlockType.PARAGRAPH;
                drafts.add(new BodyDraft(BodyDraft.Kind.TEXT, type, lines.get(i), false, null));
            }
        }
        BodyEditor editor = new BodyEditor(drafts, walker.removed(), marks);
        editor.edit(draft.title, draft.sapo, draft.authors);
        return editor;
    }

    /** A text below the headline that is longer than the stated one is the article, whatever the metadata say. */
    private boolean isFuller(BodyEditor shown, String stated) {
        int length =
                shown.blocks().stream().mapToInt(block -> block.text().length()).sum();
        return headline != null && length > stated.length();
    }

    /** Tells whether samples of a text are all but missing in the blocks. */
    private static boolean covers(BodyEditor shown, String text) {
        StringBuilder all = new StringBuilder();
        shown.blocks().forEach(block -> all.append(PageText.key(block.text())));
        String key = PageText.key(text);
        int met = 0;
        for (int i = 1; i <= 5; i++) {
            int from = Math.max(0, (key.length() - SAMPLE) * i / 6);
            met += all.indexOf(key.substring(from, Math.min(key.length(), from + SAMPLE))) >= 0 ? 1 : 0;
        }
        return met >= 2;
    }

    private List<String> authors() {
        List<String> names =
                jsonLd.all("author").stream().filter(name -> !isSite(name)).toList();
        if (names.isEmpty()) {
            String meta = first(page.firstMeta("article:author"), page.firstMeta("author"), null);
            names = meta == null || isAddress(meta) || isSite(meta) ? List.of() : List.of(meta);
        }
        if (names.isEmpty()) {
            Element marked = page.first(AUTHOR, null);
            String text = marked == null ? "" : PageText.of(marked);
            names = text.isEmpty() || text.length() > LONGEST_AUTHOR ? List.of() : List.of(text);
        }
        Element above = headline;
        if (names.isEmpty() && above != null) {
            return new HeadlineSurroundings(page, above).authors();
        }
        return Bylines.split(String.join(" - ", names)).stream()
                .filter(name -> ScrapeLines.firstDigit(name) == name.length())
                .toList();
    }

    /** Tells whether a name is that of the site, as the metadata or the end of the page's title have it. */
    private boolean isSite(String name) {
        String before = page.page().title();
        before = before.endsWith(name)
                ? before.substring(0, before.length() - name.length()).strip()
                : "";
        return name.equalsIgnoreCase(page.firstMeta("og:site_name"))
                || !before.isEmpty() && GenericNames.BARS.indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /** The name of a site has a longer word behind its stop than initials have. */
    private static boolean isAddress(String author) {
        int stop = author.lastIndexOf('.');
        return author.contains("http") || stop > 0 && author.length() - stop > 2 && author.indexOf(' ') < 0;
    }

    private @Nullable PageTime published() {
        PageTime time = time(first(
                jsonLd.first("datePublished"),
                page.firstMeta("article:published_time"),
                first(page.firstMeta("datepublished"), page.firstMeta("pubdate"), page.firstMeta("date"))));
        if (time != null) {
            return time;
        }
        Element above = headline;
        time = above == null ? null : new HeadlineSurroundings(page, above).time();
        beside = time != null;
        for (ElementSelector selector : GenericNames.times()) {
            Element named = time == null ? page.first(selector, null) : null;
            if (named != null) {
                time = time(first(named.attr("datetime"), named.attr("content"), named.attr("title")));
                time = time == null ? PageTimes.read(PageText.of(named), false) : time;
            }
        }
        Element first = time == null ? page.first(TIME, null) : null;
        return first == null ? time : PageTimes.read(first.attr("datetime"), false);
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

    static @Nullable String first(@Nullable String a, @Nullable String b, @Nullable String c) {
        for (String value : new @Nullable String[] {a, b, c}) {
            if (value != null && !value.isBlank()) {
                return PageText.line(value);
            }
        }
        return null;
    }
}
