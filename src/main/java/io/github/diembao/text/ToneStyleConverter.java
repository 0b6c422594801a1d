package io.github.diembao.text;

import org.jspecify.annotations.Nullable;

/** Moves the tones of a text to the letters a style puts them on. Linear; the length never changes. */
final class ToneStyleConverter {

    private ToneStyleConverter() {}

    /**
     * Converts a composed text.
     *
     * @param repair also move tones that stand on a letter no style allows ({@code qúy}, {@code tòan})
     */
    static String convert(String text, ToneStyle style, boolean repair) {
        StringBuilder out = null;
        int n = text.length();
        int start = -1;
        int vowels = 0;
        boolean movable = false;
        for (int i = 0; i <= n; i++) {
            char c = i < n ? text.charAt(i) : ' ';
            if (VietnameseLetters.code(c) != 0) {
                start = start < 0 ? i : start;
                if (VietnameseLetters.isVowel(c)) {
                    vowels++;
                    movable |= VietnameseLetters.tone(c) != 0 && !VietnameseLetters.keepsTone(c);
                }
                continue;
            }
            // Most syllables have one vowel, or their tone on a letter that keeps it, and need no parsing.
            if (movable && vowels > 1 && !isForeign(text, start, i)) {
                out = move(text, start, i, style, repair, out);
            }
            start = -1;
            vowels = 0;
            movable = false;
        }
        return out == null ? text : out.toString();
    }

    /** A stretch of Vietnamese letters inside a word with others ({@code Wuhoà}) is no syllable. */
    private static boolean isForeign(String text, int start, int end) {
        return end - start > SyllableParser.LONGEST
                || start > 0 && isWordPart(text.charAt(start - 1))
                || end < text.length() && isWordPart(text.charAt(end));
    }

    private static boolean isWordPart(char c) {
        if (c < 0x80) {
            return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
        }
        return Character.isLetter(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static @Nullable StringBuilder move(
            String text, int start, int end, ToneStyle style, boolean repair, @Nullable StringBuilder out) {
        int parsed = SyllableParser.parse(text, start, end);
        if (parsed == SyllableParser.NONE || !repair && !SyllableParser.isWellPlaced(parsed)) {
            return out;
        }
        int from = start + SyllableParser.place(parsed);
        int to = start + SyllableParser.place(parsed, style);
        if (from == to) {
            return out;
        }
        StringBuilder changed = out == null ? new StringBuilder(text) : out;
        changed.setCharAt(from, VietnameseLetters.toneless(text.charAt(from)));
        changed.setCharAt(to, VietnameseLetters.withTone(text.charAt(to), SyllableParser.tone(parsed)));
        return changed;
    }
}
