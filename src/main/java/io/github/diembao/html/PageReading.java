package io.github.diembao.html;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The reading of one page: which paper and template, which fields, which body, what status. */
final class PageReading {

    private static final ElementSelector JSON_LD = ElementSelector.compile("script[type=application/ld+json]");
    private static final ElementSelector LINK = ElementSelector.compile("link[rel]");
    private static final ElementSelector H1 = ElementSelector.compile("h1");
    private static final ElementSelector HTML = ElementSelector.compile("html");

    private final PageHints hints;
    private final SiteProfiles profiles;
    private final SapoMarks marks;
    private final PageIndex page;
    private final JsonLd jsonLd;
    private final @Nullable PageAddress address;
    private final @Nullable SiteProfile template;
    private @Nullable SiteProfile paper;

    PageReading(PageIndex page, PageHints hints, SiteProfiles profiles, SapoMarks marks) {
        this.hints = hints;
        this.profiles = profiles;
        this.marks = marks;
        this.page = page;
        jsonLd = JsonLd.of(page.all(JSON_LD, null));
        address = address();
        paper = profiles.paper(address == null ? null : address.host());
        template = profiles.template(page, address == null ? null : address.host());
    }

    static void addAnchors(Anchors anchors) {
        List.of(JSON_LD, LINK, H1, HTML).forEach(anchors::add);
    }

    /** The canonical address, else that of the caller, else og:url; a home page named as canonical is a mistake. */
    private @Nullable PageAddress address() {
        PageAddress best = null;
        List<String> candidates = new ArrayList<>();
        for (Element link : page.all(LINK, null)) {
            if (link.attr("rel").equalsIgnoreCase("canonical")) {
                String href = ImageAddress.absolute(link, "href");
                candidates.add(href.isEmpty() ? link.attr("href") : href);
            }
        }
        candidates.add(hints.url() == null ? "" : hints.url());
        String ogUrl = page.firstMeta("og:url");
        candidates.add(ogUrl == null ? "" : ogUrl);
        for (String candidate : candidates) {
            PageAddress found = PageAddress.of(candidate);
            if (found != null && (best == null || best.path().equals("/"))) {
                best = found;
            }
        }
        return best;
    }

    CleanedPage read() {
        if (template == null) {
            return new GenericReading(page, jsonLd, marks).read(this, null);
        }
        boolean dense =
                template.rules(PageField.BODY).stream().anyMatch(rule -> rule.source() == FieldRule.Source.DENSITY);
        return dense ? new GenericReading(page, jsonLd, marks).read(this, templateName(template)) : byProfile(template);
    }

    private CleanedPage byProfile(SiteProfile known) {
        FieldReader fields = new FieldReader(page, jsonLd, profiles.inTurn(paper, known));
        PageDraft draft = new PageDraft();
        draft.title = fields.text(PageField.TITLE);
        draft.kicker = fields.text(PageField.KICKER);
        draft.authors = Bylines.split(String.join(" - ", fields.texts(PageField.AUTHOR)));
        draft.section = fields.text(PageField.SECTION);
        draft.tags = fields.tags();
        draft.published = fields.time(PageField.PUBLISHED);
        Element headline = draft.published == null ? fields.element(PageField.TITLE) : null;
        if (headline != null) {
            draft.published = new HeadlineSurroundings(page, headline).line();
        }
        draft.modified = fields.time(PageField.MODIFIED);
        draft.sapo = unmark(fields.text(PageField.SAPO), draft);
        if (draft.sapo == null && fields.has(PageField.SAPO, FieldRule.Source.SHOWN)) {
            Element lead = ShownLead.of(page, fields.element(PageField.TITLE));
            draft.sapo = lead == null ? null : unmark(fields.claim(lead), draft);
        }
        Element body = fields.element(PageField.BODY);
        BodyWalker walker = new BodyWalker(fields.claimed());
        if (body != null) {
            walker.walk(body);
        }
        BodyEditor editor = new BodyEditor(walker.drafts(), walker.removed(), marks);
        if (draft.sapo == null && fields.has(PageField.SAPO, FieldRule.Source.LEAD)) {
            draft.sapo = unmark(editor.takeLead(false), draft);
        }
        List<Element> lead = fields.elements(PageField.IMAGE);
        for (int i = lead.size() - 1; i >= 0; i--) {
            String url = ImageAddress.of(lead.get(i));
            if (url != null && (body == null || !isWalked(lead.get(i), body))) {
                editor.leadImage(url);
            }
        }
        editor.edit(draft.title, draft.sapo, draft.authors);
        if (draft.authors.isEmpty()) {
            draft.authors = new AuthorValues(page, jsonLd, fields).withoutOwnPaper(editor.authors());
        }
        draft.template = templateName(known);
        draft.status = new StatusRules(page, jsonLd, paper, addresses()).status(draft, editor, false);
        draft.confidence = 1;
        draft.missing = missing(fields.profileValues(PageField.REQUIRED), draft, body);
        // Found without the profile: its row is to be mended all the same.
        Element title = draft.authors.isEmpty() ? fields.element(PageField.TITLE) : null;
        if (title != null) {
            draft.authors = new HeadlineSurroundings(page, title).authors();
        }
        return finish(draft, editor);
    }

