package io.github.diembao.official;

import java.util.ArrayList;
import java.util.List;

/** Posts that follow one another, joined by commas, dashes or words such as {@code kiêm}. */
final class PostChain {

    /** Longest title, in tokens, that no table knows. */
    private static final int LONGEST_UNKNOWN_TITLE = 8;

    private final PartList parts;

    PostChain(PartList parts) {
        this.parts = parts;
    }

    /** Returns the numbers of the posts that run on from a part and do not stand directly before another name. */
    List<Integer> from(int from) {
        List<Integer> chain = new ArrayList<>();
        int i = from;
        while (i < parts.size() && i - from < PartList.LONGEST_CHAIN) {
            if (parts.post(i) == null || parts.nameFollows(i)) {
                break;
            }
            chain.add(i);
            i = parts.sign(i + 2) == SignKind.COMMA && parts.post(i + 3) != null && limits(i + 1)
                    ? i + 1
                    : afterYears(i);
            if (parts.joins(i + 1) || parts.sign(i + 1) == SignKind.AND) {
                i += 2;
                if (parts.sign(i) == SignKind.ALSO || parts.sign(i) == SignKind.IS) {
                    i++;
                }
                i = skipUnknown(i);
            } else if (parts.sign(i + 1) == SignKind.SEMICOLON && !leadsToName(i + 2)) {
                i += 2;
            } else if (parts.post(i + 1) != null) {
                i++;
            } else {
                break;
            }
        }
        return chain;
    }

    /** {@code Chủ tịch UBND xã X (2005 - 2010), Trưởng phòng Y}: the last part of a bracket without names or posts. */
    private int afterYears(int post) {
        if (parts.sign(post + 1) != SignKind.OPEN) {
            return post;
        }
        int i = post + 2;
        while (parts.sign(i) == SignKind.OTHER || parts.sign(i) == SignKind.DASH) {
            i++;
        }
        return parts.sign(i) == SignKind.CLOSE && parts.post(i + 2) != null ? i : post;
    }

    /** Returns the numbers of the posts from a part on up to a semicolon. */
    List<Integer> item(int from) {
        List<Integer> item = new ArrayList<>();
        for (int k : from(from)) {
            if (!item.isEmpty() && parts.sign(k - 1) == SignKind.SEMICOLON) {
                break;
            }
            item.add(k);
        }
        return item;
    }

    /** {@code nguyên Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ}: one office of two titles, which ends as one. */
    static boolean oneOffice(Part.Post first, Part.Post second) {
        boolean head = first.title().is("minister") && second.role().equals("Chủ nhiệm");
        boolean deputy = first.role().equals("Thứ trưởng") && second.role().equals("Phó Chủ nhiệm");
        return (head || deputy) && first.body() == null && !second.former();
    }

    /** Words that narrow the post before them: {@code Phó Giám đốc Sở X phụ trách Y, …}. */
    boolean limits(int i) {
        return parts.get(i) instanceof Part.Sign sign
                && sign.sign() == SignKind.OTHER
                && sign.to() - sign.from() <= LONGEST_UNKNOWN_TITLE
                && (parts.tokens().is(sign.from(), "phụ")
                        || parts.tokens().is(sign.from(), "khu")
                        || parts.tokens().is(sign.from(), "thuộc")
                        || parts.tokens().is(sign.from(), "đơn")
                        || parts.tokens().is(sign.from(), "tại"));
    }

    /** A title no table knows, between commas, does not break the chain. */
    int skipUnknown(int i) {
        boolean unknown = parts.get(i) instanceof Part.Sign sign
                && sign.sign() == SignKind.OTHER
                && parts.tokens().shape(sign.from()).isCapitalised()
                && sign.to() - sign.from() <= LONGEST_UNKNOWN_TITLE
                && parts.sign(i + 1) == SignKind.COMMA
                && parts.post(i + 2) != null;
        return unknown ? i + 2 : i;
    }

    /** Tells whether the posts from here on run up to a name. */
    boolean leadsToName(int from) {
        int i = from;
        while (parts.post(i) != null && i - from < PartList.LONGEST_CHAIN) {
            if (parts.nameFollows(i)) {
                return true;
            }
            i += parts.joins(i + 1) ? 2 : 1;
        }
        return false;
    }
}
