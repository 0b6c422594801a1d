package io.github.diembao.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Carries offsets of a normalised text back to the text it was made from, and forth. Immutable. */
public final class OffsetMap {

    private final int resultLength;
    private final int sourceLength;
    /** Source start of each result code unit, or null for the identity. */
    private final int @Nullable [] starts;

    private final int @Nullable [] ends;

    private OffsetMap(int resultLength, int sourceLength, int @Nullable [] starts, int @Nullable [] ends) {
        this.resultLength = resultLength;
        this.sourceLength = sourceLength;
        this.starts = starts;
        this.ends = ends;
    }

    /**
     * Returns the map of a text that was not changed.
     *
     * @param length length of the text in UTF-16 code units
     * @return a map that returns what it is given
     */
    public static OffsetMap identity(int length) {
        return new OffsetMap(length, length, null, null);
    }

    /**
     * Makes a map from the source range of each code unit of a result.
     *
     * @param starts source start of each code unit, never going back
     * @param ends exclusive source end of each code unit, never going back
     * @param resultLength length of the result; further array elements are ignored
     * @param sourceLength length of the source
     * @return the map; the arrays are copied
     */
    public static OffsetMap of(int[] starts, int[] ends, int resultLength, int sourceLength) {
        return new OffsetMap(
                resultLength, sourceLength, Arrays.copyOf(starts, resultLength), Arrays.copyOf(ends, resultLength));
    }

    /**
     * Tells whether every offset maps to itself.
     *
     * @return true if the text was not changed
     */
    public boolean isIdentity() {
        return starts == null;
    }

    /**
     * Maps the start of a range.
     *
     * @param offset offset into the result, 0 to its length
     * @return offset into the source
     * @throws IndexOutOfBoundsException if the offset lies outside the result
     */
    public int sourceStart(int offset) {
        check(offset);
        if (starts == null) {
            return offset;
        }
        return offset < resultLength ? starts[offset] : sourceLength;
    }

    /**
     * Maps the exclusive end of a range; characters removed after the range stay outside it.
     *
     * @param offset offset into the result, 0 to its length
     * @return offset into the source
     * @throws IndexOutOfBoundsException if the offset lies outside the result
     */
    public int sourceEnd(int offset) {
        check(offset);
        if (ends == null) {
            return offset;
        }
        return offset == 0 ? 0 : ends[offset - 1];
    }

    /**
     * Maps a span of the result to the source.
     *
     * @param span a span of the result
     * @return the span of the source it was made from
     */
    public Span toSource(Span span) {
        if (starts == null) {
            return span;
        }
        int start = sourceStart(span.start());
        return new Span(start, span.length() == 0 ? start : sourceEnd(span.end()));
    }

    /**
     * Maps an offset of the source to the result.
     *
     * @param sourceOffset offset into the source, 0 to its length
     * @return offset of the result character that covers it, or of the next one where it was removed
     */
    public int toResult(int sourceOffset) {
        if (starts == null || ends == null) {
            return sourceOffset;
        }
        int low = 0;
        int high = resultLength;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= sourceOffset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void check(int offset) {
        if (offset < 0 || offset > resultLength) {
            throw new IndexOutOfBoundsException("offset " + offset + " of " + resultLength);
        }
    }
}
