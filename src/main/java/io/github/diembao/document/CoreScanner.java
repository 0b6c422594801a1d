package io.github.diembao.document;

import io.github.diembao.text.Shape;
import io.github.diembao.text.TokenSequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes once through a text and finds everything that identifies a document. */
final class CoreScanner {

    /** Drafts that one phrase counts. */
    private static final int MOST_DRAFTS = 16;
    /** "9 dự án luật trình Quốc hội tại kỳ họp thứ sáu, gồm:". */
    private static final int LONGEST_OPENING = 20;

    private final Facts facts;
    private final NumberedReader numbered;
    private final LawReader laws;
    private final MeetingReader meetings;
    private final StandardReader standards;
    private final PointerScanner pointers;
    private final PartyPaperReader papers = new PartyPaperReader();
    private final KindWord code;
    private final KindWord resolution;

    CoreScanner(Facts facts) {
        this.facts = facts;
        this.numbered = new NumberedReader(facts);
        this.laws = new LawReader(facts);
        this.meetings = new MeetingReader(facts);
        this.standards = new StandardReader(facts);
        this.pointers = new PointerScanner(facts);
        this.code = new KindWord(List.of(facts.kinds().named("bộ luật")), KindWord.Spelling.ABBREVIATION, 0, 0);
        this.resolution =
                new KindWord(List.of(facts.kinds().named("nghị quyết")), KindWord.Spelling.ABBREVIATION, 0, 0);
    }

    /** Returns the references of a text in order, none overlapping another. */
    List<Core> scan(TokenSequence tokens) {
        List<Core> found = new ArrayList<>();
        KindWord last = null;
        int at = 0;
        while (at < tokens.size()) {
            List<Core> cores = List.of();
            if (tokens.isNumber(at)) {
                cores = numbered.alone(tokens, at, last, at);
            } else if (tokens.isWord(at)) {
                KindWord word = facts.kinds().at(tokens, at);
                if (word != null) {
                    // "Quy định thi hành Điều lệ Đảng số …": no number is that of a document without letters of its
                    // own.
                    last = word.kind().symbols().isEmpty() ? last : word;
                    cores = afterKind(tokens, word, at);
                    if (cores.isEmpty()) {
                        at = word.to();
                        continue;
                    }
                } else {
                    cores = abbreviated(tokens, at);
                }
            }
            for (Core core : cores) {
                add(found, isListedDraft(tokens, found, core) ? core.as(ReferenceForm.DRAFT) : core);
            }
            at = cores.isEmpty()
                    ? at + 1
                    : Math.max(at + 1, cores.get(cores.size() - 1).to());
        }
        return known(found);
    }

    /** Keeps a tentative number where another reference has its kind and number. */
    private static List<Core> known(List<Core> found) {
        Set<String> open = new HashSet<>();
        for (Core core : found) {
            if (core.isTentative() && core.numeral() != null) {
                open.add(core.numeral().number());
            }
        }
        if (open.isEmpty()) {
            return found;
        }
        Set<String> plain = new HashSet<>();
        open.forEach(number -> plain.add(Numerals.plain(number)));
        Set<String> firm = new HashSet<>();
        for (Core core : found) {
            if (!core.isTentative()
                    && core.numeral() != null
                    && plain.contains(Numerals.plain(core.numeral().number()))) {
                firm.add(key(core));
            }
        }
        List<Core> kept = new ArrayList<>(found.size());
        for (Core core : found) {
            if (!core.isTentative()) {
                kept.add(core);
            } else if (firm.contains(key(core))) {
                kept.add(core.withoutFlags());
            }
        }
        return kept;
    }

    /** Kind and number; the empty string where one is missing, which no tentative core lacks. */
    private static String key(Core core) {
        KindWord word = core.word();
        Numeral numeral = core.numeral();
        return word == null || numeral == null ? "" : word.kind().name() + ' ' + Numerals.plain(numeral.number());
    }

    /** A kind word taken from further left may reach over a pointer found before: the numbered reference wins. */
    private static void add(List<Core> found, Core core) {
        while (!found.isEmpty() && found.get(found.size() - 1).to() > core.from()) {
            if (found.get(found.size() - 1).form() != ReferenceForm.ANAPHOR) {
                return;
            }
            found.remove(found.size() - 1);
        }
        found.add(core);
    }

    private List<Core> afterKind(TokenSequence tokens, KindWord word, int at) {
        DocumentKind kind = word.kind();
        if (kind.bare() == DocumentKind.Bare.REGISTER) {
            return List.of();
        }
        boolean english = word.spelling() == KindWord.Spelling.ENGLISH;
        if (!english && (kind.isLaw() || kind.name().equals("hiến pháp"))) {
            List<Core> named = laws.afterKind(tokens, word);
            if (!named.isEmpty()) {
                return named;
            }
        }
        List<Core> cores = numbered.afterKind(tokens, word, at);
        if (cores.isEmpty() && !english && word.spelling() != KindWord.Spelling.SLIP) {
            cores = meetings.afterKind(tokens, word);
        }
        if (!cores.isEmpty()) {
            return drafts(tokens, cores);
        }
        Core paper = papers.afterKind(tokens, word);
        Core draft = paper == null ? draft(tokens, word) : null;
        if (paper != null || draft != null) {
            return drafts(tokens, List.of(paper != null ? paper : draft));
        }
        boolean points =
                word.spelling() == KindWord.Spelling.EXACT || word.spelling() == KindWord.Spelling.ABBREVIATION;
        Core pointer = points ? pointers.at(tokens, word) : null;
        return pointer == null ? List.of() : List.of(pointer);
    }

