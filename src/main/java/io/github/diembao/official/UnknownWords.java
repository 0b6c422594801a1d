package io.github.diembao.official;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.Shape;
import io.github.diembao.text.TokenSequence;
import java.util.function.IntUnaryOperator;

/**
 * Tells how far small words run that no table knows and that go on a body's name ({@code Cục Kiểm soát tài nguyên số}).
 * They count only where the name clearly ends behind them: before the next item of a list, a person, a unit of
 * administration or the body it belongs to, and where none of them begins what somebody does.
 */
final class UnknownWords {

    private static final int MOST = 6;
    /** Before a mark a clause may end as well as a name. */
    private static final int MOST_BEFORE_MARK = 4;

    private static final String ENDS = ",;:-().\"/";

    private final Vocabulary vocabulary;

    UnknownWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Reads the words.
     *
     * @param known returns the token after the known field of work that starts at a token, or the token itself
     * @return the token after them, or {@code from} where the name ends there
     */
    int end(TokenSequence tokens, int from, IntUnaryOperator known) {
        int at = from;
        int unknown = 0;
        boolean verbal = false;
        while (unknown <= MOST && !ends(tokens, at) && !acts(tokens, at)) {
            int next = at == from ? plural(tokens, at) : known.applyAsInt(at);
            if (next > at) {
                at = next;
            } else if (goesOn(tokens, at)) {
                Gazetteer.Match<Boolean> field = vocabulary.fields().longestAt(tokens, at);
                verbal |= field != null && field.value();
                next = field == null ? at + 1 : field.to();
                unknown += next - at;
                at = next;
            } else {
                break;
            }
        }
        if (at == from || unknown > MOST) {
            return from;
        }
        boolean clear = ends(tokens, at)
                ? !verbal && unknown <= MOST_BEFORE_MARK && endsItem(tokens, at)
                : !acts(tokens, at) && closes(tokens, at);
        return clear ? at : from;
    }

    /** A mark that ends an item of a list or an apposition: a clause seldom ends before another post, body or bracket. */
    private boolean endsItem(TokenSequence tokens, int at) {
        if (tokens.isMark(at, ';') || tokens.isMark(at, ')') || tokens.isMark(at, '-')) {
            return !tokens.lineBreakBefore(at);
        }
        return tokens.isMark(at, ',')
                && (vocabulary.titles().longestAt(tokens, at + 1) != null
                        || vocabulary.modifiers().longestAt(tokens, at + 1) != null
                        || vocabulary.addresses().longestAt(tokens, at + 1) != null
                        || tokens.shape(at + 1).isCapitalised()
                                && vocabulary.bodies().longestAt(tokens, at + 1) != null);
    }

    /** {@code Ban Quản lý các dự án phát triển đô thị}. */
    private int plural(TokenSequence tokens, int at) {
        Gazetteer.Match<Boolean> field =
                tokens.is(at, "các") ? vocabulary.fields().longestAt(tokens, at + 1) : null;
        return field == null ? at : field.to();
    }

    private static boolean ends(TokenSequence tokens, int at) {
        return at >= tokens.size()
                || tokens.lineBreakBefore(at)
                || !tokens.isWord(at)
                        && !tokens.isNumber(at)
                        && tokens.key(at).length() == 1
                        && ENDS.indexOf(tokens.key(at).charAt(0)) >= 0;
    }

    /** A small word that begins nothing of its own. */
    private boolean goesOn(TokenSequence tokens, int at) {
        return tokens.isWord(at)
                && tokens.shape(at) == Shape.LOWER
                && vocabulary.areas().longestAt(tokens, at) == null
                && vocabulary.titles().longestAt(tokens, at) == null
                && vocabulary.addresses().longestAt(tokens, at) == null
                && vocabulary.modifiers().longestAt(tokens, at) == null
                && vocabulary.connectives().longestAt(tokens, at) == null;
    }

    /** Tells whether a word, or two, begins what somebody does or says. */
    private boolean acts(TokenSequence tokens, int at) {
        if (!tokens.isWord(at) || tokens.shape(at) != Shape.LOWER) {
            return false;
        }
        String key = tokens.key(at);
        if (tokens.isWord(at + 1) && vocabulary.action(key + " " + tokens.key(at + 1))) {
            return true;
        }
        return vocabulary.fields().longestAt(tokens, at) == null
                && (vocabulary.verb(key) || vocabulary.predicate(key) || vocabulary.action(key))
                && plural(tokens, at) == at;
    }

    /** A person, a unit of administration or another body begins. */
    private boolean closes(TokenSequence tokens, int at) {
        if (vocabulary.areas().longestAt(tokens, at) != null) {
            return true;
        }
        if (!tokens.isWord(at) || !tokens.shape(at).isCapitalised()) {
            return false;
        }
        return vocabulary.bodies().longestAt(tokens, at) != null
                || vocabulary.surname(tokens.key(at))
                        && tokens.isWord(at + 1)
                        && tokens.shape(at + 1).isCapitalised();
    }
}
