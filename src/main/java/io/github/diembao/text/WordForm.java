package io.github.diembao.text;

/**
 * What is known of a token's spelling alone; equal spellings usually share one instance. Immutable.
 */
public final class WordForm {

    /** Code units a long holds. */
    static final int PACKED = 4;

    private final String surface;
    private final String key;
    private final String folded;
    private final Shape shape;
    /** The hash codes of both keys, kept here so that a look-up need not follow the strings. */
    final int keyHash;

    final int foldedHash;

    /** The first and the next four code units, so that a look-up need not follow the surface, and its length. */
    final long head;

    final long tail;
    final int length;

    private WordForm(String surface, String key, String folded, Shape shape) {
        this.surface = surface;
        this.key = key;
        this.folded = folded;
        this.shape = shape;
        this.keyHash = key.hashCode();
        this.foldedHash = folded.hashCode();
        this.length = surface.length();
        char[] chars = surface.toCharArray();
        this.head = length == 0 ? 0 : pack(chars, 0, Math.min(length, PACKED));
        this.tail = length <= PACKED ? 0 : pack(chars, PACKED, Math.min(length - PACKED, PACKED));
    }

    /** Packs one to four code units, which tells them apart from any others of the same number. */
    static long pack(char[] chars, int start, int count) {
        if (start + PACKED <= chars.length) {
            // All four are read, whatever the count: lengths of words follow no pattern that a processor could foresee.
            long four = (long) chars[start] << 48
                    | (long) chars[start + 1] << 32
                    | (long) chars[start + 2] << 16
                    | chars[start + 3];
            return four >>> Character.SIZE * (PACKED - count);
        }
        long packed = 0;
        for (int i = start; i < start + count; i++) {
            packed = packed << Character.SIZE | chars[i];
        }
        return packed;
    }

    static WordForm of(String surface) {
        String key = TextKeys.searchKey(surface);
        return new WordForm(surface, key, TextKeys.fold(key), Shape.of(surface));
    }

    /**
     * Returns the token as written in the normalised text.
     *
     * @return never empty
     */
    public String surface() {
        return surface;
    }

    /**
     * Returns the key: lower case, one tone style, dashes and quotes unified ({@link TextKeys#searchKey}).
     *
     * @return the key
     */
    public String key() {
        return key;
    }

    /**
     * Returns the key without diacritics, đ as d ({@link TextKeys#fold}).
     *
     * @return the folded key
     */
    public String folded() {
        return folded;
    }

    /**
     * Returns how the token is written.
     *
     * @return its shape
     */
    public Shape shape() {
        return shape;
    }

    @Override
    public String toString() {
        return surface;
    }
}
