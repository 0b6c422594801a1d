package io.github.diembao.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;

/**
 * Makes Vietnamese text sound for display: marks composed in any order of typing, NFC, Đ for its look-alikes, invisible
 * characters removed, odd spaces and line ends unified. It never respells: {@code hòa} and {@code hoà} both stay.
 * Idempotent, thread-safe, linear.
 */
public final class TextNormalizer {

    /** ICU's data is loaded with the first text that needs it: clean Vietnamese does not. */
    private static final class Unicode {
        static final Normalizer2 NFC = Normalizer2.getNFCInstance();
        static final Normalizer2 NFD = Normalizer2.getNFDInstance();
        /** Characters that need a second look: one bit each, so that clean stretches are only copied. */
        static final boolean[] SUSPECT = new boolean[0x10000];

        static {
            for (int c = 0; c < 0x10000; c++) {
                SUSPECT[c] = isSpecial((char) c)
                        || c >= 0x80
                                && !NFC.isInert(c)
                                && (c >= 0x300 && c < 0x370
                                        || NFC.getDecomposition(c) != null
                                                && !NFC.isNormalized(String.valueOf((char) c)));
            }
        }
    }

    /**
     * Characters known without Unicode data to stand for themselves: letters of Latin scripts, Vietnamese included, and
     * usual punctuation.
     */
    private static final boolean[] PLAIN = new boolean[0x2100];

    static {
        for (char c = 0; c < PLAIN.length; c++) {
            PLAIN[c] = (c < 0x250 || c >= 0x1E00 && c < 0x1F00 || c >= 0x2010) && !isSpecial(c);
        }
    }

    private TextNormalizer() {}

    /** Controls, spaces, invisible characters and look-alikes of Đ. */
    private static boolean isSpecial(char c) {
        return c != '\n' && c != '\t' && c < ' '
                || c >= 0x7F && c <= 0xA0
                || c == 0xAD
                || c == 0xD0
                || c == 0xF0
                || c == 0x189
                || c == 0x256
                || c >= 0x80 && (isInvisible(c) || isOddSpace(c));
    }

    /**
     * Normalises a text.
     *
     * @param text any text
     * @return the normalised text; the same string where nothing changes
     */
    public static String normalize(String text) {
        return isClean(text) ? text : rewrite(text).text();
    }

