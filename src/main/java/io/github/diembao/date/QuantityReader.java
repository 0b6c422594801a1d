package io.github.diembao.date;

import org.jspecify.annotations.Nullable;

/** Reads how many of a unit there are: {@code 1}, {@code 1,5}, {@code 1.000}, {@code nửa}, {@code vài}, {@code hai mươi}. */
final class QuantityReader {

    private static final int MOST_DIGITS = 5;

    private final DateText text;

    QuantityReader(DateText text) {
        this.text = text;
    }

    /**
     * A number of units.
     *
     * @param digits the number as ISO 8601 writes it, {@code X} where it is left open
     * @param whole the number where it is a whole one, else 0
     * @param to token after it
     */
    record Quantity(String digits, int whole, int to) {

        static final String HALF = "0.5";

        boolean isHalf() {
            return digits.equals(HALF);
        }
    }

    /** Reads the quantity at a token; null where there is none. */
    @Nullable
    Quantity read(int i) {
        if (text.isNumber(i)) {
            return inDigits(i);
        }
        if (text.is(i, "nửa")) {
            return new Quantity(Quantity.HALF, 0, i + 1);
        }
        if (text.is(i, "vài")) {
            return new Quantity("X", 0, i + 1);
        }
        Numerals.Numeral words = Numerals.words(text, i);
        if (words == null || words.value() == 0) {
            return null;
        }
        boolean idiom = text.is(i, "năm") && (text.is(i + 1, "tháng") || text.is(i + 1, "quý"));
        return idiom ? null : new Quantity(Integer.toString(words.value()), words.value(), words.to());
    }

    private @Nullable Quantity inDigits(int i) {
        if (text.digits(i) > MOST_DIGITS || text.glued(i) && !isOpen(i - 1)) {
            return null;
        }
        boolean joint = text.glued(i + 1) && text.glued(i + 2) && text.isNumber(i + 2);
        String digits = text.tokens().surface(i);
        if (joint && text.isMark(i + 1, ',') && text.digits(i + 2) <= 2) {
            return new Quantity(trimZeros(digits) + "." + text.tokens().surface(i + 2), 0, i + 3);
        }
        if (joint && text.isMark(i + 1, '.') && text.digits(i + 2) == 3) {
            String all = digits + text.tokens().surface(i + 2);
            return new Quantity(trimZeros(all), Integer.parseInt(all), i + 3);
        }
        boolean range = joint || text.glued(i + 1) && !text.isWord(i + 1);
        return range || text.number(i) == 0 ? null : new Quantity(trimZeros(digits), text.number(i), i + 1);
    }

    private boolean isOpen(int i) {
        return text.isMark(i, '-') && text.isNumber(i - 1)
                || text.isMark(i, '(')
                || text.isMark(i, '"')
                || text.isMark(i, '\'')
                || text.isMark(i, ',') && !text.isNumber(i - 1);
    }

    private static String trimZeros(String digits) {
        int start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
    }
}
