package io.github.diembao.text.legacy;

import io.github.diembao.text.ResourceTable;
import io.github.diembao.text.SyllableScore;
import io.github.diembao.text.TextNormalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How good a reading of a run is: its words counted and weighed. Words that prove nothing either way are not counted. */
final class Reading {

    private static final int FREQUENT = 5;
    private static final int LEGAL_MARKED = 3;
    private static final int LEGAL_PLAIN = 1;
    private static final int ILLEGAL_MARKED = -4;
    private static final int ILLEGAL_PLAIN = -1;
    private static final int CONTROL = -4;
    private static final int NO_BREAK_SPACE = -3;
    private static final int OTHER_SCRIPT = -8;

    /** From Greek up to, and without, Armenian: Greek and Cyrillic, whose letters a normaliser may take for Latin ones. */
    private static final char GREEK = '\u0370';

    private static final char ARMENIAN = '\u0530';

    /** Longer words with marks are no syllables; shorter than two letters they prove little. */
    private static final int LONGEST_SYLLABLE = 7;

    private static final String TYPOGRAPHIC = "“”„‘’‚–—…«»·•";

    private static final Set<String> FREQUENT_SYLLABLES = new HashSet<>();

    static {
        for (ResourceTable.Row row : ResourceTable.read(Reading.class, "frequent-syllables.tsv")) {
            FREQUENT_SYLLABLES.add(row.get("syllable"));
        }
    }

    private final Set<String> proofs = new HashSet<>();
    private final Set<String> misses = new HashSet<>();
    private int points;
    private int words;
    private int legal;
    private int marked;
    private int legalMarked;

    private Reading() {}

    /** Weighs a text that may be cut within its first and last word. */
    static Reading of(String reading) {
        String text = TextNormalizer.normalize(reading);
        Reading result = new Reading();
        result.addSpoilt(reading);
        int start = -1;
        boolean odd = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean high = c >= 0x80 && isWordPart(c);
            if (high || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
                start = start < 0 ? i : start;
                odd |= high;
            } else if (start >= 0) {
                result.add(text, start, i, odd);
                start = -1;
                odd = false;
            }
        }
        return result;
    }

    /** Control characters, letters of other scripts and no-break spaces inside words are letters of another table. */
    private void addSpoilt(String reading) {
        for (int i = 0; i < reading.length(); i++) {
            char c = reading.charAt(i);
            boolean control = c < ' ' && c != '\n' && c != '\t' && c != '\r' || c >= 0x7F && c < 0xA0;
            if (control || c >= GREEK && c < ARMENIAN) {
                points += control ? CONTROL : OTHER_SCRIPT;
            } else if (c == 0xA0
                    && i > 0
                    && Character.isLetter(reading.charAt(i - 1))
                    && i + 1 < reading.length()
                    && Character.isLetter(reading.charAt(i + 1))) {
                points += NO_BREAK_SPACE;
            }
        }
    }

    private static boolean isWordPart(char c) {
        return c != 0xA0 && !Character.isWhitespace(c) && TYPOGRAPHIC.indexOf(c) < 0;
    }

    private void add(String text, int start, int end, boolean odd) {
        boolean good = end - start <= LONGEST_SYLLABLE && isSyllable(text, start, end);
        if (!good && isNeutral(text, start, end)) {
            return;
        }
        words++;
        legal += good ? 1 : 0;
        if (!odd) {
            points += good ? LEGAL_PLAIN : ILLEGAL_PLAIN;
            return;
        }
        marked++;
        legalMarked += good ? 1 : 0;
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        if (!good) {
            points += misses.add(word) ? ILLEGAL_MARKED : 0;
        } else if (end - start > 1 && proofs.add(word)) {
            points += FREQUENT_SYLLABLES.contains(word) ? FREQUENT : LEGAL_MARKED;
        }
    }

    static boolean isFrequent(String word) {
        return FREQUENT_SYLLABLES.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isSyllable(String text, int start, int end) {
        SyllableScore score = SyllableScore.of(text, start, end);
        return score.words() == 1 && score.legal() == 1;
    }

    /** Abbreviations, words with digits at them, and words that may be cut. */
    private static boolean isNeutral(String text, int start, int end) {
        if (start == 0
                || end == text.length()
                || Character.isDigit(text.charAt(start - 1))
                || Character.isDigit(text.charAt(end))) {
            return true;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!(c >= 'A' && c <= 'Z' || c == 'Đ')) {
                return false;
            }
        }
        return true;
    }

    /** What the words are worth together; a word with marks counts once, however often it stands there. */
    int points() {
        return points;
    }

    /** Tells whether this is the reading of more Vietnamese, and of no more words that are none. */
    boolean isBetterThan(Reading other) {
        return points > other.points && illegalMarked() <= other.illegalMarked() && legal > other.legal;
    }

    /** Number of different syllables with marks, of two letters and more. */
    int proofs() {
        return proofs.size();
    }

    /** Number of those proofs that another reading does not have. */
    int proofsBeyond(Reading other) {
        int more = 0;
        for (String proof : proofs) {
            more += other.proofs.contains(proof) ? 0 : 1;
        }
        return more;
    }

    /** Share of syllables among the words that count, 0 to 1. */
    double share() {
        return words == 0 ? 0 : (double) legal / words;
    }

    /** Share of syllables among the words with marks, 0 to 1. */
    double markedShare() {
        return marked == 0 ? 0 : (double) legalMarked / marked;
    }

    /** Number of words with marks that are no syllables. */
    int illegalMarked() {
        return marked - legalMarked;
    }

    int legalMarked() {
        return legalMarked;
    }
}
