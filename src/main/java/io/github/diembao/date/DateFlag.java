package io.github.diembao.date;

/** What is wrong with a mention as it is worded. */
public enum DateFlag {
    /** No calendar has that day ({@code 31/4}, {@code 29/2/2023}, {@code 30 Tết} of a year without one); no value. */
    NO_SUCH_DAY,
    /** The weekday is not that of the day ({@code Thứ Ba, 14/11/2022}, a Monday); the day gives the value. */
    WEEKDAY_MISMATCH,
    /** The stem and branch are not those of the year ({@code Tết Quý Mão 2024}); no value. */
    YEAR_MISMATCH
}
