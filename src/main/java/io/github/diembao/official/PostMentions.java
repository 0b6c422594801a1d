package io.github.diembao.official;

import io.github.diembao.text.TokenSequence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fifth step: posts without a name that stand for the only person of the article who holds them. */
final class PostMentions {

    /** Signs after which a post is spoken of, not its holder. */
    private static final Set<SignKind> SPEAKS_OF_POST = EnumSet.of(
            SignKind.HOLD,
            SignKind.OFFICE,
            SignKind.APPOINT,
            SignKind.PROPOSE,
            SignKind.QUIT,
            SignKind.REPLACE,
            SignKind.IS,
            SignKind.IS_ALL,
            SignKind.IS_EACH,
            SignKind.WAS,
            SignKind.ALSO,
            SignKind.PLURAL);

    /** A post a person of the article holds. */
    private record Claim(
            PersonRegistry.Person person, @Nullable Body body) {}

    /** Who holds posts of one role. */
    private final class Holders {
        private final Map<String, PersonRegistry.@Nullable Person> byBody = new HashMap<>();
        private final Set<PersonRegistry.Person> all = new HashSet<>();
        /** Whether somebody holds such a post of an open body. */
        private boolean open;

        Holders(List<Claim> claims) {
            for (Claim claim : claims) {
                all.add(claim.person());
                open |= claim.body() == null;
                String body = bodies.key(claim.body());
                PersonRegistry.@Nullable Person other = byBody.containsKey(body) ? byBody.get(body) : claim.person();
                byBody.put(body, other == claim.person() ? other : null);
            }
        }

        /** Returns the only holder of the post of a body, or of any body where that is open; null for none or two. */
        PersonRegistry.@Nullable Person of(@Nullable Body body) {
            if (body == null) {
                return all.size() == 1 ? all.iterator().next() : null;
            }
            return open ? null : byBody.get(bodies.key(body));
        }
    }

    private final PartList parts;
    private final TokenSequence tokens;
    private final Vocabulary vocabulary;
    private final BodyCompleter completer;
    private final OfficialBuilder bodies;
    private final Map<String, List<Claim>> claims = new HashMap<>();
    /** The claims looked up so far, by role. */
    private final Map<String, Holders> holders = new HashMap<>();

    PostMentions(PartList parts, Vocabulary vocabulary, BodyCompleter completer, OfficialBuilder bodies) {
        this.parts = parts;
        this.tokens = parts.tokens();
        this.vocabulary = vocabulary;
        this.completer = completer;
        this.bodies = bodies;
    }

    /** Returns the mentions of each person who has any, in order. */
    Map<PersonRegistry.Person, List<PostMention>> of(List<PersonRegistry.Person> officials) {
        officials.forEach(this::claim);
        Map<PersonRegistry.Person, List<PostMention>> mentions = new HashMap<>();
        int i = 0;
        while (i < parts.size()) {
            if (!parts.freePost(i)) {
                i++;
                continue;
            }
            List<Holding> chain = chain(i);
            int next = i + 2 * chain.size() - 1;
            if (!parts.nameFollows(next - 1) && meansHolder(i)) {
                link(chain, opensSentence(i), mentions);
            }
            i = next;
        }
        return mentions;
    }

    private void claim(PersonRegistry.Person person) {
        for (Attribution occurrence : person.occurrences()) {
            for (Holding holding : occurrence.holdings()) {
                if (!holding.former() && !holding.post().title().is("member")) {
                    claims.computeIfAbsent(role(holding), k -> new ArrayList<>())
                            .add(new Claim(person, holding.body()));
                }
            }
        }
    }

    private static String role(Holding holding) {
        return holding.post().role();
    }

    /** Free posts joined by commas. */
    private List<Holding> chain(int from) {
        List<Holding> chain = new ArrayList<>();
        for (int i = from;
                i - from < PartList.LONGEST_CHAIN && parts.freePost(i) && parts.get(i) instanceof Part.Post post;
                i += 2) {
            chain.add(Holding.of(post, null));
            if (parts.sign(i + 1) != SignKind.COMMA) {
                break;
            }
        }
        return chain;
    }

    private boolean meansHolder(int at) {
        Part.Post post = parts.post(at);
        SignKind before = parts.sign(at - 1);
        return post != null
                && !(before != null && SPEAKS_OF_POST.contains(before))
                && !parts.plural(at - 1)
                && !(post.from() > 0
                        && !tokens.lineBreakBefore(post.from())
                        && vocabulary.speaksOfPost(tokens.key(post.from() - 1)));
    }

    private boolean opensSentence(int at) {
        // "Nhân dịp này, Phó Bí thư Tỉnh đoàn …"
        boolean afterPhrase = parts.sign(at - 1) == SignKind.COMMA && parts.sign(at - 2) == SignKind.OTHER;
        return parts.address(at - 1) != null || starts(at) || afterPhrase && starts(at - 2);
    }

    private boolean starts(int at) {
        SignKind before = parts.sign(at - 1);
        return at == 0 || before == SignKind.STOP || before == SignKind.BREAK;
    }

    private void link(List<Holding> chain, boolean opens, Map<PersonRegistry.Person, List<PostMention>> mentions) {
        if (chain.stream().noneMatch(h -> claims.containsKey(role(h)))) {
            return;
        }
        completer.complete(chain, Home.UNKNOWN);
        PersonRegistry.Person last = null;
        int from = 0;
        for (int k = 0; k <= chain.size(); k++) {
            PersonRegistry.Person person = k < chain.size() ? holder(chain.get(k), opens) : null;
            if (person == last && k < chain.size()) {
                continue;
            }
            if (last != null) {
                mention(last, chain.get(from).post(), chain.get(k - 1).post(), mentions);
            }
            last = person;
            from = k;
        }
    }

    private void mention(
            PersonRegistry.Person person,
            Part.Post first,
            Part.Post last,
            Map<PersonRegistry.Person, List<PostMention>> mentions) {
        mentions.computeIfAbsent(person, k -> new ArrayList<>())
                .add(new PostMention(tokens.span(first.from(), last.to()), tokens.slice(first.from(), last.to())));
    }

    /** The only person with the post; a deputy, or a post without its body, only where the person was named before. */
    private PersonRegistry.@Nullable Person holder(Holding holding, boolean opens) {
        Part.Post post = holding.post();
        if (post.former()) {
            return null;
        }
        boolean deputy = post.title().deputy();
        boolean open = holding.body() == null;
        boolean titled = tokens.shape(post.from()).isCapitalised();
        if (deputy && !opens || open && !titled) {
            return null;
        }
        List<Claim> claimed = claims.get(role(holding));
        if (claimed == null) {
            return null;
        }
        PersonRegistry.Person only = holders.computeIfAbsent(role(holding), k -> new Holders(claimed))
                .of(holding.body());
        boolean late = only != null && (deputy || open) && only.names().get(0).from() > post.from();
        return late ? null : only;
    }
}