    /** A picture inside a body is found by the walk, unless it stands in the header block that the walk leaves out. */
    private static boolean isWalked(Element image, Element body) {
        for (Element up = image; up != null; up = up.parent()) {
            if (up.equals(body)) {
                return true;
            }
            BodyRules.Rule rule = BodyRules.instance().of(up);
            if (rule != null && rule.action() == BodyRules.Action.DROP) {
                return false;
            }
        }
        return false;
    }

    @Nullable
    String unmark(@Nullable String text, PageDraft draft) {
        if (text == null) {
            return null;
        }
        SapoMarks.Unmarked unmarked = marks.strip(text, page.firstMeta("og:description"));
        draft.marked |= unmarked.marked();
        paper = paper == null ? unmarked.paper() : paper;
        return PageText.hasWord(unmarked.text()) ? unmarked.text() : null;
    }

    private String templateName(SiteProfile known) {
        SiteProfile site = paper;
        return site == null || site.name().equals(known.name()) ? known.name() : site.name() + "/" + known.name();
    }

    List<PageAddress> addresses() {
        List<PageAddress> all = new ArrayList<>();
        for (PageAddress one : new @Nullable PageAddress[] {address, PageAddress.of(hints.url())}) {
            if (one != null) {
                all.add(one);
            }
        }
        return all;
    }

    @Nullable
    SiteProfile paper() {
        return paper;
    }

    /** Fields that a good page must have and this page has not; {@code template} where a known paper's is not known. */
    private static List<String> missing(List<String> required, PageDraft draft, @Nullable Element body) {
        List<String> missing = new ArrayList<>();
        for (String field : required) {
            boolean present = switch (field) {
                case "title" -> draft.title != null;
                case "sapo" -> draft.sapo != null;
                case "author" -> !draft.authors.isEmpty();
                case "section" -> draft.section != null;
                case "tags" -> !draft.tags.isEmpty();
                case "published" -> draft.published != null;
                case "body" -> body != null;
                case "template" -> !draft.template.equals(PageDraft.GENERIC);
                default -> true;
            };
            if (!present) {
                missing.add(field);
            }
        }
        missing.sort(null);
        return missing;
    }

    /** Flags an article of a paper whose templates are known, where none of them fits: its layout changed. */
    void flagUnknownTemplate(PageDraft draft) {
        SiteProfile site = paper;
        if (site != null
                && draft.status != ArticleStatus.NOT_ARTICLE
                && draft.status != ArticleStatus.FOREIGN_EDITION) {
            List<String> required = site.values(PageField.REQUIRED);
            draft.missing = missing(required.stream().filter("template"::equals).toList(), draft, null);
        }
    }

    /** Fills what the caller's hints know and makes the result. */
    CleanedPage finish(PageDraft draft, BodyEditor editor) {
        PageTime published = draft.published;
        LocalDateTime hinted = hints.publishedAt();
        if (published == null && hinted != null) {
            LocalTime time = hinted.toLocalTime();
            published = new PageTime(hinted.toLocalDate(), time.equals(LocalTime.MIDNIGHT) ? null : time);
        }
        OffsetDateTime at = published == null ? null : published.moment();
        LocalDate on = published == null ? null : published.day();
        List<Removed> removed = new ArrayList<>();
        for (Map.Entry<String, Integer> entry : new TreeMap<>(editor.removed()).entrySet()) {
            removed.add(new Removed(entry.getKey(), String.valueOf(entry.getValue())));
        }
        SiteProfile site = paper;
        String place = hints.place();
        if (place == null && site != null) {
            place = site.values(PageField.PLACE).stream().findFirst().orElse(null);
        }
        String host = address != null ? address.host() : null;
        if (site != null) {
            host = site.values(PageField.HOST).stream()
                    .min(java.util.Comparator.naturalOrder())
                    .orElse(host);
            host = address != null && profiles.paper(address.host()) != null ? address.host() : host;
        }
        boolean article = draft.status != ArticleStatus.NOT_ARTICLE;
        PageTime modified = draft.modified;
        return new CleanedPage(
                address == null ? null : address.url(),
                host,
                place,
                draft.template,
                draft.status,
                language(draft),
                draft.title,
                draft.kicker,
                draft.sapo,
                draft.authors,
                draft.section,
                draft.tags,
                at,
                on,
                modified == null ? null : modified.moment(),
                article && draft.status != ArticleStatus.NO_BODY ? editor.blocks() : List.of(),
                article ? editor.images() : List.of(),
                removed,
                address == null ? null : address.slug(),
                draft.marked,
                draft.confidence,
                draft.missing);
    }

    private String language(PageDraft draft) {
        Element html = page.first(HTML, null);
        String declared = html == null ? "" : html.attr("lang").strip().toLowerCase(Locale.ROOT);
        int dash = declared.indexOf('-');
        String short_ = dash > 0 ? declared.substring(0, dash) : declared;
        if (draft.status == ArticleStatus.FOREIGN_EDITION) {
            for (PageAddress one : addresses()) {
                String path = one.path();
                if (path.length() >= 3 && (path.length() == 3 || path.charAt(3) == '/')) {
                    String folder = path.substring(1, 3);
                    return folder.equals("cn") ? "zh" : folder;
                }
            }
            return short_.isEmpty() || short_.equals("vi") ? "und" : short_;
        }
        if (short_.isEmpty() && template == null) {
            return draft.vietnamese ? "vi" : "und";
        }
        return template != null || short_.isEmpty() || short_.length() > 3 ? "vi" : short_;
    }
}
