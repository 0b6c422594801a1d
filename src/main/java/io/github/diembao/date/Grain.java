package io.github.diembao.date;

/** How fine a point of the calendar is worded. */
enum Grain {
    /** Only a time of day is named. */
    TIME,
    DAY,
    WEEK,
    WEEKEND,
    DEKAD,
    MONTH,
    QUARTER,
    HALF,
    /** The first (or, counted negatively, the last) months of a year. */
    MONTHS,
    YEAR,
    DECADE,
    CENTURY,
    /** The first day of a lunar year. */
    TET,
    /** A number that is a date only beside one. */
    NUMBER
}
