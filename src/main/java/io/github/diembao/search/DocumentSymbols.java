package io.github.diembao.search;

import io.github.diembao.text.TextKeys;
import java.util.LinkedHashSet;
import java.util.Set;

/** Ways of typing the symbol of a document. */
final class DocumentSymbols {

    private DocumentSymbols() {}

    /** Returns the terms by which an index finds a symbol. */
    static Set<String> terms(String symbol) {
        String key = TextKeys.searchKey(symbol.strip());
        Set<String> terms = new LinkedHashSet<>();
        terms.add(key);
        terms.add(withoutMarks(key));
        return terms;
    }

    /**
     * Returns the terms under which an index may hold what was typed, an identifier or a symbol: {@code 5 - CT/TW} as
     * {@code 05-ct/tw} too, and whatever marks stand between the letters.
     */
    static Set<String> spellings(String typed) {
        Set<String> spellings = new LinkedHashSet<>();
        for (String number : numbers(TextKeys.searchKey(typed.strip()))) {
            spellings.addAll(terms(number));
        }
        return spellings;
    }

    /** Returns the terms of a kind's letters with a number, as in {@code NQ18}; none where a word is no such thing. */
    static Set<String> lettersAndNumber(TermKeys word) {
        char[] key = word.folded();
        int letters = 0;
        while (letters < key.length && Character.isLetter(key[letters])) {
            letters++;
        }
        int end = letters;
        while (end < key.length && Character.isDigit(key[end])) {
            end++;
        }
        return letters < 2 || end == letters || end < key.length ? Set.of() : spellings(String.valueOf(word.key()));
    }

    /** Returns the spellings of a number at the start of a symbol: {@code 5} and {@code 05}. */
    static Set<String> numbers(String key) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(key);
        int digits = 0;
        while (digits < key.length() && Character.isDigit(key.charAt(digits))) {
            digits++;
        }
        if (digits == 1 && !key.startsWith("0")) {
            spellings.add("0" + key);
        } else if (digits == 2 && key.charAt(0) == '0') {
            spellings.add(key.substring(1));
        }
        return spellings;
    }

    /** Leaves letters without diacritics and digits; two numbers stay apart. */
    private static String withoutMarks(String key) {
        String folded = TextKeys.fold(key);
        StringBuilder tight = new StringBuilder(folded.length());
        boolean gap = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                gap = true;
                continue;
            }
            boolean afterDigit = !tight.isEmpty() && Character.isDigit(tight.charAt(tight.length() - 1));
            if (gap && afterDigit && Character.isDigit(c)) {
                tight.append('-');
            }
            tight.append(c);
            gap = false;
        }
        return tight.toString();
    }
}
