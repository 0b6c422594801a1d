package io.github.diembao.official;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Verbs of appointment and dismissal: who gets the post, who leaves it, which post ends. */
final class AppointmentFrames {

    private static final int LONGEST_SENTENCE = 60;
    /** How far before its verb a person stands who gets a post. */
    private static final int NEAREST_SUBJECT = 8;
    /** How far after a post the person stands who gets or leaves it. */
    private static final int NEAREST_OBJECT = 6;

    private final PartList parts;

    AppointmentFrames(PartList parts) {
        this.parts = parts;
    }

    void apply() {
        int start = 0;
        Attribution named = null;
        for (int i = 0; i <= parts.size(); i++) {
            SignKind sign = i == parts.size() ? SignKind.STOP : parts.sign(i);
            if (sign == SignKind.STOP || sign == SignKind.BREAK || i - start >= LONGEST_SENTENCE) {
                new Sentence(start, i, named).read();
                for (int k = start; k < i; k++) {
                    named = parts.name(k) ? parts.owner(k) : named;
                }
                start = i + 1;
            }
        }
    }

    /** One sentence, read from left to right. */
    private final class Sentence {
        private final int start;
        private final int to;
        /** First part of the list item being read. */
        private int from;

        private int verb = -1;
        /** First part of a list of persons after the verb, or -1. */
        private int list = -1;

        private boolean proposed;
        private boolean quit;

        /** Person named last before the sentence, for whom a pronoun may stand. */
        private final @Nullable Attribution before;

        Sentence(int start, int to, @Nullable Attribution before) {
            this.before = before;
            this.start = start;
            this.from = start;
            this.to = to;
        }

