package io.github.diembao.html;

import io.github.diembao.text.TokenSequence;
import io.github.diembao.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * Where in a line a day with its hour stands, with the words that belong to it: {@code Thứ Ba, 31/3/2020, 08:15 (GMT+7)}.
 *
 * @param from where it begins
 * @param to where it ends
 */
record MomentSpan(int from, int to) {

    private static final int DATE = 5;
    private static final int MOST_BEFORE = 10;
    private static final int MOST_BEHIND = 9;

    /** Returns the first one that begins in the first characters of a line, or null. */
    static @Nullable MomentSpan in(String line, int longest) {
        String head = line.substring(0, Math.min(line.length(), longest));
        TokenSequence tokens = Tokenizer.tokenize(head);
        for (int i = 0; i + DATE <= tokens.size(); i++) {
            if (isDate(tokens, i)) {
                MomentSpan span = around(head, tokens, i);
                if (span != null) {
                    return span;
                }
            }
        }
        return null;
    }

    private static boolean isDate(TokenSequence tokens, int at) {
        char sign = tokens.isMark(at + 1, '/') ? '/' : '-';
        return tokens.isNumber(at)
                && tokens.isMark(at + 1, sign)
                && tokens.isNumber(at + 2)
                && tokens.isMark(at + 3, sign)
                && tokens.length(at + 4) == 4
                && PageTimes.read(tokens.slice(at, at + DATE), false) != null;
    }

    private static @Nullable MomentSpan around(String line, TokenSequence tokens, int date) {
        int from = date;
        for (int i = date - 1; i >= 0 && i >= date - MOST_BEFORE; i--) {
            boolean opens = tokens.isWord(i) || isClock(tokens, i);
            if (opens && TimeWords.isAlone(line.substring(tokens.start(i), tokens.start(date)))) {
                from = i;
            }
        }
        int to = date + DATE;
        for (int i = to; !isTimed(tokens, from, to) && i < tokens.size() && i < date + DATE + MOST_BEHIND; i++) {
            if (isTimed(tokens, from, i + 1) && TimeWords.isAlone(line.substring(tokens.start(date), tokens.end(i)))) {
                to = i + 1;
            }
        }
        if (!isTimed(tokens, from, to)) {
            return null;
        }
        return new MomentSpan(tokens.start(from), tokens.end(withZone(tokens, to) - 1));
    }

    private static boolean isTimed(TokenSequence tokens, int from, int to) {
        PageTime time = PageTimes.read(tokens.slice(from, to), false);
        return time != null && time.time() != null;
    }

    private static boolean isClock(TokenSequence tokens, int at) {
        return tokens.isNumber(at) && (tokens.isMark(at + 1, ':') || PageTimes.isHourMark(tokens, at + 1));
    }

    /** {@code CH}, {@code p.m.}; {@code Sa Pa} is a place. */
    private static int withHalf(TokenSequence tokens, int at) {
        int end = TimeWords.AFTERNOON.end(tokens, TimeWords.MORNING.end(tokens, at));
        String word = end > at ? tokens.surface(at) : "";
        if (word.length() > 1 && Character.isUpperCase(word.charAt(0)) && Character.isLowerCase(word.charAt(1))) {
            return at;
        }
        return end + (end - at > 1 && tokens.isMark(end, '.') ? 1 : 0);
    }

    /** Seconds, the half of the day and the zone belong to a moment. */
    private static int withZone(TokenSequence tokens, int to) {
        int end = to;
        if (tokens.isMark(end, ':') && tokens.isNumber(end + 1)) {
            end += 2;
        }
        end += tokens.isMark(end, '\'') ? 1 : 0;
        end = withHalf(tokens, end);
        int open = end + (tokens.isMark(end, '[') || tokens.isMark(end, '(') ? 1 : 0);
        if (tokens.is(open, "gmt") && tokens.isMark(open + 1, '+')) {
            end = open + 3;
            end += tokens.isMark(end, ']') || tokens.isMark(end, ')') ? 1 : 0;
        }
        return Math.min(end, tokens.size());
    }
}
