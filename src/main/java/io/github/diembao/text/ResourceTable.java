package io.github.diembao.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of facts: tab-separated, UTF-8, unquoted; lines that start with {@code #} are comments, the first other line
 * names the columns. Trailing empty cells may be missing.
 */
public final class ResourceTable {

    /** One line of a table; cells are read by column name. */
    public static final class Row {
        private final Map<String, Integer> columns;
        private final String[] cells;
        private final String table;
        private final int line;

        private Row(Map<String, Integer> columns, String[] cells, String table, int line) {
            this.columns = columns;
            this.cells = cells;
            this.table = table;
            this.line = line;
        }

        /**
         * Returns a cell.
         *
         * @param column name of the column
         * @return the trimmed cell, the empty string where it is empty
         * @throws IllegalArgumentException if the table has no such column
         */
        public String get(String column) {
            Integer index = columns.get(column);
            if (index == null) {
                throw new IllegalArgumentException(where() + ": no column " + column + " among " + columns.keySet());
            }
            return index < cells.length ? cells[index].strip() : "";
        }

        /**
         * Returns the parts of a cell that are separated by semicolons.
         *
         * @param column name of the column
         * @return the trimmed non-empty parts in order
         * @throws IllegalArgumentException if the table has no such column
         */
        public List<String> list(String column) {
            String cell = get(column);
            List<String> parts = new ArrayList<>();
            int from = 0;
            while (from <= cell.length()) {
                int semicolon = cell.indexOf(';', from);
                int to = semicolon < 0 ? cell.length() : semicolon;
                String part = cell.substring(from, to).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = to + 1;
            }
            return parts;
        }

        /**
         * Returns where the row stands, for error messages.
         *
         * @return table name and line number
         */
        public String where() {
            return ResourceTable.where(table, line);
        }
    }

    private ResourceTable() {}

    /**
     * Reads a table from the class path.
     *
     * @param owner class beside which the resource lies
     * @param name resource name, relative to the class
     * @return its rows in order
     * @throws IllegalStateException if the resource is missing or malformed
     * @throws UncheckedIOException if it can't be read
     */
    public static List<Row> read(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name + " of " + owner.getName());
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), name);
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + name, e);
        }
    }

    /**
     * Reads a table.
     *
     * @param reader its text; the caller closes it
     * @param name what to call the table in messages
     * @return its rows in order
     * @throws IllegalStateException if there is no header line, a column is named twice or a row has too many cells
     * @throws IOException if it can't be read
     */
    public static List<Row> read(Reader reader, String name) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[1 << 13];
        int read;
        while ((read = reader.read(buffer)) >= 0) {
            text.append(buffer, 0, read);
        }
        return parse(text.toString(), name);
    }

    private static List<Row> parse(String text, String name) {
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> columns = new LinkedHashMap<>();
        int number = 0;
        int at = 0;
        while (at < text.length()) {
            int start = at;
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            at = end + 1;
            number++;
            end = end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
            if (end == start || text.charAt(start) == '#' || blank(text, start, end)) {
                continue;
            }
            if (columns.isEmpty()) {
                for (String cell : cells(text, start, end, 1)) {
                    if (columns.put(cell.strip(), columns.size()) != null) {
                        throw new IllegalStateException(where(name, number) + ": column named twice: " + cell);
                    }
                }
                continue;
            }
            String[] cells = cells(text, start, end, columns.size());
            if (cells.length > columns.size()) {
                throw new IllegalStateException(
                        where(name, number) + ": " + cells.length + " cells under " + columns.size() + " columns");
            }
            rows.add(new Row(columns, cells, name, number));
        }
        if (columns.isEmpty()) {
            throw new IllegalStateException(name + ": no header line");
        }
        return rows;
    }

    private static String where(String name, int line) {
        return name + ":" + line;
    }

    private static boolean blank(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String[] cells(String text, int start, int end, int expected) {
        String[] cells = new String[expected];
        int n = 0;
        int from = start;
        while (from <= end) {
            int to = from;
            while (to < end && text.charAt(to) != '\t') {
                to++;
            }
            if (n == cells.length) {
                cells = Arrays.copyOf(cells, n * 2);
            }
            cells[n++] = text.substring(from, to);
            from = to + 1;
        }
        return n == cells.length ? cells : Arrays.copyOf(cells, n);
    }
}
