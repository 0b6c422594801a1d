package io.github.diembao.html;

import io.github.diembao.text.BlockType;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds lists of other articles in a body that no element tells apart: a heading such as {@code Tin liên quan}, then
 * links; or items that are links and nothing else, each as long as a headline.
 */
final class RelatedLists {

    private static final int SHORTEST_HEADLINE = 20;
    private static final int FEWEST_ITEMS = 2;

    private RelatedLists() {}

    /** Returns the pieces that are no such list. */
    static List<BodyDraft> without(List<BodyDraft> drafts, BodyNoise noise) {
        List<BodyDraft> kept = new ArrayList<>(drafts.size());
        int at = 0;
        while (at < drafts.size()) {
            int items = items(drafts, at);
            if (items >= FEWEST_ITEMS) {
                at += items;
                noise.count("related");
                continue;
            }
            if (at + 1 == drafts.size() || !isLink(drafts.get(at + 1)) || !isTitle(drafts.get(at))) {
                kept.add(drafts.get(at++));
                continue;
            }
            at++;
            while (at < drafts.size() && (isLink(drafts.get(at)) || isThumb(drafts, at))) {
                at++;
            }
            noise.count("related");
        }
        return kept;
    }

    /** Returns how many items a list has that begins here, where all are linked headlines; else 0. */
    private static int items(List<BodyDraft> drafts, int from) {
        if (from > 0 && isItem(drafts.get(from - 1))) {
            return 0;
        }
        int at = from;
        while (at < drafts.size() && isItem(drafts.get(at)) && isHeadline(drafts.get(at))) {
            at++;
        }
        return at < drafts.size() && isItem(drafts.get(at)) ? 0 : at - from;
    }

    private static boolean isItem(BodyDraft draft) {
        return draft.type == BlockType.LIST_ITEM;
    }

    private static boolean isHeadline(BodyDraft draft) {
        return isLink(draft) && draft.text.length() >= SHORTEST_HEADLINE;
    }

    private static boolean isTitle(BodyDraft draft) {
        NoiseLines.Noise line =
                draft.kind == BodyDraft.Kind.TEXT ? NoiseLines.instance().of(draft.text) : null;
        return line != null && (line.reason().equals("related") || line.reason().equals("latest"));
    }

    private static boolean isLink(BodyDraft draft) {
        return draft.kind == BodyDraft.Kind.TEXT && draft.link;
    }

    private static boolean isThumb(List<BodyDraft> drafts, int at) {
        return drafts.get(at).kind == BodyDraft.Kind.IMAGE && at + 1 < drafts.size() && isLink(drafts.get(at + 1));
    }
}
