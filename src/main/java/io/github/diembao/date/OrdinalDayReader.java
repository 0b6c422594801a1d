package io.github.diembao.date;

import io.github.diembao.text.Gazetteer;
import org.jspecify.annotations.Nullable;

/** Reads days counted in their month or year: {@code thứ Sáu cuối cùng của tháng 11}, {@code ngày đầu tiên của tháng 3}. */
final class OrdinalDayReader {

    private final DateText text;
    private final PeriodReader periods;

    OrdinalDayReader(DateText text, PeriodReader periods) {
        this.text = text;
        this.periods = periods;
    }

    /** Reads the expression at a token; null where no month or year follows the count. */
    @Nullable
    Expression read(int i) {
        Gazetteer.Match<String> weekday = text.match(DateWord.WEEKDAY, i);
        if (weekday == null && !text.is(i, "ngày")) {
            return null;
        }
        int at = weekday == null ? i + 1 : weekday.to();
        if (!text.continues(at)) {
            return null;
        }
        Gazetteer.Match<String> ordinal = text.match(DateWord.ORDINAL, at);
        if (ordinal == null) {
            return null;
        }
        int of = ordinal.to();
        if (text.is(of, "của") || text.is(of, "trong")) {
            of++;
        }
        Expression period = text.continues(of) ? periods.period(of) : null;
        if (period == null || !(period.content() instanceof Point whole) || !isPeriod(whole)) {
            return null;
        }
        PointBuilder b = new PointBuilder(i);
        b.day(0, whole.month(), whole.year(), period.to());
        b.shift = whole.shift();
        b.index = Integer.parseInt(ordinal.value());
        b.weekday = weekday == null ? 0 : Integer.parseInt(weekday.value());
        b.direction = whole.direction();
        return b.expression();
    }

    private static boolean isPeriod(Point point) {
        return (point.grain() == Grain.MONTH || point.grain() == Grain.YEAR) && !point.lunar() && point.year() >= 0;
    }
}
