package io.github.diembao.date;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.Shape;

/** Tells weekdays from ordinals ({@code thứ Hai} from {@code lần thứ hai}) and reads them. */
final class WeekdayReader {

    /** Most tokens of a list of weekdays in digits after the first: {@code thứ 2, 3, 4, 5, 6 và 7}. */
    private static final int LONGEST_LIST = 10;

    private final DateText text;

    WeekdayReader(DateText text) {
        this.text = text;
    }

    /**
     * Reads the weekday at a token.
     *
     * @param b takes weekday, end, and LINKED strength where only a date beside it would prove it
     * @param i a token
     * @param announced whether a part of day or clock time stands before
     * @return false where no weekday may stand here
     */
    boolean read(PointBuilder b, int i, boolean announced) {
        if (text.is(i, "thứ") && text.before(DateWord.LEFT_ORDINAL, i)) {
            // "kỳ họp thứ 5, ngày 15/11": the fifth session, no Thursday
            return false;
        }
        Gazetteer.Match<String> word = text.match(DateWord.WEEKDAY, i);
        if (word != null) {
            boolean sure = announced || text.is(i, "chủ") || text.is(i, "chúa") || isSure(i);
            return set(b, Integer.parseInt(word.value()), word.to(), sure);
        }
        if (text.is(i, "thứ") && text.digits(i + 1) == 1) {
            int number = text.number(i + 1);
            boolean day = number >= 2 && number <= 7 && DigitGroup.at(text, i + 1, false) != null;
            return day && set(b, number - 1, i + 2, announced || hasSupport(i, i + 2));
        }
        if (text.is(i, "t")
                && (text.shape(i) == Shape.TITLE || text.lenient())
                && text.digits(i + 1) == 1
                && text.glued(i + 1)) {
            int number = text.number(i + 1);
            return number >= 2
                    && number <= 7
                    && !text.glued(i + 2)
                    && set(b, number - 1, i + 2, announced || text.lenient() && isClosed(i + 2));
        }
        if (text.is(i, "cn") && (text.shape(i) == Shape.UPPER || text.lenient())) {
            return set(b, 7, i + 1, announced || text.lenient() && isClosed(i + 1));
        }
        return false;
    }

    /** Reads {@code tuần này}, {@code tới}, {@code vừa qua} after a weekday. */
    void week(PointBuilder b) {
        int at = b.to;
        if (!text.continues(at)) {
            return;
        }
        YearReader years = new YearReader(text);
        if (text.is(at, "của") && text.is(at + 1, "tuần") && years.shiftedPeriod(b, at + 1, Unit.WEEK)) {
            b.strength = Strength.SURE;
            return;
        }
        if (text.is(at, "tuần") && years.shiftedPeriod(b, at, Unit.WEEK)) {
            b.strength = Strength.SURE;
            return;
        }
        if (text.lenient() && text.is(at, "sau") && years.isFree(at + 1) && !text.is(at + 1, "khi")) {
            b.shift(Unit.WEEK, 1, at + 1).strength = Strength.SURE;
            return;
        }
        int before = b.to;
        years.direction(b);
        if (b.to > before) {
            b.strength = Strength.SURE;
        }
    }

    private static boolean set(PointBuilder b, int weekday, int end, boolean sure) {
        b.weekday = weekday;
        b.grain = Grain.DAY;
        b.to = end;
        b.strength = sure ? Strength.SURE : Strength.LINKED;
        return true;
    }

    private boolean isSure(int i) {
        if (text.before(DateWord.LEFT_ORDINAL, i)) {
            return false;
        }
        return text.shape(i + 1) != Shape.LOWER && !text.is(i + 2, "tổ") || hasSupport(i, i + 2);
    }

    private boolean hasSupport(int from, int to) {
        if (text.before(DateWord.LEFT_ORDINAL, from)) {
            return false;
        }
        if (text.lenient()) {
            // "người thứ ba từ trái sang" counts people.
            return !(text.is(to, "từ") && (text.is(to + 1, "trái") || text.is(to + 1, "phải")));
        }
        boolean date = text.is(to, "ngày")
                || text.isMark(to, ',') && text.is(to + 1, "ngày")
                || text.isMark(to, '(') && text.isNumber(to + 1) && text.isMark(to + 2, '/');
        boolean joint = text.is(to, "và") || text.is(to, "đến") || text.isMark(to, ',') || text.isMark(to, '-');
        boolean another = text.at(DateWord.WEEKDAY, to + 1) || text.is(to + 1, "thứ") && text.digits(to + 2) == 1;
        if (joint && another) {
            return true;
        }
        int list = to;
        while (list < to + LONGEST_LIST
                && text.digits(list + 1) == 1
                && (text.isMark(list, ',') || text.is(list, "và"))) {
            list += 2;
        }
        if (list > to && text.mayStart(list, DateWord.EVERY)) {
            return true;
        }
        boolean week = text.is(to, "tuần") || text.mayStart(to, DateWord.EVERY);
        return date || week || text.before(DateWord.LEFT_WEEKDAY, from) && isClosed(to);
    }

    private boolean isClosed(int to) {
        return !text.continues(to) || !text.isWord(to) && !text.isNumber(to) || text.at(DateWord.RIGHT_WEEKDAY, to);
    }
}
