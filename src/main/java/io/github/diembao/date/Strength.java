package io.github.diembao.date;

/** How sure it is that a reading is a temporal expression. */
enum Strength {
    /** It stands for itself. */
    SURE,
    /** It stands only in a list or range with a sure one. */
    LINKED,
    /** A bare number: as LINKED, and it takes its meaning from the neighbour. */
    BARE
}
