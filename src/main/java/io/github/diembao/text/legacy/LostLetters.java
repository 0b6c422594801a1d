package io.github.diembao.text.legacy;

import io.github.diembao.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Fills holes with the letters that make Vietnamese syllables of the words around them. */
final class LostLetters {

    /** More combinations of letters in one stretch of words are not tried. */
    private static final int MOST_COMBINATIONS = 200;
    /** Syllables are short; a longer stretch is no word. */
    private static final int LONGEST_STRETCH = 60;

    private final MappedBuilder reading;
    private final List<Hole> holes;
    private final MappedBuilder out;
    private final List<Doubt> doubts = new ArrayList<>();

    private LostLetters(MappedBuilder reading, List<Hole> holes) {
        this.reading = reading;
        this.holes = holes;
        out = new MappedBuilder(reading.length());
    }

    /**
     * Fills what can be known.
     *
     * @param reading the text with its source ranges
     * @param holes its holes in order
     * @param sourceLength length of the source
     * @return the text; a hole that could not be filled stays {@code U+FFFD}
     */
    static DecodedText fill(MappedBuilder reading, List<Hole> holes, int sourceLength) {
        LostLetters filling = new LostLetters(reading, holes);
        filling.run();
        return new DecodedText(filling.out.text(), filling.out.offsets(sourceLength), filling.doubts);
    }

    private void run() {
        int done = 0;
        int next = 0;
        while (next < holes.size()) {
            int first = next;
            int start = wordStart(holes.get(first).at(), done);
            int end = wordEnd(holes.get(first).at());
            while (next < holes.size() && holes.get(next).at() < end) {
                next++;
            }
            copy(done, start);
            stretch(start, end, holes.subList(first, next));
            done = end;
        }
        copy(done, reading.length());
    }

    private int wordStart(int hole, int floor) {
        int start = hole;
        while (start > floor && isWordPart(reading.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private int wordEnd(int hole) {
        int end = hole + 1;
        while (end < reading.length() && isWordPart(reading.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetter(c) || c == '\uFFFD';
    }

    private void copy(int from, int to) {
        for (int i = from; i < to; i++) {
            out.append(reading.charAt(i), reading.start(i), reading.end(i));
        }
    }

    private void stretch(int start, int end, List<Hole> inside) {
        int combinations = 1;
        for (Hole hole : inside) {
            combinations = Math.min(
                    MOST_COMBINATIONS + 1, combinations * hole.candidates().size());
        }
        if (combinations > MOST_COMBINATIONS || end - start > LONGEST_STRETCH) {
            lose(start, end, inside);
            return;
        }
        int first = -1;
        int legal = 0;
        int frequent = 0;
        for (int combination = 0; combination < combinations; combination++) {
            String words = words(start, end, inside, combination);
            if (!Syllables.areAll(words)) {
                continue;
            }
            legal++;
            boolean known = areFrequent(words);
            if (first < 0 || known && frequent == 0) {
                first = combination;
            }
            frequent += known ? 1 : 0;
        }
        boolean spaces = inside.stream().anyMatch(h -> h.candidates().get(0).length() < longest(h));
        if (legal == 1 || combinations == 1) {
            fill(start, end, inside, Math.max(first, 0), Doubt.Kind.RESTORED);
        } else if (frequent == 1 || legal > 1 && spaces) {
            fill(start, end, inside, first, Doubt.Kind.AMBIGUOUS);
        } else {
            lose(start, end, inside);
        }
    }

    private static int longest(Hole hole) {
        return hole.candidates().stream().mapToInt(String::length).max().orElse(0);
    }

    private static boolean areFrequent(String words) {
        for (String word : words.split(" ", -1)) {
            if (!word.isEmpty() && !word.chars().allMatch(c -> c < 0x80) && !Reading.isFrequent(word)) {
                return false;
            }
        }
        return true;
    }

    private String words(int start, int end, List<Hole> inside, int combination) {
        StringBuilder words = new StringBuilder();
        int rest = combination;
        int from = start;
        for (Hole hole : inside) {
            int n = hole.candidates().size();
            for (int i = from; i < hole.at(); i++) {
                words.append(reading.charAt(i));
            }
            words.append(hole.candidates().get(rest % n));
            rest /= n;
            from = hole.at() + 1;
        }
        for (int i = from; i < end; i++) {
            words.append(reading.charAt(i));
        }
        return words.toString();
    }

    private void fill(int start, int end, List<Hole> inside, int combination, Doubt.Kind kind) {
        int rest = combination;
        int from = start;
        for (Hole hole : inside) {
            int n = hole.candidates().size();
            copy(from, hole.at());
            String letter = hole.candidates().get(rest % n);
            rest /= n;
            doubts.add(new Doubt(new Span(out.length(), out.length() + 1), kind));
            out.append(letter, reading.start(hole.at()), reading.end(hole.at()));
            from = hole.at() + 1;
        }
        copy(from, end);
    }

    private void lose(int start, int end, List<Hole> inside) {
        for (Hole hole : inside) {
            int at = out.length() + hole.at() - start;
            doubts.add(new Doubt(new Span(at, at + 1), Doubt.Kind.LOST));
        }
        copy(start, end);
    }
}
