package io.github.diembao.text;

/** A bounded cache of word forms; Vietnamese has so few syllables that nearly every look-up hits. Thread-safe. */
final class WordForms {

    private static final int SLOTS = 1 << 15;
    private static final int LONGEST_CACHED = 24;
    private static final long MIXER = 0x9E3779B97F4A7C15L;

    /** Read and written without order: a form is immutable, so that the worst of a race is a form made twice. */
    private final WordForm[] cache = new WordForm[SLOTS];

    /** Returns the form of {@code text} from start to end, of which {@code chars} are the code units. */
    WordForm get(String text, char[] chars, int start, int end) {
        int length = end - start;
        if (length > LONGEST_CACHED) {
            return WordForm.of(text.substring(start, end));
        }
        long head = WordForm.pack(chars, start, Math.min(length, WordForm.PACKED));
        long tail = length <= WordForm.PACKED
                ? 0
                : WordForm.pack(chars, start + WordForm.PACKED, Math.min(length - WordForm.PACKED, WordForm.PACKED));
        long mixed = (head ^ tail * MIXER) * MIXER;
        int slot = (int) (mixed >>> 49);
        WordForm known = cache[slot];
        if (known != null
                && known.head == head
                && known.tail == tail
                && known.length == length
                && (length <= 2 * WordForm.PACKED || text.startsWith(known.surface(), start))) {
            return known;
        }
        WordForm made = WordForm.of(text.substring(start, end));
        cache[slot] = made;
        return made;
    }
}
