package io.github.diembao.text.legacy;

import io.github.diembao.text.SyllableScore;

/** Asks whether words are Vietnamese. */
final class Syllables {

    private Syllables() {}

    /** Tells whether there are words and each of them is a correctly spelled syllable. */
    static boolean areAll(CharSequence text) {
        SyllableScore score = SyllableScore.of(text);
        return score.words() > 0 && score.legal() == score.words();
    }

    /** Tells whether a range is one word and a correctly spelled syllable. */
    static boolean isOne(CharSequence text, int from, int to) {
        SyllableScore score = SyllableScore.of(text, from, to);
        return score.words() == 1 && score.legal() == 1;
    }
}
