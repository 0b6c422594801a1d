package io.github.diembao.document;

import io.github.diembao.text.TextKeys;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Roman numerals and ordinals in words. */
final class Numerals {

    private static final int HIGHEST_ROMAN = 39;
    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("nhất", 1),
            Map.entry("đầu", 1),
            Map.entry("hai", 2),
            Map.entry("nhì", 2),
            Map.entry("ba", 3),
            Map.entry("tư", 4),
            Map.entry("bốn", 4),
            Map.entry("năm", 5),
            Map.entry("sáu", 6),
            Map.entry("bảy", 7),
            Map.entry("bẩy", 7),
            Map.entry("tám", 8),
            Map.entry("chín", 9),
            Map.entry("mười", 10));

    private Numerals() {}

    /** Returns the value of a Roman numeral from I to XXXIX in capitals, or -1. */
    static int roman(String text) {
        int value = 0;
        int last = 0;
        if (text.isEmpty() || text.length() > 7) {
            return -1;
        }
        for (int i = text.length() - 1; i >= 0; i--) {
            int digit = switch (text.charAt(i)) {
                case 'I' -> 1;
                case 'V' -> 5;
                case 'X' -> 10;
                default -> 0;
            };
            if (digit == 0) {
                return -1;
            }
            value += digit < last ? -digit : digit;
            last = Math.max(last, digit);
        }
        return value >= 1 && value <= HIGHEST_ROMAN && toRoman(value).equals(text) ? value : -1;
    }

    /** Writes a number from 1 to 39 in Roman capitals. */
    static String toRoman(int value) {
        StringBuilder roman = new StringBuilder("X".repeat(value / 10));
        return roman.append(
                        switch (value % 10) {
                            case 1 -> "I";
                            case 2 -> "II";
                            case 3 -> "III";
                            case 4 -> "IV";
                            case 5 -> "V";
                            case 6 -> "VI";
                            case 7 -> "VII";
                            case 8 -> "VIII";
                            case 9 -> "IX";
                            default -> "";
                        })
                .toString();
    }

    /** Returns the value of an ordinal word from "nhất" to "mười", or -1. */
    static int ordinal(String key) {
        return ORDINALS.getOrDefault(TextKeys.searchKey(key), -1);
    }

    /** Returns a number without leading zeros, other characters kept: {@code 05} as {@code 5}, {@code 01-1} unchanged. */
    static String plain(String number) {
        int i = 0;
        while (i < number.length() - 1 && number.charAt(i) == '0' && Character.isDigit(number.charAt(i + 1))) {
            i++;
        }
        return number.substring(i).toLowerCase(Locale.ROOT);
    }

    /** Returns the value of a term in Roman or Arabic numerals, or null. */
    static @Nullable Integer term(String term) {
        int roman = roman(term);
        if (roman > 0) {
            return roman;
        }
        return !term.isEmpty() && term.length() <= 2 && term.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.valueOf(term)
                : null;
    }
}
