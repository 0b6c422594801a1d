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
