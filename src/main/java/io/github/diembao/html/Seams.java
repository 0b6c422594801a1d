package io.github.diembao.html;

import io.github.diembao.text.Syllable;
import java.util.ArrayList;
import java.util.List;

/** Finds the places in a line where a tool left no space between two elements. */
final class Seams {

    private static final int SHORTEST_CLOCK = 4;
    private static final int LONGEST_GLUED = 60;
    private static final int LONGEST_MARK = 20;
    private static final int LONGEST_WORD = 8;

    /** {@code Chủ nhật, ngày 12}. */
    private static final int LONGEST_DAY_NAME = 18;

    private static final int LONGEST_SIGNED = 160;
    private static final int LENGTH_OF_DAY = 10;
    private static final List<String> ZONES = List.of("GMT+7", "GMT+7)", "GMT+7]");

    private static final String ENDS = ".!?…";

    private Seams() {}

    /**
     * Returns where in a line one element begins right behind another.
     *
     * @param glued whether the text is known to be glued: names with names, too
     */
    static List<Integer> in(String line, boolean glued) {
        List<Integer> seams = new ArrayList<>();
        int word = 0;
        for (int i = 1; i < line.length(); i++) {
            if (line.charAt(i) <= ' ') {
                word = i + 1;
            } else if (i > word && i - word <= LONGEST_GLUED && isSeam(line, word, i, glued)) {
                seams.add(i);
                word = i;
            }
        }
        return seams;
    }

    /** Tells whether a line has a seam that nobody types: an hour, or the name of a day, with what stands beside it. */
    static boolean isCertain(String line) {
        for (int i = SHORTEST_CLOCK; i < line.length(); i++) {
            char after = line.charAt(i);
            boolean mark = after == '(' && isMark(line, i);
            if (mark && line.charAt(i - 1) > ' ' || Character.isUpperCase(after) && isOfMoment(line, i)) {
                return true;
            }
        }
        return false;
    }

    /** What a moment ends with stands before a place, or the name of a day behind it. */
    private static boolean isOfMoment(String line, int at) {
        return isClock(line, Math.max(0, at - SHORTEST_CLOCK), at)
                || at >= LENGTH_OF_DAY && ScrapeLines.isDay(line, at - LENGTH_OF_DAY)
                || ZONES.stream().anyMatch(zone -> line.startsWith(zone, at - zone.length()))
                || isDayName(line, at);
    }

    /** Returns where tags begin right behind the names below an article ({@code Lô Thửcầu treo}); 0 for nowhere. */
    static int behindNames(String line) {
        int word = 0;
        for (int i = 1; i < line.length() && line.length() <= LONGEST_SIGNED; i++) {
            char before = line.charAt(i - 1);
            if (before <= ' ') {
                word = i;
            }
            boolean tag = before > ' '
                    && Character.isLowerCase(line.charAt(i))
                    && Syllable.isVietnamese(line.substring(i, wordEnd(line, i)));
            boolean name = before == ')'
                    || Character.isUpperCase(before)
                    || Character.isUpperCase(line.charAt(word)) && Syllable.isVietnamese(line.substring(word, i));
            if (tag
                    && name
                    && !Syllable.isVietnamese(line.substring(word, wordEnd(line, word)))
                    && Bylines.looksLikeByline(line.substring(0, i))) {
                return i;
            }
        }
        return 0;
    }

    /** {@code vongThứ Ba, 12/03/2015}: the name of a day and its number right behind a word. */
    private static boolean isDayName(String line, int at) {
        if (!Character.isLetterOrDigit(line.charAt(at - 1)) || "TCtc".indexOf(line.charAt(at)) < 0) {
            return false;
        }
        String name = line.substring(at, Math.min(line.length(), at + LONGEST_DAY_NAME));
        return TimeWords.WEEKDAY.opens(name) && ScrapeLines.firstDigit(name) < name.length();
    }

