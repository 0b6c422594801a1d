package io.github.diembao.date;

/** Modifiers of TIMEX3. */
public enum DateModifier {
    /** The beginning of the period ({@code đầu tháng 5}). */
    START,
    /** The middle of the period ({@code giữa tháng 5}). */
    MID,
    /** The end of the period ({@code cuối tháng 5}). */
    END,
    /** More than the value ({@code hơn 1 năm}). */
    MORE_THAN,
    /** Less than the value ({@code gần 3 tháng}). */
    LESS_THAN,
    /** About the value ({@code khoảng 2 giờ}). */
    APPROX,
    /** At least the value ({@code ít nhất 5 năm}). */
    EQUAL_OR_MORE,
    /** At most the value ({@code tối đa 10 ngày}). */
    EQUAL_OR_LESS,
    /** Before the point ({@code trước 30/11}). */
    BEFORE,
    /** After the point ({@code sau 30/11}). */
    AFTER
}
