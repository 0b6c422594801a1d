package io.github.diembao.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * A short sketch of a text by which near-duplicates are found: one-permutation minimum hashing (Li, Owen and Zhang,
 * 2012) of runs of four folded syllables, empty bins filled from their neighbours (Shrivastava and Li, 2014).
 */
final class Signature {

    private static final int BINS = 64;
    private static final int BAND = 4;
    private static final int SHINGLE = 4;
    /** A text with fewer runs says too little to call another text its copy. */
    private static final int FEWEST_SHINGLES = 16;

    private final int[] bins;

    private Signature(int[] bins) {
        this.bins = bins;
    }

    /** Returns the sketch of a text, null where it is too short for one. */
    static @Nullable Signature of(ArticleTokens tokens) {
        long[] least = new long[BINS];
        java.util.Arrays.fill(least, Long.MAX_VALUE);
        int[] window = new int[SHINGLE];
        int count = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isSymbol(i)) {
                continue;
            }
            window[count++ % SHINGLE] = tokens.term(i).foldedHash();
            if (count < SHINGLE) {
                continue;
            }
            long hash = 0;
            for (int k = 0; k < SHINGLE; k++) {
                hash = mix(hash + window[(count + k) % SHINGLE]);
            }
            int bin = (int) (hash >>> 58);
            least[bin] = Math.min(least[bin], hash >>> 8 & 0xFFFFFFFFL);
        }
        return count - SHINGLE + 1 < FEWEST_SHINGLES ? null : new Signature(filled(least));
    }

    private static int[] filled(long[] least) {
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

    private static long mix(long value) {
        long h = value * 0x9E3779B97F4A7C15L;
        h ^= h >>> 32;
        h *= 0xD6E8FEB86659FD93L;
        return h ^ h >>> 29;
    }

    static Signature of(BytesRef bytes) {
        int[] bins = new int[BINS];
        for (int i = 0; i < BINS; i++) {
            int at = bytes.offset + i * 4;
            bins[i] = bytes.bytes[at] << 24
                    | (bytes.bytes[at + 1] & 0xFF) << 16
                    | (bytes.bytes[at + 2] & 0xFF) << 8
                    | bytes.bytes[at + 3] & 0xFF;
        }
        return new Signature(bins);
    }

    BytesRef bytes() {
        byte[] bytes = new byte[BINS * 4];
        for (int i = 0; i < BINS; i++) {
            bytes[i * 4] = (byte) (bins[i] >>> 24);
            bytes[i * 4 + 1] = (byte) (bins[i] >>> 16);
            bytes[i * 4 + 2] = (byte) (bins[i] >>> 8);
            bytes[i * 4 + 3] = (byte) bins[i];
        }
        return new BytesRef(bytes);
    }

    /** Terms of which two near-duplicates share at least one. */
    List<String> bands() {
        List<String> bands = new ArrayList<>(BINS / BAND);
        for (int band = 0; band < BINS / BAND; band++) {
            long hash = band;
            for (int k = 0; k < BAND; k++) {
                hash = mix(hash + bins[band * BAND + k]);
            }
            bands.add(Long.toString(hash, Character.MAX_RADIX));
        }
        return bands;
    }

    /** Estimates which share of their runs of syllables two texts have in common, 0 to 1. */
    double similarity(Signature other) {
        int same = 0;
        for (int i = 0; i < BINS; i++) {
            same += bins[i] == other.bins[i] ? 1 : 0;
        }
        return (double) same / BINS;
    }
}
