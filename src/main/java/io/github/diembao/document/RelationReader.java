package io.github.diembao.document;

import io.github.diembao.text.TokenSequence;
import java.util.List;

/** Reads how a reference stands to the one before it in the sentence. */
final class RelationReader {

    private static final int REACH = 60;
    private static final int ATTACHMENT_REACH = 16;

    private final Facts facts;
    private final TokenSequence tokens;

    RelationReader(Facts facts, TokenSequence tokens) {
        this.facts = facts;
        this.tokens = tokens;
    }

    /** Fills relation of mention number {@code index} or of the one before it. */
    void read(List<Mention> mentions, int index) {
        Mention mention = mentions.get(index);
        int start = mention.fullFrom;
        if (tokens.is(start - 1, "các")) {
            start--;
        }
        Mention before = index == 0 ? null : mentions.get(index - 1);
        boolean near = before != null
                && start - before.core.to() <= REACH
                && start >= before.core.to()
                && isOneSentence(before.core.to(), start);
        int amending = facts.words().start(tokens, start, WordClass.AMENDS);
        int replacing = facts.words().start(tokens, start, WordClass.REPLACES);
        boolean amends = amending >= 0;
        boolean replaces = replacing >= 0;
        int attached = facts.words().start(tokens, start, WordClass.ATTACHED);
        mention.targeted = amends || replaces;
        mention.compared = facts.words().start(tokens, start, WordClass.COMPARED) >= 0;
        mention.earlier = mention.year == null
                && (facts.words().end(tokens, mention.core.to(), WordClass.EARLIER) > 0
                        || mention.compared && tokens.is(mention.core.to(), "hiện"));
        if (near && before != null) {
            boolean other = isOfAnotherAct(before, Math.max(amending, replacing));
            relate(before, mention, index, start, amends && !other, replaces && !other, attached);
        }
        if (attached >= 0 && !(near && before != null && before.relation != null)) {
            attachment(mention, attached, before == null ? 0 : before.core.to());
        }
    }

    private void relate(
            Mention before, Mention mention, int index, int start, boolean amends, boolean replaces, int attached) {
        if (facts.words().start(tokens, start, WordClass.AMENDED_BY) >= 0) {
            mention.relation = new Relation(Relation.Type.AMENDS, index - 1);
        } else if (facts.words().start(tokens, start, WordClass.REPLACED_BY) >= 0) {
            mention.relation = new Relation(Relation.Type.REPLACES, index - 1);
        } else if (replaces) {
            before.relation = new Relation(Relation.Type.REPLACES, index);
        } else if (amends) {
            before.relation = new Relation(Relation.Type.AMENDS, index);
        } else if (attached >= before.core.to()) {
            mention.nested = namesPaper(before, attached);
            boolean adjacent = attached <= before.fullTo + 1 && !mention.nested;
            before.relation = adjacent ? new Relation(Relation.Type.ATTACHED_TO, index) : before.relation;
        } else if (facts.words().start(tokens, start, WordClass.IMPLEMENTS) >= before.core.to()
                && !isSpan(before, facts.words().start(tokens, start, WordClass.IMPLEMENTS))) {
            before.relation = new Relation(Relation.Type.IMPLEMENTS, index);
        }
    }

    /** "Nghị quyết A và 5 năm thực hiện Nghị quyết B": the years are told beside the first, not in its title. */
    private boolean isSpan(Mention before, int verb) {
        return before.subjectFrom < 0 && tokens.is(verb - 1, "năm") && tokens.isNumber(verb - 2);
    }

    /** "Tờ trình số 5, trong đó có nghị quyết sửa đổi Nghị quyết số 6": an act without a number stands before the verb. */
    private boolean isOfAnotherAct(Mention before, int verb) {
        for (int i = before.fullTo; i < verb; i++) {
            if (facts.kinds().at(tokens, i) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean isOneSentence(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean stop = tokens.isMark(i, '.') && tokens.spaceBefore(i + 1) || tokens.isMark(i, ';');
            if (stop || i > from && tokens.lineBreakBefore(i)) {
                return false;
            }
        }
        return true;
    }

    /** "Quy chế chi tiêu nội bộ ban hành kèm theo Quyết định …": the paper the decision brings into force. */
    private void attachment(Mention mention, int end, int limit) {
        for (int i = end - 1; i >= limit && i >= end - ATTACHMENT_REACH; i--) {
            if (tokens.lineBreakBefore(i + 1) || tokens.isMark(i, '.') || tokens.isMark(i, ';')) {
                return;
            }
            if (facts.words().end(tokens, i, WordClass.ATTACHMENT) > 0
                    && tokens.shape(i).isCapitalised()) {
                mention.flags.add("promulgates:" + lower(i, end));
                return;
            }
        }
    }

    /** "Thông tư … sửa đổi Quy chế ban hành kèm theo Thông tư …": the paper in the title is attached, not its document. */
    private boolean namesPaper(Mention mention, int to) {
        for (int i = mention.detailsTo; mention.subjectFrom >= 0 && i < to; i++) {
            if (facts.words().end(tokens, i, WordClass.ATTACHMENT) > 0
                    && tokens.shape(i).isCapitalised()) {
                return true;
            }
        }
        return false;
    }

    private String lower(int from, int to) {
        return tokens.slice(from, to).toLowerCase(java.util.Locale.ROOT);
    }
}
