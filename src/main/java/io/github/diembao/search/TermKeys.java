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

    private static final int SLOT_BITS = 15;
    private static final int LONGEST_CACHED = 24;
    /** Nearly every syllable; such a term is compared as two numbers. */
    private static final int LONGEST_PACKED = 8;

    private static final int PACKED_IN_ONE = Long.SIZE / Character.SIZE;
    private static final AtomicReferenceArray<TermKeys> CACHE = new AtomicReferenceArray<>(1 << SLOT_BITS);

    private final char[] surface;
    /** First characters of the surface, zeros after its end. */
    private final long head;

    private final long tail;
    private final char[] key;
    private final char[] folded;
    private final BytesRef keyBytes;
    private final BytesRef foldedBytes;
    private final int foldedHash;
    private final boolean makesPairs;

    private TermKeys(String surface) {
        this.surface = surface.toCharArray();
        head = pack(this.surface, 0, this.surface.length);
        tail = pack(this.surface, PACKED_IN_ONE, this.surface.length);
        String searchKey = TextKeys.searchKey(surface);
        String foldedKey = TextKeys.fold(searchKey);
        key = searchKey.toCharArray();
        folded = foldedKey.toCharArray();
        keyBytes = new BytesRef(searchKey);
        foldedBytes = new BytesRef(foldedKey);
        foldedHash = foldedKey.hashCode();
        makesPairs = !GrammarWords.contains(searchKey);
    }

    static TermKeys of(char[] buffer, int length) {
        if (length > LONGEST_CACHED) {
            return new TermKeys(new String(buffer, 0, length));
        }
        long head = pack(buffer, 0, length);
        long tail = pack(buffer, PACKED_IN_ONE, length);
        int slot = slotOf(head, tail);
        // Plain reads are safe: every field is final.
        TermKeys known = CACHE.getPlain(slot);
        if (known != null && known.isOf(head, tail, buffer, length)) {
            return known;
        }
        TermKeys made = new TermKeys(new String(buffer, 0, length));
        CACHE.setRelease(slot, made);
        return made;
    }

    private static int slotOf(long head, long tail) {
        long hash = (head * 0x9E3779B97F4A7C15L ^ tail) * 0xD6E8FEB86659FD93L;
        return (int) (hash >>> Long.SIZE - SLOT_BITS);
    }

    private static long pack(char[] chars, int from, int end) {
        long packed = 0;
        for (int i = Math.min(end, from + PACKED_IN_ONE) - 1; i >= from; i--) {
            packed = packed << Character.SIZE | chars[i];
        }
        return packed;
    }

    private boolean isOf(long otherHead, long otherTail, char[] buffer, int length) {
        return head == otherHead
                && tail == otherTail
                && surface.length == length
                && (length <= LONGEST_PACKED || Arrays.equals(surface, 0, length, buffer, 0, length));
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

    /** Tells whether the term and its neighbour may be a word, so that they are worth a term of their own. */
    boolean makesPairs() {
        return makesPairs;
    }

    /** Tells whether the key carries a mark or is đ. */
    boolean isMarked() {
        return !Arrays.equals(key, folded);
    }
}
