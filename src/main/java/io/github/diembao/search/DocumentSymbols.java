package io.github.diembao.search;

import io.github.diembao.text.TextKeys;
import java.util.LinkedHashSet;
import java.util.Set;

/** Ways of typing the symbol of a document. */
final class DocumentSymbols {

    private DocumentSymbols() {}

    /** Returns the terms under which an index may hold what was typed: {@code 5 - CT/TW} as {@code 05-ct/tw} too. */
    static Set<String> spellings(String typed) {
        String key = withoutSpaceAtMarks(TextKeys.searchKey(typed.strip()));
        Set<String> spellings = new LinkedHashSet<>();
        for (String number : numbers(key)) {
            spellings.add(number);
            spellings.add(TextKeys.fold(number));
        }
        return spellings;
    }

    private static Set<String> numbers(String key) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(key);
        int digits = 0;
        while (digits < key.length() && Character.isDigit(key.charAt(digits))) {
            digits++;
        }
        if (digits == 1) {
            spellings.add("0" + key);
        } else if (digits == 2 && key.charAt(0) == '0') {
            spellings.add(key.substring(1));
        }
        return spellings;
    }

    private static String withoutSpaceAtMarks(String key) {
        StringBuilder tight = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean besideMark = c == ' '
                    && (!tight.isEmpty() && isMark(tight.charAt(tight.length() - 1))
                            || i + 1 < key.length() && isMark(key.charAt(i + 1)));
            if (!besideMark) {
                tight.append(c);
            }
        }
        return tight.toString();
    }

    private static boolean isMark(char c) {
        return c == '-' || c == '/';
    }
}
