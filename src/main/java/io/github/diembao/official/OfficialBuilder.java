package io.github.diembao.official;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.Span;
import io.github.diembao.text.TextKeys;
import io.github.diembao.text.TokenSequence;
import io.github.diembao.text.Tokenizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the entry of one person from its occurrences. */
final class OfficialBuilder {

    private static final double NAMED = 0.95;
    private static final double COMPLETED = 0.85;
    private static final double OPEN = 0.6;
    /** A body that did not exist on the day of publication is less sure, unless the post is a former one. */
    private static final double OUTDATED = 0.9;

    private final TokenSequence tokens;
    private final Vocabulary vocabulary;
    private final Map<String, String> keys = new HashMap<>();
    private final @Nullable LocalDate day;

    OfficialBuilder(TokenSequence tokens, Vocabulary vocabulary, @Nullable LocalDate day) {
        this.tokens = tokens;
        this.vocabulary = vocabulary;
        this.day = day;
    }

    Official build(PersonRegistry.Person person, List<PostMention> posts) {
        List<Part.Name> names = new ArrayList<>(person.names());
        names.sort(Comparator.comparingInt(Part.Name::from));
        List<Attribution> occurrences = new ArrayList<>(person.occurrences());
        occurrences.sort(Comparator.comparingInt(a -> a.name().from()));
        List<Holding> holdings = new ArrayList<>();
        for (Attribution occurrence : occurrences) {
            occurrence.holdings().forEach(h -> merge(holdings, h));
        }
        String honorific = null;
        String rank = null;
        for (Attribution occurrence : occurrences) {
            for (Part.Address a : occurrence.addresses()) {
                if (a.entry().ranks()) {
                    rank = rank == null ? withoutStop(tokens.slice(a.from(), withoutSubject(a))) : rank;
                } else if (honorific == null
                        && a.entry().kind() != AddressEntry.Kind.AWARD
                        && !a.entry().civilian()
                        && a.entry().kind() != AddressEntry.Kind.CLASSIFIER
                        && a.entry().kind() != AddressEntry.Kind.DEPUTY) {
                    honorific = a.entry().normalized();
                }
            }
        }
        OfficialKind kind = person.foreign() && !person.honoured() ? OfficialKind.FOREIGN : kind(holdings);
        return new Official(
                fullest(names),
                honorific,
                rank,
                kind,
                holdings.stream().map(h -> position(h, kind)).toList(),
                names.stream()
                        .map(n -> new NameMention(tokens.span(n.from(), n.to()), tokens.slice(n.from(), n.to())))
                        .toList(),
                posts);
    }

    /** {@code Thạc sĩ Luật}: the subject is no part of the degree. */
    private int withoutSubject(Part.Address address) {
        Gazetteer.Match<AddressEntry> degree = vocabulary.addresses().longestAt(tokens, address.from());
        return degree != null && degree.to() < address.to() && tokens.isWord(degree.to()) ? degree.to() : address.to();
    }

    private static String withoutStop(String rank) {
        return rank.endsWith(".") ? rank.substring(0, rank.length() - 1) : rank;
    }

    private String fullest(List<Part.Name> names) {
        String best = "";
        for (Part.Name name : names) {
            String text = tokens.slice(name.from(), name.to());
            boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
            boolean bestCapitals = best.equals(best.toUpperCase(Locale.ROOT));
            if (best.isEmpty() || bestCapitals && !capitals || !capitals && text.length() > best.length()) {
                best = text;
            }
        }
        return best;
    }

