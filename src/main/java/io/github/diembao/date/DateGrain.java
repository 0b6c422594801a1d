package io.github.diembao.date;

/** How fine the wording of a mention is, finest first. */
public enum DateGrain {
    /** A second ({@code 7:30:15}). */
    SECOND,
    /** A minute ({@code 19h30}). */
    MINUTE,
    /** An hour ({@code 19h}). */
    HOUR,
    /** A part of a day ({@code sáng 14/11}). */
    PART_OF_DAY,
    /** A day. */
    DAY,
    /** Saturday and Sunday ({@code cuối tuần}). */
    WEEKEND,
    /** A week. */
    WEEK,
    /** A third of a month ({@code trung tuần tháng 10}). */
    DEKAD,
    /** A month, or several from one end of a year ({@code 9 tháng đầu năm}). */
    MONTH,
    /** A quarter of a year. */
    QUARTER,
    /** A half of a year. */
    HALF_YEAR,
    /** A year. */
    YEAR,
    /** Ten years. */
    DECADE,
    /** A hundred years. */
    CENTURY
}
