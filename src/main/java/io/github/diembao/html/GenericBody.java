package io.github.diembao.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the body of a page no profile knows: the container of the first running text below the headline, wherever it
 * stands, widened while its neighbours are of its kind; without a headline, the element with most running text.
 */
final class GenericBody {

    /**
     * A candidate.
     *
     * @param parts hold the body, in order: pictures right before it, then its container; none where there is no body
     * @param confidence how sure it is, by the share of the page's running text that is inside, 0 to 1
     */
    record Found(List<Element> parts, double confidence) {}

    private static final int SHORTEST_BODY = 200;
    /** An article says what it is elsewhere on its page; then a sentence will do. */
    private static final int SHORTEST_STATED_BODY = 50;

    private static final int SHORTEST_TITLED_BODY = 90;
    private static final int SHORTEST_ONLY_RUN = 130;

    private static final int LONG_RUN = 600;
    private static final int FIRST_RUNS = 12;
    private static final int LONGEST_HEADER = 100;
    private static final int LONGEST_TIME_LINE = 120;
    private static final int LONG_HEADING = 80;
    private static final int HEADER_LEVELS = 3;
    private static final int MOST_PICTURES = 4;

    private final PageIndex page;
    private final ProseIndex prose;
    private final BodyExtent extent;
    private final List<ProseIndex.Run> runs;
    private final String sapoKey;

    GenericBody(PageIndex page, ProseIndex prose, String sapoKey) {
        this.page = page;
        this.prose = prose;
        extent = new BodyExtent(prose);
        this.sapoKey = sapoKey;
        runs = prose.runs();
    }

    /**
     * Finds the body.
     *
     * @param stated whether the page calls itself an article
     */
    Found find(boolean stated) {
        Element body = page.page().body();
        int all = prose.weight(body).prose;
        Element best = named(all);
        double sure = 0.5;
        if (best == null) {
            boolean titled = prose.afterTitle() < runs.size() && prose.isAroundTitle(body);
            best = titled ? belowTitle() : densest(body);
            sure = 0;
        }
        if (best == null) {
            return new Found(List.of(), 0);
        }
        int inside = prose.weight(best).prose;
        boolean enough = inside >= (stated ? SHORTEST_STATED_BODY : shortest(best));
        double share = Math.min(1, (double) inside / Math.max(all, 1));
        return enough ? new Found(parts(best), sure + (0.9 - sure) * share) : new Found(List.of(), 0);
    }

    /** Two sentences below a headline are a short article, where the page has little other text. */
    private int shortest(Element body) {
        // What a site says of a subject above its list of articles is one paragraph.
        boolean titled = prose.isAroundTitle(page.page().body())
                && (prose.weight(body).runs >= 2
                        || prose.weight(body).prose >= SHORTEST_ONLY_RUN && !prose.hasTeasers())
                && prose.weight(body).prose * 2 > prose.weight(page.page().body()).prose;
        return titled ? SHORTEST_TITLED_BODY : SHORTEST_BODY;
    }

    /** A body and the pictures that stand between it and what is above. */
    private List<Element> parts(Element body) {
        List<Element> parts = new ArrayList<>(List.of(body));
        Element before = prose.isAroundTitle(body) ? null : body.previousElementSibling();
        for (int back = 0; before != null && back < MOST_PICTURES && !prose.isAroundTitle(before); back++) {
            boolean picture = prose.weight(before).runs <= 1
                    && !prose.noise().containsKey(before)
                    && (before.nameIs("figure") || before.selectFirst("img") != null);
            if (picture) {
                parts.add(0, before);
            } else if (before.hasText()) {
                break;
            }
            before = before.previousElementSibling();
        }
        return parts;
    }

    /** An element whose name says that it is a body, where it holds a good part of the text. */
    private @Nullable Element named(int all) {
        for (ElementSelector selector : GenericNames.bodies()) {
            for (Element candidate : page.all(selector, page.page().body())) {
                int inside = prose.weight(candidate).prose;
                if (inside >= SHORTEST_BODY && inside * 10 >= all * 3) {
                    return candidate;
                }
            }
        }
        return null;
    }

