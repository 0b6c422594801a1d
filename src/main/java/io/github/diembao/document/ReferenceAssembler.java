package io.github.diembao.document;

import io.github.diembao.date.DateMention;
import io.github.diembao.text.ExtractionContext;
import io.github.diembao.text.TextKeys;
import io.github.diembao.text.TokenSequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers the parts of every reference, gives identifiers and links repeats. */
final class ReferenceAssembler {

    private static final int GONE = -1;
    /** What a page may say of a document above its letterhead. */
    private static final int FIRST_MENTIONS = 3;
    /** Laws that are said to have changed the one a short name is given to. */
    private static final int MOST_CHANGES = 16;

    private final Facts facts;
    private final ReferenceResolver resolver;
    private final TokenSequence tokens;
    private final ExtractionContext context;
    private final DateIndex dates;

    ReferenceAssembler(
            Facts facts,
            ReferenceResolver resolver,
            TokenSequence tokens,
            List<DateMention> dates,
            ExtractionContext context) {
        this.facts = facts;
        this.resolver = resolver;
        this.tokens = tokens;
        this.context = context;
        this.dates = new DateIndex(tokens, dates);
    }

    /** Returns the references of a text in order. */
    List<DocumentReference> assemble(List<Core> cores) {
        List<Mention> mentions = new ArrayList<>();
        cores.forEach(core -> mentions.add(new Mention(core)));
        readParts(mentions);
        LetterheadLaw.join(mentions, tokens);
        ListSharing.share(mentions, tokens);
        ListSharing.shareNeighbours(mentions, tokens);
        ListSharing.shareIssuers(mentions, tokens, facts.words());
        ListSharing.shareProvinces(mentions);
        ListSharing.shareAttached(mentions);
        PlenumTerms.fill(mentions, tokens);
        CourtFinder.fill(mentions, tokens, facts.bodies(), facts.words());
        IdentifierBuilder identifiers = new IdentifierBuilder(facts, place(mentions));
        mentions.forEach(identifiers::build);
        MentionWriter writer = new MentionWriter(tokens);
        Map<Mention, Integer> places = new HashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            places.put(mentions.get(i), i);
        }
        WorkLinker works = new WorkLinker(facts.laws(), resolver, writer);
        works.link(mentions, places);
        PointerReader pointers = new PointerReader(facts, tokens, works, places, resolver, writer);
        Map<String, Mention> named = new HashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.isPointer()) {
                pointers.resolve(mentions, i);
            } else if (mention.form == ReferenceForm.ALIAS) {
                alias(mentions, i, named);
            }
        }
        return written(mentions, writer);
    }

    /** Returns the province of the letterhead that opens a text, else the one the text is about or the caller's. */
    private @Nullable String place(List<Mention> mentions) {
        for (Mention mention : mentions.subList(0, Math.min(FIRST_MENTIONS, mentions.size()))) {
            Body body = mention.body;
            String province = body != null && body.province() != null ? body.province() : mention.province;
            if (mention.letterhead && province != null) {
                return province;
            }
        }
        return HomeProvince.of(tokens, facts.bodies(), context.place());
    }

    private void readParts(List<Mention> mentions) {
        DetailReader details = new DetailReader(facts, tokens, dates);
        LeadReader leads = new LeadReader(facts, tokens, dates);
        SubjectReader subjects = new SubjectReader(facts, tokens, dates);
        ProvisionReader provisions = new ProvisionReader(tokens);
        RelationReader relations = new RelationReader(facts, tokens);
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            int next = i + 1;
            int from = mention.core.to();
            if (next < mentions.size() && isShortName(mention.core, mentions.get(next).core)) {
                from = mentions.get(next).core.to() + 1;
                next++;
            }
            int limit = next < mentions.size() ? mentions.get(next).core.from() : tokens.size();
            if (mention.isPointer()) {
                provisions.read(mention);
                continue;
            }
            details.read(mention, from, limit);
            provisions.read(mention);
            leads.read(mention, i == 0 ? 0 : mentions.get(i - 1).core.to());
            subjects.read(mentions, i);
        }
        for (int i = 0; i < mentions.size(); i++) {
            relations.read(mentions, i);
        }
    }

    /** "Nghị quyết số 21-NQ/TW (Nghị quyết 21), ngày …": day and body stand behind the short name. */
    private boolean isShortName(Core core, Core next) {
        Numeral number = core.numeral();
        Numeral repeated = next.numeral();
        return number != null
                && repeated != null
                && next.symbol() == null
                && Numerals.plain(number.number()).equals(Numerals.plain(repeated.number()))
                && tokens.isMark(core.to(), '(')
                && next.from() == core.to() + 1
                && tokens.isMark(next.to(), ')');
    }

    /** An alias stands for the reference its name was given to: the one before the bracket, and so for later uses. */
    private void alias(List<Mention> mentions, int index, Map<String, Mention> named) {
        Mention mention = mentions.get(index);
        String key = TextKeys.searchKey(tokens.slice(mention.core.from(), mention.core.to()));
        Mention owner = named.putIfAbsent(key, mention);
        if (mention.antecedent != null) {
            return;
        }
        if (owner != null) {
            mention.antecedent = owner.antecedent;
            mention.id = owner.id;
        } else if (index > 0 && !mentions.get(index - 1).isPointer()) {
            int meant = namesake(mentions, index);
            Mention before = mentions.get(meant);
            mention.antecedent = before.antecedent == null ? Integer.valueOf(meant) : before.antecedent;
            mention.id = before.id;
        }
    }

    /**
     * "Luật A số 25 đã được sửa đổi theo Luật số 51 (sau đây gọi là Luật A)": the document of that number or the law of that
     * name, else the one before.
     */
    private int namesake(List<Mention> mentions, int index) {
        Core alias = mentions.get(index).core;
        KindWord word = alias.word();
        Numeral numeral = alias.numeral();
        for (int i = index - 1; numeral != null && word != null && i >= 0 && i >= index - MOST_CHANGES; i--) {
            if (isOfNumber(mentions.get(i).core, word, numeral)) {
                return i;
            }
        }
        if (word != null && word.kind().isLaw() && word.to() < alias.to()) {
            String slug = Issuer.slug(tokens.slice(word.to(), alias.to()));
            for (int i = index - 1; i >= 0 && i >= index - MOST_CHANGES; i--) {
                Title title = mentions.get(i).core.title();
                if (title != null
                        && title.type() == Title.Type.LAW
                        && title.name().equals(slug)) {
                    return i;
                }
            }
        }
        return index - 1;
    }

    private static boolean isOfNumber(Core core, KindWord word, Numeral numeral) {
        return core.numeral() != null
                && core.word() != null
                && core.word().kind().equals(word.kind())
                && Numerals.plain(core.numeral().number()).equals(Numerals.plain(numeral.number()));
    }

    /** Drops pointers and aliases that point at nothing and renumbers what points at the rest. */
    private static List<DocumentReference> written(List<Mention> mentions, MentionWriter writer) {
        int[] renumbered = new int[mentions.size()];
        List<Mention> kept = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            boolean pointing =
                    mention.isPointer() || mention.form == ReferenceForm.ALIAS && mention.core.numeral() == null;
            if (!pointing || mention.antecedent != null) {
                renumbered[i] = kept.size();
                kept.add(mention);
            } else {
                renumbered[i] = GONE;
            }
        }
        List<DocumentReference> references = new ArrayList<>();
        for (Mention mention : kept) {
            mention.antecedent = renumber(mention.antecedent, renumbered);
            Relation relation = mention.relation;
            if (relation != null) {
                int target = renumbered[relation.target()];
                boolean itself = mention.id != null && mention.id.equals(mentions.get(relation.target()).id);
                mention.relation = target == GONE || itself ? null : new Relation(relation.type(), target);
            }
            references.add(writer.write(mention));
        }
        return references;
    }

    private static @Nullable Integer renumber(@Nullable Integer old, int[] renumbered) {
        return old == null || renumbered[old] == GONE ? null : Integer.valueOf(renumbered[old]);
    }
}
