package io.github.diembao.official;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Kinds of single words of {@code words.tsv} that are looked up by their key alone. */
enum WordKind {
    /** A name of history or of a region, never reported. */
    HISTORICAL,
    /** Begins a predicate, so that no name in capitals runs over it. */
    VERB,
    /** Opens an age, a birth year, a home or a place in a picture. */
    DETAIL,
    /** Begins the name of an event. */
    OCCASION,
    /** A post right after it is spoken of, not its holder. */
    LEAD,
    /** Begins a field of work after {@code phụ trách}. */
    CHARGE,
    /** A saint's name before the family name of a Catholic. */
    BAPTISMAL,
    /** A middle name that some write in lower case. */
    MIDDLE,
    /** Work that is no post, in a list of posts. */
    JOB,
    /** Opens what a committee was set up for. */
    TOPIC,
    /** Begins a predicate after what a committee was set up for. */
    PREDICATE,
    /** Begins what somebody does or says, so that no body's name goes on with it. */
    ACTION,
    /** Ends the words for the kind of a firm, behind which its own name stands. */
    FIRM,
    /** Tells whose relative the person before it is; up to three words. */
    RELATION,
    /** Stands before the number of a house. */
    HOUSE;

    /** Returns the kind a table calls so, or null. */
    static @Nullable WordKind of(String name) {
        for (WordKind kind : values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
                return kind;
            }
        }
        return null;
    }
}
