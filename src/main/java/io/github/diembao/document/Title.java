package io.github.diembao.document;

import org.jspecify.annotations.Nullable;

/**
 * What identifies a document without a number.
 *
 * @param type what kind of name it is
 * @param name segment made of the name: of the law, the congress's body, the standard's series; empty for none
 * @param number number of the plenum or congress, 0 for none
 * @param code number of a standard, empty for none
 * @param body body that meets or issues, null where open
 * @param term term printed with it in Roman numerals, null for none
 * @param year year in the name, null for none
 */
record Title(
        Type type,
        String name,
        int number,
        String code,
        @Nullable Body body,
        @Nullable String term,
        @Nullable Integer year) {

    /** Kinds of name. */
    enum Type {
        /** A law, code or ordinance. */
        LAW,
        /** The constitution. */
        CONSTITUTION,
        /** The statutes or a platform of the Party. */
        PARTY_PAPER,
        /** A meeting of a committee. */
        PLENUM,
        /** A congress. */
        CONGRESS,
        /** A technical standard. */
        STANDARD
    }
}
