package io.github.diembao.search;

/**
 * What lies between a token and the one before it, carried in the flags of the token. The tokenizer alone sees it, and
 * the filters need it: {@code 21-KL/TW} is one symbol where {@code 21, KL, TW} is a list.
 */
final class Joint {

    /** Punctuation, the end of a block, or the start of the text. */
    static final int BREAK = 0;
    /** Nothing but white space. */
    static final int SPACE = 1;
    /** One dash. */
    static final int DASH = 2;
    /** One slash. */
    static final int SLASH = 3;

    /** Added where a dash or a slash and a letter or a year follow, so that filters need not look ahead in vain. */
    static final int PART_FOLLOWS = 4;

    private static final int MASK = 3;

    private Joint() {}

    static int of(int flags) {
        return flags & MASK;
    }

    static boolean partFollows(int flags) {
        return (flags & PART_FOLLOWS) != 0;
    }

    /** Returns the mark a joint stands for, or 0 where parts of a symbol can't be joined by it. */
    static char mark(int joint) {
        return joint == DASH ? '-' : joint == SLASH ? '/' : 0;
    }
}
