package io.github.diembao.official;

import io.github.diembao.text.Shape;
import io.github.diembao.text.TokenSequence;
import org.jspecify.annotations.Nullable;

/**
 * A term of office, or several.
 *
 * @param text years or numbers as written
 * @param to the token after it
 */
record Term(String text, int to) {

    private static final int YEAR_DIGITS = 4;
    private static final int LONGEST_NUMERAL = 5;

    /**
     * Reads {@code nhiệm kỳ 2021 - 2026}, {@code giai đoạn 2015 - 2020}, {@code khóa XVIII}, {@code các khóa VII, VIII}, bracketed or after a comma; null
     * where none follows.
     */
    static @Nullable Term after(TokenSequence tokens, int end) {
        int at = end;
        boolean bracket = tokens.isMark(at, '(');
        if (bracket || tokens.isMark(at, ',')) {
            at++;
        }
        Term term = bare(tokens, at);
        if (term == null) {
            return null;
        }
        int to = term.to;
        int comma = tokens.isMark(to, ',') ? to + 1 : to;
        Term second = bare(tokens, comma);
        if (second != null) {
            term = tokens.is(comma, "nhiệm") ? second : term;
            to = second.to;
        }
        if (bracket && !tokens.isMark(to, ')')) {
            return null;
        }
        return new Term(term.text, bracket ? to + 1 : to);
    }

    /** Tells whether two terms are given by years and the years are not the same. */
    static boolean differ(@Nullable String one, @Nullable String other) {
        String years = years(one);
        return !years.isEmpty() && !years(other).isEmpty() && !years.equals(years(other));
    }

    /** Returns the years of a term one behind the other; numbers of terms ({@code khóa 13}) are none. */
    private static String years(@Nullable String term) {
        StringBuilder years = new StringBuilder();
        int length = term == null ? 0 : term.length();
        int from = 0;
        for (int i = 0; i <= length; i++) {
            if (term != null && i < length && Character.isDigit(term.charAt(i))) {
                continue;
            }
            if (term != null && i - from == YEAR_DIGITS) {
                years.append(term, from, i);
            }
            from = i + 1;
        }
        return years.toString();
    }

    private static @Nullable Term bare(TokenSequence tokens, int from) {
        if (tokens.lineBreakBefore(from)) {
            return null;
        }
        int at = tokens.is(from, "các") ? from + 1 : from;
        boolean period = tokens.is(at, "giai") && tokens.is(at + 1, "đoạn");
        if (period && !years(tokens, at + 2)) {
            return null;
        }
        if (period || tokens.is(at, "nhiệm") && (tokens.is(at + 1, "kỳ") || tokens.is(at + 1, "kì"))) {
            if (years(tokens, at + 2)) {
                int to = at + 5;
                while (joint(tokens, to) && years(tokens, to + 1)) {
                    to += 4;
                }
                return new Term(tokens.slice(at + 2, to), to);
            }
            return tokens.isNumber(at + 2) ? new Term(tokens.slice(at + 2, at + 3), at + 3) : null;
        }
        if (tokens.is(at, "khóa")
                && (tokens.isWord(at + 1) && tokens.shape(at + 1).isCapitalised() || tokens.isNumber(at + 1))) {
            int to = at + 2;
            while (joint(tokens, to) && (roman(tokens, to + 1) || number(tokens, to + 1))) {
                to += 2;
            }
            return new Term(tokens.slice(at + 1, to), to);
        }
        return null;
    }

    private static boolean joint(TokenSequence tokens, int at) {
        return (tokens.isMark(at, ',') || tokens.is(at, "và")) && !tokens.lineBreakBefore(at + 1);
    }

    private static boolean years(TokenSequence tokens, int at) {
        return tokens.isNumber(at) && tokens.isMark(at + 1, '-') && tokens.isNumber(at + 2);
    }

    /** {@code khóa 13, 14}: another term, unless the number counts what follows. */
    private static boolean number(TokenSequence tokens, int at) {
        return tokens.isNumber(at) && tokens.length(at) <= 2 && !tokens.isWord(at + 1) && !tokens.isMark(at + 1, '/');
    }

    /** {@code HĐND thành phố X, nhiệm kỳ …}: capitals that number a term and name no place. */
    static boolean isNumeral(TokenSequence tokens, int at) {
        boolean capitals = tokens.shape(at) == Shape.UPPER || tokens.length(at) == 1;
        return capitals && tokens.length(at) <= LONGEST_NUMERAL && roman(tokens, at);
    }

    private static boolean roman(TokenSequence tokens, int at) {
        return tokens.isWord(at)
                && tokens.shape(at).isCapitalised()
                && tokens.key(at).chars().allMatch(c -> "ivxl".indexOf(c) >= 0);
    }
}
