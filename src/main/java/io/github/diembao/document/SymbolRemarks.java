package io.github.diembao.document;

import io.github.diembao.text.TextKeys;
import java.util.Set;

/** Tells how a symbol as printed departs from the one the rules of numbering give. */
final class SymbolRemarks {

    private SymbolRemarks() {}

    /** Flags letters that were printed in another case or without their diacritics. */
    static void spelling(String printed, Symbol symbol, Set<String> flags) {
        String mine = letters(printed);
        String right = letters(symbol.tail());
        if (mine.equals(right)) {
            return;
        }
        if (mine.equalsIgnoreCase(right)) {
            flags.add("letter-case");
        } else if (TextKeys.fold(mine).equalsIgnoreCase(TextKeys.fold(right))) {
            flags.add("no-diacritics");
        }
    }

    /** Flags spaces inside the symbol and marks that differ from the rule's where nothing else tells of them. */
    static void marks(String printed, String normalized, Set<String> flags) {
        if (printed.chars().anyMatch(Character::isWhitespace)) {
            flags.add("spaces");
        }
        String mine = marks(printed);
        String right = marks(normalized);
        boolean told = flags.contains("symbol-order")
                || flags.contains("dot-separator")
                || flags.contains("missing-separator");
        if (!told && (mine.length() == right.length() && !mine.equals(right) || isDoubled(printed))) {
            flags.add("other-separator");
        }
    }

    private static boolean isDoubled(String printed) {
        for (int i = 1; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (c == printed.charAt(i - 1) && !Character.isLetterOrDigit(c) && !Character.isWhitespace(c)) {
                return true;
            }
        }
        return false;
    }

    private static String marks(String text) {
        StringBuilder marks = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean dash = Character.getType(c) == Character.DASH_PUNCTUATION;
            if (!Character.isLetterOrDigit(c) && !Character.isWhitespace(c) && c != '&') {
                marks.append(dash ? '-' : c);
            }
        }
        return marks.toString();
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.chars().filter(Character::isLetter).forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
