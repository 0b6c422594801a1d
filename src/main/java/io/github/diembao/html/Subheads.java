package io.github.diembao.html;

/** Tells subheads from paragraphs where the markup makes no difference: a subhead is short, bold or in capitals. */
final class Subheads {

    private static final int LONGEST = 160;
    private static final int LONGEST_QUESTION = 110;
    private static final int SHORTEST_WITH_COLON = 25;
    private static final int FEWEST_CAPITALS = 6;

    private Subheads() {}

    /** Tells whether a paragraph of its own is a subhead. */
    static boolean isSubhead(BodyDraft draft) {
        String text = draft.text;
        if (text.length() > LONGEST || text.indexOf('\n') >= 0) {
            return false;
        }
        boolean capitals = isCapitals(text);
        if (!draft.bold && !capitals) {
            return false;
        }
        if (InterviewLines.isAsked(text)) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        return switch (last) {
            case '?' -> text.length() <= LONGEST_QUESTION;
            case '!' -> capitals;
            case ':' -> capitals || text.length() >= SHORTEST_WITH_COLON;
            default -> ".;,…\"”)".indexOf(last) < 0;
        };
    }

    /** Tells whether a headline by its tag is longer than any. */
    static boolean isTooLong(String text) {
        return text.length() > 2 * LONGEST;
    }

    private static boolean isCapitals(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters >= FEWEST_CAPITALS;
    }
}
