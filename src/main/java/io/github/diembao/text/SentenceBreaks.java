package io.github.diembao.text;

import java.util.HashMap;
import java.util.Map;

/** Decides between two tokens whether a sentence ends there. Words: {@code sentence-words.tsv}. */
final class SentenceBreaks {

    /** A full stop, quotes and brackets: no sentence ends with more marks than these. */
    private static final int LONGEST_END = 6;

    private static final Map<String, String> KIND = new HashMap<>();

    static {
        for (ResourceTable.Row row : ResourceTable.read(SentenceBreaks.class, "sentence-words.tsv")) {
            KIND.put(TextKeys.searchKey(row.get("word")), row.get("kind"));
        }
    }

    private SentenceBreaks() {}

    /**
     * Tells whether a sentence ends before a token.
     *
     * @param tokens a text
     * @param first first token of the sentence so far
     * @param next the token in question, greater than {@code first}
     */
    static boolean isBreak(TokenSequence tokens, int first, int next) {
        if (tokens.lineBreakBefore(next)) {
            return tokens.blankLineBefore(next) || !goesOnInNextLine(tokens, next);
        }
        int last = next - 1;
        if (tokens.isWord(last) || tokens.isNumber(last) || closesQuotation(tokens, next)) {
            return false;
        }
        int stop = terminalBefore(tokens, first, next);
        return stop >= first
                && (tokens.spaceBefore(next) ? endsAt(tokens, first, stop, next) : isGlued(tokens, stop, next));
    }

    /** A line that breaks inside a sentence goes on with a small word, unless that is a list letter ("a) …"). */
    private static boolean goesOnInNextLine(TokenSequence tokens, int next) {
        boolean listLetter = tokens.length(next) == 1 && (tokens.isMark(next + 1, ')') || tokens.isMark(next + 1, '.'));
        return tokens.isWord(next)
                && tokens.shape(next) == Shape.LOWER
                && !listLetter
                && (tokens.isWord(next - 1) || tokens.isNumber(next - 1) || tokens.isMark(next - 1, ','));
    }

    /** Finds the terminal mark before a token, over the closing quotes and brackets that follow it; -1 for none. */
    private static int terminalBefore(TokenSequence tokens, int first, int next) {
        int i = next - 1;
        for (int steps = 0; i >= first && steps < LONGEST_END; i--, steps++) {
            if (isTerminal(tokens, i)) {
                return i;
            }
            if (!isClosing(tokens, i) || tokens.spaceBefore(i)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean endsAt(TokenSequence tokens, int first, int stop, int next) {
        if (isContinuation(tokens, next)) {
            return false;
        }
        if (!tokens.isMark(stop, '.') || tokens.isMark(stop - 1, '.') || stop != next - 1) {
            return true;
        }
        int word = stop - 1;
        if (word < first || tokens.spaceBefore(stop) && !tokens.isWord(word)) {
            return true;
        }
        if (isHeadingNumber(tokens, first, word)) {
            return false;
        }
        if (!tokens.isWord(word)) {
            return true;
        }
        String kind = KIND.get(tokens.key(word));
        if ("abbreviation".equals(kind) && (tokens.shape(word) != Shape.LOWER || tokens.length(word) > 1)) {
            return false;
        }
        boolean initial = tokens.length(word) == 1 && tokens.shape(word) == Shape.TITLE;
        return !initial || "opener".equals(KIND.get(tokens.key(next)));
    }

    /** "1. …", "IV. …", "A. …" and "Điều 5. …" where the sentence, or a list inside it, starts. */
    private static boolean isHeadingNumber(TokenSequence tokens, int first, int word) {
        boolean number = tokens.isNumber(word) && tokens.length(word) <= 3
                || tokens.isWord(word) && (isRoman(tokens.key(word)) || tokens.length(word) == 1);
        if (!number) {
            return false;
        }
        return word == first
                || word == first + 1 && "heading".equals(KIND.get(tokens.key(first)))
                || tokens.isMark(word - 1, ':')
                || tokens.isMark(word - 1, ';');
    }

    /** "… phát triển tỉnh.Theo ông" lost its space; "baonghean.vn", "T.Ư" and "18.5.2021" did not. */
    private static boolean isGlued(TokenSequence tokens, int stop, int next) {
        return stop == next - 1
                && tokens.isWord(stop - 1)
                && tokens.shape(stop - 1) == Shape.LOWER
                && tokens.length(stop - 1) > 1
                && tokens.isWord(next)
                && tokens.shape(next) == Shape.TITLE
                && tokens.spaceBefore(next + 1)
                && (tokens.isMark(stop, '.') && tokens.spaceBefore(stop - 1) || tokens.isMark(stop, '…'));
    }

    /** What follows belongs to the sentence: small letters, also after a dash or a closing mark, and , ; : %. */
    private static boolean isContinuation(TokenSequence tokens, int next) {
        int i = tokens.isMark(next, '-') ? next + 1 : next;
        if (tokens.isWord(i)) {
            return tokens.shape(i) == Shape.LOWER && !tokens.isMark(i + 1, ')');
        }
        return i == next
                && (tokens.isMark(i, ',')
                        || tokens.isMark(i, ';')
                        || tokens.isMark(i, ':')
                        || tokens.isMark(i, ')')
                        || tokens.isMark(i, '/')
                        || tokens.isMark(i, ']')
                        || isTerminal(tokens, i));
    }

    /** A closing mark stands close behind the stop; it belongs to the sentence that ends. */
    private static boolean closesQuotation(TokenSequence tokens, int next) {
        return isClosing(tokens, next) && !tokens.spaceBefore(next);
    }

    private static boolean isTerminal(TokenSequence tokens, int i) {
        return tokens.isMark(i, '.') || tokens.isMark(i, '!') || tokens.isMark(i, '?') || tokens.isMark(i, '…');
    }

    private static boolean isClosing(TokenSequence tokens, int i) {
        return tokens.isMark(i, '"') || tokens.isMark(i, '\'') || tokens.isMark(i, ')') || tokens.isMark(i, ']');
    }

    private static boolean isRoman(String key) {
        if (key.length() > 5) {
            return false;
        }
        for (int i = 0; i < key.length(); i++) {
            if ("ivxlc".indexOf(key.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
