package io.github.diembao.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Tells tables that hold data from tables that only place things, and reads the former as rows of cells. */
final class DataTable {

    private DataTable() {}

    /** Tells whether a table only places pictures over their captions. */
    static boolean isPicture(Element table) {
        return hasImage(table) && longestRow(table) <= 4 && !hasMixedRow(table) && !hasHead(table);
    }

    /** Tells whether another table stands inside: such a table only lays out. Stops at the first. */
    static boolean isNested(Element table) {
        Node node = table.firstChild();
        while (node != null) {
            if (node.nameIs("table")) {
                return true;
            }
            Node next = node.firstChild();
            while (next == null && node != null && !node.equals(table)) {
                next = node.nextSibling();
                node = node.parentNode();
            }
            node = next;
        }
        return false;
    }

    private static boolean hasImage(Element table) {
        return !table.getElementsByTag("img").isEmpty();
    }

    /** Columns with names hold data. */
    private static boolean hasHead(Element table) {
        return table.getElementsByTag("th").stream().filter(Element::hasText).count() > 1;
    }

    /** A row with pictures and text side by side belongs to a list of things, not to a picture with its caption. */
    private static boolean hasMixedRow(Element table) {
        for (Element row : table.getElementsByTag("tr")) {
            int pictures = row.getElementsByTag("img").size();
            if (pictures > 0 && textCells(row) > pictures) {
                return true;
            }
        }
        return false;
    }

    private static int textCells(Element row) {
        int cells = 0;
        for (Element cell : row.children()) {
            cells += PageText.of(cell).isEmpty() ? 0 : 1;
        }
        return cells;
    }

    private static int longestRow(Element table) {
        int longest = 0;
        for (Element row : table.getElementsByTag("tr")) {
            longest = Math.max(longest, row.childrenSize());
        }
        return longest;
    }

    /**
     * Reads a table of data.
     *
     * @return its rows, a line each, cells separated by tabs; null for a table of one column
     */
    static @Nullable String rows(Element table) {
        if (longestRow(table) < 2) {
            return null;
        }
        List<String> rows = new ArrayList<>();
        boolean wide = false;
        for (Element row : table.getElementsByTag("tr")) {
            StringBuilder line = new StringBuilder();
            int filled = 0;
            for (Element cell : row.children()) {
                String text = PageText.of(cell);
                filled += text.isEmpty() ? 0 : 1;
                line.append(line.length() == 0 && cell.equals(row.firstElementChild()) ? "" : "\t")
                        .append(text);
            }
            wide |= filled > 1;
            if (filled > 0) {
                rows.add(line.toString());
            }
        }
        return wide ? String.join("\n", rows) : null;
    }
}
