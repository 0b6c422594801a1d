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
    private static final String ENDS = ".!?…”\"";

    private FusedLine() {}

    /** Returns the lines, a long first one in its parts. */
    static List<String> parted(List<String> lines, SapoMarks marks, List<Removed> removed) {
        String line = lines.isEmpty() ? "" : lines.get(0);
        boolean whole = lines.size() <= MOST_LINES && line.length() >= SHORTEST;
        int lead = markAt(line, marks);
        if (lead == 0) {
            MomentSpan moment = whole || line.length() <= LONGEST_HEAD ? MomentSpan.in(line, LONGEST_HEAD) : null;
            boolean atEnd = moment != null && moment.to() == line.length() && moment.from() >= SHORTEST_TITLE;
            lead = moment != null && (whole || atEnd && line.indexOf(". ") < 0) ? moment.to() : 0;
        }
        if (!whole && lead == 0) {
            return lines;
        }
        List<String> parted = new ArrayList<>();
        if (lead > 0) {
            String head = line.substring(0, lead);
            line = line.substring(lead).strip();
            String rest = line + String.join("\n", lines.subList(1, lines.size()));
            new FusedHead(rest, parted, removed).add(head);
        }
        if (whole) {
            addTail(line, parted);
        } else if (!line.isEmpty()) {
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

    /** Labels of lists stand after the last sentence, or after the name below it. */
    private static void addTail(String line, List<String> parted) {
        ListLabels.Label label = ListLabels.afterSentence(line, LONGEST_BYLINE, ENDS);
        if (label == null) {
            parted.add(line);
            return;
        }
        String text = line.substring(0, label.from()).strip();
        int sentence = text.length();
        while (sentence > 0 && ENDS.indexOf(text.charAt(sentence - 1)) < 0) {
            sentence--;
        }
        parted.add(text.substring(0, sentence));
        if (sentence < text.length()) {
            parted.add(text.substring(sentence).strip());
        }
        parted.add(line.substring(label.from(), label.to()));
        if (label.to() < line.length()) {
            parted.add(line.substring(label.to()).strip());
        }
    }
}
