package io.github.diembao.official;

import io.github.diembao.text.TokenSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words at the head of a sentence that tell when a post was held: {@code Từ 10/2010 - 4/2014}, {@code Trước đó}.
 *
 * @param to the token after them
 * @param past whether that time is over
 * @param clause whether its words are a clause that runs up to a comma
 * @param vague whether no years are told, so that an appointment in the same sentence may still hold
 */
record Spell(int to, boolean past, boolean clause, boolean vague) {

    private static final int LONGEST = 16;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private static final Set<String> WORDS =
            Set.of("từ", "trong", "giai", "đoạn", "thời", "gian", "khoảng", "tháng", "năm", "đầu", "cuối", "giữa");

    /** Returns the spell told from a token on, or null. */
    static @Nullable Spell at(TokenSequence tokens, int from) {
        if (tokens.is(from, "trước") && (tokens.is(from + 1, "đó") || tokens.is(from + 1, "đây"))) {
            return new Spell(from + 2, true, false, true);
        }
        if (tokens.is(from, "trước") && tokens.is(from + 1, "khi")) {
            return new Spell(from + 2, true, true, true);
        }
        if (tokens.is(from, "khi") && tokens.is(from + 1, "đó")
                || tokens.is(from, "lúc") && (tokens.is(from + 1, "đó") || tokens.is(from + 1, "bấy"))) {
            return new Spell(from + 2, true, false, true);
        }
        int moment = tokens.is(from, "tại") || tokens.is(from, "vào") ? from + 1 : from;
        if (tokens.is(moment, "thời") && tokens.is(moment + 1, "điểm")) {
            boolean now = tokens.is(moment + 2, "này") || tokens.is(moment + 2, "hiện");
            return now ? null : new Spell(moment + 2, true, false, true);
        }
        return years(tokens, from);
    }

    /** Tells whether words are numbers and words of time alone: {@code đến cuối tháng 5/}. */
    static boolean isTime(TokenSequence tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean word = tokens.isWord(i) && WORDS.contains(tokens.key(i)) || tokens.is(i, "đến");
            if (!word && !tokens.isNumber(i) && !tokens.isMark(i, '/')) {
                return false;
            }
        }
        return true;
    }

    /** {@code 10/2010 - 4/2014}, {@code từ năm 2010 đến nay}. */
    private static @Nullable Spell years(TokenSequence tokens, int from) {
        boolean year = false;
        boolean range = false;
        int i = from;
        for (; i - from < LONGEST && (i == from || !tokens.lineBreakBefore(i)); i++) {
            if (tokens.isNumber(i)) {
                int value = tokens.intValue(i);
                year |= value >= FIRST_YEAR && value <= LAST_YEAR;
            } else if (tokens.isMark(i, '-') || tokens.is(i, "đến") || tokens.is(i, "tới")) {
                range |= tokens.isNumber(i - 1);
            } else if (range && tokens.is(i, "nay")) {
                return new Spell(i + 1, false, false, false);
            } else if (!tokens.isMark(i, '/') && !(tokens.isWord(i) && WORDS.contains(tokens.key(i)))) {
                break;
            }
        }
        int last = tokens.intValue(i - 1);
        boolean ends = last >= FIRST_YEAR && last <= LAST_YEAR;
        return year && range && ends ? new Spell(i, true, false, false) : null;
    }
}
