package io.github.diembao.text;

/**
 * Puts the letters of Vietnamese in place of characters that only look like them, word by word, and only where the
 * word is Vietnamese afterwards: Icelandic, Russian, Greek, Turkish and Japanese words stay. Characters:
 * {@code look-alikes.tsv}. Linear.
 */
final class LookAlikes {

    /** No Vietnamese word or abbreviation is longer, its marks counted. */
    private static final int LONGEST_WORD = 24;

    private static final int SHORTEST_ABBREVIATION = 3;

    private static final char DOT_ABOVE = '\u0307';
    private static final char SHORT_STROKE = '\u0335';
    private static final char LONG_STROKE = '\u0336';

    /** What a look-alike stands for, 0 for other characters. */
    private static final char[] LETTER = new char[0x10000];

    static {
        for (ResourceTable.Row row : ResourceTable.read(LookAlikes.class, "look-alikes.tsv")) {
            char c = (char) Integer.parseInt(row.get("code").substring(2), 16);
            if (row.get("character").charAt(0) != c) {
                throw new IllegalStateException(row.where() + ": " + row.get("code") + " is not the character shown");
            }
            LETTER[c] = row.get("letter").charAt(0);
        }
    }

    private LookAlikes() {}

    /** Tells whether a character looks like a letter of Vietnamese, or is a mark that makes one. */
    static boolean isOne(char c) {
        return LETTER[c] != 0 || isMaker(c);
    }

    private static boolean isMaker(char c) {
        return c == DOT_ABOVE || c == SHORT_STROKE || c == LONG_STROKE;
    }

    /** Replaces them in a composed text. */
    static NormalizedText replace(String text) {
        StringBuilder out = null;
        OffsetMap.Builder offsets = OffsetMap.builder();
        int copied = 0;
        int n = text.length();
        int i = 0;
        while (i < n) {
            int start = i;
            boolean suspect = false;
            while (i < n && isWordPart(text.charAt(i))) {
                suspect |= isOne(text.charAt(i++));
            }
            if (suspect && i - start <= LONGEST_WORD) {
                OffsetMap.Builder word = OffsetMap.builder();
                String better = candidate(text, start, i, word);
                boolean same = better.length() == i - start && text.startsWith(better, start);
                if (!same && isVietnamese(text, start, i, better)) {
                    out = out == null ? new StringBuilder(n) : out;
                    out.append(text, copied, start).append(better);
                    offsets.keep(start - copied).append(word);
                    copied = i;
                }
            }
            i++;
        }
        if (out == null) {
            return new NormalizedText(text, OffsetMap.identity(n));
        }
        out.append(text, copied, n);
        return new NormalizedText(out.toString(), offsets.keep(n - copied).build());
    }

    private static boolean isWordPart(char c) {
        return c < 0x80
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
                : Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Appends the letters of a word with every look-alike replaced, and tells the map of each. */
    private static String candidate(String text, int start, int end, OffsetMap.Builder offsets) {
        StringBuilder word = new StringBuilder();
        int from = start;
        for (int i = start + 1; i <= end; i++) {
            if (i == end || NormalForm.Unicode.NFC.hasBoundaryBefore(text.charAt(i))) {
                String letter = letter(text.substring(from, i));
                word.append(letter);
                if (text.startsWith(letter, from) && letter.length() == i - from) {
                    offsets.keep(i - from);
                } else {
                    offsets.change(i - from, letter.length());
                }
                from = i;
            }
        }
        return word.toString();
    }

    private static String letter(String cluster) {
        String apart = NormalForm.Unicode.NFD.normalize(cluster);
        StringBuilder letter = new StringBuilder();
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            char before = i == 0 ? ' ' : letter.charAt(0);
            if ((c == SHORT_STROKE || c == LONG_STROKE) && (before == 'd' || before == 'D')) {
                letter.setCharAt(0, before == 'd' ? 'đ' : 'Đ');
            } else if (c != DOT_ABOVE || before != 'i' && before != 'I') {
                letter.append(LETTER[c] != 0 ? LETTER[c] : c);
            }
        }
        return MarkComposer.compose(letter);
    }

