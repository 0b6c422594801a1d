package io.github.diembao.official;

import io.github.diembao.text.TokenSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Posts told apart from the name, of the person spoken of last: {@code Trước đó ông từng giữ các chức vụ: …},
 * {@code Từ năm 2010 đến năm 2015, là …}, posts after birth and home in a notice of death.
 */
final class CareerLists {

    /** No life has more posts; bounds the work on a text that only seems to tell one. */
    private static final int MOST_POSTS = 60;
    /** How far back, in parts, the person was named. */
    private static final int FARTHEST = 60;
    /** Longest stretch of words, in parts, between the verb and the first post: {@code nhiều vị trí ở tỉnh như}. */
    private static final int LONGEST_OPENING = 10;
    /** Longest work that is no post, in parts: {@code cán bộ Phòng Văn hóa - Thông tin}. */
    private static final int LONGEST_JOB = 6;
    /** Digits of a year. */
    private static final int YEAR = 4;

    private final PartList parts;
    private final PostChain chains;
    private final Vocabulary vocabulary;
    private final Relatives relatives;
    /** Whether the sentence tells of the birth or home of the person named last. */
    private boolean told;

    CareerLists(PartList parts, Vocabulary vocabulary) {
        this.parts = parts;
        this.vocabulary = vocabulary;
        this.chains = new PostChain(parts);
        this.relatives = new Relatives(parts, vocabulary);
    }

    void apply() {
        Attribution last = null;
        int named = -FARTHEST;
        for (int i = 0; i < parts.size(); i++) {
            Attribution owner = parts.owner(i);
            if (parts.name(i) && named >= 0 && (otherName(i) || relatives.is(i))) {
                continue;
            }
            if (parts.name(i)) {
                last = owner == null || owner.civilian() ? last : owner;
                named = owner == null || owner.civilian() ? named : i;
                told = false;
                continue;
            }
            if (parts.sign(i) == SignKind.STOP) {
                told = told && goesOnWithLife(i + 1);
            } else {
                told = parts.sign(i) != SignKind.BREAK && (told || life(i));
            }
            boolean full = last != null && last.holdings().size() >= MOST_POSTS;
            Span span = last == null || full || i - named > FARTHEST ? null : opening(i);
            if (last != null && span != null && parts.freePost(span.first())) {
                List<Integer> chain = career(span.first());
                for (int k : chain) {
                    Part.Post post = parts.post(k);
                    if (post != null && parts.freePost(k)) {
                        parts.own(k, last);
                        Holding holding = Holding.of(post, null);
                        last.holdings().add(span.ended() ? holding.ended() : holding);
                    }
                }
                i = chain.isEmpty() ? i : chain.get(chain.size() - 1);
                named = chain.isEmpty() ? named : i;
            }
        }
    }

    /**
     * Words that open a list of posts.
     *
     * @param first the first post
     * @param ended whether the posts are past ones
     */
    private record Span(int first, boolean ended) {}

    /** The posts from one on, work between them that is no post left out. */
    private List<Integer> career(int first) {
        List<Integer> career = new ArrayList<>(chains.from(first));
        while (!career.isEmpty()) {
            int end = career.get(career.size() - 1) + 1;
            boolean more = parts.sign(end) == SignKind.COMMA || parts.sign(end) == SignKind.SEMICOLON;
            int next = more ? afterJob(end + 1) : end;
            List<Integer> rest = next > end + 1 ? chains.from(next) : List.of();
            if (rest.isEmpty()) {
                break;
            }
            career.addAll(rest);
        }
        return career;
    }

    /** Steps over work that is no post up to the post behind it; stays where there is none. */
    private int afterJob(int at) {
        if (!job(at)) {
            return at;
        }
        int job = at;
        for (int i = at + 1; i - job <= LONGEST_JOB; i++) {
            SignKind sign = parts.sign(i);
            boolean more = sign == SignKind.COMMA || sign == SignKind.SEMICOLON;
            if (more && parts.post(i + 1) != null) {
                return chains.leadsToName(i + 1) ? at : i + 1;
            }
            job = more && job(i + 1) ? i + 1 : job;
            if (sign != SignKind.OTHER && sign != SignKind.DASH && sign != SignKind.AND && !more) {
                return at;
            }
        }
        return at;
    }

