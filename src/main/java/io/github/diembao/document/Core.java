package io.github.diembao.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a text that identifies a document, in tokens of the text.
 *
 * @param from first token
 * @param to token after the last
 * @param form how it is worded, as far as the words alone tell
 * @param word its kind word, its own or the list's; null for none
 * @param numeral its number; null for none
 * @param symbol its letters, its own or the list's; null for none
 * @param title its name, null for none
 * @param list number of the list it belongs to, -1 for none
 * @param flags remarks
 */
record Core(
        int from,
        int to,
        ReferenceForm form,
        @Nullable KindWord word,
        @Nullable Numeral numeral,
        @Nullable Symbol symbol,
        @Nullable Title title,
        int list,
        List<String> flags) {

    private static final String TENTATIVE = "tentative";

    /** Copies the list. */
    Core {
        flags = List.copyOf(flags);
    }

    static Core pointer(KindWord word, int to) {
        return new Core(word.from(), to, ReferenceForm.ANAPHOR, word, null, null, null, -1, List.of());
    }

    static Core titled(int from, int to, ReferenceForm form, @Nullable KindWord word, Title title) {
        return new Core(from, to, form, word, null, null, title, -1, List.of());
    }

    Core inList(int number) {
        return new Core(from, to, form, word, numeral, symbol, title, number, flags);
    }

    Core from(int start) {
        return new Core(start, to, form, word, numeral, symbol, title, list, flags);
    }

    Core as(ReferenceForm other) {
        return new Core(from, to, other, word, numeral, symbol, title, list, flags);
    }

    /** Marks a number that only another mention of the same document can make a reference. */
    Core asTentative() {
        return new Core(from, to, form, word, numeral, symbol, title, list, List.of(TENTATIVE));
    }

    Core withoutFlags() {
        return new Core(from, to, form, word, numeral, symbol, title, list, List.of());
    }

    boolean isTentative() {
        return !flags.isEmpty() && flags.contains(TENTATIVE);
    }

    Core withSymbol(Symbol inherited) {
        return new Core(from, to, ReferenceForm.ELIDED, word, numeral, inherited, title, list, flags);
    }

    /** Replaces the number. */
    Core withNumeral(Numeral other) {
        return new Core(from, to, form, word, other, symbol, title, list, flags);
    }

    /** Takes kind and name of another core. */
    Core withName(Core named) {
        return new Core(from, to, form, named.word, numeral, symbol, named.title, list, flags);
    }

    /** Replaces the letters. */
    Core withLetters(Symbol other) {
        return new Core(from, to, form, word, numeral, other, title, list, flags);
    }

    /** Returns the first token of what dates must not enter, {@code to} where dates may enter anywhere. */
    int occupiedFrom() {
        if (numeral != null) {
            return numeral.from();
        }
        boolean dated = title != null
                && (title.type() == Title.Type.PLENUM
                        || title.type() == Title.Type.CONGRESS
                        || title.type() == Title.Type.STANDARD);
        return dated ? from : to;
    }
}
