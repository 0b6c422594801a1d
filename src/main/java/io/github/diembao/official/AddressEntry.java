package io.github.diembao.official;

/**
 * One row of the table of forms of address.
 *
 * @param normalized as reported
 * @param kind what sort it is
 * @param gender {@code m}, {@code f} or empty
 * @param plural whether it opens a list
 */
record AddressEntry(String normalized, Kind kind, String gender, boolean plural) {

    /** Sorts of address. */
    enum Kind {
        /** Any person. */
        HONORIFIC,
        /** A word of kinship, only before a capital. */
        KIN,
        /** vị. */
        CLASSIFIER,
        /** đại biểu. */
        DEPUTY,
        /** Army or police rank. */
        RANK,
        /** Academic title. */
        DEGREE,
        /** Title of honour. */
        AWARD,
        /** Clergy. */
        CLERGY,
        /** Tells that no post is meant. */
        CIVILIAN,
        /** The same of somebody in others' care, whose posts are told after him: {@code bệnh nhân X, Giám đốc Y nói}. */
        CARED
    }

    boolean civilian() {
        return kind == Kind.CIVILIAN || kind == Kind.CARED;
    }

    boolean ranks() {
        return kind == Kind.RANK || kind == Kind.DEGREE;
    }
}
