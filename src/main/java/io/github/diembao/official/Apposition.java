package io.github.diembao.official;

import io.github.diembao.text.TokenSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Posts right before and after one name. */
final class Apposition {

    private final PartList parts;
    private final PostChain chains;
    private final Relatives relatives;
    private final Attribution attribution;
    private final @Nullable Body frame;
    /** Whether a dash stands between the name and the posts before it. */
    private boolean dashed;

    Apposition(PartList parts, PostChain chains, Relatives relatives, Attribution attribution, @Nullable Body frame) {
        this.parts = parts;
        this.chains = chains;
        this.relatives = relatives;
        this.attribution = attribution;
        this.frame = frame;
    }

    /** Posts that run up to the name: {@code Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh X}. */
    void before(int first) {
        int i = first - 1;
        if (parts.sign(i) == SignKind.IS && parts.post(i - 1) != null) {
            i--;
        }
        if (parts.sign(i) == SignKind.DASH && parts.freePost(i - 1) && !parts.plural(i - 2)) {
            // "Phó Bí thư Tỉnh đoàn - X nhấn mạnh".
            dashed = true;
            i--;
        }
        List<Holding> chain = new ArrayList<>();
        while (first - i < PartList.LONGEST_CHAIN && parts.freePost(i)) {
            take(i, chain);
            if (parts.joins(i - 1)) {
                i -= 2;
            } else if (parts.post(i - 1) != null) {
                i--;
            } else if (parts.address(i - 1) != null && parts.sign(i - 2) == SignKind.COMMA) {
                i -= 3;
            } else {
                break;
            }
        }
        if (chain.size() > 1 && onBehalf(i) && parts.post(i) != null) {
            // "Thừa ủy quyền của Chủ tịch nước, Bí thư Tỉnh ủy X": the first post is another person's.
            parts.own(i, PartList.NOBODY);
            chain.remove(0);
        }
        attribution.holdings().addAll(chain);
    }

    /** Tells whether words such as {@code ủy quyền của} or {@code thay mặt} stand before a part. */
    private boolean onBehalf(int i) {
        Part before = parts.get(i - 1);
        int word = before == null ? -1 : parts.sign(i - 1) == SignKind.FOR ? before.from() - 1 : before.to() - 1;
        TokenSequence tokens = parts.tokens();
        return word > 0
                && (tokens.is(word, "mặt")
                        || tokens.is(word, "quyền")
                        || tokens.is(word, "nhiệm")
                        || tokens.is(word, "lệnh"));
    }

    private void take(int i, List<Holding> chain) {
        Part.Post post = parts.post(i);
        if (post != null) {
            parts.own(i, attribution);
            chain.add(0, Holding.of(post, frame));
        }
    }

    /** Posts after the name, its brackets and details. */
    void after(int at, boolean titled) {
        int i = bracket(at + 1);
        int home = details(i);
        i = home > i ? bracket(home) : home;
        SignKind joint = parts.sign(i);
        boolean ended = joint == SignKind.WAS;
        int from;
        if (joint == SignKind.DASH || joint == SignKind.COMMA || joint == SignKind.COLON && parts.post(i + 1) != null) {
            from = i + 1;
            SignKind verb = parts.sign(from);
            if (verb == SignKind.WAS && relatives.is(at)) {
                return;
            }
            if (verb == SignKind.IS || verb == SignKind.WAS || verb == SignKind.IS_ALL) {
                ended = verb == SignKind.WAS;
                from++;
            }
        } else if (joint == SignKind.IS || joint == SignKind.WAS) {
            from = i + 1;
        } else if (parts.post(i) != null) {
            from = i;
        } else {
            return;
        }
        from = parts.afterVerb(from);
        from = ranks(from);
        int start = joint == SignKind.DASH || joint == SignKind.COMMA ? chains.skipUnknown(from) : from;
        List<Integer> chain = item(at) ? chains.item(start) : chains.from(start);
        if (joint == SignKind.COMMA
                && !chain.isEmpty()
                && (titled && ledToName(chain.get(chain.size() - 1)) || excepted(at, chain))) {
            return;
        }
        boolean former = ended;
        for (int k : chain) {
            Part.Post post = parts.post(k);
            if (post != null) {
                parts.own(k, attribution);
                Holding holding = Holding.of(post, frame);
                // "nguyên Phó Giám đốc kiêm Chánh Thanh tra": both offices ended.
                former = ended || holding.former() || former && parts.sign(k - 1) == SignKind.ALSO;
                attribution.holdings().add(former && !holding.former() ? holding.ended() : holding);
            }
        }
    }

    /** {@code Ngoài ông X, Thủ tướng cũng …}: a post with its predicate after a person who is only excepted. */
    private boolean excepted(int name, List<Integer> chain) {
        int first = parts.beforeAddresses(name) + 1;
        Part opening = parts.get(first);
        boolean except = opening != null
                && opening.from() > 0
                && parts.tokens().is(opening.from() - 1, "ngoài")
                && (opening.from() == 1
                        || parts.tokens().isMark(opening.from() - 2, '.')
                        || parts.tokens().lineBreakBefore(opening.from() - 1));
        return except && chain.size() == 1 && parts.sign(chain.get(0) + 1) == SignKind.OTHER;
    }

