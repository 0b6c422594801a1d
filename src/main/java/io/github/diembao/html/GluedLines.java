package io.github.diembao.html;

import io.github.diembao.text.Syllable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Parts lines in which a tool left no space between elements: {@code Chia sẻTheo dõi}, {@code 16:05Sáng}, {@code
 * bản.Theo}. A line is parted where one of its pieces is known noise, or where it has several such seams, more than
 * slips of the keyboard make.
 */
final class GluedLines {

    private static final int FEWEST_SEAMS = 3;
    private static final int SHORTEST_CLOCK = 4;
    private static final int LONGEST_GLUED = 60;
    private static final int LONGEST_MARK = 20;
    private static final int LONGEST_BUTTONS = 120;
    private static final int LONGEST_WORD = 8;
    private static final String ENDS = ".!?…";
    private static final String NAME = "";

    private GluedLines() {}

    /** Returns the lines, glued ones in their pieces. */
    static List<String> parted(List<String> lines) {
        List<String> parted = new ArrayList<>(lines.size());
        for (String line : lines) {
            List<Integer> seams = seams(line);
            if (seams.isEmpty() && NoiseLines.instance().endOfGluedLabel(line) == 0) {
                addWithByline(line, false, parted);
            } else {
                addPieces(line, seams, parted);
            }
        }
        return parted;
    }

    private static void addPieces(String line, List<Integer> seams, List<String> parted) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        boolean noise = false;
        for (int i = 0; i <= seams.size(); i++) {
            String piece = line.substring(from, i == seams.size() ? line.length() : seams.get(i))
                    .strip();
            from = i == seams.size() ? from : seams.get(i);
            noise |= isNoise(piece);
            int label = NoiseLines.instance().endOfGluedLabel(piece);
            if (label > 0) {
                noise = true;
                pieces.add(piece.substring(0, label));
            }
            pieces.add(piece.substring(label));
        }
        if (!noise && signs(line, seams) < FEWEST_SEAMS) {
            parted.add(line);
            return;
        }
        pieces = pieces.stream().flatMap(piece -> buttons(piece).stream()).toList();
        for (int i = 0; i < pieces.size(); i++) {
            boolean beforeNoise = i + 1 < pieces.size() && isNoise(pieces.get(i + 1));
            addWithByline(pieces.get(i), beforeNoise, parted);
        }
    }

    /** Counts seams that are no habit of who wrote: names such as {@code ĐắkLắk} count as one, and a word only once. */
    private static int signs(String line, List<Integer> seams) {
        Set<String> words = new HashSet<>();
        int before = 0;
        for (int seam : seams) {
            int word = seam;
            while (word > before && line.charAt(word - 1) > ' ') {
                word--;
            }
            boolean name = Character.isUpperCase(line.charAt(word));
            words.add(name ? NAME : line.substring(word, wordEnd(line, seam)));
            before = seam;
        }
        return words.size();
    }

    /** Buttons glued to each other may look like a brand's name: {@code NamNam}. */
    private static List<String> buttons(String piece) {
        List<String> buttons = new ArrayList<>();
        int from = 0;
        for (int i = 1; piece.length() <= LONGEST_BUTTONS && i < piece.length(); i++) {
            boolean seam = Character.isLowerCase(piece.charAt(i - 1)) && Character.isUpperCase(piece.charAt(i));
            if (seam && isNoise(piece.substring(from, i))) {
                buttons.add(piece.substring(from, i));
                from = i;
            }
        }
        buttons.add(piece.substring(from));
        return buttons;
    }

    /** The name of who wrote stands between the last sentence and what follows the article. */
    private static void addWithByline(String piece, boolean beforeNoise, List<String> parted) {
        int end = piece.lastIndexOf(". ");
        String name = end < 0 ? "" : piece.substring(end + 1).strip();
        boolean byline = !name.isEmpty() && (isNoise(name) || beforeNoise && Bylines.looksLikeByline(name));
        if (byline) {
            parted.add(piece.substring(0, end + 1));
        }
        if (!piece.isEmpty()) {
            parted.add(byline ? name : piece);
        }
    }

    private static boolean isNoise(String piece) {
        NoiseLines.Noise noise = piece.isEmpty() ? null : NoiseLines.instance().of(piece);
        return noise != null && noise.where() != NoiseLines.Where.HEAD;
    }

    private static List<Integer> seams(String line) {
        List<Integer> seams = new ArrayList<>();
        int word = 0;
        for (int i = 1; i < line.length(); i++) {
            if (line.charAt(i) <= ' ') {
                word = i + 1;
            } else if (i > word && i - word <= LONGEST_GLUED && isSeam(line, word, i)) {
                seams.add(i);
                word = i;
            }
        }
        return seams;
    }

    private static boolean isSeam(String line, int word, int at) {
        char before = line.charAt(at - 1);
        char after = line.charAt(at);
        boolean small = Character.isLowerCase(before);
        if (Character.isDigit(after)) {
            return isClock(line, word, at)
                    || small && (ScrapeLines.isDay(line, at) || isClock(line, at, at + SHORTEST_CLOCK));
        }
        if (after == '(') {
            return (small || before == ']') && isMark(line, at);
        }
        if (line.startsWith(">>", at)) {
            return before != '>' && before != ' ';
        }
        if (!Character.isUpperCase(after)) {
            return false;
        }
        boolean ended = ENDS.indexOf(before) >= 0 && isSmall(line, word, at - 1);
        boolean names = small && (isPlain(line, word, at) && isPlain(line, at, wordEnd(line, at)));
        return ended
                || isClock(line, word, at)
                || small && at - word > 1 && !names
                || names && isSmall(line, word, at) && areSyllables(line, word, at);
    }

    /** {@code vongQuang}: neither a brand nor a foreign name begins small and has two syllables. */
    private static boolean areSyllables(String line, int word, int at) {
        return at - word > 1
                && Syllable.isVietnamese(line.substring(word, at))
                && Syllable.isVietnamese(line.substring(at, wordEnd(line, at)));
    }

    /** {@code (Baonghean.vn) -}. */
    private static boolean isMark(String line, int at) {
        int close = at;
        while (close < line.length() && close - at < LONGEST_MARK && line.charAt(close) != ')') {
            close++;
        }
        return line.startsWith(")", close)
                && (line.startsWith(" -", close + 1)
                        || line.startsWith(" –", close + 1)
                        || line.startsWith("-", close + 1));
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

    private static int wordEnd(String line, int from) {
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
