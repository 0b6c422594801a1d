package io.github.diembao.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the lead on a page no profile knows, where it stands between headline and text. One instance a page. */
final class GenericLead {

    private static final int SHORTEST = 60;
    private static final int LONGEST = 700;

    /** A line of the head may stand between headline and lead. */
    private static final int FIRST_RUNS = 2;

    private final PageIndex page;
    private final ProseIndex prose;
    private final @Nullable Element headline;

    GenericLead(PageIndex page, ProseIndex prose, @Nullable Element headline) {
        this.page = page;
        this.prose = prose;
        this.headline = headline;
    }

    /**
     * The lead the page shows: as its name tells it, else a paragraph that stands apart between the headline and the
     * text, where the metadata have none or the start of that one only.
     */
    @Nullable
    Element shown(@Nullable String stated) {
        Element named = named();
        if (named != null || stated != null && !isCut(stated)) {
            return named;
        }
        Element apart = apart();
        String start = stated == null ? "" : PageText.key(stated);
        return apart != null && PageText.key(PageText.of(apart)).startsWith(start) ? apart : null;
    }

    /** Tells whether a description is the start of a lead only. */
    static boolean isCut(String description) {
        return description.endsWith("...") || description.endsWith("…");
    }

    private @Nullable Element named() {
        for (ElementSelector selector : GenericNames.leads()) {
            for (Element lead : page.all(selector, page.page().body())) {
                if (!lead.nameIs("meta")
                        && !isOfPicture(lead)
                        && prose.weight(lead).prose < LONGEST
                        && isBelowHeadline(lead)
                        && isLead(PageText.of(lead))) {
                    return lead;
                }
            }
        }
        return null;
    }

    private static boolean isOfPicture(Element lead) {
        Element parent = lead.parent();
        return lead.nameIs("figcaption") || parent != null && (parent.nameIs("figure") || parent.nameIs("figcaption"));
    }

    private @Nullable Element apart() {
        int at = prose.afterTitle();
        while (at < prose.runs().size() && prose.runs().get(at).length() < SHORTEST) {
            at++;
        }
        if (headline == null || at + 3 > prose.runs().size()) {
            return null;
        }
        Element first = prose.runs().get(at).block();
        Element home = first.parent();
        for (int next = at + 1; next <= at + 2; next++) {
            Element other = prose.runs().get(next).block().parent();
            boolean alike = other == null
                    || home == null
                    || other.equals(home)
                    || other.equals(first)
                    || other.normalName().equals(home.normalName())
                            && other.className().equals(home.className());
            if (alike) {
                return null;
            }
        }
        boolean text = first.nameIs("p") || first.nameIs("div") || first.nameIs("h2") || first.nameIs("h3");
        return (text || BlockTags.isCustom(first.normalName())) && isLead(PageText.of(first)) ? first : null;
    }

    /** Other articles on the page have leads of the same name; that of this one holds one of the first runs of its text. */
    private boolean isBelowHeadline(Element lead) {
        List<ProseIndex.Run> runs = prose.runs();
        int end = Math.min(runs.size(), prose.afterTitle() + FIRST_RUNS);
        for (int i = prose.afterTitle(); i < end; i++) {
            for (Element up = runs.get(i).block(); up != null; up = up.parent()) {
                if (up.equals(lead)) {
                    return true;
                }
            }
        }
        return headline == null;
    }

    private static boolean isLead(String text) {
        return PageText.words(text) >= 6
                && text.length() < LONGEST
                && !Bylines.looksLikeByline(text)
                && !GenericBody.isTimeLine(text);
    }
}
