package io.github.diembao.dedupe;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses the fullest version of each article; the others are its copies. */
final class Duplicates {

    /** Versions of one component that the rest is held against. */
    private static final int MOST_KEPT = 64;

    private final KeyStore store;
    private final DedupeOptions options;
    private final int[] keptFor;

    /**
     * A copy.
     *
     * @param record its number
     * @param kept number of the record kept for it
     * @param likeness why it is a copy
     * @param similarity estimated share of common runs, null where a text is too short to tell
     */
    record Copy(
            int record,
            int kept,
            Likeness likeness,
            @Nullable Double similarity) {}

    private record Member(int record, RecordKeys keys) {}

    private Duplicates(KeyStore store, DedupeOptions options) {
        this.store = store;
        this.options = options;
        keptFor = new int[store.size()];
        Arrays.setAll(keptFor, i -> i);
    }

    static Duplicates find(KeyStore store, DedupeOptions options) throws IOException {
        Components components = Pairing.join(store, options);
        Duplicates duplicates = new Duplicates(store, options);
        long[] byComponent = new long[store.size()];
        Arrays.setAll(byComponent, i -> (long) components.root(i) << 32 | i);
        Arrays.sort(byComponent);
        int start = 0;
        for (int i = 1; i <= byComponent.length; i++) {
            if (i == byComponent.length || byComponent[i] >> 32 != byComponent[start] >> 32) {
                if (i - start > 1) {
                    duplicates.choose(Arrays.copyOfRange(byComponent, start, i));
                }
                start = i;
            }
        }
        return duplicates;
    }

    /** A record is a copy only of a kept one that it is itself alike to, never of a copy's copy. */
    private void choose(long[] component) throws IOException {
        List<Member> members = new ArrayList<>(component.length);
        for (long entry : component) {
            int record = (int) entry;
            members.add(new Member(record, store.keys(record)));
        }
        members.sort(Comparator.comparingLong((Member m) -> m.keys.fullness())
                .reversed()
                .thenComparingInt(Member::record));
        List<Member> kept = new ArrayList<>();
        for (Member member : members) {
            Member match = null;
            for (int i = 0; i < kept.size() && match == null; i++) {
                match = member.keys.likeness(kept.get(i).keys, options) == null ? null : kept.get(i);
            }
            if (match != null) {
                keptFor[member.record] = match.record;
            } else if (kept.size() < MOST_KEPT) {
                kept.add(member);
            }
        }
    }

    boolean isKept(int record) {
        return keptFor[record] == record;
    }

    /** Returns the numbers of all copies, sorted by the record kept for them. */
    int[] copies() {
        long[] copies = new long[keptFor.length];
        int count = 0;
        for (int i = 0; i < keptFor.length; i++) {
            if (keptFor[i] != i) {
                copies[count++] = (long) keptFor[i] << 32 | i;
            }
        }
        Arrays.sort(copies, 0, count);
        return Arrays.stream(copies, 0, count).mapToInt(copy -> (int) copy).toArray();
    }

    /** Tells of a copy. */
    Copy copy(int record) throws IOException {
        RecordKeys keys = store.keys(record);
        RecordKeys kept = store.keys(keptFor[record]);
        Likeness likeness = keys.likeness(kept, options);
        if (likeness == null) {
            throw new IllegalArgumentException("record " + record + " is no copy");
        }
        double similarity = keys.similarity(kept, -1);
        return new Copy(record, keptFor[record], likeness, similarity < 0 ? null : similarity);
    }
}
