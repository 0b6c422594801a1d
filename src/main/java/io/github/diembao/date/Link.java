package io.github.diembao.date;

/** How two neighbours are joined. */
enum Link {
    NONE,
    LIST,
    RANGE;

    /** Most tokens between two neighbours of a list or range. */
    static final int LONGEST = 3;

    /** Reads the joint between a token where one expression ended and the token where the next starts. */
    static Link between(DateText text, int at, int end) {
        if (at >= end || end - at > LONGEST) {
            return NONE;
        }
        for (int i = at; i <= end; i++) {
            if (!text.continues(i)) {
                return NONE;
            }
        }
        return switch (end - at) {
            case 1 -> one(text, at);
            case 2 -> two(text, at);
            default -> text.is(at, "cho") && text.is(at + 1, "đến") && text.is(at + 2, "hết") ? RANGE : NONE;
        };
    }

    private static Link one(DateText text, int at) {
        if (text.isMark(at, '-') || text.isMark(at, '~') || text.is(at, "đến") || text.is(at, "tới")) {
            return RANGE;
        }
        boolean list = text.isMark(at, ',')
                || text.isMark(at, '&')
                || text.is(at, "và")
                || text.is(at, "hoặc")
                || text.is(at, "hay");
        return list ? LIST : NONE;
    }

    private static Link two(DateText text, int at) {
        boolean until = text.is(at, "cho") && text.is(at + 1, "đến")
                || text.is(at, "đến") && text.is(at + 1, "hết")
                || text.isMark(at, ',') && text.is(at + 1, "đến");
        if (until) {
            return RANGE;
        }
        return text.isMark(at, ',') && text.is(at + 1, "và") ? LIST : NONE;
    }
}
