package io.github.diembao.document;

import io.github.diembao.text.TokenSequence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the documents in a sentence that a pointer may point at. */
final class PointerCandidates {

    private static final int REACH = 120;
    private static final int MOST_MENTIONS = 40;

    /** Segments of an identifier that tell who issued a document. */
    private static final int AUTHORITY = 3;

    private final TokenSequence tokens;
    private final WorkLinker works;

    PointerCandidates(TokenSequence tokens, WorkLinker works) {
        this.tokens = tokens;
        this.works = works;
    }

    /** Returns the fullest mention of each document of the kind in the nearest one's sentence, targets left out. */
    List<Mention> of(List<Mention> mentions, int nearest, Mention pointer) {
        int first = nearest;
        while (first > 0
                && nearest - first < MOST_MENTIONS
                && isOneSentence(mentions.get(first - 1), mentions.get(first))) {
            first--;
        }
        Set<Mention> all = new LinkedHashSet<>();
        Set<Mention> targets = new LinkedHashSet<>();
        for (int i = first; i <= nearest; i++) {
            Mention mention = mentions.get(i);
            Mention fullest = points(mentions, pointer, mention) ? works.fullest(mention) : null;
            if (fullest != null) {
                all.add(fullest);
            }
            if (fullest != null && (mention.targeted || mention.nested || mention.earlier)) {
                targets.add(fullest);
            }
            Relation relation = mention.relation;
            if (relation != null
                    && relation.target() >= first
                    && relation.target() <= nearest
                    && !mention.isPointer()) {
                Mention target = works.fullest(mentions.get(relation.target()));
                // "Nghị định A (được sửa đổi bởi Nghị định B)" speaks of A
                boolean passive = relation.target() < i && relation.type() == Relation.Type.AMENDS;
                if (passive && fullest != null) {
                    targets.add(fullest);
                } else if (target != null && points(mentions, pointer, mention)) {
                    targets.add(target);
                    joined(mentions, relation.target(), nearest, targets);
                }
            }
        }
        boolean unnamedSource = all.size() == 1 && mentions.get(nearest).targeted && !hasSource(mentions, nearest);
        if (all.size() > 1 || unnamedSource) {
            all.removeAll(targets);
        }
        return new ArrayList<>(all);
    }

    /** Tells whether the document that changes or replaces this one is itself a reference. */
    private static boolean hasSource(List<Mention> mentions, int target) {
        for (int i = Math.max(0, target - MOST_MENTIONS); i < target; i++) {
            Relation relation = mentions.get(i).relation;
            if (relation != null
                    && relation.target() == target
                    && !mentions.get(i).isPointer()) {
                return true;
            }
        }
        return false;
    }

    /** What "và" or a comma joins to a target is a target too. */
    private void joined(List<Mention> mentions, int target, int last, Set<Mention> targets) {
        for (int i = target + 1; i <= last; i++) {
            Mention next = mentions.get(i);
            int before = next.fullFrom - 1;
            Mention fullest = works.fullest(next);
            if (fullest == null || !tokens.is(before, "và") && !tokens.isMark(before, ',')) {
                return;
            }
            targets.add(fullest);
        }
    }

    private boolean isOneSentence(Mention a, Mention b) {
        if (b.core.from() - a.core.to() > REACH) {
            return false;
        }
        for (int i = a.core.to(); i < b.core.from(); i++) {
            if (tokens.lineBreakBefore(i) || tokens.isMark(i, '.') && tokens.spaceBefore(i + 1)) {
                return false;
            }
        }
        return true;
    }

    /** Returns country, branch and body of an identifier, null where one of them is open. */
    private static @Nullable String authority(Mention mention) {
        DocumentId id = mention.id;
        if (id == null || id.segments().size() <= AUTHORITY) {
            return null;
        }
        String authority = String.join("/", id.segments().subList(0, AUTHORITY));
        return authority.contains(DocumentId.OPEN) ? null : authority;
    }

    /** "Chỉ thị này thay thế Chỉ thị số 10-CT/TU": a body replaces its own documents, so this one is no CT/TW. */
    private static boolean mayReplace(List<Mention> mentions, Mention pointer, Mention mention) {
        Relation relation = pointer.relation;
        if (relation == null || relation.type() != Relation.Type.REPLACES) {
            return true;
        }
        String replaced = authority(mentions.get(relation.target()));
        String authority = authority(mention);
        return replaced == null || authority == null || authority.equals(replaced);
    }

    /** Tells whether a mention is of the kind that a pointer points at. */
    static boolean points(List<Mention> mentions, Mention pointer, Mention mention) {
        return !mention.isPointer()
                && mention.id != null
                && mention.kind != null
                && pointer.kind != null
                && (mention.kind.name().equals(pointer.kind.name())
                        || mention.kind.name().startsWith(pointer.kind.name() + " liên tịch"))
                && mayReplace(mentions, pointer, mention);
    }
}
