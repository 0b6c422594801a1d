package io.github.diembao.document;

import io.github.diembao.text.TokenSequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves "Kết luận này", "chỉ thị nói trên" and kinds that speak of themselves to the document they point at. */
final class PointerReader {

    private static final int REACH = 400;
    private static final int REACH_WITHOUT_WORD = 120;
    private static final int MOST_MENTIONS = 40;
    private static final int MOST_NAMED = 200;

    /** Where pointers stand that were resolved. */
    private final Set<Integer> resolved = new HashSet<>();

    private final Words words;
    private final TokenSequence tokens;
    private final UnnumberedActs acts;
    private final PointerCheck check;
    private final SelfReference self;
    private final WorkLinker works;
    private final PointerCandidates candidates;
    private final Map<Mention, Integer> places;
    private final ReferenceResolver resolver;
    private final MentionWriter writer;

    PointerReader(
            Facts facts,
            TokenSequence tokens,
            WorkLinker works,
            Map<Mention, Integer> places,
            ReferenceResolver resolver,
            MentionWriter writer) {
        this.places = places;
        this.words = facts.words();
        this.tokens = tokens;
        this.acts = new UnnumberedActs(facts, tokens);
        this.check = new PointerCheck(facts.words(), tokens);
        this.self = new SelfReference(facts.kinds(), tokens);
        this.works = works;
        this.candidates = new PointerCandidates(tokens, works);
        this.resolver = resolver;
        this.writer = writer;
    }

    /** Fills antecedent and identifier of pointer number {@code index} where exactly one document can be meant. */
    void resolve(List<Mention> mentions, int index) {
        Mention pointer = mentions.get(index);
        Mention own = letterhead(mentions, index);
        if (own != null) {
            point(pointer, own);
            return;
        }
        boolean worded = isWorded(pointer);
        int nearest = nearest(mentions, index, worded ? REACH : REACH_WITHOUT_WORD);
        if (self.isMeant(pointer, nearest >= 0)) {
            return;
        }
        if (nearest >= 0 && check.outlives(pointer, mentions.get(nearest))) {
            return;
        }
        if (!worded
                && check.mayBeTitle(pointer)
                && (nearest < 0 || !check.isOneParagraph(mentions.get(nearest), pointer))) {
            return;
        }
        List<Mention> fitting = nearest < 0 ? only(mentions, index) : candidates.of(mentions, nearest, pointer);
        if (fitting.isEmpty() || isRivalled(mentions, nearest, pointer) || isDrafted(mentions, index, nearest)) {
            return;
        }
        List<DocumentReference> candidates = new ArrayList<>();
        for (Mention mention : fitting) {
            candidates.add(writer.write(mention));
        }
        int choice = resolver.choose(writer.write(pointer), candidates);
        if (choice < 0 || choice >= fitting.size()) {
            return;
        }
        Mention meant = fitting.get(choice);
        boolean believed = isNew(pointer)
                ? replacesAnother(mentions, index, meant) || isOnlyLaw(mentions, index)
                : worded && check.doesTheSame(pointer, meant)
                        || isSpokenOf(pointer)
                        || !worded && isTopic(mentions, index, meant);
        if (believed) {
            point(pointer, meant);
        }
    }

    private void point(Mention pointer, Mention meant) {
        pointer.id = meant.id;
        pointer.antecedent = places.get(meant);
        resolved.add(pointer.core.from());
    }

    private static boolean isWorded(Mention pointer) {
        return pointer.core.word() != null
                && pointer.core.to() > pointer.core.word().to();
    }

    /** "Theo Nghị định, …" and "Quy định gồm …" go on from the document named last. */
    private boolean isSpokenOf(Mention pointer) {
        return PointerScanner.isSpokenOf(tokens, words, pointer.core.from(), pointer.core.to());
    }

    /** "Nghị quyết mới" is the one that takes the place of another. */
    private boolean isNew(Mention pointer) {
        return tokens.is(pointer.core.to() - 1, "mới");
    }

