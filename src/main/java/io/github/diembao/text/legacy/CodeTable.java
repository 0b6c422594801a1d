package io.github.diembao.text.legacy;

import io.github.diembao.text.ResourceTable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One column of {@code encodings.tsv}: the bytes of each letter, and a trie of the bytes for the longest match. */
final class CodeTable {

    private static final int ROOT = 0;

    private short[] next = new short[256];
    private char[] letters = new char[1];
    private int nodes = 1;
    private final Map<Character, int[]> codes = new HashMap<>();

    private final Set<Character> known = new HashSet<>();

    private CodeTable() {}

    /** Reads a column. */
    static CodeTable read(List<ResourceTable.Row> rows, String column) {
        CodeTable table = new CodeTable();
        for (ResourceTable.Row row : rows) {
            char letter = (char) Integer.parseInt(row.get("letter").substring(2), 16);
            table.known.add(letter);
            for (String cell : row.list(column)) {
                table.add(letter, bytes(cell, row), row);
            }
        }
        return table;
    }

    private static int[] bytes(String cell, ResourceTable.Row row) {
        if (cell.length() % 2 != 0) {
            throw new IllegalStateException(row.where() + ": odd number of hexadecimal digits: " + cell);
        }
        int[] bytes = new int[cell.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = Integer.parseInt(cell, 2 * i, 2 * i + 2, 16);
        }
        return bytes;
    }

    private void add(char letter, int[] code, ResourceTable.Row row) {
        codes.putIfAbsent(letter, code);
        int node = ROOT;
        for (int b : code) {
            int child = next[node << 8 | b];
            if (child == 0) {
                child = nodes++;
                if (nodes > letters.length) {
                    next = Arrays.copyOf(next, nodes << 9);
                    letters = Arrays.copyOf(letters, nodes << 1);
                }
                next[node << 8 | b] = (short) child;
            }
            node = child;
        }
        if (letters[node] != 0) {
            throw new IllegalStateException(row.where() + ": the bytes of " + letters[node] + " again: " + letter);
        }
        letters[node] = letter;
    }

    /** Returns the node the first byte of a sequence leads to, or a child of a node; 0 for none. */
    int child(int node, int b) {
        return next[node << 8 | b];
    }

    /** Tells whether a byte after a sequence that ended in a node would be read as a part of it. */
    boolean continues(int node, int b) {
        return node != ROOT && child(node, b) != 0;
    }

    /** Returns the letter whose bytes end at the node, or 0. */
    char letter(int node) {
        return letters[node];
    }

    /** Returns the letter that is this byte alone, or 0. */
    char single(int b) {
        int node = next[b];
        return node == 0 ? 0 : letters[node];
    }

    /** Tells whether a character is a letter of Vietnamese with marks, whether or not this encoding has it. */
    boolean isVietnamese(char c) {
        return Character.isLetter(c) && known.contains(c);
    }

    /** Returns the bytes to write for a letter, or null; not to be changed. */
    int @Nullable [] code(char letter) {
        return codes.get(letter);
    }
}
