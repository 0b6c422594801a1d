package io.github.diembao.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A block that {@link ProseIndex} has entered and not yet left: what it has seen in it, and what the block is by that. */
final class ProseFrame {

    /** Characters of a link that may be a headline. */
    static final int SHORTEST_HEADLINE = 15;

    /** Links of this many characters in the mean are headlines; cells of a table of data are shorter. */
    private static final int HEADLINE_IN_TABLE = 25;

    /** What invites readers to fill a form is no longer. */
    private static final int LONGEST_INVITATION = 300;

    private static final int LONGEST_REMARK = 3000;

    /** So many linked headlines with a line or two below each, and nothing else, are a list of other articles. */
    private static final int FEWEST_CARDS = 2;

    private static final Set<String> LISTS = Set.of("ul", "ol", "dl", "table");

    final Element element;
    final int firstRun;
    final ProseIndex.Weight weight = new ProseIndex.Weight();
    int text;
    int link;
    int allText;
    int allLink;
    int links;
    int teasers;
    boolean linkedImage;
    boolean linkedHeading;
    boolean answerable;

    /** Whether the first words of the block are linked. */
    boolean startsLinked;

    /** Whether the first line of the block, its own or that of a block in it, is a link. */
    boolean ledByLink;

    /** Blocks in it that are a linked headline and a line or two below, and the runs of these. */
    int cards;

    int cardRuns;

    boolean form;

    @Nullable
    Element headline;

    ProseFrame(Element element, int firstRun) {
        this.element = element;
        this.firstRun = firstRun;
    }

    /** A linked line and a digest of what it leads to; a paragraph that begins with a link is none. */
    boolean isCard() {
        return ledByLink && text < weight.prose && weight.runs >= 1 && weight.runs <= 2;
    }

    /** Tells what a closed block is, null where it may be part of an article. */
    @Nullable
    String reason() {
        boolean onlyCards = cards >= FEWEST_CARDS && cardRuns == weight.runs;
        if (weight.runs == 0 && teasers > 0 || onlyCards) {
            return "related";
        }
        if (answerable && weight.runs > 0 && weight.prose <= LONGEST_REMARK) {
            return "comments";
        }
        if (form && weight.runs <= 2 && weight.prose <= LONGEST_INVITATION) {
            return "form";
        }
        boolean list = LISTS.contains(element.normalName());
        boolean onlyLinks = weight.runs == 0 && links >= (list ? 2 : 3) && allLink * 10 >= allText * 6;
        boolean table = element.nameIs("table") || element.nameIs("tbody");
        return onlyLinks && allLink > 0 && (!table || allLink >= links * HEADLINE_IN_TABLE) ? "related" : null;
    }
}
