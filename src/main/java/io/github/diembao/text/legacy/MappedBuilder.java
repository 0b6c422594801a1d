package io.github.diembao.text.legacy;

import io.github.diembao.text.OffsetMap;
import java.util.Arrays;

/** A text under construction, with the source range of each code unit. */
final class MappedBuilder {

    private final StringBuilder chars;
    private int[] starts;
    private int[] ends;
    private boolean changed;

    MappedBuilder(int capacity) {
        chars = new StringBuilder(capacity);
        starts = new int[capacity + 4];
        ends = new int[capacity + 4];
    }

    int length() {
        return chars.length();
    }

    char charAt(int index) {
        return chars.charAt(index);
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    /** Appends a character that was made from a range of the source. */
    void append(char c, int start, int end) {
        int at = chars.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
        chars.append(c);
        starts[at] = start;
        ends[at] = end;
        changed |= start != at || end != at + 1;
    }

    /** Appends a string that was made as a whole from a range of the source. */
    void append(String text, int start, int end) {
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i), start, end);
        }
    }

    /** Appends all of this to another text; source offsets move by what is given. */
    void appendTo(MappedBuilder other, int by) {
        for (int i = 0; i < chars.length(); i++) {
            other.append(chars.charAt(i), starts[i] + by, ends[i] + by);
        }
    }

    /** Appends a range of the source as it is. */
    void copy(String source, int start, int end) {
        for (int i = start; i < end; i++) {
            append(source.charAt(i), i, i + 1);
        }
    }

    /** Appends a text that was decoded from the source from an offset on. */
    void append(String text, OffsetMap offsets, int by) {
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i), offsets.sourceStart(i) + by, offsets.sourceEnd(i + 1) + by);
        }
    }

    String text() {
        return chars.toString();
    }

    OffsetMap offsets(int sourceLength) {
        return changed || chars.length() != sourceLength
                ? OffsetMap.of(starts, ends, chars.length(), sourceLength)
                : OffsetMap.identity(sourceLength);
    }
}
