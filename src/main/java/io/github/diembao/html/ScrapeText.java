package io.github.diembao.html;

import io.github.diembao.text.BlockType;
import io.github.diembao.text.TextNormalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a scrape without the marks some tools leave in them: tabs between the cells of a table, bars of tables
 * around captions, and Markdown. What the marks tell of a line is kept.
 */
final class ScrapeText {

    private static final String LIST_MARKS = "-*+";
    private static final int DEEPEST_HEADING = 6;

    private final List<String> lines = new ArrayList<>();
    private final Map<String, BlockType> types = new HashMap<>();
    private final List<Removed> removed;
    private @Nullable String title;

    /**
     * Reads a scrape.
     *
     * @param removed takes the lines that are a link or a picture and nothing else
     */
    ScrapeText(String scrape, List<Removed> removed) {
        this.removed = removed;
        String text = TextNormalizer.normalize(scrape).strip();
        int start = NoiseLines.instance().afterMonth(text);
        if (start > 0) {
            removed.add(new Removed("label", text.substring(0, start)));
            text = text.substring(start).strip();
        }
        boolean markdown = isMarkdown(text);
        if (!markdown && text.indexOf('\t') < 0 && text.indexOf('|') < 0) {
            lines.addAll(PageText.split(PageText.lines(text), '\n'));
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (String raw : PageText.split(text, '\n')) {
            boolean bars = raw.startsWith("|") || raw.endsWith("|");
            List<String> cells = PageText.split(raw, bars ? '|' : '\t');
            if (!rows.isEmpty() && rows.get(0).size() != cells.size()) {
                flush(rows, markdown);
            }
            if (bars && cells.size() == 1) {
                flush(rows, markdown);
                types.put(PageText.line(cells.get(0)), BlockType.CAPTION);
            }
            rows.add(cells);
        }
        flush(rows, markdown);
    }

    List<String> lines() {
        return lines;
    }

    /** Returns the line that is marked as the headline, or null. */
    @Nullable
    String title() {
        return title;
    }

    /** Returns what a line is by its mark, null where it has none. */
    @Nullable
    BlockType type(String line) {
        return types.get(line);
    }

    /** Two rows of as many cells are a table. */
    private void flush(List<List<String>> rows, boolean markdown) {
        List<List<String>> full = rows.stream()
                .filter(row -> row.stream().anyMatch(PageText::hasWord))
                .toList();
        if (full.size() > 1 && full.get(0).size() > 1) {
            StringBuilder table = new StringBuilder();
            for (List<String> row : full) {
                table.append(table.isEmpty() ? "" : "\n");
                for (int i = 0; i < row.size(); i++) {
                    String cell = markdown ? plain(row.get(i)) : row.get(i);
                    table.append(i > 0 ? "\t" : "").append(PageText.line(cell));
                }
            }
            lines.add(table.toString());
            types.put(table.toString(), BlockType.TABLE);
        } else {
            for (List<String> row : full) {
                String line = PageText.line(String.join(" ", row));
                if (markdown) {
                    mark(line);
                } else {
                    lines.add(line);
                }
            }
        }
        rows.clear();
    }

    /** Headings, pictures and links are written like nothing else. */
    private static boolean isMarkdown(String scrape) {
        int heading = 0;
        while (scrape.startsWith("#", heading) && heading < DEEPEST_HEADING) {
            heading++;
        }
        return heading > 0 && scrape.startsWith(" ", heading)
                || scrape.contains("\n# ")
                || scrape.contains("\n## ")
                || scrape.contains("\n![")
                || scrape.contains("](http");
    }

    private void mark(String line) {
        int level = 0;
        while (level < line.length() && level < DEEPEST_HEADING && line.charAt(level) == '#') {
            level++;
        }
        boolean heading = level > 0 && line.startsWith(" ", level);
        boolean quote = line.startsWith("> ");
        boolean item =
                !heading && line.length() > 2 && LIST_MARKS.indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ';
        String rest = heading ? line.substring(level + 1) : quote || item ? line.substring(2) : line;
        if (!heading && isLink(rest)) {
            removed.add(new Removed(rest.startsWith("!") ? "alternative-text" : "related", line));
            return;
        }
        String text = PageText.line(plain(rest));
        if (text.isEmpty()) {
            return;
        }
        lines.add(text);
        if (level == 1 && heading && title == null) {
            title = text;
        } else if (heading || quote || item) {
            types.putIfAbsent(text, heading ? BlockType.HEADING : quote ? BlockType.QUOTE : BlockType.LIST_ITEM);
        }
    }

    /** Tells whether a line is one link, or one picture, and nothing else. */
    private static boolean isLink(String line) {
        int open = line.startsWith("![") || line.startsWith("[![") ? 1 : 0;
        int middle = line.lastIndexOf("](");
        return line.startsWith("[", open == 1 && line.startsWith("!") ? 1 : 0)
                && middle > 0
                && line.indexOf(')', middle) == line.length() - 1
                && (open == 1 || line.indexOf("](") == middle);
    }

    /** Takes the marks of emphasis, links and escapes off a line. */
    private static String plain(String line) {
        StringBuilder out = new StringBuilder(line.length());
        int lastClose = line.lastIndexOf(')');
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            boolean next = i + 1 < line.length();
            if (c == '\\' && next && !Character.isLetterOrDigit(line.charAt(i + 1))) {
                out.append(line.charAt(i + 1));
                i += 2;
            } else if (c == '*' || c == '_' && isAtWord(line, i)) {
                i++;
            } else if (c == '[' || c == '!' && next && line.charAt(i + 1) == '[') {
                i++;
            } else if (c == ']') {
                int close = i < lastClose && line.startsWith("(", i + 1) ? line.indexOf(')', i) : -1;
                i = Math.max(i, close) + 1;
            } else {
                out.append(c);
                i++;
            }
        }
        return out.toString();
    }

    /** A stroke between two letters is part of a name. */
    private static boolean isAtWord(String line, int at) {
        boolean before = at > 0 && Character.isLetterOrDigit(line.charAt(at - 1));
        boolean after = at + 1 < line.length() && Character.isLetterOrDigit(line.charAt(at + 1));
        return !(before && after);
    }
}
