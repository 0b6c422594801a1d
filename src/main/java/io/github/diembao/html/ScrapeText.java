package io.github.diembao.html;

import io.github.diembao.text.BlockType;
import io.github.diembao.text.TextNormalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a scrape without the marks some tools leave in them: tabs between the cells of a table, bars of tables
 * around captions, and Markdown. What the marks tell of a line is kept.
 */
final class ScrapeText {

    private static final int SHORTEST_PARAGRAPH = 80;

    /** No title stands below so many paragraphs. */
    private static final int FEWEST_PARAGRAPHS = 2;

    private static final String LIST_MARKS = "-*+";

    private final List<String> lines = new ArrayList<>();
    private final Map<String, BlockType> types = new HashMap<>();
    private final Set<String> apart = new HashSet<>();
    private final List<Removed> removed;
    private @Nullable String title;

    /** How many lines are as long as paragraphs and end as they do. */
    private int paragraphs;

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
        WrappedText wrapped = new WrappedText(text);
        text = new DumpMarks(removed).without(wrapped.text());
        boolean markdown = Markdown.isIn(text);
        if (!markdown && text.indexOf('\t') < 0 && text.indexOf('|') < 0) {
            for (String line : PageText.split(PageText.lines(text), '\n')) {
                boolean item = wrapped.items().contains(line);
                lines.add(item ? line.substring(2) : line);
                if (item) {
                    types.putIfAbsent(line.substring(2), BlockType.LIST_ITEM);
                }
            }
            return;
        }
        if (markdown) {
            findApart(text);
        }
        List<List<String>> rows = new ArrayList<>();
        String above = "";
        for (String raw : PageText.split(text, '\n')) {
            int level = Markdown.underline(raw, above);
            above = raw;
            if (level > 0) {
                flush(rows, markdown);
                underlined(level);
                continue;
            }
            boolean bars = raw.startsWith("|") || raw.endsWith("|");
            List<String> cells = PageText.split(raw, bars ? '|' : '\t');
            int row = rows.isEmpty() ? cells.size() : rows.get(0).size();
            boolean shorter = cells.size() > 1 && cells.size() < row;
            if (row != cells.size() && !shorter) {
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
                    String cell = markdown ? Markdown.plain(row.get(i)) : row.get(i);
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

    /** A line with a star between blank lines is a paragraph of a digest, not an item of a list. */
    private void findApart(String text) {
        List<String> raw = text.lines().toList();
        for (int i = 0; i < raw.size(); i++) {
            boolean star = raw.get(i).startsWith("* ") || raw.get(i).startsWith("\\* ");
            boolean blankBelow = i + 1 == raw.size() || raw.get(i + 1).isBlank();
            if (star && blankBelow && (i == 0 || raw.get(i - 1).isBlank())) {
                apart.add(PageText.line(raw.get(i)));
            }
        }
    }

    private void underlined(int level) {
        String heading = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
        if (level == 1 && title == null && !lines.isEmpty()) {
            title = heading;
        } else {
            types.putIfAbsent(heading, BlockType.HEADING);
        }
    }

    private void mark(String line) {
        if (Markdown.isTags(line)) {
            removed.add(new Removed("tags", line));
            return;
        }
        int level = Markdown.level(line);
        boolean heading = level > 0;
        boolean quote = line.startsWith("> ");
        boolean item = !apart.contains(line)
                && !heading
                && line.length() > 2
                && LIST_MARKS.indexOf(line.charAt(0)) >= 0
                && line.charAt(1) == ' ';
        String rest = heading ? line.substring(level + 1) : quote || item ? line.substring(2) : line;
        if (!heading && Markdown.isLink(rest)) {
            removed.add(new Removed(rest.startsWith("!") ? "alternative-text" : "related", line));
            return;
        }
        String star = apart.contains(line) && !rest.startsWith("\\") ? "\\" : "";
        String text = PageText.line(Markdown.plain(star + rest));
        if (text.isEmpty()) {
            return;
        }
        lines.add(text);
        paragraphs += text.length() >= SHORTEST_PARAGRAPH && ScrapeLines.isEnded(text) ? 1 : 0;
        if (level == 1 && heading && title == null && paragraphs < FEWEST_PARAGRAPHS) {
            title = text;
        } else if (heading || quote || item) {
            types.putIfAbsent(text, heading ? BlockType.HEADING : quote ? BlockType.QUOTE : BlockType.LIST_ITEM);
        }
    }
}
