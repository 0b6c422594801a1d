package io.github.diembao.date;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.Shape;
import io.github.diembao.text.SpanSet;
import io.github.diembao.text.TokenKind;
import io.github.diembao.text.TokenSequence;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a text as the date grammar reads them: with the roles of each word, and with walls where a stretch is
 * taken. A wall is neither word nor number nor mark. Token numbers outside the text are allowed everywhere.
 */
final class DateText {

    /** Longest phrase that is looked for to the left of a token. */
    private static final int LEFT_PHRASE = 3;

    private static final long TRIGGERS = DateLexicon.triggers();

    private final TokenSequence tokens;
    private final long[] roles;
    private final boolean lenient;
    private final boolean spaced;

    DateText(TokenSequence tokens, SpanSet occupied, boolean lenient) {
        this.tokens = tokens;
        this.lenient = lenient;
        this.roles = new long[tokens.size()];
        DateLexicon lexicon = DateLexicon.get();
        for (int i = 0; i < roles.length; i++) {
            roles[i] = lexicon.rolesOf(tokens.key(i));
        }
        this.spaced = isSpaced(tokens);
        for (int i = 0; i < roles.length; i++) {
            if (occupied.overlaps(tokens.start(i), tokens.end(i))) {
                roles[i] = DateLexicon.WALL;
            }
        }
    }

    /** Tells whether a text has spaces before all its commas and stops, as corpora split into tokens have. */
    private static boolean isSpaced(TokenSequence tokens) {
        boolean marks = false;
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.kind(i) == TokenKind.MARK && (tokens.isMark(i, ',') || tokens.isMark(i, '.'))) {
                if (!tokens.spaceBefore(i)) {
                    return false;
                }
                marks = true;
            }
        }
        return marks;
    }

    TokenSequence tokens() {
        return tokens;
    }

    /** Tells whether the text is a message, in which bare days and weekdays are dates. */
    boolean lenient() {
        return lenient;
    }

    int size() {
        return roles.length;
    }

    boolean isWall(int i) {
        return i >= 0 && i < roles.length && roles[i] == DateLexicon.WALL;
    }

    void wall(int from, int to) {
        for (int i = Math.max(0, from); i < to && i < roles.length; i++) {
            roles[i] = DateLexicon.WALL;
        }
    }

    /** Tells whether the date grammar may have anything to read at a token. */
    boolean isTrigger(int i) {
        return (roles[i] & TRIGGERS) != 0 || tokens.isNumber(i) && roles[i] >= 0;
    }

    boolean isNumber(int i) {
        return tokens.isNumber(i) && !isWall(i);
    }

    /** Returns the value of a number of at most nine digits, -1 for anything else. */
    int number(int i) {
        return isWall(i) ? -1 : tokens.intValue(i);
    }

    int digits(int i) {
        return isNumber(i) ? tokens.length(i) : 0;
    }

    boolean isWord(int i) {
        return tokens.isWord(i) && !isWall(i);
    }

    boolean isMark(int i, char mark) {
        return tokens.isMark(i, mark) && !isWall(i);
    }

    boolean is(int i, String key) {
        return tokens.is(i, key) && !isWall(i);
    }

    String key(int i) {
        return isWall(i) ? "" : tokens.key(i);
    }

    Shape shape(int i) {
        return isWall(i) ? Shape.NONE : tokens.shape(i);
    }

    /** Tells whether a token follows the one before without white space. */
    boolean glued(int i) {
        return i > 0 && i < roles.length && (!tokens.spaceBefore(i) || spaced && isSpacedJoint(i));
    }

    /** {@code 24 - 7}, {@code 8 / 3 / 2020}, {@code 18 h} in a text with spaces around its marks. */
    private boolean isSpacedJoint(int i) {
        if (isNumber(i)) {
            return isNumber(i - 2) && (isMark(i - 1, '/') || isMark(i - 1, '-'));
        }
        return isNumber(i - 1) && (is(i, "h") || isNumber(i + 1) && (isMark(i, '/') || isMark(i, '-')));
    }

    boolean lineStart(int i) {
        return tokens.lineBreakBefore(i);
    }

    boolean paragraphStart(int i) {
        return tokens.blankLineBefore(i);
    }

    /** Tells whether a token stands on the same line as the one before it. */
    boolean continues(int i) {
        return i > 0 && i < roles.length && !tokens.lineBreakBefore(i);
    }

    boolean mayStart(int i, DateWord word) {
        return i >= 0 && i < roles.length && roles[i] > 0 && (roles[i] & DateLexicon.bit(word)) != 0;
    }

    /** Finds the longest phrase of a role at a token. */
    Gazetteer.@Nullable Match<String> match(DateWord word, int i) {
        if (!mayStart(i, word)) {
            return null;
        }
        Gazetteer.Match<String> match = DateLexicon.get().match(word, tokens, i, tokens.size());
        return match != null && isWall(match.to() - 1) ? null : match;
    }

    /** Tells whether a phrase of a role starts at a token. */
    boolean at(DateWord word, int i) {
        return match(word, i) != null;
    }

    /** Tells whether a sentence goes on with a token on the next line: a small letter or a number, and no blank line. */
    boolean isWrapped(int i) {
        return i > 0
                && i < roles.length
                && tokens.lineBreakBefore(i)
                && !tokens.blankLineBefore(i)
                && (tokens.shape(i) == Shape.LOWER || tokens.isNumber(i));
    }

    /** Tells whether a phrase of a role ends right before a token, on the same line. */
    boolean before(DateWord word, int i) {
        if (!continues(i)) {
            return false;
        }
        for (int from = i - 1; from >= 0 && from >= i - LEFT_PHRASE; from--) {
            if (mayStart(from, word)) {
                Gazetteer.Match<String> match = DateLexicon.get().match(word, tokens, from, i);
                if (match != null && match.to() == i) {
                    return true;
                }
            }
            if (tokens.lineBreakBefore(from)) {
                break;
            }
        }
        return false;
    }

    /** Tells whether a sentence may end before a token: a stop and white space, or a line break. */
    boolean sentenceStart(int i) {
        if (i <= 0 || i >= roles.length || tokens.lineBreakBefore(i)) {
            return true;
        }
        if (!tokens.spaceBefore(i) || tokens.kind(i - 1) != TokenKind.MARK) {
            return false;
        }
        return tokens.isMark(i - 1, '.')
                || tokens.isMark(i - 1, '!')
                || tokens.isMark(i - 1, '?')
                || tokens.isMark(i - 1, '…')
                || tokens.isMark(i - 1, ';');
    }

    /** Tells whether a sentence or what somebody says starts at a token: {@code Cụ kể: Năm 1945, …}, {@code “Năm 1972, …}. */
    boolean tellingStart(int i) {
        if (sentenceStart(i)) {
            return true;
        }
        if (!isMark(i - 1, ':') && !isMark(i - 1, '"')) {
            return false;
        }
        int before = isMark(i - 1, '"') ? i - 1 : i;
        return shape(i) == Shape.TITLE && (sentenceStart(before) || isMark(before - 1, ':'));
    }
}
