package io.github.diembao.date;

/** Parts of a value that the words may leave out. */
public enum DatePart {
    /** The year ({@code 14/11}). */
    YEAR,
    /** Which quarter ({@code quý trước}). */
    QUARTER,
    /** Which month ({@code ngày 14}, {@code tháng trước}). */
    MONTH,
    /** Which week ({@code tuần này}). */
    WEEK,
    /** Which day ({@code hôm nay}, {@code thứ Hai}, {@code lúc 19h}). */
    DAY,
    /** The time of day ({@code 2 giờ trước}). */
    TIME
}