    private static boolean replacesAnother(List<Mention> mentions, int index, Mention meant) {
        int last = Math.min(mentions.size(), index + MOST_NAMED);
        for (Mention mention : mentions.subList(Math.max(0, index - MOST_NAMED), last)) {
            Relation relation = mention.relation;
            if (relation != null
                    && relation.type() == Relation.Type.REPLACES
                    && meant.id != null
                    && meant.id.equals(mention.id)) {
                return true;
            }
        }
        return false;
    }

    /** "Luật mới" is the one law that the text has named where it speaks of no bill. */
    private boolean isOnlyLaw(List<Mention> mentions, int index) {
        Mention pointer = mentions.get(index);
        boolean law = pointer.kind != null
                && pointer.kind.isLaw()
                && tokens.shape(pointer.core.from()).isCapitalised();
        return law
                && named(mentions, index).size() == 1
                && mentions.subList(Math.max(0, index - MOST_NAMED), index).stream()
                        .noneMatch(mention -> mention.form == ReferenceForm.DRAFT);
    }

    /** Tells whether an act known by its title alone stands between a pointer and what it would point at. */
    private boolean isRivalled(List<Mention> mentions, int nearest, Mention pointer) {
        int from = nearest < 0 ? pointer.core.from() - REACH : mentions.get(nearest).fullTo;
        return pointer.kind != null && acts.isNamed(pointer.kind, from, pointer.core.from(), resolved);
    }

    /** Tells whether a draft of the kind is named between a pointer and what it would point at. */
    private static boolean isDrafted(List<Mention> mentions, int index, int nearest) {
        Mention pointer = mentions.get(index);
        for (int i = index - 1;
                i > nearest && pointer.core.from() - mentions.get(i).core.to() <= REACH;
                i--) {
            Mention mention = mentions.get(i);
            if (mention.form == ReferenceForm.DRAFT
                    && mention.kind != null
                    && pointer.kind != null
                    && mention.kind.name().equals(pointer.kind.name())) {
                return true;
            }
        }
        return false;
    }

    /** Returns the one document of the kind that the text has named so far, nothing where there are several. */
    private List<Mention> only(List<Mention> mentions, int index) {
        Set<Mention> all = named(mentions, index).keySet();
        return all.size() == 1 ? new ArrayList<>(all) : List.of();
    }

    /** A kind without a pointing word means the document that the text names more often than any other of the kind. */
    private boolean isTopic(List<Mention> mentions, int index, Mention meant) {
        Map<Mention, Integer> named = named(mentions, index);
        int times = named.getOrDefault(meant, 0);
        return named.entrySet().stream().allMatch(other -> other.getKey() == meant || other.getValue() < times);
    }

    /** Counts the mentions before a pointer of each document of its kind. */
    private Map<Mention, Integer> named(List<Mention> mentions, int index) {
        Map<Mention, Integer> named = new LinkedHashMap<>();
        for (int i = Math.max(0, index - MOST_NAMED); i < index; i++) {
            boolean fits = PointerCandidates.points(mentions, mentions.get(index), mentions.get(i))
                    && !mentions.get(i).earlier;
            Mention fullest = fits ? works.fullest(mentions.get(i)) : null;
            if (fullest != null) {
                named.merge(fullest, 1, Integer::sum);
            }
        }
        return named;
    }

    /** "Quyết định này" under the letterhead of a decision is the decision itself; returns its fullest mention or null. */
    private @Nullable Mention letterhead(List<Mention> mentions, int index) {
        Mention pointer = mentions.get(index);
        if (!tokens.is(pointer.core.to() - 1, "này")) {
            return null;
        }
        for (int i = index - 1; i >= 0 && i >= index - MOST_MENTIONS; i--) {
            if (mentions.get(i).letterhead) {
                return PointerCandidates.points(mentions, pointer, mentions.get(i))
                        ? works.fullest(mentions.get(i))
                        : null;
            }
        }
        return null;
    }

    private int nearest(List<Mention> mentions, int index, int reach) {
        Mention pointer = mentions.get(index);
        for (int i = index - 1; i >= 0 && i >= index - MOST_MENTIONS; i--) {
            Mention mention = mentions.get(i);
            if (pointer.core.from() - mention.core.to() > reach) {
                return -1;
            }
            if (PointerCandidates.points(mentions, pointer, mention) && !mention.compared && !mention.earlier) {
                return i;
            }
        }
        return -1;
    }
}
