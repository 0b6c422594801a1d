package io.github.diembao.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A sketch of a text in {@value #BYTES} bytes by which near-duplicates are found without comparing texts: one-permutation
 * minimum hashing (Li, Owen and Zhang, 2012) of runs of four folded syllables, empty bins filled from their neighbours
 * (Shrivastava and Li, 2014). Marks, case, tone style and punctuation play no part. The same in every process. Immutable
 * and thread-safe.
 */
public final class TextSketch {

    /** Length of a sketch as bytes. */
    public static final int BYTES = 256;

    private static final int BINS = BYTES / Integer.BYTES;
    private static final int BIN_BITS = 6;
    private static final int BAND = 4;
    private static final int SHINGLE = 4;
    /** A text with fewer runs says too little to call another text its copy. */
    private static final int FEWEST_SHINGLES = 16;

    private final int[] bins;

    private TextSketch(int[] bins) {
        this.bins = bins;
    }

    /**
     * Sketches a text.
     *
     * @param text any text, best normalised ({@link TextNormalizer})
     * @return its sketch; null where it has too few words to tell its copies (fewer than 19)
     */
    public static @Nullable TextSketch of(String text) {
        return of(Tokenizer.tokenize(text));
    }

    /**
     * Sketches a text that is cut already; words and numbers count, marks don't.
     *
     * @param tokens the tokens of the text
     * @return its sketch; null where it has too few words to tell its copies (fewer than 19)
     */
    public static @Nullable TextSketch of(TokenSequence tokens) {
        Builder sketch = new Builder();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.kind(i) != TokenKind.MARK) {
                sketch.add(tokens.folded(i).hashCode());
            }
        }
        return sketch.build();
    }

    /**
     * Reads a sketch.
     *
     * @param bytes holds what {@link #toBytes} returned
     * @param offset where it starts there
     * @return the sketch
     * @throws IndexOutOfBoundsException if fewer than {@value #BYTES} bytes follow
     */
    public static TextSketch fromBytes(byte[] bytes, int offset) {
        int[] bins = new int[BINS];
        for (int i = 0; i < BINS; i++) {
            int at = offset + i * Integer.BYTES;
            bins[i] =
                    bytes[at] << 24 | (bytes[at + 1] & 0xFF) << 16 | (bytes[at + 2] & 0xFF) << 8 | bytes[at + 3] & 0xFF;
        }
        return new TextSketch(bins);
    }

    /**
     * Returns the sketch for storing.
     *
     * @return {@value #BYTES} bytes of its own
     */
    public byte[] toBytes() {
        byte[] bytes = new byte[BYTES];
        for (int i = 0; i < BINS; i++) {
            bytes[i * 4] = (byte) (bins[i] >>> 24);
            bytes[i * 4 + 1] = (byte) (bins[i] >>> 16);
            bytes[i * 4 + 2] = (byte) (bins[i] >>> 8);
            bytes[i * 4 + 3] = (byte) bins[i];
        }
        return bytes;
    }

    /**
     * Returns keys of which two near-duplicates share at least one: two texts with 80 of 100 runs in common do so in 999
     * of 1,000 cases, two with 30 in 122.
     *
     * @return 16 keys of its own, each the hash of four bins and of its place
     */
    public long[] bands() {
        long[] bands = new long[BINS / BAND];
        for (int band = 0; band < bands.length; band++) {
            long hash = band;
            for (int k = 0; k < BAND; k++) {
                hash = mix(hash + bins[band * BAND + k]);
            }
            bands[band] = hash;
        }
        return bands;
    }

    /**
     * Estimates which share of all their runs of four syllables two texts have in common (Jaccard).
     *
     * @param other sketch of the other text
     * @return 0 to 1, in steps of 1/64; its standard error is at most 0.063
     */
    public double similarity(TextSketch other) {
        int same = 0;
        for (int i = 0; i < BINS; i++) {
            same += bins[i] == other.bins[i] ? 1 : 0;
        }
        return (double) same / BINS;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TextSketch sketch && Arrays.equals(bins, sketch.bins);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bins);
    }

    private static long mix(long value) {
        long h = value * 0x9E3779B97F4A7C15L;
        h ^= h >>> 32;
        h *= 0xD6E8FEB86659FD93L;
        return h ^ h >>> 29;
    }

    /** Takes the syllables of a text one after the other. Not thread-safe. */
    public static final class Builder {

        private final long[] least = new long[BINS];
        private final int[] window = new int[SHINGLE];
        private int count;

        /** Makes a builder of a sketch of no syllables. */
        public Builder() {
            Arrays.fill(least, Long.MAX_VALUE);
        }

        /**
         * Adds a syllable.
         *
         * @param folded {@link String#hashCode} of its folded key
         */
        public void add(int folded) {
            window[count++ % SHINGLE] = folded;
            if (count < SHINGLE) {
                return;
            }
            long hash = 0;
            for (int k = 0; k < SHINGLE; k++) {
                hash = mix(hash + window[(count + k) % SHINGLE]);
            }
            int bin = (int) (hash >>> Long.SIZE - BIN_BITS);
            least[bin] = Math.min(least[bin], hash >>> 8 & 0xFFFFFFFFL);
        }

        /**
         * Returns the sketch of the syllables added so far.
         *
         * @return the sketch; null where they are too few (fewer than 19)
         */
        public @Nullable TextSketch build() {
            return count - SHINGLE + 1 < FEWEST_SHINGLES ? null : new TextSketch(filled());
        }

        private int[] filled() {
            int[] bins = new int[BINS];
            for (int bin = 0; bin < BINS; bin++) {
                int from = bin;
                int steps = 0;
                while (least[from] == Long.MAX_VALUE) {
                    from = (from + 1) % BINS;
                    steps++;
                }
                bins[bin] = (int) least[from] + steps * 0x9E3779B9;
            }
            return bins;
        }
    }
}
