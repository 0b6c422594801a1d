package io.github.diembao.search;

import io.github.diembao.text.TextKeys;
import java.util.HashMap;
import java.util.Map;

/** Which lower-case letters with marks fold to a letter without. */
final class FoldedLetters {

    private static final int FIRST = 0xC0;
    private static final int LAST = 0x1EFF;
    private static final Map<Character, char[]> SPELLINGS = spellings();

    private FoldedLetters() {}

    private static Map<Character, char[]> spellings() {
        Map<Character, StringBuilder> found = new HashMap<>();
        for (char c = FIRST; c <= LAST; c++) {
            String letter = String.valueOf(c);
            String folded = TextKeys.fold(letter);
            if (folded.length() == 1
                    && !folded.equals(letter)
                    && TextKeys.searchKey(letter).equals(letter)) {
                found.computeIfAbsent(folded.charAt(0), key -> new StringBuilder())
                        .append(c);
            }
        }
        Map<Character, char[]> spellings = new HashMap<>();
        found.forEach((letter, all) -> spellings.put(letter, all.toString().toCharArray()));
        return Map.copyOf(spellings);
    }

    /** Returns the letters with marks; they are never changed by the caller. */
    static char[] spellings(char folded) {
        char[] known = SPELLINGS.get(folded);
        return known == null ? new char[0] : known;
    }
}
