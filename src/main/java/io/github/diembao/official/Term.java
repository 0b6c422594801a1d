package io.github.diembao.official;

import io.github.diembao.text.TokenSequence;
import org.jspecify.annotations.Nullable;

/**
 * A term of office.
 *
 * @param text years or number as written
 * @param to the token after it
 */
record Term(String text, int to) {

    /** Reads {@code nhiệm kỳ 2021 - 2026}, {@code khóa XVIII}, bracketed or after a comma; null where none follows. */
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

    private static @Nullable Term bare(TokenSequence tokens, int at) {
        if (tokens.lineBreakBefore(at)) {
            return null;
        }
        if (tokens.is(at, "nhiệm") && (tokens.is(at + 1, "kỳ") || tokens.is(at + 1, "kì"))) {
            if (tokens.isNumber(at + 2) && tokens.isMark(at + 3, '-') && tokens.isNumber(at + 4)) {
                return new Term(tokens.slice(at + 2, at + 5), at + 5);
            }
            return tokens.isNumber(at + 2) ? new Term(tokens.slice(at + 2, at + 3), at + 3) : null;
        }
        if (tokens.is(at, "khóa")
                && (tokens.isWord(at + 1) && tokens.shape(at + 1).isCapitalised() || tokens.isNumber(at + 1))) {
            return new Term(tokens.slice(at + 1, at + 2), at + 2);
        }
        return null;
    }
}
