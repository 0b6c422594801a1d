package io.github.diembao.official;

import io.github.diembao.text.TokenSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One sentence with a verb of appointment: finds persons before and after a place, and chains of posts. */
final class AppointmentSentence {

    /** How far after a post the person stands who gets or leaves it. */
    static final int NEAREST_OBJECT = 6;
    /** Longest span of time, in tokens, between "after" and a post held for so long. */
    private static final int LONGEST_SPELL = 8;

    /** Words that may stand between a pronoun and {@code được}. */
    private static final Set<String> ADVERBS = Set.of("đã", "lại", "cũng", "vừa", "tiếp", "tục", "vinh", "dự", "từng");
    /** Words of time before an elided subject. */
    private static final Set<String> TIMES = Set.of(
            "năm", "tháng", "ngày", "đầu", "cuối", "giữa", "đến", "từ", "sau", "đó", "tiếp", "theo", "rồi", "lại");

    private final PartList parts;
    private final Replacements replacements;
    private final int start;
    private final int to;

    /**
     * Takes a sentence out of a text.
     *
     * @param parts all parts of the text
     * @param start first part of the sentence
     * @param to part after its last
     */
    AppointmentSentence(PartList parts, int start, int to) {
        this.parts = parts;
        this.replacements = new Replacements(parts);
        this.start = start;
        this.to = to;
    }

    /**
     * The person before a verb, or all of a list: {@code Các đồng chí A và B được bầu làm …}.
     *
     * @param at the verb
     * @param first first part to look at
     * @param elect the verb after which all of a list are meant ({@code bầu ông A, Giám đốc X, bà B giữ chức …}), or -1
     */
    List<Attribution> subjects(int at, int first, int elect) {
        List<Attribution> subjects = new ArrayList<>();
        int i = parts.nameBefore(at, first);
        while (replacements.leaves(i, at)) {
            i = parts.nameBefore(i, first);
        }
        while (i >= first && parts.name(i) && !replacements.leaves(i, at)) {
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
            k = plural ? k : beforeOwn(k, owner);
            boolean comma = parts.sign(k) == SignKind.COMMA;
            if (plural || !comma && parts.sign(k) != SignKind.AND) {
                break;
            }
            if (comma) {
                i = elect < 0 ? k - 1 : beforePosts(k - 1, Math.max(first, elect));
            } else {
                i = beforePosts(k - 1, first);
            }
        }
        return subjects;
    }

    /** Returns all before a verb whose place others take: {@code ông X thay ông Y giữ chức …}. */
    List<Attribution> leaving(int at, int first) {
        return replacements.before(at, first);
    }

    /** {@code A và Bí thư Thành ủy B được bầu}: steps over the posts right before a name. */
    private int beforeOwn(int at, @Nullable Attribution owner) {
        int i = at;
        while (i > start && owner != null && parts.post(i) != null && parts.owner(i) == owner) {
            i -= parts.joins(i - 1) && parts.owner(i - 2) == owner ? 2 : 1;
        }
        return i;
    }

    /** {@code ông X - Giám đốc Sở A và ông Y - … được bầu}: steps over the posts between a name and và. */
    private int beforePosts(int at, int first) {
        int i = at;
        while (i > Math.max(start, first) && parts.post(i) != null && parts.joins(i - 1)) {
            i -= 2;
        }
        return i;
    }

    /**
     * Tells whether a pronoun is the subject of a verb and no person is named before it: {@code ông được Quốc hội phê
     * chuẩn làm …}, {@code Năm 2012, được bổ nhiệm làm …}.
     */
    boolean pronounSubject(int at) {
        Part first = parts.get(start);
        Part last = parts.get(at);
        if (first == null || last == null || personBefore(at, start) != null) {
            return false;
        }
        TokenSequence tokens = parts.tokens();
        boolean open = true;
        for (int i = first.from(); i < last.to() - 1; i++) {
            if (tokens.is(i, "được")) {
                int subject = i - 1;
                while (subject > first.from() && ADVERBS.contains(tokens.key(subject))) {
                    subject--;
                }
                return open || parts.pronoun(subject);
            }
            open &= tokens.isNumber(i) || !tokens.isWord(i) || TIMES.contains(tokens.key(i));
        }
        return false;
    }

    /** Returns the posts from a place on that are joined to each other, empty where none stands there. */
    List<Integer> chain(int first) {
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

    /** Returns the nearest person before a place, not before another, or null. */
    @Nullable
    Attribution personBefore(int at, int first) {
        int name = parts.nameBefore(at, first);
        return name < first ? null : parts.owner(name);
    }

    /** Returns the next person, with those joined to it by commas or và. */
    List<Attribution> personsAfter(int at) {
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
            next = parts.name(next) ? next : afterOwnPosts(i, owner);
            i = listed && !parts.name(next) ? nextItem(i) : next;
        }
        return persons;
    }

