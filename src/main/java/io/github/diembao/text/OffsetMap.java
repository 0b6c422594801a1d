package io.github.diembao.text;

import java.util.Arrays;

/**
 * Carries offsets of a rewritten text back to the text it was made from, and forth. It keeps only the places that
 * changed. Immutable.
 */
public final class OffsetMap {

    private final int resultLength;
    private final int sourceLength;
    /** Changed stretches in order: start and end in the source, start and end in the result. */
    private final int[] changes;
    /** Whether anything changed; one character may have become another with all offsets as they were. */
    private final boolean changed;

    private OffsetMap(int resultLength, int sourceLength, int[] changes, boolean changed) {
        this.resultLength = resultLength;
        this.sourceLength = sourceLength;
        this.changes = changes;
        this.changed = changed;
    }

    /**
     * Returns the map of a text that was not changed.
     *
     * @param length length of the text in UTF-16 code units
     * @return a map that returns what it is given
     */
    public static OffsetMap identity(int length) {
        return new OffsetMap(length, length, new int[0], false);
    }

    /**
     * Makes a map from the source range of each code unit of a result.
     *
     * @param starts source start of each code unit, never going back
     * @param ends exclusive source end of each code unit, never going back
     * @param resultLength length of the result; further array elements are ignored
     * @param sourceLength length of the source
     * @return the map, never the identity
     */
    public static OffsetMap of(int[] starts, int[] ends, int resultLength, int sourceLength) {
        Builder map = new Builder();
        map.changed = true;
        int source = 0;
        int from = 0;
        while (from < resultLength) {
            int end = ends[from];
            int to = from + 1;
            while (to < resultLength && starts[to] < end) {
                end = Math.max(end, ends[to++]);
            }
            map.change(starts[from] - source, 0).change(end - starts[from], to - from);
            source = end;
            from = to;
        }
        return map.change(sourceLength - source, 0).build();
    }

    /**
     * Starts a map, to be told of a rewriting from left to right.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Tells whether the text was not changed.
     *
     * @return true if it was not; then every offset maps to itself
     */
    public boolean isIdentity() {
        return !changed;
    }

    /**
     * Maps the start of a range.
     *
     * @param offset offset into the result, 0 to its length
     * @return offset into the source; the start of the changed stretch the character comes from
     * @throws IndexOutOfBoundsException if the offset lies outside the result
     */
    public int sourceStart(int offset) {
        check(offset, resultLength);
        int i = lastChange(2, offset);
        if (i < 0) {
            return offset;
        }
        return offset < changes[i + 3] ? changes[i] : offset - changes[i + 3] + changes[i + 1];
    }

    /**
     * Maps the exclusive end of a range; characters removed after the range stay outside it.
     *
     * @param offset offset into the result, 0 to its length
     * @return offset into the source; the end of the changed stretch the character before comes from
     * @throws IndexOutOfBoundsException if the offset lies outside the result
     */
    public int sourceEnd(int offset) {
        check(offset, resultLength);
        if (offset == 0) {
            return 0;
        }
        int i = lastChange(2, offset - 1);
        if (i < 0) {
            return offset;
        }
        return offset <= changes[i + 3] ? changes[i + 1] : offset - changes[i + 3] + changes[i + 1];
    }

    /**
     * Maps a span of the result to the source.
     *
     * @param span a span of the result
     * @return the span of the source it was made from
     * @throws IndexOutOfBoundsException if the span lies outside the result
     */
    public Span toSource(Span span) {
        int start = sourceStart(span.start());
        return new Span(start, span.length() == 0 ? start : sourceEnd(span.end()));
    }

    /**
     * Maps an offset of the source to the result.
     *
     * @param sourceOffset offset into the source, 0 to its length
     * @return offset of the first result character of the stretch that covers it, or of the next one where it was
     *     removed
     * @throws IndexOutOfBoundsException if the offset lies outside the source
     */
    public int toResult(int sourceOffset) {
        check(sourceOffset, sourceLength);
        int i = lastChange(0, sourceOffset);
        if (i < 0) {
            return sourceOffset;
        }
        return sourceOffset < changes[i + 1] ? changes[i + 2] : sourceOffset - changes[i + 1] + changes[i + 3];
    }

