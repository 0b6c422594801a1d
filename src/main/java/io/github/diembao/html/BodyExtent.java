package io.github.diembao.html;

import org.jsoup.nodes.Element;

/** Tells how far the body of a page no profile knows reaches around the part of it that was found. */
final class BodyExtent {

    private static final int SHORTEST_PART = 200;
    private static final int HIGHEST_CLIMB = 12;
    private static final int PART_LEVELS = 3;

    private final ProseIndex prose;

    BodyExtent(ProseIndex prose) {
        this.prose = prose;
    }

    /** Returns the widest element around a part that goes on as the part does, but for what holds the headline. */
    Element climb(Element start) {
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
        if (own.runs <= 1 || own.prose < SHORTEST_PART) {
            return true;
        }
        int direct = 0;
        for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
            ProseIndex.Weight weight = prose.weight(child);
            if (child.equals(part) || weight.runs == 0 || prose.isAroundTitle(child)) {
                continue;
            }
            if (isLike(child, part) && weight.prose * 5 >= own.prose
                    || weight.prose * 3 >= own.prose && holdsParagraphs(child)) {
                return true;
            }
            direct += isText(child) ? 1 : 0;
        }
        return direct >= 2;
    }

    private static boolean isLike(Element one, Element other) {
        return one.normalName().equals(other.normalName())
                && one.className().equals(other.className())
                && !(one.className().isEmpty() && one.nameIs("div"));
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

    /** An article may stand in several parts alike, of which the first holds its headline and no other holds one. */
    Element withLaterParts(Element first) {
        Element part = first;
        for (int level = 0; prose.isAroundTitle(part) && level < PART_LEVELS; level++) {
            Element parent = part.parent();
            if (parent == null || part.nameIs("body")) {
                break;
            }
            int later = 0;
            for (Element next = part.nextElementSibling(); next != null; next = next.nextElementSibling()) {
                boolean goesOn = isLike(next, part) && prose.weight(next).runs > 0 && !prose.holdsHeadline(next);
                later += goesOn ? prose.weight(next).prose : 0;
            }
            if (later >= SHORTEST_PART) {
                return parent;
            }
            part = parent;
        }
        return first;
    }
}
