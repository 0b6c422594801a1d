package io.github.diembao.text;

import java.util.Arrays;
import java.util.Collection;

/** An immutable set of occupied ranges of one text, for "is this stretch already taken?" in logarithmic time. */
public final class SpanSet {

    private static final SpanSet EMPTY = new SpanSet(new int[0], new int[0]);

    private final int[] starts;
    private final int[] ends;

    private SpanSet(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    /**
     * Returns the set that covers nothing.
     *
     * @return the empty set
     */
    public static SpanSet empty() {
        return EMPTY;
    }

    /**
     * Builds a set; overlapping and touching spans are merged.
     *
     * @param spans spans of one text in any order
     * @return the set of everything they cover
     */
    public static SpanSet of(Collection<Span> spans) {
        if (spans.isEmpty()) {
            return EMPTY;
        }
        Span[] sorted = spans.toArray(new Span[0]);
        Arrays.sort(sorted);
        int[] starts = new int[sorted.length];
        int[] ends = new int[sorted.length];
        int n = 0;
        for (Span span : sorted) {
            if (n > 0 && span.start() <= ends[n - 1]) {
                ends[n - 1] = Math.max(ends[n - 1], span.end());
            } else {
                starts[n] = span.start();
                ends[n++] = span.end();
            }
        }
        return new SpanSet(Arrays.copyOf(starts, n), Arrays.copyOf(ends, n));
    }

    /**
     * Tells whether any code unit of the range is covered.
     *
     * @param start first code unit
     * @param end end of the range, exclusive
     * @return false for an empty range
     */
    public boolean overlaps(int start, int end) {
        if (starts.length == 0 || end <= start) {
            return false;
        }
        int at = Arrays.binarySearch(starts, end - 1);
        int candidate = at >= 0 ? at : -at - 2;
        return candidate >= 0 && ends[candidate] > start;
    }

    /**
     * Returns the end of the covered stretch that holds the given code unit.
     *
     * @param offset a code unit
     * @return the exclusive end of the stretch, or -1 where the code unit is free
     */
    public int endOfStretchAt(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        int candidate = at >= 0 ? at : -at - 2;
        return candidate >= 0 && ends[candidate] > offset ? ends[candidate] : -1;
    }
}
