package io.github.diembao.date;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * {@code Tháng 12/2022, xuất khẩu tăng 5% so với cùng kỳ năm trước}: reports compare with the period before the one they
 * tell of, whatever the day they are published.
 */
final class Comparison {

    /** How many tokens before a period the words of comparison may start. */
    private static final int REACH = 5;

    private final DateText text;
    private final @Nullable LocalDate today;
    private @Nullable LocalDate told;
    private Grain grain = Grain.YEAR;
    private int toldParagraph = -1;
    private int openedSentence = -1;

    Comparison(DateText text, @Nullable LocalDate today) {
        this.text = text;
        this.today = today;
    }

    /** Takes note of a period or day the text tells of. */
    void tell(Expression expression, Grain newGrain, LocalDate first, Resolver.Place place, boolean opensSentence) {
        if (isCompared(expression.from())) {
            return;
        }
        told = first;
        grain = newGrain;
        toldParagraph = place.paragraph();
        openedSentence = opensSentence ? place.sentence() : -1;
    }

    /** Returns the period compared with, with its year; null where the words count from today. */
    @Nullable
    Point compared(Expression expression, Point point, Resolver.Place place) {
        LocalDate base = told;
        Point.Shift shift = point.shift();
        boolean before = shift != null && shift.amount() == -1 && text.is(expression.to() - 1, "trước");
        if (base == null || !before || toldParagraph != place.paragraph() || !isCompared(expression.from())) {
            return null;
        }
        LocalDate now = today;
        boolean far = now != null && base.getYear() < now.getYear() - 1;
        if (far && openedSentence != place.sentence()) {
            return null;
        }
        if (point.grain() == Grain.YEAR) {
            return point.withYear(base.getYear() - 1, null);
        }
        if (point.grain() == Grain.MONTH && point.month() == 0 && grain == Grain.MONTH) {
            YearMonth month = YearMonth.from(base).minusMonths(1);
            return point.withGrain(Grain.MONTH, 0, month.getMonthValue(), month.getYear(), 0)
                    .withShift(null);
        }
        if (point.grain() == Grain.QUARTER && point.index() == 0 && grain == Grain.QUARTER) {
            YearMonth month = YearMonth.from(base).minusMonths(1);
            return point.withGrain(Grain.QUARTER, 0, 0, month.getYear(), (month.getMonthValue() + 2) / 3)
                    .withShift(null);
        }
        return null;
    }

    /** {@code so với tháng trước}, {@code so với bình quân cùng kỳ năm trước}, {@code bằng 98% cùng kỳ năm trước}. */
    private boolean isCompared(int from) {
        if (text.is(from - 1, "kỳ") && text.is(from - 2, "cùng")) {
            return true;
        }
        for (int i = from - 1; i > 0 && i >= from - REACH && !text.sentenceStart(i); i--) {
            if (text.is(i, "so") || text.is(i, "sánh")) {
                return true;
            }
        }
        return false;
    }
}
