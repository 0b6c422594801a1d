package io.github.diembao.official;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Posts that stand for all names of a list: {@code các đồng chí Phó Chủ tịch UBND tỉnh: A; B}. */
final class GroupHead {

    /** How many parts before counted deputies their head is named. */
    private static final int FARTHEST_HEAD = 8;
    /** Longest words between a title and its list, in tokens. */
    private static final int LONGEST_PREDICATE = 4;
    /** Numbers from two on. */
    private static final List<String> NUMERALS =
            List.of("hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười");

    private final PartList parts;
    private final List<Holding> holdings = new ArrayList<>();
    /** Whether the list stands in brackets, which end it. */
    private boolean bracketed;
    /** Whether a name follows the posts at once, with no colon to open a list. */
    private boolean unlisted;
    /** How many persons of a counted group are still to be named, or 0 where nothing counts them. */
    private int left;
    /** Whether the list began with a name that no post stands before. */
    private boolean plain;
    /** Whether no name of the list was met yet. */
    private boolean opening = true;

    GroupHead(PartList parts) {
        this.parts = parts;
    }

    /** Returns the posts that hold for the names being read. */
    List<Holding> holdings() {
        return holdings;
    }

    void clear() {
        holdings.clear();
        bracketed = false;
        unlisted = false;
        left = 0;
        plain = false;
        opening = true;
    }

    /** Takes note of a name of the list and whether it has posts of its own before it. */
    void meets(boolean titled) {
        plain = opening ? !titled : plain;
        opening = false;
    }

    /**
     * Tells whether a name with a post before it is none of the group: {@code các Phó Thủ tướng: A, B, Bộ trưởng C}, or
     * {@code các đồng chí Bí thư A; Phó Bí thư B}. Members of a committee may as well be told apart by their posts.
     *
     * @param item what parts it from the name before
     */
    boolean endsBefore(SignKind item) {
        boolean seats = holdings.stream().allMatch(h -> h.post().title().is("member"));
        return unlisted || plain && (item != SignKind.SEMICOLON || !seats);
    }

    /** Takes note that a person got the posts: {@code hai Phó Chủ tịch A, B} are no more than two. */
    void took() {
        if (left > 0) {
            left--;
            if (left == 0) {
                clear();
            }
        }
    }

    boolean bracketed() {
        return bracketed;
    }

    /** Reads the head that starts at a part, after a word or form of address for several persons. */
    void read(int from, @Nullable Body frame) {
        if (parts.get(from) instanceof Part.Frame f && f.scope() == Part.Frame.Scope.MEMBERS) {
            if (listed(from + 1)) {
                holdings.add(Holding.of(
                        new Part.Post(
                                f.from(),
                                f.to(),
                                Titles.MEMBER,
                                Titles.MEMBER.role(),
                                f.body(),
                                false,
                                false,
                                false,
                                null),
                        frame));
            }
            return;
        }
        List<Holding> heads = new ArrayList<>();
        int i = from;
        while (i - from < PartList.LONGEST_CHAIN && parts.get(i) instanceof Part.Post post) {
            heads.add(Holding.of(post, frame));
            boolean goesOn = (parts.sign(i + 1) == SignKind.COMMA || parts.sign(i + 1) == SignKind.AND)
                    && parts.post(i + 2) != null;
            i += goesOn ? 2 : 1;
            if (!goesOn) {
                break;
            }
        }
        if (heads.isEmpty()) {
            return;
        }
        boolean names = parts.name(i) || parts.address(i) != null;
        int count = count(from - 1);
        i = afterAppointment(i);
        bracketed = parts.sign(i) == SignKind.OPEN && listed(i + 1);
        if (bracketed || listed(i) || names && parts.plural(from - 1) && (heads.size() == 1 || count > 1)) {
            Body told = count > 1 && heads.size() == 1 ? toldBefore(from - 1) : null;
            heads.replaceAll(h -> h.body() == null && told != null ? Holding.of(h.post(), told) : h);
            SignKind verb = count > 1 ? parts.sign(from - 2) : SignKind.OTHER;
            if (verb == SignKind.QUIT || verb == SignKind.APPOINT) {
                // "miễn nhiệm 2 Ủy viên UBND tỉnh là ông A và ông B"
                heads.replaceAll(verb == SignKind.QUIT ? Holding::ended : Holding::bestowed);
            }
            holdings.addAll(heads);
            left = bracketed ? 0 : count;
            unlisted = names && !listed(i);
            for (int k = from; k < i; k++) {
                parts.own(k, PartList.NOBODY);
            }
        }
    }

    /** {@code Chủ tịch UBND thành phố A và 6 Phó Chủ tịch gồm}: the deputies are those of the head named before. */
    private @Nullable Body toldBefore(int at) {
        for (int i = at - 1; i >= 0 && at - i <= FARTHEST_HEAD; i--) {
            SignKind sign = parts.sign(i);
            if (sign == SignKind.STOP || sign == SignKind.BREAK || sign == SignKind.SEMICOLON) {
                return null;
            }
            Part.Post post = parts.post(i);
            if (post != null && post.body() != null) {
                return post.body().head().is("whole") ? post.body() : null;
            }
        }
        return null;
    }

    /** {@code các Thứ trưởng mới được bổ nhiệm gồm}: steps over what tells of their appointment up to the list. */
    private int afterAppointment(int i) {
        int at = i;
        while (at - i < 3 && (parts.sign(at) == SignKind.OTHER || parts.sign(at) == SignKind.APPOINT)) {
            Part part = parts.get(at);
            if (part == null || part.to() - part.from() > LONGEST_PREDICATE) {
                return i;
            }
            at++;
        }
        return parts.sign(at) == SignKind.LIST ? at : i;
    }

    /** Returns how many the word before a title counts, 0 where it counts none. */
    private int count(int i) {
        Part part = parts.sign(i) == SignKind.PLURAL ? parts.get(i) : null;
        int number = part == null ? 0 : parts.tokens().intValue(part.from());
        int word = part == null ? -1 : NUMERALS.indexOf(parts.tokens().key(part.from()));
        return Math.max(0, word >= 0 ? word + 2 : number);
    }

    /** Tells whether a colon or a word such as {@code gồm} opens the list. */
    private boolean listed(int i) {
        return parts.sign(i) == SignKind.COLON
                || (parts.sign(i) == SignKind.LIST || parts.sign(i) == SignKind.IS)
                        && (parts.sign(i + 1) == SignKind.COLON || parts.plural(i + 1) || parts.nameFollows(i));
    }
}
