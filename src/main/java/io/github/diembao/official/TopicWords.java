package io.github.diembao.official;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.Shape;
import io.github.diembao.text.TokenSequence;
import java.util.function.IntUnaryOperator;

/**
 * Tells how far the words run that say what a committee was set up for: {@code Ban Chỉ đạo thi tốt nghiệp THPT tỉnh}.
 * They are in small letters and known to no table, so they run up to a mark, a unit of administration or a predicate.
 */
final class TopicWords {

    private static final int LONGEST = 16;

    private final Vocabulary vocabulary;

    TopicWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Reads a topic.
     *
     * @param known returns the token after the known words of a name that start at a token, or the token itself
     * @return the token after the topic, or {@code from} where none starts or it has no clear end
     */
    int end(TokenSequence tokens, int from, IntUnaryOperator known) {
        int at = opening(tokens, from);
        if (at == from) {
            return from;
        }
        while (at - from < LONGEST && !tokens.lineBreakBefore(at)) {
            int next = known.applyAsInt(at);
            if (next == at && tokens.is(at - 1, "tác")) {
                // "công tác bầu cử": after it the field is no verb.
                Gazetteer.Match<Boolean> field = vocabulary.fields().longestAt(tokens, at);
                next = field == null ? at : field.to();
            }
            next = next == at ? further(tokens, at) : next;
            if (next == at) {
                return trimmed(tokens, from, at);
            }
            at = next;
        }
        return tokens.lineBreakBefore(at) ? trimmed(tokens, from, at) : from;
    }

    private int opening(TokenSequence tokens, int at) {
        if (!tokens.isWord(at)) {
            return tokens.isMark(at, '"') && tokens.isWord(at - 1) ? quoted(tokens, at) : at;
        }
        String key = tokens.key(at);
        return vocabulary.topic(key) || tokens.isWord(at + 1) && vocabulary.topic(key + " " + tokens.key(at + 1))
                ? at + 1
                : at;
    }

    private int further(TokenSequence tokens, int at) {
        if (tokens.isNumber(at)) {
            return at + 1;
        }
        if (tokens.isMark(at, '"')) {
            return quoted(tokens, at);
        }
        if (tokens.isMark(at, ',')) {
            // "phòng, chống".
            return tokens.is(at - 1, "phòng") && tokens.is(at + 1, "chống") ? at + 2 : at;
        }
        if (tokens.isMark(at, '-')) {
            return tokens.isNumber(at + 1) && !tokens.lineBreakBefore(at + 1) ? at + 2 : at;
        }
        if (tokens.isWord(at) && tokens.shape(at) == Shape.UPPER && tokens.length(at) > 1) {
            // "thi tốt nghiệp THPT": no school.
            return at + 1;
        }
        if (!tokens.isWord(at) || tokens.shape(at).isCapitalised()) {
            return at;
        }
        Gazetteer.Match<String> area = vocabulary.areas().longestAt(tokens, at);
        boolean duty = tokens.is(at, "công") && tokens.is(at + 1, "tác");
        boolean joint = tokens.is(at, "và") || tokens.is(at, "về");
        boolean stops = vocabulary.verb(tokens.key(at)) && !joint && !duty || vocabulary.predicate(tokens.key(at));
        boolean other = vocabulary.addresses().longestAt(tokens, at) != null
                || vocabulary.titles().longestAt(tokens, at) != null;
        return area != null || stops || other ? at : at + 1;
    }

    /** A motto in quotation marks is taken whole. */
    private static int quoted(TokenSequence tokens, int at) {
        for (int i = at + 1; i - at <= LONGEST && !tokens.lineBreakBefore(i); i++) {
            if (tokens.isMark(i, '"')) {
                return i + 1;
            }
        }
        return at;
    }

    /** A joining word at the end belongs to what follows. */
    private static int trimmed(TokenSequence tokens, int from, int end) {
        int at = end;
        while (at > from && (tokens.is(at - 1, "và") || tokens.is(at - 1, "về") || tokens.is(at - 1, "các"))) {
            at--;
        }
        return at;
    }
}
