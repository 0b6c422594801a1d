package io.github.diembao.text.legacy;

/**
 * One word of VIQR, read so that it makes a syllable: marks that are also punctuation ({@code . ? '}) are marks where
 * the word is a Vietnamese syllable with them.
 */
final class ViqrWord {

    /** Which of the ambiguous marks are read as marks. */
    private enum Reading {
        ALL,
        /** Not the last character of the word: {@code No^.i.} */
        ALL_BUT_LAST,
        /** None on a letter without another mark: {@code they're}, {@code mofa.gov} */
        NONE_ON_BARE_LETTERS
    }

    private static final String MARKS = "'`?~.^(+*";
    private static final String AMBIGUOUS = ".?'";

    private final MappedBuilder letters;
    private final int start;

    private ViqrWord(int start, int capacity) {
        this.start = start;
        letters = new MappedBuilder(capacity);
    }

    void appendTo(MappedBuilder out) {
        letters.appendTo(out, start);
    }

    /** Reads words with the table of the encoding. */
    static final class Reader {

        private final CodeTable table;

        Reader(CodeTable table) {
            this.table = table;
        }

        /** Returns the end of the letters and marks that begin at a letter. */
        int end(Units source, int start, int limit) {
            int end = start + 1;
            while (end < limit
                    && (ViqrCodec.isLetter(source.at(end))
                            || source.at(end) >= 0 && MARKS.indexOf(source.at(end)) >= 0
                            || end == start + 1 && isHyphenOfD(source, end, limit))) {
                end++;
            }
            return end;
        }

        private static boolean isHyphenOfD(Units source, int hyphen, int limit) {
            return source.at(hyphen) == '-'
                    && (source.at(hyphen - 1) | 0x20) == 'd'
                    && hyphen + 1 < limit
                    && source.at(hyphen + 1) >= 0
                    && "aeiouyAEIOUY".indexOf(source.at(hyphen + 1)) >= 0;
        }

        ViqrWord read(Units source, int start, int end) {
            for (Reading reading : Reading.values()) {
                ViqrWord word = read(source, start, end, reading);
                if (reading == Reading.NONE_ON_BARE_LETTERS || Syllables.areAll(word.letters.text())) {
                    return word;
                }
            }
            throw new AssertionError("the last reading is taken");
        }

        private ViqrWord read(Units source, int start, int end, Reading reading) {
            ViqrWord word = new ViqrWord(start, end - start);
            int i = start;
            while (i < end) {
                int node = table.child(0, source.at(i));
                char letter = 0;
                int after = i + 1;
                for (int j = i + 1; node != 0 && j < end; j++) {
                    node = table.child(node, source.at(j));
                    boolean mark = node != 0 && isMark(source, j, i, end, reading);
                    if (mark && isLetter(source, start, i, j)) {
                        letter = table.letter(node);
                        after = j + 1;
                    }
                    node = mark ? node : 0;
                }
                word.letters.append(letter == 0 ? ViqrCodec.plain(source.at(i)) : letter, i - start, after - start);
                i = after;
            }
            return word;
        }

        private static boolean isMark(Units source, int at, int base, int end, Reading reading) {
            if (AMBIGUOUS.indexOf(source.at(at)) < 0) {
                return true;
            }
            return switch (reading) {
                case ALL -> true;
                case ALL_BUT_LAST -> at < end - 1;
                case NONE_ON_BARE_LETTERS -> at > base + 1;
            };
        }

        /** A small đ begins a word, so that {@code add} and {@code Buddha} stay; capitals stand in abbreviations. */
        private static boolean isLetter(Units source, int start, int base, int at) {
            int first = source.at(base);
            boolean stroke = at == base + 1 && (first | 0x20) == 'd';
            boolean capitals = first == 'D' && source.at(at) == 'D';
            return !stroke || capitals || base == start;
        }
    }
}