    private boolean job(int at) {
        Part part = parts.sign(at) == SignKind.OTHER ? parts.get(at) : null;
        TokenSequence tokens = parts.tokens();
        return part != null
                && part.to() - part.from() >= 2
                && vocabulary.job(tokens.key(part.from()) + " " + tokens.key(part.from() + 1));
    }

    /** Tells whether a list of posts ends its sentence; a predicate after it means that its last post is another's. */
    private boolean ends(int first) {
        List<Integer> career = career(first);
        if (career.isEmpty()) {
            return false;
        }
        int end = career.get(career.size() - 1) + 1;
        SignKind after = parts.sign(end);
        return end == parts.size()
                || after == SignKind.STOP
                || after == SignKind.BREAK
                || after == SignKind.SEMICOLON
                || after == SignKind.COMMA;
    }

    /** Steps over {@code nhiều vị trí công tác ở tỉnh như}, {@code các chức vụ:} up to the first post. */
    private int listAfter(int at) {
        int plain = parts.afterVerb(at);
        if (parts.post(plain) != null) {
            return plain;
        }
        boolean colon = false;
        for (int i = at; i - at < LONGEST_OPENING; i++) {
            SignKind sign = parts.sign(i);
            if (parts.post(i) != null) {
                return introduced(i) || colon && parts.sign(i - 1) == SignKind.SEMICOLON ? i : plain;
            }
            colon |= sign == SignKind.COLON;
            boolean goesOn = sign == SignKind.OTHER
                    || colon && sign == SignKind.SEMICOLON
                    || sign == SignKind.OFFICE
                    || sign == SignKind.AND
                    || sign == SignKind.FOR
                    || sign == SignKind.COMMA
                    || sign == SignKind.COLON
                    || sign == SignKind.LIST
                    || sign == SignKind.PLURAL;
            if (!goesOn) {
                return plain;
            }
        }
        return plain;
    }

    /** Tells whether a colon or a word such as {@code như} opens a list of posts. */
    private boolean introduced(int i) {
        Part post = parts.get(i);
        SignKind before = parts.sign(i - 1);
        return before == SignKind.COLON
                || before == SignKind.LIST
                || before == SignKind.OFFICE
                || post != null && parts.tokens().is(post.from() - 1, "như");
    }

    private boolean startsSentence(int i) {
        return i == 0 || parts.sign(i - 1) == SignKind.STOP || parts.sign(i - 1) == SignKind.BREAK;
    }

    /** {@code 5/2001 - 1/2005: Phó Bí thư …}: a line of a table of posts. */
    private @Nullable Span spell(int i) {
        Part first = parts.get(i);
        Spell spell = first == null ? null : Spell.at(parts.tokens(), first.from());
        if (first == null || spell == null || spell.vague()) {
            return null;
        }
        int next = i;
        for (Part part = first; part != null && part.to() <= spell.to(); part = parts.get(next)) {
            next++;
        }
        boolean parted = parts.sign(next) == SignKind.COMMA || parts.sign(next) == SignKind.COLON;
        next = parted ? next + 1 : next;
        boolean verb = parts.sign(next) == SignKind.IS
                || parts.sign(next) == SignKind.HOLD
                || parts.sign(next) == SignKind.WAS;
        next = afterJob(verb ? parts.afterVerb(next + 1) : next);
        if (parts.post(next) == null || chains.leadsToName(next) || !parted && !verb) {
            return null;
        }
        List<Integer> chain = chains.from(next);
        int end = chain.isEmpty() ? next : chain.get(chain.size() - 1) + 1;
        boolean listed = parts.sign(end) == SignKind.COLON || parts.sign(end) == SignKind.IS;
        return listed && parts.nameFollows(end) ? null : new Span(next, spell.past());
    }

