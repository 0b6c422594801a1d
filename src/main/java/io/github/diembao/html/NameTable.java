package io.github.diembao.html;

import org.jspecify.annotations.Nullable;

/** Names with numbers, looked up where they stand in a longer string. Not thread-safe while names are added. */
final class NameTable {

    static final int NONE = -1;

    private @Nullable String[] names = new @Nullable String[64];
    private int[] numbers = new int[64];
    private int size;

    /** Adds a name, unless it is known. */
    void put(String name, int number) {
        if (find(name, 0, name.length(), name.hashCode()) != NONE) {
            return;
        }
        if (2 * ++size > names.length) {
            grow();
        }
        place(name, number);
    }

    private void grow() {
        @Nullable String[] oldNames = names;
        int[] oldNumbers = numbers;
        names = new @Nullable String[2 * oldNames.length];
        numbers = new int[names.length];
        for (int i = 0; i < oldNames.length; i++) {
            String old = oldNames[i];
            if (old != null) {
                place(old, oldNumbers[i]);
            }
        }
    }

    private void place(String name, int number) {
        int at = slot(name.hashCode());
        while (names[at] != null) {
            at = at + 1 & names.length - 1;
        }
        names[at] = name;
        numbers[at] = number;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & names.length - 1;
    }

    /**
     * Returns the number of the name a part of a string is, {@link #NONE} for none.
     *
     * @param text holds the name
     * @param from where it begins
     * @param to where it ends, exclusive
     * @param hash of that part, as {@link String#hashCode} counts it
     */
    int find(String text, int from, int to, int hash) {
        for (int at = slot(hash); ; at = at + 1 & names.length - 1) {
            String name = names[at];
            if (name == null) {
                return NONE;
            }
            if (name.length() == to - from && text.startsWith(name, from)) {
                return numbers[at];
            }
        }
    }
}
