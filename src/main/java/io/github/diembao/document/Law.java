package io.github.diembao.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A law, code or ordinance; one row of {@code laws.tsv}.
 *
 * @param kind base kind
 * @param name as cited, kind word first
 * @param symbol number with letters, the empty string where unknown
 * @param passed day it was passed, null where unknown
 */
record Law(
        String kind, String name, String symbol, @Nullable LocalDate passed) {

    /** Returns the name without its kind word, as a segment of the identifier. */
    String slug() {
        return slug(kind, name);
    }

    static String slug(String kind, String name) {
        String rest = name.length() > kind.length() ? name.substring(kind.length()) : name;
        return Issuer.slug(rest);
    }

    /** Returns the year it was passed: printed in its symbol, else from the day; null where unknown. */
    @Nullable
    Integer year() {
        int slash = symbol.indexOf('/');
        if (slash > 0 && symbol.length() > slash + 5 && symbol.charAt(slash + 5) == '/') {
            return Integer.valueOf(symbol.substring(slash + 1, slash + 5));
        }
        return passed == null ? null : Integer.valueOf(passed.getYear());
    }
}