    private @Nullable Span opening(int i) {
        SignKind sign = parts.sign(i);
        if (sign == SignKind.WAS) {
            int list = listAfter(i + 1);
            int first = afterJob(list);
            return first > list && !ends(first) ? null : new Span(first, true);
        }
        Span spell = startsSentence(i) ? spell(i) : null;
        if (spell != null) {
            return spell;
        }
        if (sign == SignKind.IS
                && !parts.plural(i - 1)
                && (parts.pronounBefore(i) || told && parts.sign(i - 1) != SignKind.OTHER)) {
            return new Span(i + 1, false);
        }
        if ((sign == SignKind.IS || sign == SignKind.HOLD) && PastSpells.isLongAgo(parts, i - 1)) {
            return new Span(parts.afterVerb(i + 1), true);
        }
        Part.Post post = parts.post(i);
        if (post != null && post.former() && parts.tokens().is(post.from() + 1, "là") && spokenOf(i - 1)) {
            return new Span(i, true);
        }
        if (post != null
                && told
                && (parts.sign(i - 1) == SignKind.COMMA || parts.sign(i - 1) == SignKind.SEMICOLON)
                && !chains.leadsToName(i)) {
            return new Span(i, false);
        }
        if (sign == SignKind.OTHER && parts.get(i) instanceof Part.Sign words && years(words)) {
            int next = parts.sign(i + 1) == SignKind.COMMA ? i + 2 : i + 1;
            boolean verb = parts.sign(next) == SignKind.IS
                    || parts.sign(next) == SignKind.HOLD
                    || parts.sign(next) == SignKind.COLON
                    || parts.sign(next) == SignKind.WAS;
            return new Span(verb ? next + 1 : next, !untilNow(words));
        }
        return null;
    }

    /** {@code tên thật là X}, {@code bí danh X}: another name of the person spoken of. */
    private boolean otherName(int i) {
        Part name = parts.get(i);
        int word = name == null ? -1 : name.from() - 1;
        TokenSequence tokens = parts.tokens();
        word = tokens.is(word, "là") || tokens.isMark(word, ':') ? word - 1 : word;
        return tokens.is(word, "thật") && tokens.is(word - 1, "tên")
                || tokens.is(word, "danh") && tokens.is(word - 1, "bí");
    }

    /** {@code Đồng chí nguyên là …}: a form of address alone, at the head of a sentence. */
    private boolean spokenOf(int i) {
        Part part = parts.get(i);
        return part != null
                && startsSentence(i)
                && (parts.address(i) != null || part.to() - part.from() == 1 && parts.pronoun(part.from()));
    }

    /** Tells whether words speak of birth or home: {@code sinh ngày …}, {@code quê quán …}. */
    private boolean life(int i) {
        Part part = parts.get(i);
        boolean words = parts.sign(i) == SignKind.OTHER || parts.sign(i) == SignKind.DETAIL;
        for (int k = words && part != null ? part.from() : 0; words && part != null && k < part.to(); k++) {
            TokenSequence tokens = parts.tokens();
            boolean birth = tokens.is(k, "sinh")
                    && (tokens.is(k + 1, "ngày")
                            || tokens.is(k + 1, "năm")
                            || tokens.is(k + 1, "tháng")
                            || tokens.isNumber(k + 1));
            if (birth || tokens.is(k, "quê") && !tokens.is(k + 1, "hương")) {
                return true;
            }
        }
        return false;
    }

    /** {@code sinh ngày … . Thường trú tại …; nguyên …}: the next sentence goes on with the life of the same person. */
    private boolean goesOnWithLife(int i) {
        Part part = parts.get(i);
        if (part == null || parts.sign(i) == SignKind.BREAK) {
            return false;
        }
        TokenSequence tokens = parts.tokens();
        int at = part.from();
        boolean home = tokens.is(at + 1, "trú") || tokens.is(at + 1, "quán") || tokens.is(at, "quê");
        return home
                || tokens.is(at, "tham") && tokens.is(at + 1, "gia")
                || tokens.is(at, "vào") && tokens.is(at + 1, "đảng");
    }

    /** {@code từ năm 2010 đến năm 2015}, {@code từ tháng 4/2010 đến nay}. */
    private boolean years(Part.Sign words) {
        TokenSequence tokens = parts.tokens();
        int from = -1;
        for (int i = words.from(); i < words.to(); i++) {
            if (tokens.is(i, "từ")) {
                from = i;
            } else if (from >= 0 && tokens.is(i, "đến")) {
                // "từ 9h10 đến 15h ngày 7/11" are hours of a day
                int last = words.to() - 1;
                return tokens.isNumber(last) && tokens.length(last) == YEAR || tokens.is(last, "nay");
            }
        }
        return false;
    }

    private boolean untilNow(Part.Sign words) {
        return parts.tokens().is(words.to() - 1, "nay");
    }
}
