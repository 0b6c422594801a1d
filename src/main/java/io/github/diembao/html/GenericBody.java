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
    private static final int HIGHEST_CLIMB = 12;
    private static final int HEADER_LEVELS = 3;
    private static final int MOST_PICTURES = 4;

    private final PageIndex page;
    private final ProseIndex prose;
    private final List<ProseIndex.Run> runs;
    private final String sapoKey;

    GenericBody(PageIndex page, ProseIndex prose, String sapoKey) {
        this.page = page;
        this.prose = prose;
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
        boolean titled = prose.isAroundTitle(page.page().body())
                && (prose.weight(body).runs >= 2 || prose.weight(body).prose >= SHORTEST_ONLY_RUN)
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
        return best == null || best.nameIs("body") ? best : climb(best);
    }

    private Element belowTitle() {
        Element first = null;
        int last = Math.min(runs.size(), prose.afterTitle() + FIRST_RUNS);
        for (int i = prose.afterTitle(); i < last; i++) {
            if (isSapo(runs.get(i)) || isHeading(runs.get(i).block()) || isTimeLine(runs.get(i))) {
                continue;
            }
            Element container = climb(container(runs.get(i)));
            first = first == null ? container : first;
            int inside = prose.weight(container).prose;
            // A line or two around the headline are its header, where a text follows that is one.
            if (inside >= SHORTEST_BODY
                    || inside >= LONGEST_HEADER && container.equals(first) && !isHeader(container)) {
                return weightier(container);
            }
        }
        return weightier(first == null ? climb(container(runs.get(prose.afterTitle()))) : first);
    }

    /** The first text below a headline may be a digest; then the body stands beside it, in what holds the headline, too. */
    private Element weightier(Element first) {
        if (prose.isAroundTitle(first) && holdsDigestOnly(first)) {
            return beyondHeader(first);
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
        if (run.length() > LONGEST_TIME_LINE) {
            return false;
        }
        String line = PageText.of(run.block());
        PageTime time = line.length() > LONGEST_TIME_LINE || line.endsWith(".") ? null : PageTimes.read(line, false);
        return time != null && time.time() != null;
    }

    private static boolean isHeading(Element block) {
        String tag = block.normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h';
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

    private Element climb(Element start) {
        Element best = start;
        for (int level = 0; level < HIGHEST_CLIMB && !prose.isAroundTitle(best); level++) {
            Element parent = best.parent();
            if (parent == null || !adds(parent, best)) {
                break;
            }
            best = parent;
        }
        return best;
    }

    /** Tells whether a container goes on around an element: text of its own, or parts like that element. */
    private boolean adds(Element parent, Element part) {
        ProseIndex.Weight own = prose.weight(part);
        if (own.runs <= 1 || own.prose < SHORTEST_BODY) {
            return true;
        }
        int direct = 0;
        for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
            ProseIndex.Weight weight = prose.weight(child);
            if (child.equals(part) || weight.runs == 0 || prose.isAroundTitle(child)) {
                continue;
            }
            boolean alike = child.normalName().equals(part.normalName())
                    && child.className().equals(part.className())
                    && !(child.className().isEmpty() && child.nameIs("div"));
            if (alike && weight.prose * 5 >= own.prose || weight.prose * 3 >= own.prose && holdsParagraphs(child)) {
                return true;
            }
            direct += isText(child) ? 1 : 0;
        }
        return direct >= 2;
    }

    private boolean holdsParagraphs(Element element) {
        int paragraphs = 0;
        for (Element child = element.firstElementChild(); child != null; child = child.nextElementSibling()) {
            paragraphs += prose.weight(child).runs > 0 && isText(child) ? 1 : 0;
        }
        return paragraphs >= 2;
    }

    private static boolean isText(Element element) {
        return element.nameIs("p") || element.nameIs("ul") || element.nameIs("ol") || element.nameIs("blockquote");
    }
}
