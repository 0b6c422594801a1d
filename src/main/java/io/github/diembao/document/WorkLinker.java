package io.github.diembao.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers the mentions of one document and links each to the fullest. */
final class WorkLinker {

    /** Documents of one number that a mention is held against, the latest ones. */
    private static final int MOST_OF_A_NUMBER = 100;

    /** Segments of the identifier of a numbered document, and the place of the year or term among them. */
    private static final int NUMBERED = 6;

    private static final int KIND = 3;
    private static final int SERIES = 4;

    private static final String NORMATIVE = ".qp";
    /** Joint circulars are called circulars for short. */
    private static final String JOINT_CIRCULAR = "ttlt";

    private static final String CIRCULAR = "tt";

    private static final String REGULATION = "qdi";

    private static final String DECISION = "qd";

    /** The mentions of one document so far. */
    private static final class Work {
        DocumentId id;

        @Nullable
        DocumentId alias;

        final List<Mention> members = new ArrayList<>();
        /** The mention that says most, the first of equals. */
        Mention best;

        Work(DocumentId id, @Nullable DocumentId alias, Mention first) {
            this.id = id;
            this.alias = alias;
            this.best = first;
        }

        void add(Mention member) {
            members.add(member);
            int more = member.weight() - best.weight();
            if (more > 0 || more == 0 && member.core.from() < best.core.from()) {
                best = member;
            }
        }
    }

    private final LawTable laws;
    private final ReferenceResolver resolver;
    private final MentionWriter writer;
    private final Map<String, List<Work>> byNumber = new HashMap<>();
    private final Map<DocumentId, Work> exact = new HashMap<>();
    private final List<Work> works = new ArrayList<>();
    private final Map<Mention, Work> workOf = new HashMap<>();

    WorkLinker(LawTable laws, ReferenceResolver resolver, MentionWriter writer) {
        this.laws = laws;
        this.resolver = resolver;
        this.writer = writer;
    }

    /** Links all mentions that have an identifier; fills antecedents, identifiers and candidates. */
    void link(List<Mention> mentions, Map<Mention, Integer> places) {
        int most = -1;
        for (Mention mention : mentions) {
            if (mention.id != null) {
                mention.openness = mention.id.openSegments();
                most = Math.max(most, mention.openness);
            }
        }
        // identifiers have a handful of segments, so a pass for each number of open ones is the cheaper sorting
        for (int open = 0; open <= most; open++) {
            for (Mention mention : mentions) {
                if (mention.id != null && mention.openness == open) {
                    place(mention);
                }
            }
        }
        for (Work work : works) {
            finish(work, places);
        }
    }

    /** Returns the fullest mention of the document a mention belongs to, or null. */
    @Nullable
    Mention fullest(Mention mention) {
        Work work = workOf.get(mention);
        return work == null ? null : work.best;
    }

    private void place(Mention mention) {
        DocumentId id = mention.id;
        if (id == null) {
            return;
        }
        DocumentId alias = alias(mention);
        List<Work> fitting = new ArrayList<>();
        Work same = exact.get(id);
        if (same != null && fits(mention, id, alias, same)) {
            fitting.add(same);
        }
        for (String key : keys(id, alias)) {
            List<Work> known = byNumber.getOrDefault(key, List.of());
            for (Work work : known.subList(Math.max(0, known.size() - MOST_OF_A_NUMBER), known.size())) {
                if (fits(mention, id, alias, work) && !fitting.contains(work)) {
                    fitting.add(work);
                }
            }
        }
        if (mention.earlier) {
            // "So với Luật Đất đai hiện hành" is no mention of the law that replaces it
            fitting.clear();
        }
        Work chosen = choose(mention, id, fitting);
        if (chosen == null) {
            chosen = new Work(id, alias, mention);
            works.add(chosen);
            for (String key : keys(id, alias)) {
                byNumber.computeIfAbsent(key, k -> new ArrayList<>()).add(chosen);
            }
        } else if (alias != null && chosen.alias == null) {
            chosen.alias = alias;
        }
        chosen.add(mention);
        exact.putIfAbsent(chosen.id, chosen);
        workOf.put(mention, chosen);
    }

    /** A mention whose own identifier leaves nothing open stands for itself; others need one clear candidate. */
    private @Nullable Work choose(Mention mention, DocumentId id, List<Work> fitting) {
        if (fitting.isEmpty()) {
            return null;
        }
        for (Work work : fitting) {
            if (work.id.equals(id)) {
                return work.id.openSegments() == 0 || fitting.size() == 1 ? work : clear(mention, fitting);
            }
        }
        return clear(mention, fitting);
    }

    private @Nullable Work clear(Mention mention, List<Work> fitting) {
        List<DocumentReference> candidates = new ArrayList<>();
        for (Work work : fitting) {
            candidates.add(writer.write(work.best));
        }
        int choice = resolver.choose(writer.write(mention), candidates);
        if (choice >= 0 && choice < fitting.size()) {
            return fitting.get(choice);
        }
        mention.candidates = fitting.stream().map(work -> work.id.toString()).toList();
        return null;
    }

    private static boolean fits(Mention mention, DocumentId id, @Nullable DocumentId alias, Work work) {
        Mention first = work.members.get(0);
        if (mention.issuedOn != null && first.issuedOn != null && !mention.issuedOn.equals(first.issuedOn)) {
            return false;
        }
        return compatible(mention, id, first, work.id)
                || alias != null && work.alias != null && isOpenTo(alias, work.alias)
                || alias != null && isOpenTo(alias, work.id)
                || work.alias != null && isOpenTo(id, work.alias);
    }

    private static boolean isOpenTo(DocumentId a, DocumentId b) {
        return a.compare(b) != DocumentId.Equality.DIFFERENT;
    }

