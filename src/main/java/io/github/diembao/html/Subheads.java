package io.github.diembao.html;

import io.github.diembao.text.TokenSequence;
import io.github.diembao.text.Tokenizer;

/** Tells subheads from paragraphs where the markup makes no difference: a subhead is short, bold or in capitals. */
final class Subheads {

    private static final int LONGEST = 160;
    private static final int LONGEST_QUESTION = 110;
    private static final int SHORTEST_WITH_COLON = 25;
    private static final int FEWEST_WORDS_WITH_COLON = 3;
    private static final int LONGEST_NUMBERED = 80;
    /** The number of a part may stand alone: {@code 2.}, {@code III.} */
    private static final int LONGEST_NUMBER = 4;

    /** A saying of so many words may head a part. */
    private static final int LONGEST_SAYING = 9;

    private static final int LONGEST_HOUR = 15;
    private static final int FEWEST_CAPITALS = 6;

    private Subheads() {}

    /**
     * Tells whether a paragraph of its own is a subhead.
     *
     * @param interview whether bold questions are put to somebody
     */
    static boolean isSubhead(BodyDraft draft, boolean interview) {
        String text = draft.text;
        if (text.length() > LONGEST || text.indexOf('\n') >= 0) {
            return false;
        }
        boolean capitals = isCapitals(text);
        if (isHour(text)) {
            return true;
        }
        if (!draft.bold && !capitals) {
            return false;
        }
        if (text.length() <= LONGEST_NUMBER) {
            return true;
        }
        if (InterviewLines.isAsked(text)) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        return switch (last) {
            case '?' -> !interview && text.length() <= LONGEST_QUESTION;
            case '!' -> capitals;
            case ':' -> capitals || text.length() >= SHORTEST_WITH_COLON || hasDay(text) || namesNobody(text);
            case '.' -> isNumbered(text);
            case '"', '”', ')' -> text.length() <= LONGEST_QUESTION && endsInBrackets(text, last);
            default -> ".;,…".indexOf(last) < 0;
        };
    }

    /** Words in quotation marks or brackets may end a subhead, a sentence in them does not; nor is all of it in brackets. */
    private static boolean endsInBrackets(String text, char last) {
        char before = text.charAt(text.length() - 2);
        boolean whole = last == ')'
                ? text.charAt(0) == '('
                : PageText.words(text) > LONGEST_SAYING && isOpening(text.charAt(0));
        return ".!?…;,:".indexOf(before) < 0 && !whole && Credits.split(text).credit() == null;
    }

    private static boolean isOpening(char c) {
        return c == '"' || c == '“';
    }

    /** The hour of an entry of a live report: {@code 17:30}, {@code 17h30}, {@code 17 giờ 30:}. */
    private static boolean isHour(String text) {
        if (text.length() > LONGEST_HOUR || !Character.isDigit(text.charAt(0))) {
            return false;
        }
        TokenSequence tokens = Tokenizer.tokenize(text);
        boolean clock = PageTimes.isHourMark(tokens, 1);
        int end = tokens.isNumber(2) ? 3 : 2;
        end += tokens.isMark(end, '\'') || TimeWords.MINUTE.isAt(tokens, end) ? 1 : 0;
        end += tokens.isMark(end, ':') ? 1 : 0;
        return clock && (tokens.isNumber(2) || !tokens.isMark(1, ':')) && end == tokens.size();
    }

    /** Who speaks stands before the colon with his name; a subhead ends with a common word. */
    private static boolean namesNobody(String text) {
        int last = text.lastIndexOf(' ') + 1;
        return PageText.words(text) >= FEWEST_WORDS_WITH_COLON && Character.isLowerCase(text.charAt(last));
    }

    /** The number of a part before its name: {@code 1. Về mặt bằng.} */
    private static boolean isNumbered(String text) {
        int dot = text.indexOf('.');
        return dot <= 2
                && text.length() <= LONGEST_NUMBERED
                && text.substring(0, dot).chars().allMatch(Character::isDigit);
    }

    /** The day of an entry of a digest: {@code Ngày 6/3:}; who speaks has no number with him. */
    private static boolean hasDay(String text) {
        int slash = text.indexOf('/');
        return slash > 0
                && slash + 1 < text.length()
                && Character.isDigit(text.charAt(slash - 1))
                && Character.isDigit(text.charAt(slash + 1));
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
