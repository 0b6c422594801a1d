package io.github.diembao.official;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Verbs of appointment and dismissal in one sentence, read from left to right: who gets the post, who leaves it, which post ends. */
final class AppointmentVerbs {

    /** How far after a post whose time is prolonged its holder is named. */
    private static final int NEAREST_TERM = 3;
    /** How far before its verb a person stands who gets a post. */
    private static final int NEAREST_SUBJECT = 8;

    private final PartList parts;
    private final int start;
    private final int to;
    /** First part of the list item being read. */
    private int from;

    private int verb = -1;
    /** First part of a list of persons after the verb, or -1. */
    private int list = -1;

    private boolean proposed;
    private boolean quit;
    /** Whether the sentence has told who left a post: {@code miễn nhiệm A đối với ông X và bầu bổ sung A}. */
    private boolean vacated;

    /** Person named last before the sentence, for whom a pronoun may stand. */
    private final @Nullable Attribution before;

    private final AppointmentSentence words;

    AppointmentVerbs(PartList parts, int start, int to, @Nullable Attribution before) {
        this.parts = parts;
        this.words = new AppointmentSentence(parts, start, to);
        this.before = before;
        this.start = start;
        this.from = start;
        this.to = to;
    }

    void read() {
        for (int i = start; i < to; i++) {
            SignKind sign = parts.sign(i);
            if (sign == SignKind.APPOINT && parts.sign(i + 1) == SignKind.IS && parts.nameFollows(i + 1)) {
                inverted(i);
            } else if (sign == SignKind.APPOINT || sign == SignKind.PROPOSE && parts.sign(i + 1) != SignKind.FOR) {
                verb = i;
                list = parts.plural(i + 1) ? i + 1 : list;
                // "giới thiệu bầu": still a proposal.
                proposed = sign == SignKind.PROPOSE || proposed && parts.sign(i - 1) == SignKind.PROPOSE;
                quit = false;
            } else if (sign == SignKind.QUIT) {
                i = leave(i);
            } else if (parts.post(i + 1) != null
                    && (sign == SignKind.HOLD
                            || sign == SignKind.IS && words.named(i, verb)
                            || sign == SignKind.OFFICE && verb >= 0)) {
                i = hold(i);
            } else if (verb >= 0 && parts.freePost(i) && direct(i)) {
                i = bestow(i);
            } else if (sign == SignKind.SEMICOLON && list < 0) {
                from = i + 1;
            }
        }
    }

    /** A post right after the verb: {@code bổ nhiệm Giám đốc Sở X cho ông Y}, {@code trúng cử Bí thư …}. */
    private boolean direct(int i) {
        SignKind before = parts.sign(i - 1);
        return before == SignKind.APPOINT
                || before == SignKind.HOLD
                || before == SignKind.OFFICE
                || before == SignKind.ALSO
                || (before == SignKind.SEMICOLON || before == SignKind.COMMA) && words.forPersons(i);
    }

    private int bestow(int at) {
        List<Integer> chain = words.chain(at);
        int end = chain.isEmpty() ? at : chain.get(chain.size() - 1);
        List<Attribution> persons = parts.sign(end + 1) == SignKind.FOR ? words.personsAfter(end + 2) : List.of();
        if (persons.isEmpty() && parts.sign(at - 1) == SignKind.APPOINT && !vacated) {
            persons = words.subjects(at - 1, Math.max(from, at - NEAREST_SUBJECT), -1);
        }
        if (persons.isEmpty() && before != null && parts.sign(at - 1) == SignKind.APPOINT && spokenOf(at - 1)) {
            persons = List.of(before);
        }
        for (Attribution person : persons) {
            if (isBefore(person, at)) {
                endOld(person, at - 1, chain);
            }
            give(person, chain, true, false);
        }
        if (!persons.isEmpty()) {
            replaced(end, chain);
        }
        return end;
    }

    /** {@code ông X, OLD được bổ nhiệm NEW}: tells whether a person stands before the verb that gives a post. */
    private boolean isBefore(Attribution person, int at) {
        Part post = parts.get(at);
        return post != null && person.name().to() < post.from();
    }

    /** {@code Chủ tịch UBND tỉnh được bầu là ông Y}: the posts before the verb are Y's. */
    private void inverted(int at) {
        int end = parts.post(at - 1) == null ? at - 2 : at - 1;
        List<Integer> chain = new ArrayList<>();
        for (int i = end; i >= start && parts.freePost(i); i -= 2) {
            chain.add(0, i);
            if (!parts.joins(i - 1) && parts.sign(i - 1) != SignKind.AND) {
                break;
            }
        }
        if (!chain.isEmpty()) {
            words.personsAfter(at + 2).stream().limit(1).forEach(p -> give(p, chain, true, false));
        }
    }

    /** Tells whether a pronoun stands for the person a verb gives a post. */
    private boolean spokenOf(int at) {
        return parts.pronounBefore(at) || parts.pronounBefore(verb) || words.pronounSubject(at);
    }