        void read() {
            for (int i = start; i < to; i++) {
                SignKind sign = parts.sign(i);
                if (sign == SignKind.APPOINT || sign == SignKind.PROPOSE && parts.sign(i + 1) != SignKind.FOR) {
                    verb = i;
                    list = parts.plural(i + 1) ? i + 1 : list;
                    // "giới thiệu bầu": still a proposal.
                    proposed = sign == SignKind.PROPOSE || proposed && parts.sign(i - 1) == SignKind.PROPOSE;
                    quit = false;
                } else if (sign == SignKind.QUIT) {
                    i = leave(i);
                } else if (parts.post(i + 1) != null
                        && (sign == SignKind.HOLD || sign == SignKind.OFFICE && verb >= 0)) {
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
                    || before == SignKind.ALSO;
        }

        private int bestow(int at) {
            List<Integer> chain = chain(at);
            int end = chain.isEmpty() ? at : chain.get(chain.size() - 1);
            List<Attribution> persons = parts.sign(end + 1) == SignKind.FOR ? personsAfter(end + 2) : List.of();
            if (persons.isEmpty() && parts.sign(at - 1) == SignKind.APPOINT) {
                persons = subjects(at - 1, Math.max(from, at - NEAREST_SUBJECT));
            }
            persons.forEach(p -> give(p, chain, true, false));
            if (!persons.isEmpty()) {
                replaced(end, chain);
            }
            return end;
        }

        /** The person before a verb, or all of a list: {@code Các đồng chí A và B được bầu làm …}. */
        private List<Attribution> subjects(int at, int first) {
            List<Attribution> subjects = new ArrayList<>();
            int i = at - 1;
            while (i >= first && !parts.name(i)) {
                i--;
            }
            while (i >= first && parts.name(i)) {
                Attribution owner = parts.owner(i);
                if (owner != null) {
                    subjects.add(0, owner);
                }
                int k = i - 1;
                boolean plural = false;
                while (parts.address(k) != null) {
                    plural |= parts.plural(k);
                    k--;
                }
                boolean more = !plural && (parts.sign(k) == SignKind.AND || parts.sign(k) == SignKind.COMMA);
                i = !more ? -1 : parts.sign(k) == SignKind.AND ? beforePosts(k - 1) : k - 1;
            }
            return subjects;
        }

        /** {@code ông X - Giám đốc Sở A và ông Y - … được bầu}: steps over the posts between a name and và. */
        private int beforePosts(int at) {
            int i = at;
            while (i > first() && parts.post(i) != null && parts.joins(i - 1)) {
                i -= 2;
            }
            return i;
        }

        private int first() {
            return Math.max(start, from);
        }

        /** {@code … để bầu bổ sung chức danh …}: what is meant to be done; who stands before it gets nothing. */
        private boolean purpose() {
            Part part = parts.get(verb);
            return part != null && part.from() > 0 && parts.tokens().is(part.from() - 1, "để");
        }

        private int hold(int at) {
            List<Integer> chain = chain(at + 1);
            if (chain.isEmpty()) {
                return at;
            }
            int end = chain.get(chain.size() - 1);
            List<Attribution> subjects = new ArrayList<>();
            for (int i = Math.max(list, from); list >= 0 && i < at; i++) {
                Attribution owner = parts.owner(i);
                if (parts.name(i) && owner != null) {
                    subjects.add(owner);
                }
            }
            if (subjects.isEmpty() && parts.sign(end + 1) == SignKind.FOR) {
                // "Ông X trình việc bầu chức danh … đối với ông Y": Y's, whoever speaks.
                subjects.addAll(personsAfter(end + 2));
            }
            if (subjects.isEmpty()) {
                subjects.addAll(at == verb + 1 && purpose() ? List.of() : subjects(at, from));
            }
            // "ông X, OLD, giữ chức NEW" tells of an appointment even without its verb.
            boolean succeeds = parts.post(at - 1) != null || parts.post(at - 2) != null && parts.joins(at - 1);
            boolean conferred = (verb >= 0 || succeeds) && !quit;
            if (subjects.isEmpty() && before != null && (parts.pronounBefore(at) || parts.pronounBefore(verb))) {
                subjects.add(before);
            }
            for (Attribution subject : subjects) {
                if (conferred && !proposed && !seats(chain)) {
                    endOld(subject, at, chain);
                }
                give(subject, chain, conferred, quit);
            }
            if (!subjects.isEmpty()) {
                replaced(end, chain);
            }
            list = -1;
            return end;
        }

        /** {@code …, thay ông Y}: the post was Y's. */
        private void replaced(int end, List<Integer> chain) {
            for (int i = end + 1; i < Math.min(to, end + NEAREST_SUBJECT); i++) {
                if (parts.sign(i) == SignKind.REPLACE) {
                    personsAfter(i + 1).stream().limit(1).forEach(p -> give(p, chain, false, true));
                    return;
                }
            }
        }

        /** Tells whether all posts are seats in committees, which are held beside a post. */
        private boolean seats(List<Integer> chain) {
            return chain.stream().allMatch(k -> {
                Part.Post post = parts.post(k);
                return post != null && post.title().is("member");
            });
        }

        /** Posts named with the person before the verb are left behind, unless they go with the new one. */
        private void endOld(Attribution subject, int hold, List<Integer> fresh) {
            List<Holding> holdings = subject.holdings();
            Part opening = parts.get(start);
            Part first = parts.get(verb < 0 ? hold : verb);
            Part last = parts.get(hold);
            Part.Post post = parts.post(fresh.get(0));
            for (int i = 0; i < holdings.size() && first != null && last != null && post != null; i++) {
                Part.Post old = holdings.get(i).post();
                boolean between =
                        old.from() >= Math.min(first.to(), subject.name().to()) && old.to() <= last.from();
                between &= opening == null || old.from() >= opening.from();
                if (between
                        && !Succession.goesWith(old, post)
                        && !holdings.get(i).former()) {
                    holdings.set(i, holdings.get(i).ended());
                }
            }
        }

        private int leave(int at) {
            List<Integer> chain = chain(at + 1);
            int end = chain.isEmpty() ? at : chain.get(chain.size() - 1);
            int next = end == at ? at + 1 : end + 2;
            List<Attribution> persons = new ArrayList<>();
            if (parts.post(next) != null && parts.nameFollows(next)) {
                // "miễn nhiệm Phó Chủ tịch UBND xã X": the person stands right after the post.
                chain.add(next);
                end = next;
                persons.addAll(personsAfter(next + 1));
            }
            if (chain.isEmpty()) {
                quit = true;
                return at;
            }
            for (int i = end + 1; i < Math.min(to, end + NEAREST_OBJECT) && persons.isEmpty(); i++) {
                if (parts.sign(i) == SignKind.FOR) {
                    persons.addAll(personsAfter(i + 1));
                }
            }
            if (persons.isEmpty()) {
                Attribution person = personBefore(at, from);
                if (person != null) {
                    persons.add(person);
                }
            }
            persons.forEach(p -> give(p, chain, false, true));
            // "thôi giữ chức A để giữ chức B": B is new.
            verb = Math.max(verb, at);
            return end;
        }

        private List<Integer> chain(int first) {
            List<Integer> chain = new ArrayList<>();
            int i = first;
            while (i < to && parts.post(i) != null && !(i + 1 < to && parts.name(i + 1))) {
                chain.add(i);
                if (!parts.joins(i + 1) && parts.sign(i + 1) != SignKind.AND) {
                    break;
                }
                i += 2;
                if (parts.sign(i) == SignKind.ALSO || parts.sign(i) == SignKind.HOLD) {
                    i++;
                }
            }
            return chain;
        }

        private @Nullable Attribution personBefore(int at, int first) {
            for (int i = at - 1; i >= first; i--) {
                if (parts.name(i)) {
                    return parts.owner(i);
                }
            }
            return null;
        }

        /** Returns the next person, with those joined to it by commas or và. */
        private List<Attribution> personsAfter(int at) {
            List<Attribution> persons = new ArrayList<>();
            int i = at;
            boolean listed = parts.plural(at);
            while (i < Math.min(to, at + NEAREST_OBJECT) && !parts.name(i)) {
                if (parts.sign(i) == SignKind.SEMICOLON) {
                    return persons;
                }
                i++;
            }
            while (i < to && parts.name(i) && parts.get(i) != null) {
                Attribution owner = parts.owner(i);
                if (owner != null) {
                    persons.add(owner);
                }
                boolean more = parts.sign(i + 1) == SignKind.COMMA || parts.sign(i + 1) == SignKind.AND;
                int next = more ? parts.afterAddresses(i + 2) : to;
                i = listed && !parts.name(next) ? nextItem(i) : next;
            }
            return persons;
        }
    }

    /** Returns the name after the next semicolon of a list, or the part after the last one of the text. */
    private int nextItem(int at) {
        int i = at + 1;
        while (i - at < PartList.LONGEST_CHAIN && parts.get(i) != null && parts.sign(i) != SignKind.SEMICOLON) {
            i++;
        }
        return parts.sign(i) == SignKind.SEMICOLON ? parts.afterAddresses(i + 1) : parts.size();
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