    private void merge(List<Holding> holdings, Holding fresh) {
        for (int i = 0; i < holdings.size(); i++) {
            Holding old = holdings.get(i);
            boolean sameRole = old.post().role().equalsIgnoreCase(fresh.post().role());
            if (!sameRole || Term.differ(old.post().term(), fresh.post().term())) {
                continue;
            }
            String a = key(old.body());
            String b = key(fresh.body());
            boolean apart = !a.equals(b) && (old.former() && fresh.conferred() || old.conferred() && fresh.former());
            if (apart) {
                // Who leaves one committee for another: the shorter name is not that of the longer.
                continue;
            }
            if (a.equals(b) || a.startsWith(b)) {
                boolean conferred = old.conferred() || fresh.conferred();
                boolean former = former(old, fresh, conferred);
                boolean dated = old.post().term() == null && fresh.post().term() != null;
                Part.Post post = dated ? fresh.post() : old.post();
                holdings.set(
                        i, new Holding(post, old.body(), former, conferred, old.frame(), old.once() && fresh.once()));
                return;
            }
            if (b.startsWith(a)) {
                holdings.set(
                        i,
                        new Holding(
                                fresh.post(),
                                fresh.body(),
                                former(old, fresh, false),
                                old.conferred() || fresh.conferred(),
                                fresh.frame(),
                                old.once() && fresh.once()));
                return;
            }
        }
        holdings.add(fresh);
    }

    /** Tells whether a post told of twice has ended; one held at a time gone by may be held again. */
    private static boolean former(Holding one, Holding other, boolean conferred) {
        if (one.former() && other.former()) {
            return true;
        }
        Holding ended = one.former() ? one : other;
        return !conferred && ended.former() && !ended.once();
    }

    /** Returns the name of a body with all its parts in one spelling, so that variants meet. */
    String key(@Nullable Body body) {
        return body == null ? "" : keys.computeIfAbsent(body.name(), this::spelling);
    }

    private String spelling(String name) {
        TokenSequence words = Tokenizer.tokenize(name);
        StringBuilder key = new StringBuilder();
        int i = 0;
        while (i < words.size()) {
            Gazetteer.Match<BodyEntry> part = vocabulary.bodies().longestAt(words, i);
            Gazetteer.Match<String> area = part == null ? vocabulary.areas().longestAt(words, i) : null;
            String spelling = part != null ? part.value().name() : area != null ? area.value() : words.key(i);
            i = part != null ? part.to() : area != null ? area.to() : i + 1;
            if (!spelling.equals(Areas.PROVINCE)) {
                key.append(TextKeys.searchKey(spelling)).append(' ');
            }
        }
        return key.toString();
    }

    private OfficialKind kind(List<Holding> holdings) {
        boolean foreign = false;
        boolean religious = true;
        boolean enterprise = true;
        for (Holding h : holdings) {
            String branch = branch(h);
            foreign |= branch.equals("foreign");
            religious &= branch.equals("religion");
            enterprise &= branch.equals("enterprise");
        }
        return foreign
                ? OfficialKind.FOREIGN
                : religious ? OfficialKind.RELIGIOUS : enterprise ? OfficialKind.ENTERPRISE : OfficialKind.OFFICIAL;
    }

    private static String branch(Holding holding) {
        Body body = holding.body();
        if (body != null && !body.branch().isEmpty()) {
            boolean abroad = holding.post().title().is("foreign");
            return abroad ? "foreign" : body.branch();
        }
        return holding.post().title().branch();
    }

    private Position position(Holding holding, OfficialKind kind) {
        Part.Post post = holding.post();
        Body body = holding.body() != null && holding.body().slot() == BodySlot.PLACE ? null : holding.body();
        String branch = kind == OfficialKind.FOREIGN ? "foreign" : branch(holding);
        String level = body == null || body.level().isEmpty() ? post.title().level() : body.level();
        String place = body == null ? null : body.place();
        if (body != null && body.area().equals(Areas.CITY)) {
            level = Cities.level(place, day);
            place = place == null ? null : Cities.name(place);
        }
        if (branch.equals("foreign")) {
            level = "foreign";
        }
        double confidence =
                body == null ? OPEN : post.body() != null && post.body().name().equals(body.name()) ? NAMED : COMPLETED;
        if (body != null && !holding.former() && !body.head().valid().holds(day)) {
            confidence *= OUTDATED;
        }
        Span span = tokens.span(post.from(), post.to());
        String text = body == null || post.body() == null || body.text().isEmpty() ? null : body.text();
        return new Position(
                post.role(),
                body == null ? null : body.name(),
                text,
                branch.isEmpty() ? null : branch,
                level.isEmpty() ? null : level,
                place,
                holding.former(),
                post.acting(),
                holding.conferred(),
                post.term(),
                span,
                confidence);
    }
}