    private int hold(int at) {
        List<Integer> chain = words.chain(at + 1);
        if (chain.isEmpty()) {
            return at;
        }
        int end = chain.get(chain.size() - 1);
        if (words.denied(at)) {
            return end;
        }
        if (words.prolonged(at)) {
            for (int i = end + 1; i <= end + NEAREST_TERM && i < to; i++) {
                if (parts.sign(i) == SignKind.FOR) {
                    words.personsAfter(i + 1).forEach(p -> give(p, chain, false, false));
                    break;
                }
            }
            return end;
        }
        List<Attribution> subjects = new ArrayList<>();
        for (int i = Math.max(list, from); list >= 0 && i < at; i++) {
            Attribution owner = parts.owner(i);
            if (parts.name(i) && owner != null) {
                subjects.add(owner);
            }
        }
        if (subjects.isEmpty() && parts.sign(end + 1) == SignKind.FOR) {
            // "Ông X trình việc bầu chức danh … đối với ông Y": Y's, whoever speaks.
            subjects.addAll(words.personsAfter(end + 2));
        }
        if (subjects.isEmpty()) {
            subjects.addAll(at == verb + 1 && words.purpose(verb) ? List.of() : words.subjects(at, from, elected()));
        }
        boolean vacancy = vacated && parts.sign(at) == SignKind.OFFICE;
        if (subjects.isEmpty() && verb >= from && from > start && !vacancy) {
            // "ông X thôi giữ chức A; điều động, giữ chức B": the subject goes on after a semicolon.
            Attribution earlier = words.personBefore(at, start);
            if (earlier != null) {
                subjects.add(earlier);
            }
        }
        if (words.past(at, verb)) {
            subjects.forEach(p -> give(p, chain, false, true));
            return end;
        }
        // "ông X, OLD, giữ chức NEW" tells of an appointment even without its verb.
        boolean succeeds = parts.post(at - 1) != null || parts.post(at - 2) != null && parts.joins(at - 1);
        List<Attribution> left = proposed ? List.of() : words.leaving(at, from);
        boolean conferred = (verb >= 0 || succeeds || !left.isEmpty()) && !quit;
        if (subjects.isEmpty() && before != null && spokenOf(at)) {
            subjects.add(before);
        }
        for (Attribution subject : subjects) {
            if (conferred) {
                endOld(subject, at, chain);
            }
            give(subject, chain, conferred, quit);
        }
        if (!subjects.isEmpty()) {
            replaced(end, chain);
        }
        left.forEach(p -> give(p, chain, false, true));
        list = -1;
        return end;
    }

    /** The verb, where those who are elected stand right behind it: {@code bầu ông A, Giám đốc X, bà B giữ chức …}; else -1. */
    private int elected() {
        return parts.name(parts.afterAddresses(verb + 1)) ? verb : -1;
    }

    /** {@code …, thay ông Y}: the post was Y's. */
    private void replaced(int end, List<Integer> chain) {
        for (int i = end + 1; i < Math.min(to, end + NEAREST_SUBJECT); i++) {
            if (parts.sign(i) == SignKind.REPLACE) {
                words.personsAfter(i + 1).stream().limit(1).forEach(p -> give(p, chain, false, true));
                return;
            }
        }
    }

    /** Posts named with the person before the verb are left behind, unless they go with the new one. */
    private void endOld(Attribution subject, int hold, List<Integer> fresh) {
        if (proposed || words.heldBeside(fresh) || words.goesOn(subject, hold)) {
            return;
        }
        List<Holding> holdings = subject.holdings();
        Part opening = parts.get(start);
        Part first = parts.get(verb < 0 ? hold : verb);
        Part last = parts.get(hold);
        Part.Post post = parts.post(fresh.get(0));
        for (int i = 0; i < holdings.size() && first != null && last != null && post != null; i++) {
            Part.Post old = holdings.get(i).post();
            boolean between = old.from() >= Math.min(first.to(), subject.name().to()) && old.to() <= last.from();
            between &= opening == null || old.from() >= opening.from();
            if (between && !Succession.goesWith(old, post) && !holdings.get(i).former()) {
                holdings.set(i, holdings.get(i).ended());
            }
        }
    }

    private int leave(int at) {
        List<Integer> chain = words.chain(at + 1);
        int end = chain.isEmpty() ? at : chain.get(chain.size() - 1);
        int next = end == at ? at + 1 : end + 2;
        List<Attribution> persons = new ArrayList<>();
        if (parts.post(next) != null && parts.nameFollows(next)) {
            // "miễn nhiệm Phó Chủ tịch UBND xã X": the person stands right after the post.
            chain.add(next);
            end = next;
            persons.addAll(words.personsAfter(next + 1));
        }
        if (chain.isEmpty()) {
            quit = true;
            leaveTold(at);
            return at;
        }
        for (int i = end + 1; i < Math.min(to, end + AppointmentSentence.NEAREST_OBJECT) && persons.isEmpty(); i++) {
            if (parts.sign(i) == SignKind.FOR) {
                persons.addAll(words.personsAfter(i + 1));
                vacated = !persons.isEmpty();
            }
        }
        if (persons.isEmpty()) {
            Attribution person = words.personBefore(at, from);
            if (person != null) {
                persons.add(person);
            }
        }
        persons.forEach(p -> give(p, chain, false, true));
        // "thôi giữ chức A để giữ chức B": B is new.
        verb = Math.max(verb, at);
        return end;
    }

    /** {@code Ông X, Giám đốc Sở Y thôi giữ chức để nghỉ hưu}: it is the post told before that ends. */
    private void leaveTold(int at) {
        Part.Post post = parts.post(at - 1);
        Part left = parts.get(at);
        Attribution person = post == null ? null : parts.owner(at - 1);
        if (person != null && left != null && parts.tokens().is(left.from(), "thôi")) {
            person.holdings().replaceAll(h -> h.post().equals(post) ? h.ended() : h);
        }
    }

    private void give(Attribution person, List<Integer> chain, boolean conferred, boolean ended) {
        for (int k : chain) {
            Part.Post post = parts.post(k);
            if (post == null) {
                continue;
            }
            Holding holding = Holding.of(post, null);
            holding = ended ? holding.ended() : conferred && !post.former() ? holding.bestowed() : holding;
            Attribution before = parts.owner(k);
            if (before == person) {
                person.holdings().removeIf(h -> h.post().equals(post));
            } else if (before == null) {
                parts.own(k, person);
            }
            person.holdings().add(holding);
        }
    }
}
