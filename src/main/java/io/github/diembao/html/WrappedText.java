package io.github.diembao.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins lines that a tool broke at a width (dumps of text browsers, Markdown of 78 columns). A broken line is known by
 * the next word, for which there was no room; where most lines that go on in small letters are such, the text was broken.
 */
final class WrappedText {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 132;
    private static final int FEWEST = 3;

    /** Few lines fill the width to the last column. */
    private static final int SLACK = 6;

    /** Signs that begin an item of a list in such dumps; a dash goes on with a sentence there. */
    private static final String LIST_MARKS = "*+•o#|";

    private static final String QUOTE = "> ";

    private final String text;
    private final Set<String> items = new HashSet<>();

    WrappedText(String raw) {
        List<String> lines = raw.lines().toList();
        int width = width(lines);
        boolean broken = width >= NARROWEST && isBroken(lines, width);
        text = broken ? join(lines, width) : raw;
        if (broken) {
            findItems();
        }
    }

    /** Returns the text with its paragraphs in one line each, or as it is where no tool broke it. */
    String text() {
        return text;
    }

    /** Returns the lines that are items of lists, with their signs. */
    Set<String> items() {
        return items;
    }

    /** Tools set items deeper than paragraphs, which may begin with a star of their own. */
    private void findItems() {
        Map<Integer, Integer> depths = new HashMap<>();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> depths.merge(depth(line), 1, Integer::sum));
        int common = depths.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
        text.lines()
                .filter(line -> depth(line) > common && isItem(line.strip()))
                .forEach(line -> items.add(PageText.line(line)));
    }

    private static int depth(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == ' ') {
            depth++;
        }
        return depth;
    }

    private static boolean isItem(String words) {
        return words.length() > 2 && words.charAt(1) == ' ' && LIST_MARKS.indexOf(words.charAt(0)) >= 0;
    }

    private static String join(List<String> lines, int width) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            boolean on = i > 0 && isFull(lines, i - 1, width);
            out.append(i == 0 ? "" : on ? seam(lines.get(i - 1)) : "\n")
                    .append(on ? lines.get(i).strip() : lines.get(i).stripTrailing());
        }
        return out.toString();
    }

    /** The longest line that the next one continues with a small letter; a longer one was not broken. */
    private static int width(List<String> lines) {
        int width = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            int length = length(lines.get(i));
            if (length > width && length <= WIDEST && startsSmall(lines.get(i + 1))) {
                width = length;
            }
        }
        return width;
    }

    private static boolean isBroken(List<String> lines, int width) {
        int full = 0;
        int small = 0;
        int loose = 0;
        int longer = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean goesOn = startsSmall(lines.get(i + 1)) && !lines.get(i).isBlank();
            boolean broken = isFull(lines, i, width);
            full += broken ? 1 : 0;
            small += broken && goesOn ? 1 : 0;
            loose += goesOn && !broken ? 1 : 0;
            longer += length(lines.get(i)) > width + SLACK ? 1 : 0;
        }
        boolean narrow = longer * 20 <= lines.size();
        boolean mostlyNarrow = longer * 3 <= lines.size();
        return (full >= FEWEST && small * 5 >= full * 2 && mostlyNarrow || full >= FEWEST - 1 && small > 0 && narrow)
                && small > 2 * loose;
    }

    /** Tells whether the first word of the next line had no room in a line. */
    private static boolean isFull(List<String> lines, int at, int width) {
        String line = lines.get(at);
        String next = continuation(lines.get(at + 1), line);
        int length = length(line);
        if (next.isEmpty() || line.isBlank() || line.endsWith("  ") || length > width + SLACK) {
            return false;
        }
        int space = next.indexOf(' ');
        return !isItem(next) && length + 1 + (space < 0 ? next.length() : space) > width;
    }

    /** Some tools break symbols at their strokes, too. */
    private static String seam(String line) {
        String words = line.stripTrailing();
        int last = words.length() - 1;
        boolean symbol = last > 0
                && (words.charAt(last) == '/' || words.charAt(last) == '-')
                && Character.isLetterOrDigit(words.charAt(last - 1));
        return symbol ? "" : " ";
    }

    /** Each line of a broken quotation bears its mark. */
    private static String continuation(String line, String above) {
        String words = line.strip();
        return words.startsWith(QUOTE) && above.strip().startsWith(QUOTE) ? words.substring(QUOTE.length()) : words;
    }

    private static int length(String line) {
        return line.stripTrailing().length();
    }

    /** A letter with a bracket opens an item of a list. */
    private static boolean startsSmall(String line) {
        int at = depth(line);
        return at < line.length() && Character.isLowerCase(line.charAt(at)) && !line.startsWith(")", at + 1);
    }
}
