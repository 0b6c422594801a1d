package io.github.diembao.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The number of a document with what is joined to it.
 *
 * @param number as written
 * @param year printed after the number, null for none
 * @param symbol letters, null for none
 * @param from first token
 * @param to token after the last
 * @param flags remarks
 */
record Numeral(
        String number, @Nullable Integer year, @Nullable Symbol symbol, int from, int to, List<String> flags) {

    /** Copies the list. */
    Numeral {
        flags = List.copyOf(flags);
    }

    /** Returns the number in the series of a year. */
    Numeral inYear(@Nullable Integer other) {
        return new Numeral(number, other, symbol, from, to, flags);
    }

    /** Returns the number with other letters. */
    Numeral withSymbol(Symbol other) {
        return new Numeral(number, year, other, from, to, flags);
    }

    /** Returns the number with letters that stand in the right order as printed. */
    Numeral asPrinted(Symbol other) {
        List<String> remarks = new ArrayList<>(flags);
        remarks.remove(Symbol.DISORDERED);
        return new Numeral(number, year, other, from, to, remarks);
    }

    /** Returns number, year and letters as normalised, or null where there are no letters. */
    @Nullable
    String normalized() {
        return symbol == null ? null : number + (year == null ? "" : "/" + year) + symbol.tail();
    }
}
