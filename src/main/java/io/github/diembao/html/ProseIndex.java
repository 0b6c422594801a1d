package io.github.diembao.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * One walk over a page no profile knows: where running text stands, and which elements are lists of other articles,
 * remarks of readers or furniture. Linear, without recursion.
 */
final class ProseIndex implements NodeFilter {

    /** A stretch of running text that stands directly in a block. */
    record Run(Element block, int length) {}

    /** What is below an element. */
    static final class Weight {
        int prose;
        int runs;
        double score;
    }

    private static final Weight NOTHING = new Weight();
    private static final int SHORTEST_RUN = 40;
    private static final int SHORTEST_HEADLINE = ProseFrame.SHORTEST_HEADLINE;
    private static final int SHORTEST_HEADING = 4;
    private static final int FEWEST_TEASERS = 4;
    private final @Nullable Element title;
    private final Set<Element> aroundTitle = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<Element, String> noise = new IdentityHashMap<>();
    private final IdentityHashMap<Element, Weight> weights = new IdentityHashMap<>();
    private final Map<String, String> furniture = new HashMap<>();
    private final List<Run> runs = new ArrayList<>();
    private final Deque<ProseFrame> frames = new ArrayDeque<>();
    private int links;
    private int afterTitle;
    private int teasers;

    /**
     * Reads a page.
     *
     * @param body of the page
     * @param title the article's headline; what is around it is no furniture, whatever its name
     */
    ProseIndex(Element body, @Nullable Element title) {
        this.title = title;
        for (Element up = title; up != null; up = up.parent()) {
            aroundTitle.add(up);
        }
        frames.push(new ProseFrame(body, 0));
        body.filter(this);
    }

    /** Returns all runs in the order in which their blocks end. */
    List<Run> runs() {
        return runs;
    }

    /** Returns the number of the first run after the headline; 0 where there is no headline. */
    int afterTitle() {
        return afterTitle;
    }

    boolean isAroundTitle(Element element) {
        return aroundTitle.contains(element);
    }

    /** Tells whether an element holds a heading such as the article's headline, or one of the first rank. */
    boolean holdsHeadline(Element element) {
        Element own = title;
        return element.selectFirst("h1") != null || own != null && element.selectFirst(own.normalName()) != null;
    }

    Weight weight(Element element) {
        return weights.getOrDefault(element, NOTHING);
    }

    /** Returns the elements with running text below them. */
    Set<Element> candidates() {
        return weights.keySet();
    }

    /** Returns the elements that belong to no article, each with a reason. */
    Map<Element, String> noise() {
        return noise;
    }

    /** Tells whether the page shows other articles with more than their headlines. */
    boolean hasTeasers() {
        return teasers >= FEWEST_TEASERS;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text(words);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (element.equals(title)) {
            afterTitle = runs.size();
            return FilterResult.SKIP_ENTIRELY;
        }
        String reason = aroundTitle.contains(element) ? null : furniture(element);
        if (reason != null) {
            noise.put(element, reason);
            top().form |= element.nameIs("form") || element.nameIs("textarea");
            return FilterResult.SKIP_ENTIRELY;
        }
        String tag = element.normalName();
        if (tag.equals("a")) {
            links += isAnchor(element) ? 0 : 1;
            top().links += isAnchor(element) ? 0 : 1;
        } else if (tag.equals("input")) {
            top().form |= !element.attr("type").equalsIgnoreCase("hidden");
        } else if (tag.equals("img") && links > 0) {
            top().linkedImage = true;
        } else if (BlockTags.holdsText(tag) && depth > 0) {
            frames.push(new ProseFrame(element, runs.size()));
        }
        return FilterResult.CONTINUE;
    }

    /** Names recur on a page; each is looked at once. */
    private @Nullable String furniture(Element element) {
        if (element.attributesSize() != 1 || !element.attributes().hasKey("class") || element.nameIs("form")) {
            return GenericNames.furniture(element, title == null);
        }
        String key = element.normalName() + ' ' + element.attributes().get("class");
        String known = furniture.get(key);
        if (known == null) {
            String reason = GenericNames.furniture(element, title == null);
            known = reason == null ? "" : reason;
            furniture.put(key, known);
        }
        return known.isEmpty() ? null : known;
    }

    /** A heading may link to itself, which leads nowhere else. */
    private boolean isAnchor(Element link) {
        return isHeading(top().element) && link.attr("href").startsWith("#");
    }

    private ProseFrame top() {
        return frames.getFirst();
    }

