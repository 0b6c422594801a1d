package io.github.diembao.date;

/** Kinds of temporal expression, as in TIMEX3 with intervals added. */
public enum DateType {
    /** A day or a coarser stretch of the calendar. */
    DATE,
    /** A clock time or a part of a day. */
    TIME,
    /** A length of time. */
    DURATION,
    /** Something that recurs. */
    SET,
    /** A stretch between two points. */
    INTERVAL
}
