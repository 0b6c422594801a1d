package io.github.diembao.text.legacy;

import io.github.diembao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Puts back the letter that was the soft hyphen (ư of TCVN3, ISC and VN1) after a program dropped all soft hyphens.
 */
final class SoftHyphens {

    private static final int LONGEST_WORD = 7;

    private final DecodedText decoded;
    private final String text;
    private final char letter;
    private final MappedBuilder out;
    private final List<Doubt> doubts = new ArrayList<>();

    private SoftHyphens(DecodedText decoded, char letter) {
        this.decoded = decoded;
        this.letter = letter;
        text = decoded.text();
        out = new MappedBuilder(text.length() + text.length() / 8);
    }

    /** Tells whether a word with marks lacks the letter to be a syllable: then they were dropped. */
    static boolean areLost(String text, char letter) {
        for (int start = 0; start < text.length(); start++) {
            int end = wordEnd(text, start);
            if (end > start) {
                boolean marked = text.substring(start, end).chars().anyMatch(c -> c >= 0x80);
                if (marked && isWord(text, start, end) && !Syllables.isOne(text, start, end)) {
                    if (spellings(text.substring(start, end), letter).size() == 1) {
                        return true;
                    }
                }
                start = end;
            }
        }
        return false;
    }

    /** Puts the letter back where a syllable needs it, and tells where one may have stood. */
    static DecodedText restore(DecodedText decoded, char letter, int sourceLength) {
        SoftHyphens restoring = new SoftHyphens(decoded, letter);
        restoring.run();
        return new DecodedText(restoring.out.text(), restoring.out.offsets(sourceLength), restoring.doubts);
    }

    private void run() {
        int known = 0;
        int start = 0;
        while (start < text.length()) {
            int end = wordEnd(text, start);
            int at = out.length();
            if (end == start) {
                end = start + 1;
                copy(start, end);
            } else if (isWord(text, start, end)) {
                word(start, end);
            } else {
                copy(start, end);
            }
            for (; known < decoded.doubts().size(); known++) {
                Doubt doubt = decoded.doubts().get(known);
                if (doubt.span().start() >= end) {
                    break;
                }
                doubts.add(new Doubt(Mojibake.shift(doubt.span(), at - start), doubt.kind()));
            }
            start = end;
        }
    }

    private void word(int start, int end) {
        String word = text.substring(start, end);
        boolean legal = Syllables.isOne(text, start, end);
        List<String> spellings = spellings(word, letter);
        List<String> frequent = spellings.stream().filter(Reading::isFrequent).toList();
        int at = out.length();
        if (!legal && spellings.size() == 1) {
            write(spellings.get(0), start, end);
            doubts.add(new Doubt(new Span(at, out.length()), Doubt.Kind.RESTORED));
        } else if (frequent.size() == 1 && !Reading.isFrequent(word)) {
            write(frequent.get(0), start, end);
            doubts.add(new Doubt(new Span(at, out.length()), Doubt.Kind.AMBIGUOUS));
        } else {
            copy(start, end);
            if (!spellings.isEmpty()) {
                doubts.add(new Doubt(new Span(at, out.length()), Doubt.Kind.AMBIGUOUS));
            }
        }
    }

    private void write(String spelling, int start, int end) {
        int from = start;
        for (int i = 0; i < spelling.length(); i++) {
            boolean same = from < end && text.charAt(from) == spelling.charAt(i);
            if (same) {
                copy(from, from + 1);
                from++;
            } else {
                int place = from < end
                        ? decoded.offsets().sourceStart(from)
                        : decoded.offsets().sourceEnd(from);
                out.append(spelling.charAt(i), place, place);
            }
        }
    }

    private void copy(int start, int end) {
        for (int i = start; i < end; i++) {
            out.append(
                    text.charAt(i),
                    decoded.offsets().sourceStart(i),
                    decoded.offsets().sourceEnd(i + 1));
        }
    }

    /** Returns the syllables that come of putting the letter somewhere into a word. */
    private static List<String> spellings(String word, char letter) {
        List<String> spellings = new ArrayList<>();
        for (int i = 0; i <= word.length(); i++) {
            String spelling = word.substring(0, i) + letter + word.substring(i);
            if (Syllables.isOne(spelling, 0, spelling.length()) && !spellings.contains(spelling)) {
                spellings.add(spelling);
            }
        }
        return spellings;
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Units of measure, abbreviations and single letters are no words. */
    private static boolean isWord(String text, int start, int end) {
        String word = text.substring(start, end);
        return word.length() > 1
                && word.length() <= LONGEST_WORD
                && !(start > 0 && Character.isDigit(text.charAt(start - 1)))
                && !(end < text.length() && Character.isDigit(text.charAt(end)))
                && !word.toUpperCase(Locale.ROOT).equals(word);
    }
}
