package io.github.diembao.dedupe;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Joins records that are alike. Candidates are found by sorting one key of all records at a time, so memory is a few
 * bytes a record and time is the same whatever the texts: each record is held against a bounded number of others.
 */
final class Pairing {

    private static final int BANDS = 16;

    /** Records of one key that later ones are held against. */
    private static final int MOST_HELD_AGAINST = 16;

    private final KeyStore store;
    private final DedupeOptions options;
    private final Components components;
    private final long[] sorted;
    private int filled;

    private Pairing(KeyStore store, DedupeOptions options) {
        this.store = store;
        this.options = options;
        components = new Components(store.size());
        sorted = new long[store.size()];
    }

    static Components join(KeyStore store, DedupeOptions options) throws IOException {
        Pairing pairing = new Pairing(store, options);
        if (options.byUrl()) {
            pairing.by(RecordKeys::url);
            pairing.by(RecordKeys::slug);
        }
        if (options.byText()) {
            for (int band = 0; band < BANDS; band++) {
                int at = band;
                pairing.by(keys -> keys.sketch() == null ? 0 : keys.sketch().bands()[at] | 1);
            }
        }
        return pairing.components;
    }

    /** A key by which candidates come together; 0 for none. */
    private interface Key {
        long of(RecordKeys keys);
    }

    private void by(Key key) throws IOException {
        filled = 0;
        store.scan((record, keys) -> {
            long value = key.of(keys);
            if (value != 0) {
                sorted[filled++] = value & 0xFFFFFFFF00000000L | record;
            }
        });
        Arrays.sort(sorted, 0, filled);
        int start = 0;
        for (int i = 1; i <= filled; i++) {
            if (i == filled || sorted[i] >> 32 != sorted[start] >> 32) {
                if (i - start > 1) {
                    compare(start, i);
                }
                start = i;
            }
        }
    }

    private void compare(int start, int end) throws IOException {
        List<Integer> held = new ArrayList<>();
        List<RecordKeys> heldKeys = new ArrayList<>();
        for (int i = start; i < end; i++) {
            int record = (int) sorted[i];
            RecordKeys keys = store.keys(record);
            boolean alike = false;
            for (int k = 0; k < held.size() && !alike; k++) {
                alike = keys.likeness(heldKeys.get(k), options) != null;
                if (alike) {
                    components.join(held.get(k), record);
                }
            }
            if (!alike && held.size() < MOST_HELD_AGAINST) {
                held.add(record);
                heldKeys.add(keys);
            }
        }
    }
}
