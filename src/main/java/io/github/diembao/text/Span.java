package io.github.diembao.text;

/**
 * A half-open range of UTF-16 code units in a text.
 *
 * @param start index of the first code unit, never negative
 * @param end index after the last code unit, never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /**
     * Returns the number of code units covered.
     *
     * @return zero or more
     */
    public int length() {
        return end - start;
    }

    /**
     * Tells whether the two spans share at least one code unit.
     *
     * @param other another span of the same text
     * @return false for spans that only touch
     */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /**
     * Tells whether the other span lies inside this one.
     *
     * @param other another span of the same text
     * @return true also for equal spans
     */
    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    /**
     * Returns the text under this span.
     *
     * @param text the text the span refers to
     * @return the slice, possibly empty
     * @throws IndexOutOfBoundsException if the span reaches past the text
     */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Orders by start, longer spans first. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }
}
