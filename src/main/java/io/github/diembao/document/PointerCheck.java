package io.github.diembao.document;

import io.github.diembao.text.TokenSequence;

/** Tells whether the words around a pointer speak against the document it would point at. */
final class PointerCheck {

    private final Words words;
    private final TokenSequence tokens;

    PointerCheck(Words words, TokenSequence tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    /** "Quyết định xử phạt này" means a decision of which the text says that it fines. */
    boolean doesTheSame(Mention pointer, Mention meant) {
        int from = pointer.core.word() == null ? -1 : pointer.core.word().to();
        if (from < 0 || words.end(tokens, from, WordClass.ACT) < 0 || words.end(tokens, from, WordClass.POINTER) > 0) {
            return true;
        }
        for (int i = meant.fullFrom; i < meant.fullTo - 1; i++) {
            if (tokens.key(i).equals(tokens.key(from)) && tokens.key(i + 1).equals(tokens.key(from + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a kind without a pointing word may open the title of an act of its own. */
    boolean mayBeTitle(Mention pointer) {
        int to = pointer.core.to();
        return PointerScanner.isTitleLike(tokens, words, to)
                && !PointerScanner.isLed(tokens, words, pointer.core.from())
                && pointer.provisions.isEmpty();
    }

    /** Tells whether no line ends between a document and a pointer. */
    boolean isOneParagraph(Mention meant, Mention pointer) {
        for (int i = meant.core.to(); i <= pointer.core.from(); i++) {
            if (tokens.lineBreakBefore(i)) {
                return false;
            }
        }
        return true;
    }

    /** "Thông tư số 49/2011/TT-BYT hết hiệu lực kể từ ngày Thông tư này có hiệu lực": this one is another than that. */
    boolean outlives(Mention pointer, Mention other) {
        if (!tokens.is(pointer.core.to() - 1, "này")) {
            return false;
        }
        boolean expired = false;
        for (int i = other.core.to(); i < pointer.core.from(); i++) {
            if (tokens.isMark(i, '.') && tokens.spaceBefore(i + 1) || tokens.lineBreakBefore(i)) {
                return false;
            }
            expired |= words.end(tokens, i, WordClass.EXPIRED) > 0;
        }
        return expired;
    }
}
