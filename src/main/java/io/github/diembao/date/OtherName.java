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
    /** Most tokens between a day and the feast it was. */
    private static final int FEAST_REACH = 10;

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
        int reach = point.named() ? FEAST_REACH : REACH;
        if (named == null || point.grain() != Grain.DAY || point.hasYear() || !isBeside(from, reach)) {
            return null;
        }
        boolean same;
        if (point.lunar()) {
            same = isLunar(point, named);
        } else if (point.named()) {
            same = isCivil(point, named);
        } else if (point.day() > 0) {
            // "(tức ngày 26/7)" after a day of August is its lunar date: both calendars are tried.
            boolean equated = text.is(from - 1, "tức") || text.is(from - 1, "nhằm") || text.is(from - 2, "tức");
            boolean bracketed = text.isMark(from - 1, '(') && isCivil(point, named);
            same = bracketed || equated && (isCivil(point, named) || isLunar(point, named));
        } else {
            boolean weekday = point.day() == 0 && point.weekday() > 0 && point.index() == 0;
            same = weekday
                    && point.direction() == Direction.NONE
                    && text.isMark(from - 1, '(')
                    && named.getDayOfWeek().getValue() == point.weekday();
        }
        return same ? named : null;
    }

    /** Tells whether a day of the month without a lunar mark was found to be that of the lunar calendar. */
    static boolean isOfOtherCalendar(Point point, LocalDate day) {
        return point.day() > 0 && !point.lunar() && !isCivil(point, day);
    }

    private static boolean isCivil(Point point, LocalDate day) {
        return point.month() == day.getMonthValue() && point.day() == day.getDayOfMonth();
    }

    private static boolean isLunar(Point point, LocalDate day) {
        LunarDate lunar = LunarCalendar.get().toLunar(day);
        return lunar != null && lunar.month() == point.month() && lunar.day() == point.day();
    }

    private boolean isBeside(int from, int reach) {
        if (from < end || from - end > reach) {
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
