package io.github.diembao.html;

import java.util.ArrayList;
import java.util.List;

/** Finds lists of other articles in a body that no element tells apart: a heading such as {@code Tin liên quan}, then links. */
final class RelatedLists {

    private RelatedLists() {}

    /** Returns the pieces that are no such list. */
    static List<BodyDraft> without(List<BodyDraft> drafts, BodyNoise noise) {
        List<BodyDraft> kept = new ArrayList<>(drafts.size());
        int at = 0;
        while (at < drafts.size()) {
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
