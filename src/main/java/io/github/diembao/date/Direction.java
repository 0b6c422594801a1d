package io.github.diembao.date;

/** On which side of the publication date the words put a point. */
enum Direction {
    NONE,
    PAST,
    FUTURE,
    /** {@code này}: the nearest. */
    NEAR,
    /** {@code cùng ngày}: the day last mentioned. */
    SAME_DAY,
    /** {@code 5h sáng hôm sau}: counted from the day of what was told just before, unknown without one. */
    DAY_TOLD
}