    private static boolean isVietnamese(String text, int start, int end, String better) {
        if (hasOnlyStrokes(text, start, end) && !hasStroke(better)) {
            return true;
        }
        boolean own = false;
        boolean eth = false;
        boolean other = false;
        boolean dotted = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            char letter = LETTER[c];
            eth |= letter == 'đ' || letter == 'Đ' || c == SHORT_STROKE || c == LONG_STROKE;
            dotted |= c == 'İ' || c == DOT_ABOVE;
            other |= letter != 0 && letter != 'đ' && letter != 'Đ';
            own |= letter == 0 && !isMaker(c);
        }
        if (hasOwnVietnameseLetter(text, start, end) && !hasStroke(better)) {
            return true;
        }
        if (!isWritten(better)) {
            return false;
        }
        if (better.length() == 1) {
            return eth && (end - start > 1 || isLoneLetter(text, start, end, better.charAt(0)));
        }
        if ((own || eth && !other) && SyllableParser.parse(better, 0, better.length()) != SyllableParser.NONE) {
            return true;
        }
        // In upper case only, so that a lower-cased key decides as its text did.
        return !dotted
                && (!eth || !other)
                && (eth
                        ? isAbbreviation(better) || startsLikeName(better)
                        : isUpper(better) && isMostlyLatin(text, start, end));
    }

    /** Tells whether nothing but a stroke makes the word one to look at: a crossed d is đ beside any letter. */
    private static boolean hasOnlyStrokes(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (isOne(c) && c != SHORT_STROKE && c != LONG_STROKE) {
                return false;
            }
        }
        return true;
    }

    /** Other letters struck through as well: the word is crossed out. */
    private static boolean hasStroke(String word) {
        return word.indexOf(SHORT_STROKE) >= 0 || word.indexOf(LONG_STROKE) >= 0;
    }

    /** Only letters, and none that Vietnamese and English don't know. */
    private static boolean isWritten(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (VietnameseLetters.code(c) == 0 && "fjwzFJWZ".indexOf(c) < 0) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    /** An eth: {@code Nguyễn Văn Ð.}, {@code 500ð} and the list letter {@code ð)}; not the sound {@code /ð/}. */
    private static boolean isLoneLetter(String text, int start, int end, char letter) {
        return letter == 'Đ'
                || start > 0 && Character.isDigit(text.charAt(start - 1))
                || end < text.length() && text.charAt(end) == ')';
    }

    /** A letter as written that Vietnamese doesn't share with Icelandic, Turkish or Czech. */
    private static boolean hasOwnVietnameseLetter(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 0x1EA0 && c <= 0x1EF9 || LETTER[c] == 0 && "ăâêôơưđĂÂÊÔƠƯĐ".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** {@code QÐ, HÐND, LÐTBXH}, not {@code MEÐ, BORÐ}: in Icelandic eth follows a vowel or r, g, f. */
    private static boolean isAbbreviation(String word) {
        if (!isUpper(word)) {
            return false;
        }
        boolean vowels = false;
        boolean afterVowel = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            vowels |= VietnameseLetters.isVowel(c);
            afterVowel |= c == 'Đ'
                    && i > 0
                    && (VietnameseLetters.isVowel(word.charAt(i - 1)) || "RGF".indexOf(word.charAt(i - 1)) >= 0);
        }
        return !vowels || !afterVowel;
    }

    /** {@code Ðak Nông}: no Icelandic word starts with eth. */
    private static boolean startsLikeName(String word) {
        return word.charAt(0) == 'Đ';
    }

    private static boolean isUpper(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isUpperCase(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMostlyLatin(String text, int start, int end) {
        int latin = 0;
        for (int i = start; i < end; i++) {
            latin += LETTER[text.charAt(i)] == 0 ? 1 : 0;
        }
        return end - start >= SHORTEST_ABBREVIATION && 2 * latin > end - start;
    }
}
