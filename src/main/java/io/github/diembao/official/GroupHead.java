package io.github.diembao.official;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Posts that stand for all names of a list: {@code các đồng chí Phó Chủ tịch UBND tỉnh: A; B}. */
final class GroupHead {

    private final PartList parts;
    private final List<Holding> holdings = new ArrayList<>();
    /** Whether the list stands in brackets, which end it. */
    private boolean bracketed;

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
        bracketed = parts.sign(i) == SignKind.OPEN && listed(i + 1);
        if (bracketed || listed(i) || names && parts.plural(from - 1) && heads.size() == 1) {
            holdings.addAll(heads);
            for (int k = from; k < i; k++) {
                parts.own(k, PartList.NOBODY);
            }
        }
    }

    /** Tells whether a colon or a word such as {@code gồm} opens the list. */
    private boolean listed(int i) {
        return parts.sign(i) == SignKind.COLON
                || (parts.sign(i) == SignKind.LIST || parts.sign(i) == SignKind.IS)
                        && (parts.sign(i + 1) == SignKind.COLON || parts.plural(i + 1) || parts.nameFollows(i));
    }
}
