package io.github.diembao.date;

import io.github.diembao.text.Shape;

/** Reads the few words around an expression that tell on which side of today it lies and whether it is told or cited. */
final class Cues {

    private static final int REACH = 7;
    private static final int DOCUMENT_REACH = 9;

    private final DateText text;

    Cues(DateText text) {
        this.text = text;
    }

    /** Tells whether a word of the future stands near, in the same sentence. */
    boolean future(int from, int to) {
        boolean past = false;
        for (int i = from - 1; i >= 0 && i >= from - REACH && !text.sentenceStart(i + 1); i--) {
            if (text.at(DateWord.FUTURE_CUE, i)) {
                return true;
            }
            past |= text.at(DateWord.PAST_CUE, i);
        }
        if (past) {
            return false;
        }
        for (int i = to; i < text.size() && i < to + REACH && !text.sentenceStart(i); i++) {
            if (text.at(DateWord.FUTURE_CUE, i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Quyết định số 12/QĐ-UBND ngày 5/1}: a document is dated before it is written of. */
    boolean datesDocument(int from) {
        int last = text.isMark(from - 1, ',') || text.isMark(from - 1, '(') ? from - 2 : from - 1;
        boolean symbol = text.shape(last) == Shape.UPPER
                && text.glued(last)
                && (text.isMark(last - 1, '-') || text.isMark(last - 1, '/'));
        return symbol || text.isWall(last);
    }

    /** Tells whether a date stands in brackets, beside the number of a document, or gives a birth. */
    boolean isAside(int from) {
        if (text.isMark(from - 1, '(') || text.is(from - 1, "sinh")) {
            return true;
        }
        for (int i = from - 1; i >= 0 && i >= from - DOCUMENT_REACH && !text.sentenceStart(i + 1); i--) {
            if (text.isWall(i)) {
                return true;
            }
            boolean joint = (text.isMark(i, '/') || text.isMark(i, '-')) && text.glued(i) && text.glued(i + 1);
            if (joint && text.shape(i + 1) == Shape.UPPER) {
                return true;
            }
        }
        return text.before(DateWord.LEFT_DOCUMENT, from);
    }
}
