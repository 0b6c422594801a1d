package io.github.diembao.text;

/**
 * How Vietnamese a text looks, by how many of its words are correctly spelled syllables. A word is a run of letters,
 * combining marks and of any other visible character from U+0080 on except typographic marks: text in a wrong encoding
 * is full of these, and there they are parts of words.
 *
 * @param words number of words
 * @param legal how many of them are correctly spelled syllables ({@link Syllable#isVietnamese}) in lower, Title or
 *     UPPER case
 * @param marked number of words with a character outside ASCII
 * @param legalMarked how many of those are correctly spelled syllables; what proves most, for English too is full of
 *     legal syllables without marks
 */
public record SyllableScore(int words, int legal, int marked, int legalMarked) {

    /** The score of a text without words. */
    public static final SyllableScore EMPTY = new SyllableScore(0, 0, 0, 0);

    /** Marks that stand between words, also where the neighbours are letters. */
    private static final String TYPOGRAPHIC = "“”„‘’‚–—…«»·•";

    /**
     * Scores a text. Decomposed letters count as illegal: normalise first where they are to count.
     *
     * @param text any text
     * @return its score
     */
    public static SyllableScore of(CharSequence text) {
        return of(text, 0, text.length());
    }

    /**
     * Scores a part of a text.
     *
     * @param text any text
     * @param from offset of the first code unit
     * @param to offset after the last one
     * @return the score of the part
     * @throws IndexOutOfBoundsException if the part doesn't lie in the text
     */
    public static SyllableScore of(CharSequence text, int from, int to) {
        int words = 0;
        int legal = 0;
        int marked = 0;
        int legalMarked = 0;
        int start = -1;
        boolean odd = false;
        for (int i = from; i <= to; i++) {
            char c = i < to ? text.charAt(i) : ' ';
            boolean high = c >= 0x80 && isWordPart(c);
            if (high || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
                start = start < 0 ? i : start;
                odd |= high;
            } else if (start >= 0) {
                boolean good = isLegal(text, start, i);
                words++;
                legal += good ? 1 : 0;
                marked += odd ? 1 : 0;
                legalMarked += good && odd ? 1 : 0;
                start = -1;
                odd = false;
            }
        }
        return new SyllableScore(words, legal, marked, legalMarked);
    }

    /**
     * Returns the score of this and another text together.
     *
     * @param other another score
     * @return the sums
     */
    public SyllableScore plus(SyllableScore other) {
        return new SyllableScore(
                words + other.words, legal + other.legal, marked + other.marked, legalMarked + other.legalMarked);
    }

    /**
     * Returns the share of legal syllables among all words.
     *
     * @return 0 to 1; 0 for a text without words
     */
    public double share() {
        return words == 0 ? 0 : (double) legal / words;
    }

    /**
     * Returns the share of legal syllables among the words with a character outside ASCII.
     *
     * @return 0 to 1; 0 where there are none
     */
    public double markedShare() {
        return marked == 0 ? 0 : (double) legalMarked / marked;
    }

    private static boolean isWordPart(char c) {
        return c != 0xA0 && !Character.isWhitespace(c) && TYPOGRAPHIC.indexOf(c) < 0;
    }

    private static boolean isLegal(CharSequence text, int from, int to) {
        int parsed = SyllableParser.parse(text, from, to);
        return parsed != SyllableParser.NONE && SyllableParser.isWellPlaced(parsed) && hasPlainCase(text, from, to);
    }

    /** A capital inside small letters is the sign of a wrong table. */
    private static boolean hasPlainCase(CharSequence text, int from, int to) {
        int capitals = 0;
        for (int i = from; i < to; i++) {
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return capitals == 0 || capitals == to - from || capitals == 1 && Character.isUpperCase(text.charAt(from));
    }
}