    /**
     * Normalises a text and keeps the way back.
     *
     * @param text any text
     * @return the normalised text with offsets into {@code text}
     */
    public static NormalizedText normalizeWithOffsets(String text) {
        return isClean(text) ? new NormalizedText(text, OffsetMap.identity(text.length())) : rewrite(text);
    }

    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c < PLAIN.length && PLAIN[c]) && Unicode.SUSPECT[c]) {
                return false;
            }
        }
        return true;
    }

    private static NormalizedText rewrite(String text) {
        Output out = new Output(text.length());
        int i = 0;
        while (i < text.length()) {
            int end = clusterEnd(text, i);
            cluster(text, i, end, out);
            i = end;
        }
        String result = out.chars.toString();
        return result.equals(text)
                ? new NormalizedText(text, OffsetMap.identity(text.length()))
                : new NormalizedText(result, OffsetMap.of(out.starts, out.ends, result.length(), text.length()));
    }

    /** Returns the end of a base character with all the marks and invisible characters that follow it. */
    private static int clusterEnd(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        if (text.charAt(start) == '\r' && end < text.length() && text.charAt(end) == '\n') {
            return end + 1;
        }
        while (end < text.length() && isCombining(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static void cluster(String text, int start, int end, Output out) {
        char first = text.charAt(start);
        if (end - start == 1 && !Unicode.SUSPECT[first]) {
            out.append(first, start, end);
            return;
        }
        if (first == '\r') {
            out.append('\n', start, end);
        } else if (isOddSpace(first)) {
            out.append(' ', start, end);
        } else if (isInvisible(first)) {
            return;
        } else if (first == 'Ð' || first == 'ð' || first == 'Ɖ' || first == 'ɖ') {
            boolean vietnamese = first == 'Ɖ' || first == 'ɖ' || nearVietnamese(text, start, end);
            char mapped = vietnamese ? (first == 'Ð' || first == 'Ɖ' ? 'Đ' : 'đ') : first;
            out.append(compose(mapped + text.substring(start + 1, end)), start, end);
        } else {
            out.append(compose(text.substring(start, end)), start, end);
        }
    }

    /** Composes one base with its marks, whatever their order; repeated marks count once. */
    private static String compose(String cluster) {
        String apart = Unicode.NFD.normalize(cluster);
        if (apart.length() == 1) {
            return Unicode.NFC.normalize(cluster);
        }
        StringBuilder shape = new StringBuilder();
        StringBuilder tones = new StringBuilder();
        StringBuilder others = new StringBuilder();
        int base = Character.charCount(apart.codePointAt(0));
        boolean stroke = false;
        for (int i = base; i < apart.length(); i++) {
            char mark = apart.charAt(i);
            switch (mark) {
                case '\u0302', '\u0306', '\u031B' -> addOnce(shape, mark);
                case '\u0300', '\u0301', '\u0303', '\u0309', '\u0323' -> addOnce(tones, mark);
                case '\u0335', '\u0336' -> stroke = true;
                default -> others.append(mark);
            }
        }
        String letter = apart.substring(0, base);
        if (stroke && (letter.equals("d") || letter.equals("D"))) {
            letter = letter.equals("d") ? "đ" : "Đ";
        } else if (stroke) {
            others.append('\u0335');
        }
        return Unicode.NFC.normalize(Unicode.NFC.normalize(letter + shape) + tones + others);
    }

    private static void addOnce(StringBuilder marks, char mark) {
        if (marks.indexOf(String.valueOf(mark)) < 0) {
            marks.append(mark);
        }
    }

    /** Eth is Đ where a vowel only Vietnamese has, or a bare abbreviation, stands around it. */
    private static boolean nearVietnamese(String text, int start, int end) {
        int from = start;
        while (from > 0 && Character.isLetter(text.charAt(from - 1)) && start - from < 8) {
            from--;
        }
        int to = end;
        while (to < text.length()
                && (Character.isLetter(text.charAt(to)) || isCombining(text.charAt(to)))
                && to - end < 8) {
            to++;
        }
        boolean upperOnly = text.charAt(start) == 'Ð';
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= 0x1EA0 && c <= 0x1EF9
                    || c == 'ơ'
                    || c == 'ư'
                    || c == 'Ơ'
                    || c == 'Ư'
                    || c == 'ă'
                    || c == 'Ă'
                    || isCombining(c)) {
                return true;
            }
            upperOnly &= Character.isUpperCase(c);
        }
        // Symbols such as QÐ and abbreviations: capitals only.
        return upperOnly || text.charAt(start) == 'Ð' && from == start && to - end <= 3;
    }

    private static boolean isCombining(char c) {
        return c >= 0x300 && c < 0x370;
    }

    private static boolean isOddSpace(char c) {
        return c == 0xA0
                || c >= 0x2000 && c <= 0x200A
                || c == 0x202F
                || c == 0x205F
                || c == 0x3000
                || c == 0x0B
                || c == 0x0C;
    }

    private static boolean isInvisible(char c) {
        return c < ' ' && c != '\n' && c != '\t' && c != '\r' && c != 0x0B && c != 0x0C
                || c >= 0x7F && c <= 0x9F && c != 0x85
                || c == 0xAD
                || c == 0x34F
                || c >= 0x200B && c <= 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x2064
                || c == 0xFEFF;
    }

    /** The result under construction, with the source range of each code unit. */
    private static final class Output {
        private final StringBuilder chars;
        private int[] starts;
        private int[] ends;

        Output(int capacity) {
            chars = new StringBuilder(capacity);
            starts = new int[capacity + 4];
            ends = new int[capacity + 4];
        }

        void append(char c, int start, int end) {
            int at = chars.length();
            if (at == starts.length) {
                starts = Arrays.copyOf(starts, at * 2);
                ends = Arrays.copyOf(ends, at * 2);
            }
            chars.append(c);
            starts[at] = start;
            ends[at] = end;
        }

        void append(String composed, int start, int end) {
            for (int i = 0; i < composed.length(); i++) {
                append(composed.charAt(i), start, end);
            }
        }
    }
}