    private @Nullable Element densest(Element scope) {
        Element best = null;
        double score = 0;
        for (ProseIndex.Run run : runs) {
            Element at = PageIndex.isInside(run.block(), scope) ? run.block() : null;
            for (int level = 0; at != null && level < 3; level++) {
                double here = prose.weight(at).score;
                if (here > score) {
                    best = at;
                    score = here;
                }
                at = at.parent();
            }
        }
        return best == null || best.nameIs("body") ? best : extent.climb(best);
    }

    private Element belowTitle() {
        Element first = null;
        int last = Math.min(runs.size(), prose.afterTitle() + FIRST_RUNS);
        for (int i = prose.afterTitle(); i < last; i++) {
            if (isSapo(runs.get(i)) || isHeading(runs.get(i)) || isTimeLine(runs.get(i))) {
                continue;
            }
            Element container = extent.climb(container(runs.get(i)));
            first = first == null ? container : first;
            int inside = prose.weight(container).prose;
            // A line or two around the headline are its header, where a text follows that is one.
            if (inside >= SHORTEST_BODY
                    || inside >= LONGEST_HEADER && container.equals(first) && !isHeader(container)) {
                return weightier(container);
            }
        }
        return weightier(first == null ? extent.climb(container(runs.get(prose.afterTitle()))) : first);
    }

    /** The first text below a headline may be a digest; then the body stands beside it, in what holds the headline, too. */
    private Element weightier(Element first) {
        if (prose.isAroundTitle(first) && holdsDigestOnly(first)) {
            return beyondHeader(first);
        }
        Element whole = extent.withLaterParts(first);
        if (!whole.equals(first)) {
            return whole;
        }
        Element scope = first;
        while (!prose.isAroundTitle(scope)) {
            Element parent = scope.parent();
            if (parent == null) {
                return first;
            }
            scope = parent;
        }
        if (prose.weight(first).prose * 8 > prose.weight(scope).prose) {
            return first;
        }
        Element best = densest(scope);
        return best != null && prose.weight(best).prose > 3 * prose.weight(first).prose ? best : first;
    }

    private boolean holdsDigestOnly(Element header) {
        int others = sapoKey.isEmpty() ? 0 : 1;
        for (int i = prose.afterTitle(); i < runs.size() && others < 2; i++) {
            if (!PageIndex.isInside(runs.get(i).block(), header)) {
                return true;
            }
            others += isSapo(runs.get(i)) || isTimeLine(runs.get(i)) ? 0 : 1;
        }
        return others < 2;
    }

    /** What holds the headline may hold a digest, too, and no more; then the body follows it. */
    private Element beyondHeader(Element header) {
        int own = prose.weight(header).prose;
        Element scope = header.parent();
        for (int level = 0; scope != null && level < HEADER_LEVELS; level++) {
            Element best = prose.weight(scope).prose > 3 * own ? densest(scope) : null;
            if (best != null && !prose.isAroundTitle(best) && prose.weight(best).prose > 2 * own) {
                return best;
            }
            scope = scope.parent();
        }
        return header;
    }

    private boolean isSapo(ProseIndex.Run run) {
        return !sapoKey.isEmpty()
                && run.length() < 3 * sapoKey.length()
                && PageText.key(PageText.of(run.block())).contains(sapoKey);
    }

    /** A line with a time of day, with whatever it tells beside it, is the head's. */
    private static boolean isTimeLine(ProseIndex.Run run) {
        return run.length() <= LONGEST_TIME_LINE && isTimeLine(PageText.of(run.block()));
    }

    static boolean isTimeLine(String line) {
        PageTime time = line.length() > LONGEST_TIME_LINE || line.endsWith(".") ? null : PageTimes.read(line, false);
        return time != null && time.time() != null;
    }

    /** Paragraphs that are marked up as headings read on: they are longer than a line and end as sentences do. */
    private static boolean isHeading(ProseIndex.Run run) {
        String tag = run.block().normalName();
        boolean heading = tag.length() == 2 && tag.charAt(0) == 'h';
        return heading
                && !(run.length() >= LONG_HEADING && PageText.of(run.block()).endsWith("."));
    }

    private static boolean isHeader(Element element) {
        String names = (element.normalName() + " " + element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return names.contains("head") || names.contains("hgroup");
    }

    private static Element container(ProseIndex.Run run) {
        Element block = run.block();
        Element parent = block.parent();
        boolean whole = run.length() >= LONG_RUN && !block.nameIs("p") && !block.nameIs("li");
        return whole || parent == null || block.nameIs("body") ? block : parent;
    }
}
