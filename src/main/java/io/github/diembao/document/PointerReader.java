package io.github.diembao.document;

import io.github.diembao.text.TokenSequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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

    /** Segments of an identifier that tell who issued a document. */
    private static final int AUTHORITY = 3;

    /** Kinds in which the text speaks of itself. */
    private final Set<String> selves = new HashSet<>();

    /** Where pointers stand that were resolved. */
    private final Set<Integer> resolved = new HashSet<>();

    private final Words words;
    private final TokenSequence tokens;
    private final UnnumberedActs acts;
    private final PointerCheck check;
    private final WorkLinker works;
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
        this.works = works;
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
        if (pointer.kind != null && pointsAtItself(pointer, nearest >= 0)) {
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
        List<Mention> fitting = nearest < 0 ? only(mentions, index) : fitting(mentions, nearest, pointer);
        if (fitting.isEmpty() || isRivalled(mentions, nearest, pointer)) {
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
                && mentions.subList(0, index).stream().noneMatch(mention -> mention.form == ReferenceForm.DRAFT);
    }

    /** Tells whether an act known by its title alone stands between a pointer and what it would point at. */
    private boolean isRivalled(List<Mention> mentions, int nearest, Mention pointer) {
        int from = nearest < 0 ? pointer.core.from() - REACH : mentions.get(nearest).fullTo;
        return pointer.kind != null && acts.isNamed(pointer.kind, from, pointer.core.from(), resolved);
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
            boolean fits = points(mentions, mentions.get(index), mentions.get(i)) && !mentions.get(i).earlier;
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
                return points(mentions, pointer, mentions.get(i)) ? works.fullest(mentions.get(i)) : null;
            }
        }
        return null;
    }

    /** "Nghị định này" before any decree is named is the text speaking of itself, and so is every later one. */
    private boolean pointsAtItself(Mention pointer, boolean named) {
        String kind = pointer.kind == null ? "" : pointer.kind.name();
        if (!tokens.is(pointer.core.to() - 1, "này")) {
            return false;
        }
        if (!named || opensArticle(pointer)) {
            selves.add(kind);
        }
        return selves.contains(kind);
    }

    /** "Điều 2. Quyết định này có hiệu lực": the articles of a decision speak of it, whatever its grounds named last. */
    private boolean opensArticle(Mention pointer) {
        int at = pointer.core.from();
        return tokens.isMark(at - 1, '.') && tokens.isNumber(at - 2) && ProvisionReader.isLevel(tokens, at - 3);
    }

    private int nearest(List<Mention> mentions, int index, int reach) {
        Mention pointer = mentions.get(index);
        for (int i = index - 1; i >= 0 && i >= index - MOST_MENTIONS; i--) {
            Mention mention = mentions.get(i);
            if (pointer.core.from() - mention.core.to() > reach) {
                return -1;
            }
            if (points(mentions, pointer, mention) && !mention.compared && !mention.earlier) {
                return i;
            }
        }
        return -1;
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

    private static boolean points(List<Mention> mentions, Mention pointer, Mention mention) {
        return !mention.isPointer()
                && mention.id != null
                && mention.kind != null
                && pointer.kind != null
                && (mention.kind.name().equals(pointer.kind.name())
                        || mention.kind.name().startsWith(pointer.kind.name() + " liên tịch"))
                && mayReplace(mentions, pointer, mention);
    }

    /** Returns the fullest mention of each document of the kind in the nearest one's sentence, targets left out. */
    private List<Mention> fitting(List<Mention> mentions, int nearest, Mention pointer) {
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
        if (b.core.from() - a.core.to() > REACH_WITHOUT_WORD) {
            return false;
        }
        for (int i = a.core.to(); i < b.core.from(); i++) {
            if (tokens.lineBreakBefore(i) || tokens.isMark(i, '.') && tokens.spaceBefore(i + 1)) {
                return false;
            }
        }
        return true;
    }
}
