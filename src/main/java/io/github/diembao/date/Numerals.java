package io.github.diembao.date;

import io.github.diembao.text.Gazetteer;
import org.jspecify.annotations.Nullable;

/** Reads small numbers in digits or words. */
final class Numerals {

    /**
     * A number that was read.
     *
     * @param value the number
     * @param to token after it
     * @param inWords whether it is written in words
     */
    record Numeral(int value, int to, boolean inWords) {}

    private static final int ROMAN_MAX = 30;

    private Numerals() {}

    /** Reads a number in words at a token: up to 9999, Northern and Southern forms. */
    static @Nullable Numeral words(DateText text, int i) {
        int total = 0;
        int to = i;
        int thousands = scaled(text, to, "nghìn", "ngàn");
        if (thousands > 0) {
            total += thousands * 1000;
            to += 2;
        }
        int hundreds = scaled(text, to, "trăm", "trăm");
        if (hundreds >= 0) {
            total += hundreds * 100;
            to += 2;
            if (text.is(to, "linh") || text.is(to, "lẻ")) {
                int unit = digit(text, to + 1);
                return unit < 0 ? null : new Numeral(total + unit, to + 2, true);
            }
        }
        int tens = tens(text, to);
        if (tens > 0) {
            total += tens;
            to += text.is(to, "mười") ? 1 : 2;
            int unit = unitAfterTens(text, to);
            return new Numeral(total + Math.max(0, unit), unit < 0 ? to : to + 1, true);
        }
        if (to == i) {
            int unit = digit(text, i);
            return unit <= 0 ? null : new Numeral(unit, i + 1, true);
        }
        return new Numeral(total, to, true);
    }

    /** Reads a number in digits, or else in words. */
    static @Nullable Numeral any(DateText text, int i) {
        if (text.isNumber(i)) {
            int value = text.number(i);
            return value < 0 ? null : new Numeral(value, i + 1, false);
        }
        return words(text, i);
    }

    /** Reads a Roman numeral of capital letters, 1 to 30; 0 where there is none. */
    static int roman(DateText text, int i) {
        if (!text.isWord(i) || !text.shape(i).isCapitalised()) {
            return 0;
        }
        String key = text.key(i);
        int value = 0;
        int last = 0;
        for (int k = key.length() - 1; k >= 0; k--) {
            int digit = switch (key.charAt(k)) {
                case 'i' -> 1;
                case 'v' -> 5;
                case 'x' -> 10;
                default -> 0;
            };
            if (digit == 0) {
                return 0;
            }
            value += digit < last ? -digit : digit;
            last = Math.max(last, digit);
        }
        return value <= ROMAN_MAX ? value : 0;
    }

    private static int scaled(DateText text, int i, String scale, String other) {
        return (text.is(i + 1, scale) || text.is(i + 1, other)) ? digit(text, i) : -1;
    }

    private static int tens(DateText text, int i) {
        if (text.is(i, "mười")) {
            return 10;
        }
        boolean tens = text.is(i + 1, "mươi") || text.is(i + 1, "chục");
        return tens ? 10 * digit(text, i) : -1;
    }

    private static int unitAfterTens(DateText text, int i) {
        // "mười năm" is ten years, "mười lăm" fifteen.
        return text.is(i, "năm") ? -1 : digit(text, i);
    }

    private static int digit(DateText text, int i) {
        Gazetteer.Match<String> match = text.match(DateWord.DIGIT_WORD, i);
        return match == null ? -1 : Integer.parseInt(match.value());
    }
}
