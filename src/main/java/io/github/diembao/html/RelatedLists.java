package io.github.diembao.html;

import java.util.List;

/** Finds lists of other articles in a body that no element tells apart: a heading such as {@code Tin liên quan}, then links. */
final class RelatedLists {

    private RelatedLists() {}

    static void drop(List<BodyDraft> drafts, BodyNoise noise) {
        int at = 0;
        while (at + 1 < drafts.size()) {
            if (!isLink(drafts.get(at + 1)) || !isTitle(drafts.get(at))) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < drafts.size() && (isLink(drafts.get(end)) || isThumb(drafts, end))) {
                end++;
            }
            drafts.subList(at, end).clear();
            noise.count("related");
        }
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
