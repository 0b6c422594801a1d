package io.github.diembao.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a scrape that holds a whole article in one line: at the moment of publication and at the paper's mark, which stand
 * before the lead, and at the labels of lists after the last sentence.
 */
final class FusedLine {

    private static final int SHORTEST = 400;
    private static final int MOST_LINES = 3;

    /** A head has no more characters. */
    private static final int LONGEST_HEAD = 420;

    private static final int SHORTEST_TITLE = 20;
    private static final int LONGEST_BYLINE = 60;
    private static final int LONGEST_DAY_NAME = 12;
    private static final String ENDS = ".!?…”\"";

    private FusedLine() {}

    /** Returns the lines, a long first one in its parts. */
    static List<String> parted(List<String> lines, SapoMarks marks, List<Removed> removed) {
        String line = lines.isEmpty() ? "" : lines.get(0);
        boolean whole = lines.size() <= MOST_LINES && line.length() >= SHORTEST;
        int mark = markAt(line, marks);
        int lead = mark > 0 || !whole ? mark : afterTime(line, 0);
        if (!whole && lead == 0) {
            return lines;
        }
        List<String> parted = new ArrayList<>();
        if (lead > 0) {
            addHead(line.substring(0, lead), parted, removed);
            line = line.substring(lead).strip();
        }
        if (whole) {
            addTail(line, parted);
        } else {
            parted.add(line);
        }
        parted.addAll(lines.subList(1, lines.size()));
        return parted;
    }

    /** Returns where a known paper's mark stands behind a title; 0 for nowhere. */
    private static int markAt(String line, SapoMarks marks) {
        int open = line.indexOf('(', SHORTEST_TITLE);
        for (; open > 0 && open < LONGEST_HEAD; open = line.indexOf('(', open + 1)) {
            int close = line.indexOf(')', open);
            if (close > 0
                    && close < open + LONGEST_BYLINE
                    && marks.isMarked(line.substring(open, Math.min(line.length(), close + 6)))) {
                return open;
            }
        }
        return 0;
    }

    /** Returns where a moment with its hour ends in the head of a line; 0 where there is none. */
    private static int afterTime(String line, int from) {
        int end = Math.min(line.length(), LONGEST_HEAD);
        for (int i = from; i + 10 < end; i++) {
            if (ScrapeLines.isDay(line, i)) {
                int to = i + 10;
                while (to < line.length() && isOfTime(line.charAt(to))) {
                    to++;
                }
                boolean clock = hasClock(line, i + 10, to);
                int zone = line.startsWith("[GMT+7]", to) ? 7 : line.startsWith("GMT+7", to) ? 5 : 0;
                return clock ? to + zone : 0;
            }
        }
        return 0;
    }

    /** A colon between digits; one behind a day introduces what happened on it. */
    private static boolean hasClock(String line, int from, int to) {
        for (int at = from + 1; at + 1 < to; at++) {
            if (line.charAt(at) == ':'
                    && Character.isDigit(line.charAt(at - 1))
                    && Character.isDigit(line.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfTime(char c) {
        return Character.isDigit(c) || c == ':' || c == ' ' || c == ',' || c == '-' || c == '|';
    }

    /** The moment, with the name of its day, is a line of its own; a name before it stays with it. */
    private static void addHead(String head, List<String> parted, List<Removed> removed) {
        int day = 0;
        while (day + 10 < head.length() && !ScrapeLines.isDay(head, day)) {
            day++;
        }
        if (day + 10 >= head.length()) {
            parted.add(head.strip());
            return;
        }
        int from = day;
        for (int space = head.lastIndexOf(' ', day - 1);
                space > 0 && day - space < LONGEST_DAY_NAME + 2;
                space = head.lastIndexOf(' ', space - 1)) {
            String name = head.substring(space + 1, day).replace(',', ' ').strip();
            if (!name.isEmpty() && TimeWords.WEEKDAY.opens(name)) {
                from = space;
            }
        }
        int end = afterTime(head, day);
        String before = head.substring(0, from).strip();
        int names = before.endsWith("-") ? namesAt(before) : before.length();
        parted.add(before.substring(0, names).strip());
        parted.add((before.substring(names) + " " + head.substring(from, Math.max(end, day + 10))).strip());
        if (end > 0 && !head.substring(end).isBlank()) {
            removed.add(new Removed("button", head.substring(end).strip()));
        }
    }

    /** Returns where the names begin that end with a dash before the moment: the last words with capitals alone. */
    private static int namesAt(String before) {
        int end = before.length() - 1;
        int from = before.length();
        while (from > 0) {
            int space = before.lastIndexOf(' ', Math.min(from, end) - 2);
            String word = before.substring(space + 1, from).strip();
            boolean name = word.equals("-") || !word.isEmpty() && Character.isUpperCase(word.charAt(0));
            if (space < 0 || !name || end - space > LONGEST_BYLINE) {
                break;
            }
            from = space + 1;
        }
        String names = from < end ? before.substring(from, end).strip() : "";
        return !names.isEmpty() && Bylines.looksLikeByline(names) ? from : before.length();
    }

    /** Labels of lists stand after the last sentence, or after the name below it. */
    private static void addTail(String line, List<String> parted) {
        int at = NoiseLines.instance().labelAfterSentence(line, LONGEST_BYLINE, ENDS);
        if (at < 0) {
            parted.add(line);
            return;
        }
        String text = line.substring(0, at).strip();
        int sentence = text.length();
        while (sentence > 0 && ENDS.indexOf(text.charAt(sentence - 1)) < 0) {
            sentence--;
        }
        parted.add(text.substring(0, sentence));
        if (sentence < text.length()) {
            parted.add(text.substring(sentence).strip());
        }
        int label = at + NoiseLines.instance().lengthOfLabel(line, at);
        parted.add(line.substring(at, label));
        parted.add(line.substring(label).strip());
    }
}
