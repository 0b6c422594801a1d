package io.github.diembao.search;

import io.github.diembao.text.TextKeys;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.util.BytesRef;

/**
 * Search key and folded key of a term. Vietnamese has so few syllables that a bounded cache makes nearly every look-up
 * a comparison. Thread-safe.
 */
final class TermKeys {

    private static final int SLOTS = 1 << 15;
    private static final int LONGEST_CACHED = 24;
    private static final AtomicReferenceArray<TermKeys> CACHE = new AtomicReferenceArray<>(SLOTS);

    private final char[] surface;
    private final char[] key;
    private final char[] folded;
    private final BytesRef keyBytes;
    private final BytesRef foldedBytes;
    private final int foldedHash;

    private TermKeys(String surface) {
        this.surface = surface.toCharArray();
        String searchKey = TextKeys.searchKey(surface);
        String foldedKey = TextKeys.fold(searchKey);
        key = searchKey.toCharArray();
        folded = foldedKey.toCharArray();
        keyBytes = new BytesRef(searchKey);
        foldedBytes = new BytesRef(foldedKey);
        foldedHash = foldedKey.hashCode();
    }

    static TermKeys of(char[] buffer, int length) {
        if (length > LONGEST_CACHED) {
            return new TermKeys(new String(buffer, 0, length));
        }
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + buffer[i];
        }
        int slot = (hash ^ hash >>> 15) & (SLOTS - 1);
        // Plain reads are safe: every field is final.
        TermKeys known = CACHE.getPlain(slot);
        if (known != null && known.isOf(buffer, length)) {
            return known;
        }
        TermKeys made = new TermKeys(new String(buffer, 0, length));
        CACHE.setRelease(slot, made);
        return made;
    }

    /** Terms are so short that a plain loop beats the vector comparison of arrays. */
    private boolean isOf(char[] buffer, int length) {
        if (surface.length != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (surface[i] != buffer[i]) {
                return false;
            }
        }
        return true;
    }

    static TermKeys of(CharSequence term) {
        char[] buffer = term.toString().toCharArray();
        return of(buffer, buffer.length);
    }

    /** Lower case, one tone style; never changed by the caller. */
    char[] key() {
        return key;
    }

    /** The key without diacritics; never changed by the caller. */
    char[] folded() {
        return folded;
    }

    BytesRef keyBytes() {
        return keyBytes;
    }

    BytesRef foldedBytes() {
        return foldedBytes;
    }

    int foldedHash() {
        return foldedHash;
    }

    boolean foldsAs(TermKeys other) {
        return this == other || foldedHash == other.foldedHash && Arrays.equals(folded, other.folded);
    }

    /** Tells whether the key carries a mark or is đ. */
    boolean isMarked() {
        return !Arrays.equals(key, folded);
    }
}
