package io.github.diembao.text;

import java.util.concurrent.atomic.AtomicReferenceArray;

/** A bounded cache of word forms; Vietnamese has so few syllables that nearly every look-up hits. Thread-safe. */
final class WordForms {

    private static final int SLOTS = 1 << 15;
    private static final int LONGEST_CACHED = 24;

    private final AtomicReferenceArray<WordForm> cache = new AtomicReferenceArray<>(SLOTS);

    WordForm get(String text, int start, int end) {
        int length = end - start;
        if (length > LONGEST_CACHED) {
            return WordForm.of(text.substring(start, end));
        }
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int slot = (hash ^ hash >>> 15) & (SLOTS - 1);
        WordForm known = cache.getPlain(slot);
        if (known != null && known.surface().length() == length && text.startsWith(known.surface(), start)) {
            return known;
        }
        WordForm made = WordForm.of(text.substring(start, end));
        cache.setRelease(slot, made);
        return made;
    }
}
