package io.github.diembao.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether an expression is only another name of the day beside it: {@code ngày 20/7 (thứ Hai)}, {@code 20/02/2024
 * (tức ngày 11 tháng Giêng)}, {@code Ngày 1-5-1930, kỷ niệm Ngày Quốc tế Lao động}.
 */
final class OtherName {

    /** Most tokens between a day and its other name. */
    private static final int REACH = 4;

    private final DateText text;
    private @Nullable LocalDate day;
    private int end = -1;

    OtherName(DateText text) {
        this.text = text;
    }

    /** Takes note of a day and of the token after it. */
    void day(LocalDate newDay, int newEnd) {
        day = newDay;
        end = newEnd;
    }

    /** Returns the day noted last where the expression names it too; null where it may be another one. */
    @Nullable
    LocalDate of(Expression expression, Point point) {
        LocalDate named = day;
        int from = expression.from();
        if (named == null || point.grain() != Grain.DAY || point.hasYear() || !isBeside(from)) {
            return null;
        }
        boolean same;
        if (point.lunar()) {
            LunarDate lunar = LunarCalendar.get().toLunar(named);
            same = lunar != null && lunar.month() == point.month() && lunar.day() == point.day();
        } else if (point.named()) {
            same = point.month() == named.getMonthValue() && point.day() == named.getDayOfMonth();
        } else {
            boolean weekday = point.day() == 0 && point.weekday() > 0 && point.index() == 0;
            same = weekday
                    && point.direction() == Direction.NONE
                    && text.isMark(from - 1, '(')
                    && named.getDayOfWeek().getValue() == point.weekday();
        }
        return same ? named : null;
    }

    private boolean isBeside(int from) {
        if (from < end || from - end > REACH) {
            return false;
        }
        for (int i = end; i <= from; i++) {
            if (text.sentenceStart(i)) {
                return false;
            }
        }
        return true;
    }
}