    private void text(TextNode words) {
        String text = words.getWholeText();
        int length = 0;
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = text.charAt(i) <= ' ' || text.charAt(i) == 0xA0;
            length += !blank || !space ? 1 : 0;
            space = blank;
        }
        ProseFrame frame = top();
        frame.startsLinked |= frame.text == 0 && length > 0 && links > 0;
        frame.ledByLink |= frame.text + frame.allText == 0 && length >= SHORTEST_HEADLINE && links > 0;
        frame.text += length;
        frame.link += links > 0 ? length : 0;
        frame.answerable |= length > 0 && length < 12 && GenericNames.isAnswer(text);
    }

    @Override
    public FilterResult tail(@Nullable Node node, int depth) {
        if (node instanceof Element element) {
            if (element.normalName().equals("a")) {
                links -= isAnchor(element) ? 0 : 1;
            } else if (top().element.equals(element)) {
                close(frames.pop(), frames.peek());
            }
        }
        return FilterResult.CONTINUE;
    }

    private void close(ProseFrame frame, @Nullable ProseFrame outer) {
        Element element = frame.element;
        frame.allText += frame.text;
        frame.allLink += frame.link;
        boolean teaser = false;
        if (frame.text >= SHORTEST_RUN && frame.link * 2 <= frame.text) {
            teaser = outer != null && isTeaser(outer, frame);
            if (!teaser) {
                runs.add(new Run(element, frame.text - frame.link));
                frame.weight.runs++;
                frame.weight.prose += frame.text - frame.link;
                frame.weight.score += frame.text - frame.link;
            }
        }
        boolean around = aroundTitle.contains(element);
        String reason = around ? null : frame.reason();
        if (reason != null) {
            noise.put(element, reason);
            runs.subList(frame.firstRun, runs.size()).clear();
        } else if (frame.weight.runs > 0) {
            weights.put(element, frame.weight);
        }
        if (outer == null) {
            return;
        }
        if (reason == null) {
            outer.weight.runs += frame.weight.runs;
            outer.weight.prose += frame.weight.prose;
            outer.weight.score += frame.weight.score * (isParagraph(element) ? 1 : 0.6);
            outer.answerable |= frame.answerable && frame.weight.runs == 0;
        }
        boolean first = outer.text + outer.allText == 0
                && (frame.ledByLink || frame.allText >= (isHeading(element) ? SHORTEST_HEADING : SHORTEST_HEADLINE));
        outer.ledByLink |= first && frame.allLink * 10 >= frame.allText * 9;
        if (reason == null && frame.isCard()) {
            outer.cards++;
            outer.cardRuns += frame.weight.runs;
        }
        outer.allText += frame.allText;
        outer.allLink += frame.allLink;
        outer.links += frame.links;
        outer.linkedImage |= frame.linkedImage && frame.weight.runs == 0;
        outer.teasers += teaser ? 1 : 0;
        if (teaser) {
            noise.put(element, "related");
            teasers++;
        }
        headline(frame, outer, teaser);
    }

    private static boolean isHeading(Element element) {
        String tag = element.normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h';
    }

    private static boolean isParagraph(Element element) {
        return element.nameIs("p") || element.nameIs("li") || element.nameIs("blockquote");
    }

    /** A linked headline, alone or the only text of what is around it, is remembered for the text that follows it. */
    private void headline(ProseFrame frame, ProseFrame outer, boolean teaser) {
        String tag = frame.element.normalName();
        boolean heading = frame.linkedHeading || isHeading(frame.element);
        boolean linked = frame.allText >= SHORTEST_HEADLINE && frame.allLink * 10 >= frame.allText * 9;
        if (linked && heading) {
            outer.linkedHeading = true;
            outer.headline = frame.element;
        } else if (frame.text > 0 && tag.equals("p") && !teaser || heading && !linked && frame.allText > 0) {
            outer.linkedHeading = false;
            outer.headline = null;
        }
    }

    /** Text after a linked headline, or beside a linked picture and a linked line, leads to another article. */
    private boolean isTeaser(ProseFrame outer, ProseFrame frame) {
        Element block = frame.element;
        if (aroundTitle.contains(block)) {
            return false;
        }
        Element headline = outer.headline;
        if (headline != null) {
            noise.put(headline, "related");
            return true;
        }
        if (outer.linkedImage && outer.weight.runs == 0 && frame.startsLinked && frame.link >= SHORTEST_HEADLINE) {
            return true;
        }
        return outer.linkedImage
                && outer.weight.runs == 0
                && outer.text + outer.allText >= SHORTEST_HEADLINE
                && (outer.link + outer.allLink) * 10 >= (outer.text + outer.allText) * 8;
    }
}
