package io.github.diembao.document;

import io.github.diembao.text.TokenSequence;

/** Finds the laws in the name of a law that changes several. */
final class LawList {

    private static final int LONGEST_MEMBER = 12;

    private LawList() {}

    /** A law the table lacks in the midst of such a list; returns the comma or "và" before the next law, or -1. */
    static int unlistedMember(TokenSequence tokens, int from) {
        if (!tokens.is(from, "luật")
                || !tokens.shape(from).isCapitalised()
                || !tokens.shape(from + 1).isCapitalised()) {
            return -1;
        }
        for (int i = from + 1; i < from + LONGEST_MEMBER && !LineEnds.before(tokens, i); i++) {
            boolean next = tokens.is(i + 1, "luật") || tokens.is(i + 1, "bộ") && tokens.is(i + 2, "luật");
            if ((tokens.isMark(i, ',') || tokens.is(i, "và")) && next) {
                return i;
            }
            if (!tokens.isWord(i) && !tokens.isMark(i, ',')) {
                return -1;
            }
        }
        return -1;
    }
}