    /** "Các dự thảo Luật A, Luật B và Luật C": the drafts that several laws are said to be. */
    private boolean isListedDraft(TokenSequence tokens, List<Core> found, Core core) {
        boolean law = core.form() == ReferenceForm.NAMED
                && core.title() != null
                && core.title().type() == Title.Type.LAW
                && core.title().year() == null;
        int next = core.from();
        for (int i = found.size() - 1; law && i >= 0 && found.size() - i <= MOST_DRAFTS; i--) {
            Core before = found.get(i);
            int joint = before.to();
            joint = tokens.isMark(joint, ',') || tokens.isMark(joint, ';') ? joint + 1 : joint;
            joint = tokens.is(joint, "và") ? joint + 1 : joint;
            if (before.form() != ReferenceForm.DRAFT || joint == before.to() || joint != next) {
                break;
            }
            boolean said = tokens.is(before.from(), "dự");
            if (said) {
                return pointers.isCounted(tokens, before.from());
            }
            next = before.from();
        }
        return law && opensDrafts(tokens, next);
    }

    /** "Hai dự án luật: Luật A và Luật B", "5 dự án luật tại phiên họp, gồm: Luật A": tells whether a list of drafts opens there. */
    private boolean opensDrafts(TokenSequence tokens, int first) {
        boolean opened = tokens.isMark(first - 1, ':') || tokens.is(first - 1, "gồm");
        for (int i = first - 2;
                opened && i >= 0 && i > first - LONGEST_OPENING && !tokens.lineBreakBefore(i + 1);
                i--) {
            if (tokens.isMark(i, '.') || tokens.isMark(i, ';')) {
                return false;
            }
            int draft = facts.words().start(tokens, i + 1, WordClass.DRAFT);
            if (draft >= 0) {
                // "các dự án đầu tư theo: Luật A" are no drafts of laws
                boolean laws = tokens.is(i + 1, "luật") || first - i <= 3;
                return laws && pointers.isCounted(tokens, draft);
            }
        }
        return false;
    }

    private List<Core> drafts(TokenSequence tokens, List<Core> cores) {
        Core first = cores.get(0);
        int draftFrom = draftStart(tokens, first.from());
        if (draftFrom < 0) {
            return cores;
        }
        List<Core> drafts = new ArrayList<>(cores);
        drafts.set(0, first.from(draftFrom).as(ReferenceForm.DRAFT));
        return drafts;
    }

    /** "dự thảo Nghị định về …", "dự thảo Nghị quyết của Quốc hội quy định …": a draft known by its title. */
    private @Nullable Core draft(TokenSequence tokens, KindWord word) {
        DocumentKind kind = word.kind();
        boolean believable = word.spelling() == KindWord.Spelling.EXACT
                && tokens.shape(word.from()).isCapitalised()
                && (kind.bare() == DocumentKind.Bare.PLAIN || kind.bare() == DocumentKind.Bare.CAREFUL);
        int draftFrom = believable ? draftStart(tokens, word.from()) : -1;
        if (draftFrom < 0 || pointers.isCounted(tokens, draftFrom)) {
            return null;
        }
        if (RevisedName.isBill(tokens, word.to())) {
            return new Core(
                    word.from(),
                    RevisedName.billEnd(word.to()),
                    ReferenceForm.DRAFT,
                    word,
                    null,
                    null,
                    null,
                    -1,
                    List.of());
        }
        Body body = facts.bodies().at(tokens, tokens.is(word.to(), "của") ? word.to() + 1 : word.to());
        int title = body == null ? word.to() : body.to();
        boolean titled = tokens.is(title, "về") || facts.words().end(tokens, title, WordClass.OPENER) > 0;
        return titled && !tokens.lineBreakBefore(title)
                ? new Core(word.from(), word.to(), ReferenceForm.DRAFT, word, null, null, null, -1, List.of())
                : null;
    }

    private int draftStart(TokenSequence tokens, int to) {
        int from = facts.words().start(tokens, to, WordClass.DRAFT);
        return from >= 0 && tokens.is(from, "dự") && tokens.is(from + 1, "thảo") ? from : -1;
    }

    /** Names that no kind word opens: {@code NQTW 4}, {@code BLHS 2015}, {@code TCVN 9383:2012}. */
    private List<Core> abbreviated(TokenSequence tokens, int at) {
        if (tokens.shape(at) != Shape.UPPER) {
            return List.of();
        }
        Core standard = standards.at(tokens, at);
        if (standard != null) {
            return List.of(standard);
        }
        if (tokens.is(at, "nqtw") || tokens.is(at, "nqtư")) {
            return meetings.abbreviated(tokens, at, resolution);
        }
        return tokens.length(at) >= 4 ? laws.alias(tokens, at, at(code, at)) : List.of();
    }

    private static KindWord at(KindWord word, int from) {
        return new KindWord(word.kinds(), word.spelling(), from, from + 1);
    }
}