    /** Without letters a number may belong to the normative series as well as to the other. */
    private static boolean compatible(Mention mention, DocumentId id, Mention other, DocumentId otherId) {
        if (isOpenTo(id, otherId)) {
            return true;
        }
        boolean lettersOpen = mention.core.symbol() == null || other.core.symbol() == null;
        boolean regulation = isRegulation(id) || isRegulation(otherId);
        return lettersOpen
                && (isOfSeries(id) || isOfSeries(otherId) || regulation)
                && (!regulation || isOneKind(mention, other))
                && isOpenTo(plainKind(id), plainKind(otherId));
    }

    private static boolean isOneKind(Mention mention, Mention other) {
        return mention.kind != null && other.kind != null && mention.kind.name().equals(other.kind.name());
    }

    /** Tells whether the kind has a plainer one. */
    private static boolean isOfSeries(DocumentId id) {
        return kind(id).endsWith(NORMATIVE) || kind(id).equals(JOINT_CIRCULAR);
    }

    /** The Party writes {@code QĐi} or {@code QĐ} for a regulation, and {@code QĐ} for a decision too. */
    private static boolean isRegulation(DocumentId id) {
        return kind(id).equals(REGULATION);
    }

    private static String kind(DocumentId id) {
        return id.segments().size() == NUMBERED ? id.segments().get(KIND) : "";
    }

    private static DocumentId plainKind(DocumentId id) {
        List<String> segments = new ArrayList<>(id.segments());
        if (segments.size() != NUMBERED) {
            return id;
        }
        String kind = segments.get(KIND);
        if (kind.endsWith(NORMATIVE)) {
            segments.set(KIND, kind.substring(0, kind.length() - NORMATIVE.length()));
        } else if (kind.equals(JOINT_CIRCULAR)) {
            segments.set(KIND, CIRCULAR);
        } else if (kind.equals(REGULATION)) {
            segments.set(KIND, DECISION);
        }
        return new DocumentId(segments);
    }

    /** Returns the identifier by name of a numbered law: its name in the text, else the one the table knows. */
    private @Nullable DocumentId alias(Mention mention) {
        Title title = mention.core.title();
        Symbol symbol = mention.core.symbol();
        Numeral numeral = mention.core.numeral();
        if (title == null && symbol != null && numeral != null && mention.kind != null && mention.kind.isLaw()) {
            Law law = laws.withSymbol(String.valueOf(numeral.normalized()));
            Integer year = law == null ? null : law.year();
            return law == null || year == null
                    ? null
                    : DocumentId.of(
                            "vn",
                            "nn",
                            mention.kind.code().equals("pl") ? "ubtvqh" : "qh",
                            mention.kind.code(),
                            String.valueOf(year),
                            law.slug());
        }
        if (title == null || title.type() != Title.Type.LAW || mention.core.numeral() == null || mention.kind == null) {
            return null;
        }
        return TitleIdentifier.law(mention, title, mention.kind.code());
    }

    private static List<String> keys(DocumentId id, @Nullable DocumentId alias) {
        List<String> keys = new ArrayList<>();
        keys.add(key(id));
        if (alias != null) {
            keys.add(key(alias));
        }
        return keys;
    }

    /** Meetings end in the kind, so that the meeting's number is in the segment before. */
    private static String key(DocumentId id) {
        List<String> segments = id.segments();
        String last = segments.get(segments.size() - 1);
        String before = segments.size() > 1 ? segments.get(segments.size() - 2) : "";
        int dot = before.indexOf('.');
        return before.startsWith("hn") && dot > 0 ? before.substring(0, dot) + "/" + last : last;
    }

    private static void finish(Work work, Map<Mention, Integer> index) {
        Mention best = work.best;
        if (work.members.size() == 1) {
            return;
        }
        DocumentId id = work.members.stream()
                .map(member -> member.id)
                .filter(java.util.Objects::nonNull)
                .min(Comparator.comparingInt(DocumentId::openSegments))
                .orElse(work.id);
        if (best.id != null && best.id.openSegments() == id.openSegments()) {
            id = best.id;
        }
        id = withSeries(id, work.members);
        for (Mention member : work.members) {
            member.id = id;
            if (member != best) {
                member.antecedent = index.get(best);
                sayKind(member, best);
                if (member.form == ReferenceForm.BARE) {
                    member.form = ReferenceForm.SHORT;
                }
                member.candidates = List.of();
            }
        }
    }

    /** "102-QĐ/TW" alone is a decision or a regulation; a mention with its kind word tells. */
    private static void sayKind(Mention member, Mention best) {
        Symbol symbol = member.core.symbol();
        DocumentKind said = best.core.word() == null ? null : best.kind;
        if (member.core.word() == null
                && symbol != null
                && symbol.kindToken() != null
                && said != null
                && said.symbols().contains(symbol.kindToken())) {
            member.kind = said;
        }
    }

    /** "Thông tư 29/2024" and "Thông tư 29 của Bộ Y tế": one says the year and the other the body. */
    private static DocumentId withSeries(DocumentId id, List<Mention> members) {
        if (id.segments().size() != NUMBERED || !id.segments().get(SERIES).equals(DocumentId.OPEN)) {
            return id;
        }
        DocumentId filled = id;
        for (Mention member : members) {
            List<String> other = member.id == null ? List.of() : member.id.segments();
            if (other.size() == NUMBERED && !other.get(SERIES).startsWith(DocumentId.OPEN)) {
                List<String> segments = new ArrayList<>(id.segments());
                segments.set(SERIES, other.get(SERIES));
                filled = new DocumentId(segments);
                break;
            }
        }
        for (Mention member : members) {
            if (member.id != null && !isOpenTo(filled, member.id)) {
                return id;
            }
        }
        return filled;
    }
}
