package io.github.diembao.date;

/** Tells a bare year from another number by what stands beside it. */
final class YearRules {

    private static final int LONGEST_RANGE = 200;
    /** How far before a bracket of numbers a word such as {@code ca} may stand, in tokens. */
    private static final int SERIAL_REACH = 4;
    /** How far before a year the first word of its line may stand, in tokens. */
    private static final int LABEL_REACH = 8;

    private final DateText text;
    private final YearReader years;

    YearRules(DateText text) {
        this.text = text;
        this.years = new YearReader(text);
    }

    private boolean isInBrackets(int from, int to) {
        return text.isMark(from - 1, '(') && text.isMark(to, ')');
    }

    /** Tells whether a bare year stands for itself: {@code (1930)}, {@code từ 2015 đến nay}. */
    boolean isAlone(Expression number, int year) {
        if (year < 1800 || year > 2150) {
            return false;
        }
        int from = number.from();
        int to = number.to();
        // "(SN 1948, xã đội phó)", "(SN 1948 Tiểu đội phó)": a birth counts nothing.
        if (isInBrackets(from, to) || isEntry(from, to) || text.is(from - 1, "sn") && text.continues(from)) {
            return true;
        }
        boolean head = text.is(from - 1, "từ")
                || text.is(from - 1, "đến")
                || text.is(from - 1, "tới")
                || text.before(DateWord.PERIOD_HEAD, from);
        boolean listed = text.isMark(to, ',') && text.isNumber(to + 1);
        return head && years.isFree(to) && !listed && text.continues(from);
    }

    /** {@code - 1946: Bí thư Huyện ủy}, {@code Ngày vào Đảng: 1940}: a line of a curriculum vitae. */
    private boolean isEntry(int from, int to) {
        boolean opens =
                text.lineStart(from) || text.lineStart(from - 1) && !text.isWord(from - 1) && !text.isNumber(from - 1);
        if (opens && text.isMark(to, ':') && text.continues(to)) {
            return true;
        }
        if (!text.isMark(from - 1, ':') || text.continues(to)) {
            return false;
        }
        int first = from - 1;
        while (first > 0 && first > from - LABEL_REACH && text.continues(first)) {
            first--;
        }
        first = text.isWord(first) ? first : first + 1;
        return text.is(first, "ngày") || text.is(first, "năm") || text.is(first, "sinh");
    }

    /** Tells whether two bare years form a period. */
    boolean isRange(Expression first, Expression last, Point from, Point to) {
        int length = to.year() - from.year();
        if (length <= 0 || from.year() < 1000) {
            return false;
        }
        boolean bracket = text.isMark(first.from() - 1, '(') && text.isMark(last.to(), ')');
        if (bracket && isSerial(first.from() - 1)) {
            return false;
        }
        if (length > LONGEST_RANGE) {
            return bracket && to.year() >= 1800;
        }
        if (text.before(DateWord.PERIOD_HEAD, first.from())) {
            return true;
        }
        boolean name =
                text.before(DateWord.LEFT_DOCUMENT, first.from()) || text.before(DateWord.LEFT_NAME, first.from());
        return bracket || from.year() >= 1800 && to.year() <= 2150 && years.isFree(last.to()) && !name;
    }

    /** Tells whether the few words before a bracket count cases: {@code 186 ca tử vong (1696-1881)}. */
    private boolean isSerial(int bracket) {
        for (int i = bracket; i > 0 && i > bracket - SERIAL_REACH && text.continues(i); i--) {
            if (text.before(DateWord.LEFT_SERIAL, i)) {
                return true;
            }
        }
        return false;
    }
}