    /** {@code đối với ông X, Giám đốc Sở A và ông Y}: the name behind the posts of the one before and và. */
    private int afterOwnPosts(int name, @Nullable Attribution owner) {
        int i = name + 1;
        while (i - name < PartList.LONGEST_CHAIN
                && (parts.sign(i) == SignKind.COMMA || parts.sign(i) == SignKind.DASH)
                && parts.post(i + 1) != null
                && parts.owner(i + 1) == owner) {
            i += 2;
        }
        int next = parts.sign(i) == SignKind.AND ? parts.afterAddresses(i + 1) : to;
        return i > name + 1 && next > i + 1 && parts.name(next) ? next : to;
    }

    /** Returns the name after the next semicolon of a list, or the part after the last one of the text. */
    private int nextItem(int at) {
        int i = at + 1;
        while (i - at < PartList.LONGEST_CHAIN && parts.get(i) != null && parts.sign(i) != SignKind.SEMICOLON) {
            i++;
        }
        return parts.sign(i) == SignKind.SEMICOLON ? parts.afterAddresses(i + 1) : parts.size();
    }

    /** {@code không giữ chức …}, {@code chưa đảm nhiệm …}. */
    boolean denied(int at) {
        Part part = parts.get(at);
        return part != null
                && (parts.tokens().is(part.from() - 1, "không")
                        || parts.tokens().is(part.from() - 1, "chưa"));
    }

    /** {@code kéo dài thời gian giữ chức … đối với ông X}: who signs it does not hold the post. */
    boolean prolonged(int at) {
        Part part = parts.get(at);
        TokenSequence tokens = parts.tokens();
        return part != null
                && tokens.is(part.from() - 1, "gian")
                && tokens.is(part.from() - 2, "thời")
                && !tokens.is(part.from() - 3, "trong");
    }

    /** {@code bầu Chủ nhiệm A đối với bà X; Chủ nhiệm B đối với ông Y}: each post says whose it is. */
    boolean forPersons(int i) {
        List<Integer> chain = chain(i);
        return !chain.isEmpty() && parts.sign(chain.get(chain.size() - 1) + 1) == SignKind.FOR;
    }

    /** Tells whether all posts are seats in committees or of bodies for an occasion, which are held beside a post. */
    boolean heldBeside(List<Integer> chain) {
        return chain.stream().allMatch(k -> {
            Part.Post post = parts.post(k);
            Body body = post == null ? null : post.body();
            return post != null
                    && (post.title().is("member")
                            || body != null && body.branch().equals("adhoc"));
        });
    }

    /** {@code chỉ định ông X là Bí thư …}: what the person is from now on. */
    boolean named(int at, int verb) {
        int first = at - 1;
        while (first > verb && (parts.name(first) || parts.address(first) != null)) {
            first--;
        }
        return verb >= 0 && first == verb && parts.name(at - 1);
    }

    /** {@code … giữ chức Phó Bí thư sau hai năm làm Giám đốc}: a post held before the one told of. */
    boolean past(int at, int verb) {
        Part hold = parts.get(at);
        if (hold == null || verb >= 0 && at - verb <= 1) {
            return false;
        }
        int i = at - 1;
        while (i >= start && parts.post(i) == null && !parts.name(i) && parts.sign(i) != SignKind.APPOINT) {
            i--;
        }
        Part told = parts.get(i);
        int first = Math.max(told == null ? 0 : told.to(), hold.from() - LONGEST_SPELL);
        for (int word = hold.from() - 1; word >= first; word--) {
            if (parts.tokens().is(word, "sau")) {
                return true;
            }
        }
        return false;
    }

    /** {@code … để bầu bổ sung chức danh …}: what is meant to be done; who stands before it gets nothing. */
    boolean purpose(int verb) {
        Part part = parts.get(verb);
        return part != null && part.from() > 0 && parts.tokens().is(part.from() - 1, "để");
    }

    /** {@code ông X, OLD, tiếp tục được bầu giữ chức NEW}: both were held before. */
    boolean goesOn(Attribution subject, int hold) {
        Part opening = parts.get(start);
        Part last = parts.get(hold);
        int from = Math.max(subject.name().to(), opening == null ? 0 : opening.from());
        for (int i = from; last != null && i < last.from(); i++) {
            if (parts.tokens().is(i, "tiếp") && parts.tokens().is(i + 1, "tục")) {
                return true;
            }
        }
        return false;
    }
}
