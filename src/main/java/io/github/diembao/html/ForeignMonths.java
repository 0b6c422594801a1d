package io.github.diembao.html;

import io.github.diembao.text.TokenSequence;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The English names of months, which systems of publishing print where nobody told them another language. */
final class ForeignMonths {

    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        for (Month month : Month.values()) {
            for (TextStyle style : new TextStyle[] {TextStyle.FULL, TextStyle.SHORT}) {
                NUMBERS.put(month.getDisplayName(style, Locale.ENGLISH).toLowerCase(Locale.ROOT), month.getValue());
            }
        }
        NUMBERS.put("sept", Month.SEPTEMBER.getValue());
    }

    private ForeignMonths() {}

    /** Returns the number of the month that is named at a token, 0 for none; the names are capitalised. */
    static int at(TokenSequence tokens, int at) {
        if (at < 0
                || at >= tokens.size()
                || !tokens.isWord(at)
                || !Character.isUpperCase(tokens.surface(at).charAt(0))) {
            return 0;
        }
        return NUMBERS.getOrDefault(tokens.surface(at).toLowerCase(Locale.ROOT), 0);
    }

    /** Returns the number of the month that is named before a token, an abbreviation's stop apart; 0 for none. */
    static int before(TokenSequence tokens, int at) {
        return at(tokens, tokens.isMark(at - 1, '.') ? at - 2 : at - 1);
    }

    /** Returns where the year stands behind a day or month, a stop or comma apart; -1 where none does. */
    static int year(TokenSequence tokens, int from) {
        int at = tokens.isMark(from, ',') || tokens.isMark(from, '.') ? from + 1 : from;
        return at < tokens.size() && tokens.isNumber(at) && tokens.length(at) == 4 ? at : -1;
    }
}
