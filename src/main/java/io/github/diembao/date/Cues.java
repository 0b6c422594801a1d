package io.github.diembao.date;

import io.github.diembao.text.Shape;

/** Reads the few words around an expression that tell on which side of today it lies and whether it is told or cited. */
final class Cues {

    private static final int REACH = 7;
    private static final int DOCUMENT_REACH = 9;
    /** How far after a date the words of a ceremony may stand, in tokens. */
    private static final int CEREMONY_REACH = 40;
    /** How far before a year its sentence may start with what was then, in tokens. */
    private static final int TALE_REACH = 12;

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

    /** {@code Sáng 12/9, lãnh đạo tỉnh dâng hương …}: what papers report of, in a sentence on the past too. */
    boolean isOfCeremony(int from, int to) {
        for (int i = to; i < text.size() && i < to + CEREMONY_REACH && !text.sentenceStart(i); i++) {
            if (text.at(DateWord.CEREMONY, i)) {
                return true;
            }
        }
        for (int i = from - 1; i >= 0 && i >= from - REACH && !text.sentenceStart(i + 1); i--) {
            if (text.at(DateWord.CEREMONY, i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Trong chiến dịch Hồ Chí Minh năm 1975, …}, {@code Mùa hè năm 1972, …}: a tale opens with its year. */
    boolean opensTale(int from, int to) {
        if (!text.isMark(to, ',')) {
            return false;
        }
        boolean tale = false;
        for (int i = from - 1; i >= 0 && i >= from - TALE_REACH && text.isWord(i); i--) {
            tale |= text.at(DateWord.TALE, i);
            if (text.tellingStart(i)) {
                return tale;
            }
        }
        return false;
    }

    /** {@code Theo cáo trạng, giữa tháng 3/2018, …}: only who tells it stands before a date in its sentence. */
    boolean followsSource(int from) {
        if (!text.isMark(from - 1, ',')) {
            return false;
        }
        for (int i = from - 2; i >= 0 && i >= from - REACH && text.isWord(i); i--) {
            if (text.sentenceStart(i)) {
                return text.is(i, "theo");
            }
        }
        return false;
    }

    /** Tells whether a date bounds a time ({@code từ ngày 1/7}); {@code Đến ngày 5/3, …} tells what happened then. */
    boolean isBound(int from) {
        return text.before(DateWord.LEFT_BOUND, from)
                && !((text.is(from - 1, "đến") || text.is(from - 1, "tới")) && text.sentenceStart(from - 1));
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
