package io.github.diembao.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Parts lines in which a tool left no space between elements: {@code Chia sẻTheo dõi}, {@code 16:05Sáng}, {@code
 * bản.Theo}. A line is parted where one of its pieces is known noise, or where it has several such seams, more than
 * slips of the keyboard make; where one seam is certain, every line is parted at all of its own.
 */
final class GluedLines {

    private static final int FEWEST_SEAMS = 3;
    private static final int LONGEST_BUTTONS = 120;
    private static final String NAME = "";

    private GluedLines() {}

    /** Returns the lines, glued ones in their pieces. */
    static List<String> parted(List<String> lines) {
        List<String> parted = new ArrayList<>(lines.size());
        boolean glued = lines.stream().anyMatch(Seams::isCertain);
        for (String line : lines) {
            List<Integer> seams = Seams.in(line, glued);
            if (seams.isEmpty() && ListLabels.endOfGlued(line) == 0) {
                add(line, false, glued, parted);
            } else {
                addPieces(line, seams, glued, parted);
            }
        }
        return parted;
    }

    private static void addPieces(String line, List<Integer> seams, boolean glued, List<String> parted) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        boolean noise = false;
        for (int i = 0; i <= seams.size(); i++) {
            String piece = line.substring(from, i == seams.size() ? line.length() : seams.get(i))
                    .strip();
            from = i == seams.size() ? from : seams.get(i);
            noise |= isNoise(piece);
            int label = ListLabels.endOfGlued(piece);
            if (label > 0) {
                noise = true;
                pieces.add(piece.substring(0, label));
            }
            pieces.add(piece.substring(label));
        }
        if (!noise && !glued && signs(line, seams) < FEWEST_SEAMS) {
            parted.add(line);
            return;
        }
        pieces = pieces.stream().flatMap(piece -> buttons(piece).stream()).toList();
        for (int i = 0; i < pieces.size(); i++) {
            boolean beforeNoise = i + 1 < pieces.size() && isNoise(pieces.get(i + 1));
            add(pieces.get(i), beforeNoise, glued, parted);
        }
    }

    private static void add(String piece, boolean beforeNoise, boolean glued, List<String> parted) {
        int names = glued ? Seams.behindNames(piece) : 0;
        if (names > 0) {
            parted.add(piece.substring(0, names));
            parted.add(piece.substring(names));
        } else {
            addWithByline(piece, beforeNoise, parted);
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
            words.add(name ? NAME : line.substring(word, Seams.wordEnd(line, seam)));
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
}