    /**
     * Joins two rewritings of one text.
     *
     * @param next the map of a rewriting of this map's result
     * @return the map from the result of {@code next} to the source of this map
     * @throws IllegalArgumentException if {@code next} maps to a text of another length
     */
    public OffsetMap then(OffsetMap next) {
        if (next.sourceLength != resultLength) {
            throw new IllegalArgumentException("a text of " + resultLength + " isn't one of " + next.sourceLength);
        }
        Builder joined = new Builder();
        joined.changed = changed || next.changed;
        int[] mine = changes;
        int[] theirs = next.changes;
        int middle = 0;
        int a = 0;
        int b = 0;
        while (a < mine.length || b < theirs.length) {
            int start = Math.min(
                    a < mine.length ? mine[a + 2] : Integer.MAX_VALUE,
                    b < theirs.length ? theirs[b] : Integer.MAX_VALUE);
            joined.keep(start - middle);
            int end = start;
            int source = 0;
            int result = 0;
            // Stretches that overlap can't be told apart any more and become one.
            while (true) {
                if (a < mine.length && (mine[a + 2] < end || mine[a + 2] == start && end == start)) {
                    end = Math.max(end, mine[a + 3]);
                    source += mine[a + 1] - mine[a] - (mine[a + 3] - mine[a + 2]);
                    a += 4;
                } else if (b < theirs.length && (theirs[b] < end || theirs[b] == start && end == start)) {
                    end = Math.max(end, theirs[b + 1]);
                    result += theirs[b + 3] - theirs[b + 2] - (theirs[b + 1] - theirs[b]);
                    b += 4;
                } else {
                    break;
                }
            }
            joined.change(source + end - start, result + end - start);
            middle = end;
        }
        return joined.keep(resultLength - middle).build();
    }

    /** Index of the last change whose column is not after an offset, negative for none. */
    private int lastChange(int column, int offset) {
        int low = 0;
        int high = changes.length / 4;
        while (low < high) {
            int half = (low + high) >>> 1;
            if (changes[4 * half + column] <= offset) {
                low = half + 1;
            } else {
                high = half;
            }
        }
        return 4 * (low - 1);
    }

    private static void check(int offset, int length) {
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException("offset " + offset + " of " + length);
        }
    }

    /** Collects the stretches of a rewriting from left to right. Not thread-safe. */
    public static final class Builder {

        private int source;
        private int result;
        private int[] changes = new int[16];
        private int size;
        private boolean changed;

        private Builder() {}

        /**
         * Adds a stretch that stayed as it was.
         *
         * @param length number of code units
         * @return this builder
         * @throws IllegalArgumentException if the length is negative
         */
        public Builder keep(int length) {
            if (length < 0) {
                throw new IllegalArgumentException("length " + length);
            }
            source += length;
            result += length;
            return this;
        }

        /**
         * Adds a stretch that was rewritten as a whole, removed or inserted. One code unit for another keeps all offsets.
         *
         * @param sourceLength number of code units it had
         * @param resultLength number of code units it has now
         * @return this builder
         * @throws IllegalArgumentException if a length is negative
         */
        public Builder change(int sourceLength, int resultLength) {
            if (sourceLength < 0 || resultLength < 0) {
                throw new IllegalArgumentException("lengths " + sourceLength + " and " + resultLength);
            }
            changed |= sourceLength + resultLength > 0;
            if (sourceLength == resultLength && sourceLength <= 1) {
                return keep(sourceLength);
            }
            if (resultLength == 0 && size > 0 && changes[size - 3] == source && changes[size - 2] == result) {
                changes[size - 3] = source += sourceLength;
                return this;
            }
            if (size == changes.length) {
                changes = Arrays.copyOf(changes, 2 * size);
            }
            changes[size++] = source;
            changes[size++] = source += sourceLength;
            changes[size++] = result;
            changes[size++] = result += resultLength;
            return this;
        }

        /** Adds what another builder was told, after what this one was told. */
        Builder append(Builder other) {
            int at = 0;
            for (int i = 0; i < other.size; i += 4) {
                keep(other.changes[i] - at);
                change(other.changes[i + 1] - other.changes[i], other.changes[i + 3] - other.changes[i + 2]);
                at = other.changes[i + 1];
            }
            changed |= other.changed;
            return keep(other.source - at);
        }

        /**
         * Returns the map of all stretches so far.
         *
         * @return the map
         */
        public OffsetMap build() {
            return new OffsetMap(result, source, Arrays.copyOf(changes, size), changed);
        }
    }
}
