package io.github.diembao.text;

import java.util.Arrays;

/** The growing columns of a text being tokenised. One thread, used once. */
final class TokenColumns {

    private static final int CODE_UNITS_A_TOKEN = 4;

    private int size;
    private int[] starts;
    private int[] ends;
    private TokenKind[] kinds;
    private byte[] gaps;
    private WordForm[] forms;
    private int[] keyHashes;

    TokenColumns(int length) {
        int capacity = Math.max(16, length / CODE_UNITS_A_TOKEN);
        starts = new int[capacity];
        ends = new int[capacity];
        kinds = new TokenKind[capacity];
        gaps = new byte[capacity];
        forms = new WordForm[capacity];
        keyHashes = new int[capacity];
    }

    void add(int start, int end, TokenKind kind, byte gap, WordForm form) {
        int at = size;
        if (at == starts.length) {
            grow();
        }
        starts[at] = start;
        ends[at] = end;
        kinds[at] = kind;
        gaps[at] = gap;
        forms[at] = form;
        keyHashes[at] = form.keyHash;
        size = at + 1;
    }

    private void grow() {
        int capacity = size + (size >> 1);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        kinds = Arrays.copyOf(kinds, capacity);
        gaps = Arrays.copyOf(gaps, capacity);
        forms = Arrays.copyOf(forms, capacity);
        keyHashes = Arrays.copyOf(keyHashes, capacity);
    }

    TokenSequence toSequence(String text) {
        return new TokenSequence(text, size, starts, ends, kinds, gaps, forms, keyHashes);
    }
}