    private static boolean isSeam(String line, int word, int at, boolean glued) {
        char before = line.charAt(at - 1);
        char after = line.charAt(at);
        boolean small = Character.isLowerCase(before);
        boolean end = ENDS.indexOf(before) >= 0;
        if (Character.isDigit(after)) {
            return isClock(line, word, at)
                    || small && (ScrapeLines.isDay(line, at) || isClockAt(line, at))
                    || end && isWord(line, word, at - 1) && isClockAt(line, at);
        }
        if (after == '(') {
            return before > ' ' && isMark(line, at);
        }
        if (after == '*') {
            return end && isWord(line, word, at - 1) && line.startsWith(" ", at + 1);
        }
        if (line.startsWith(">>", at)) {
            return before != '>' && before != ' ';
        }
        if (!Character.isUpperCase(after)) {
            return false;
        }
        boolean ended = end
                && (isSmall(line, word, at - 1)
                        || isNumber(line, word, at - 1)
                        || glued && at - word > 2 && Syllable.isVietnamese(line.substring(word, at - 1)));
        boolean names = small && (isPlain(line, word, at) && isPlain(line, at, wordEnd(line, at)));
        return ended
                || isOfMoment(line, at)
                || glued && isInitials(line, word, at)
                || glued && small && areSyllables(line, word, at)
                || small && at - word > 1 && !names
                || names && isSmall(line, word, at) && areSyllables(line, word, at);
    }

    private static boolean isWord(String line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isLetter(line.charAt(i))) {
                return false;
            }
        }
        return to > from;
    }

    /** A number at the end of a sentence; one that begins a sentence counts a part. */
    private static boolean isNumber(String line, int from, int to) {
        boolean digits = to > from && from > 1 && Character.isLetterOrDigit(line.charAt(from - 2));
        for (int i = from; i < to; i++) {
            digits &= "0123456789/,".indexOf(line.charAt(i)) >= 0;
        }
        return digits;
    }

    /** {@code CTVSáng}, {@code P.VCụ}: the initials of a credit, then a word. */
    private static boolean isInitials(String line, int word, int at) {
        boolean initials = at - word > 1
                && Character.isUpperCase(line.charAt(at - 1))
                && at + 1 < line.length()
                && Character.isLowerCase(line.charAt(at + 1))
                && Syllable.isVietnamese(line.substring(at, wordEnd(line, at)));
        return initials && BylineWords.isSignature(line.substring(word, at));
    }

    /** {@code vongQuang}: neither a brand nor a foreign name begins small and has two syllables; {@code DongA} is one. */
    private static boolean areSyllables(String line, int word, int at) {
        return at - word > 1
                && wordEnd(line, at) - at > 1
                && Syllable.isVietnamese(line.substring(word, at))
                && Syllable.isVietnamese(line.substring(at, wordEnd(line, at)));
    }

    /** {@code (Baonghean.vn) -}. */
    private static boolean isMark(String line, int at) {
        int close = at;
        while (close < line.length() && close - at < LONGEST_MARK && line.charAt(close) != ')') {
            close++;
        }
        int sign = close + (line.startsWith(" ", close + 1) ? 2 : 1);
        return line.startsWith(")", close) && sign < line.length() && "-–—:".indexOf(line.charAt(sign)) >= 0;
    }

    /** A name such as {@code YouTube} has plain letters on both sides. */
    private static boolean isPlain(String line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    static int wordEnd(String line, int from) {
        int end = from;
        while (end < line.length() && end < from + LONGEST_WORD && Character.isLetter(line.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isSmall(String line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isLowerCase(line.charAt(i))) {
                return false;
            }
        }
        return to > from;
    }

    private static boolean isClockAt(String line, int at) {
        return isClock(line, at, at + SHORTEST_CLOCK) || isClock(line, at, at + SHORTEST_CLOCK + 1);
    }

    /** {@code 16:05}, complete. */
    private static boolean isClock(String line, int word, int to) {
        return to - word >= SHORTEST_CLOCK
                && to <= line.length()
                && line.charAt(to - 3) == ':'
                && Character.isDigit(line.charAt(to - 2))
                && Character.isDigit(line.charAt(to - 1))
                && Character.isDigit(line.charAt(to - 4));
    }
}
