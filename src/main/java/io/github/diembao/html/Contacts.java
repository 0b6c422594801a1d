package io.github.diembao.html;

import io.github.diembao.text.TokenSequence;
import io.github.diembao.text.Tokenizer;

/** Tells the lines below a signature that say how to reach its author. */
final class Contacts {

    private static final int LONGEST_CONTACT = 120;
    private static final int FEWEST_DIGITS = 8;
    private static final int LONGEST_LABEL = 12;

    private Contacts() {}

    /** Tells whether a line is how to reach its author, or the address a text was taken from, and nothing else. */
    static boolean isContact(String line) {
        int last = line.lastIndexOf(' ') + 1;
        boolean mail = line.indexOf('@', last) > last && line.indexOf('.', last) > 0;
        if (line.length() > LONGEST_CONTACT || !mail && !ScrapeLines.isAddress(line.substring(last))) {
            return false;
        }
        return PageText.words(line) <= (mail ? 2 : 1)
                || line.indexOf(':') < last && BylineWords.LABELS.longestAt(Tokenizer.tokenize(line), 0) != null;
    }

    /** Tells whether a line is the number of a telephone behind a label of a word or two. */
    static boolean isPhone(String line) {
        int digits = 0;
        int letters = 0;
        for (int i = 0; i < line.length(); i++) {
            digits += Character.isDigit(line.charAt(i)) ? 1 : 0;
            letters += Character.isLetter(line.charAt(i)) ? 1 : 0;
        }
        TokenSequence tokens = digits < FEWEST_DIGITS || letters > LONGEST_LABEL ? null : Tokenizer.tokenize(line);
        return tokens != null && BylineWords.PHONES.longestAt(tokens, 0) != null;
    }
}
