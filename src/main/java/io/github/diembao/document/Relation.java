package io.github.diembao.document;

/**
 * How a document stands to a neighbour.
 *
 * @param type kind of relation, read from this document to the target
 * @param target index of the neighbour in the list of references
 */
public record Relation(Type type, int target) {

    /** Kinds of relation. */
    public enum Type {
        /** Carries the target out. */
        IMPLEMENTS,
        /** Changes or supplements the target. */
        AMENDS,
        /** Takes the target's place. */
        REPLACES,
        /** Is issued with the target. */
        ATTACHED_TO
    }
}