    /** Tells whether a name opens an item of a list that semicolons part: what follows the next one is not this person's. */
    private boolean item(int name) {
        int first = parts.beforeAddresses(name) + 1;
        return parts.sign(first - 1) == SignKind.SEMICOLON;
    }

    /** Skips ranks, titles of honour and {@code vị} before the posts. */
    private int ranks(int at) {
        int from = at;
        Part.Address a = parts.address(from);
        while (a != null
                && !a.entry().plural()
                && (a.entry().kind() == AddressEntry.Kind.CLASSIFIER
                        || a.entry().ranks()
                        || a.entry().kind() == AddressEntry.Kind.AWARD)) {
            from++;
            Part.Address next = parts.address(from + 1);
            boolean goesOn =
                    parts.post(from + 1) != null || next != null && next.entry().ranks();
            if (parts.sign(from) == SignKind.COMMA && goesOn) {
                from++;
            }
            a = parts.address(from);
        }
        return from;
    }

    /**
     * Tells whether the chain after a post runs on to another post that stands directly before a name, or, where this
     * name has its posts before a dash, itself stands before the dash of the next.
     */
    private boolean ledToName(int last) {
        if (dashed && parts.sign(last + 1) == SignKind.DASH && parts.name(parts.afterAddresses(last + 2))) {
            return true;
        }
        if (parts.sign(last + 1) == SignKind.IS && parts.nameFollows(last + 1)) {
            // "Bộ trưởng là ông X, Chủ nhiệm là ông Y".
            return true;
        }
        return parts.joins(last + 1) && parts.post(last + 2) != null && parts.nameFollows(last + 2);
    }

    /** A bracket after the name; its posts count, its other words do not. */
    private int bracket(int at) {
        if (parts.sign(at) != SignKind.OPEN) {
            return at;
        }
        int i = at + 1;
        while (i < parts.size() && i - at < PartList.LONGEST_CHAIN && parts.sign(i) != SignKind.CLOSE) {
            if (parts.sign(i) == SignKind.STOP || parts.sign(i) == SignKind.BREAK) {
                return at;
            }
            if (parts.sign(i) == SignKind.SEMICOLON && parts.name(i + 1) && parts.sign(i + 2) == SignKind.OPEN) {
                // "A (Phó Giám đốc Sở X; B (…)": the end of the bracket is missing.
                return i;
            }
            if (relatives.is(i)) {
                // "X (con trai ông Y, nguyên Bí thư …)": the posts are Y's.
                return closing(i);
            }
            Part.Post post = parts.post(i);
            if (post != null && parts.freePost(i) && !parts.nameFollows(i)) {
                parts.own(i, attribution);
                attribution.holdings().add(Holding.of(post, frame));
            }
            i++;
        }
        return parts.sign(i) == SignKind.CLOSE ? i + 1 : at;
    }

    /** Returns the part after the bracket that a part stands in, or that part where its sentence does not close it. */
    private int closing(int at) {
        int i = at;
        while (i - at < PartList.LONGEST_CHAIN && parts.get(i) != null && parts.sign(i) != SignKind.CLOSE) {
            if (parts.sign(i) == SignKind.STOP || parts.sign(i) == SignKind.BREAK) {
                return at;
            }
            i++;
        }
        return parts.sign(i) == SignKind.CLOSE ? i + 1 : at;
    }

    /** Age, birth year and home between commas. */
    private int details(int at) {
        int i = at;
        while (parts.sign(i) == SignKind.COMMA && parts.sign(i + 1) == SignKind.DETAIL) {
            int k = i + 2;
            while (k - i < 6 && parts.sign(k) == SignKind.OTHER) {
                k++;
            }
            i = k;
            while (parts.sign(i) == SignKind.COMMA && parts.sign(i + 1) == SignKind.OTHER && placeEnds(i + 2)) {
                i += 2;
            }
        }
        return i;
    }

    private boolean placeEnds(int i) {
        return parts.sign(i) == SignKind.OPEN || parts.sign(i) == SignKind.COMMA || parts.sign(i) == SignKind.DASH;
    }

    /** {@code ông X giữ chức chủ tịch xã, ông Y …}: a verb gives the post to the person before it. */
    private boolean told(int verb) {
        SignKind sign = parts.sign(verb);
        return (sign == SignKind.HOLD || sign == SignKind.IS || sign == SignKind.WAS)
                && (parts.name(verb - 1) || parts.name(verb - 2));
    }

    /** A post before a comma and an addressed name: {@code Giám đốc Sở X, ông Y}. */
    void apart(int first, int at) {
        if (first == at || parts.sign(first - 1) != SignKind.COMMA) {
            return;
        }
        int i = first - 2;
        List<Holding> chain = new ArrayList<>();
        while (first - i < PartList.LONGEST_CHAIN && parts.freePost(i)) {
            take(i, chain);
            if (parts.sign(i - 1) == SignKind.COMMA && parts.post(i - 2) != null
                    || parts.sign(i - 1) == SignKind.ALSO) {
                i -= 2;
            } else {
                i--;
                break;
            }
        }
        // "Thừa ủy quyền của Chủ tịch nước, đồng chí X": the post is another person's.
        if (parts.sign(i) != SignKind.FOR && !onBehalf(i + 1) && !told(i)) {
            attribution.holdings().addAll(chain);
        }
    }
}
