package io.github.diembao.date;

import io.github.diembao.text.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * Reads amounts of time ({@code hơn 1 năm}, {@code 1 năm 6 tháng}), the months of a year ({@code 9 tháng năm 2022},
 * {@code 6 tháng đầu năm}) and what recurs ({@code hàng năm}).
 */
final class AmountReader {

    private static final int MOST_DIGITS = 5;
    private static final int MOST_PARTS = 4;
    /** How far a word of the match may stand, in tokens. */
    private static final int MATCH_REACH = 10;
    /** How far the measure of a speed may stand, in tokens. */
    private static final int RATE_REACH = 8;

    private final DateText text;
    private final YearReader years;

    AmountReader(DateText text) {
        this.text = text;
        this.years = new YearReader(text);
    }

    /** A number of units, as written. */
    private record Quantity(String digits, int whole, int to) {}

    /**
     * Reads an amount of time.
     *
     * @param from where the expression starts, before {@code i} where a modifier stands there
     * @param i token of the number
     * @param modifier meaning of the words from {@code from} to {@code i}
     * @return null where no time is measured
     */
    @Nullable
    Expression amount(int from, int i, @Nullable DateModifier modifier) {
        Quantity quantity = quantity(i);
        if (quantity == null || !text.continues(quantity.to())) {
            return null;
        }
        Gazetteer.Match<String> unitWord = text.match(DateWord.UNIT, quantity.to());
        if (unitWord == null || text.is(unitWord.from(), "quý") && !years.isFree(unitWord.to())) {
            return null;
        }
        Unit unit = Unit.ofCode(unitWord.value());
        if (unit == Unit.MONTH) {
            Expression months = months(from, quantity, unitWord.to());
            if (months != null) {
                return months;
            }
        }
        if (!measures(i, unitWord) || countsDates(unit, unitWord.to())) {
            return null;
        }
        if (unit == Unit.YEAR && text.digits(unitWord.to()) == 4) {
            return yearsOfPeriod(from, unitWord.to());
        }
        StringBuilder date = new StringBuilder();
        StringBuilder clock = new StringBuilder();
        append(date, clock, unit, quantity);
        int end = unitWord.to();
        int count = quantity.whole();
        if (text.is(end, "rưỡi")) {
            appendHalf(date, clock, unit, quantity);
            count = 0;
            end++;
        } else {
            int more = moreParts(date, clock, unit, end);
            count = more > end ? 0 : count;
            end = more;
        }
        String value = "P" + date + (clock.length() > 0 ? "T" + clock : "");
        return anchored(from, end, new Content.Amount(value, unit, count, modifier, Direction.NONE));
    }

    /** {@code hai ngày 14 và 15/11}, {@code hai tháng 11 và 12}: dates follow, no length of time. */
    private boolean countsDates(Unit unit, int at) {
        if (!text.isNumber(at) || !text.continues(at)) {
            return false;
        }
        int limit = unit == Unit.DAY ? 31 : unit == Unit.MONTH ? 12 : 0;
        return text.number(at) <= limit && !text.at(DateWord.UNIT, at + 1);
    }

    /** {@code 2 năm 2021-2022}: the count belongs to the period. */
    private @Nullable Expression yearsOfPeriod(int from, int at) {
        DigitGroup group = DigitGroup.at(text, at, false);
        boolean spaced = text.isMark(at + 1, '-') && text.isNumber(at + 2) || text.is(at + 1, "đến");
        PointBuilder b = new PointBuilder(from);
        if (group == null || !(group.count() == 2 || spaced) || !years.year(b, at)) {
            return null;
        }
        b.grain = Grain.YEAR;
        return b.expression();
    }

    private @Nullable Quantity quantity(int i) {
        if (text.isNumber(i)) {
            if (text.digits(i) > MOST_DIGITS || text.glued(i) && !isOpen(i - 1)) {
                return null;
            }
            boolean joint = text.glued(i + 1) && text.glued(i + 2) && text.isNumber(i + 2);
            String digits = text.tokens().surface(i);
            if (joint && text.isMark(i + 1, ',') && text.digits(i + 2) <= 2) {
                return new Quantity(trimZeros(digits) + "." + text.tokens().surface(i + 2), 0, i + 3);
            }
            if (joint && text.isMark(i + 1, '.') && text.digits(i + 2) == 3) {
                String all = digits + text.tokens().surface(i + 2);
                return new Quantity(trimZeros(all), Integer.parseInt(all), i + 3);
            }
            boolean range = joint || text.glued(i + 1) && !text.isWord(i + 1);
            return range ? null : new Quantity(trimZeros(digits), text.number(i), i + 1);
        }
        if (text.is(i, "nửa")) {
            return new Quantity("0.5", 0, i + 1);
        }
        if (text.is(i, "vài")) {
            return new Quantity("X", 0, i + 1);
        }
        Numerals.Numeral words = Numerals.words(text, i);
        if (words == null || words.value() == 0) {
            return null;
        }
        boolean idiom = text.is(i, "năm") && (text.is(i + 1, "tháng") || text.is(i + 1, "quý"));
        return idiom ? null : new Quantity(Integer.toString(words.value()), words.value(), words.to());
    }

    private boolean isOpen(int i) {
        return text.isMark(i, '-') && text.isNumber(i - 1)
                || text.isMark(i, '(')
                || text.isMark(i, '"')
                || text.isMark(i, '\'')
                || text.isMark(i, ',') && !text.isNumber(i - 1);
    }

    private static String trimZeros(String digits) {
        int start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
    }

    /** Rates, ages, working days and ordinals measure no time. */
    private boolean measures(int i, Gazetteer.Match<String> unit) {
        int next = unit.to();
        boolean rate = text.isMark(next, '/') || text.isMark(i - 1, '/') && text.glued(i);
        boolean other = text.continues(next) && text.at(DateWord.RATE_NOUN, next);
        boolean ordinal = text.is(i - 1, "thứ") || text.is(i - 1, "lần");
        boolean letter = text.is(unit.from(), "h") && !(text.glued(unit.from()) && text.isNumber(i));
        if (letter) {
            return false;
        }
        boolean hours = text.is(unit.from(), "tiếng")
                && text.continues(next)
                && text.isWord(next)
                && next == unit.from() + 1
                && !text.is(next, "nữa")
                && !years.isFree(next);
        boolean oneDay = text.is(i, "một") && text.is(unit.from(), "ngày") && !years.isFree(next);
        boolean one = text.is(i, "một") || text.number(i) == 1;
        boolean perUnit = one && text.before(DateWord.LEFT_RATE, i);
        return !(rate || other || ordinal || hours || oneDay || perUnit)
                && !text.before(DateWord.LEFT_AGE, i)
                && !isPlay(i, unit);
    }

    /** {@code phút 85}, {@code hiệp 2 phút 67}, {@code chơi đủ 90 phút}: minutes of a match. */
    private boolean isPlay(int i, Gazetteer.Match<String> unit) {
        if (!text.is(unit.from(), "phút")) {
            return false;
        }
        int next = unit.to();
        if (text.isNumber(next) && text.continues(next) && !text.at(DateWord.UNIT, next + 1)) {
            return true;
        }
        int minutes = text.number(i);
        return (minutes == 45 || minutes == 90 || minutes == 120) && isMatchTold(i);
    }

    private boolean isMatchTold(int i) {
        for (int k = i - 1; k >= 0 && k >= i - MATCH_REACH && !text.sentenceStart(k + 1); k--) {
            if (text.at(DateWord.MATCH_CUE, k)) {
                return true;
            }
        }
        for (int k = i + 1; k < text.size() && k < i + MATCH_REACH && !text.sentenceStart(k); k++) {
            if (text.at(DateWord.MATCH_CUE, k)) {
                return true;
            }
        }
        return false;
    }

    private static void append(StringBuilder date, StringBuilder clock, Unit unit, Quantity quantity) {
        String number = quantity.digits();
        if (unit.factor() > 1 && quantity.whole() > 0) {
            number = Integer.toString(quantity.whole() * unit.factor());
        }
        if (number.equals("0.5") && (unit == Unit.YEAR || unit == Unit.DAY || unit == Unit.HOUR)) {
            switch (unit) {
                case YEAR -> date.append("6M");
                case DAY -> clock.append("12H");
                default -> clock.append("30M");
            }
            return;
        }
        (unit.isClockUnit() ? clock : date).append(number).append(unit.letter());
    }

    private static void appendHalf(StringBuilder date, StringBuilder clock, Unit unit, Quantity quantity) {
        switch (unit) {
            case YEAR -> date.append("6M");
            case HOUR -> clock.append("30M");
            default -> {
                StringBuilder target = unit.isClockUnit() ? clock : date;
                target.setLength(0);
                target.append(quantity.digits()).append(".5").append(unit.letter());
            }
        }
    }

    /** {@code 1 năm 6 tháng}, {@code 2 giờ 15 phút}: smaller units follow. */
    private int moreParts(StringBuilder date, StringBuilder clock, Unit largest, int start) {
        Unit last = largest;
        int end = start;
        for (int n = 0; n < MOST_PARTS && text.continues(end); n++) {
            int at = text.is(end, "và") ? end + 1 : end;
            Quantity next = quantity(at);
            Gazetteer.Match<String> word = next == null ? null : text.match(DateWord.UNIT, next.to());
            if (next == null || word == null) {
                break;
            }
            Unit unit = Unit.ofCode(word.value());
            if (unit.compareTo(last) >= 0 || !measures(at, word)) {
                break;
            }
            append(date, clock, unit, next);
            last = unit;
            end = word.to();
        }
        return end;
    }

    /** {@code 3 ngày qua}, {@code 2 năm trước}, {@code 3 ngày nữa}, {@code cách đây 2 tháng}. */
    private Expression anchored(int from, int end, Content.Amount amount) {
        if (text.is(from - 2, "cách") && text.is(from - 1, "đây") && amount.count() > 0) {
            return ago(from - 2, end, amount, -1);
        }
        if (!text.continues(end)) {
            return new Expression(from, end, amount, Strength.SURE);
        }
        if (text.is(end, "trước") && amount.count() > 0 && isEndOfAgo(end + 1)) {
            int to = text.is(end + 1, "đây") ? end + 2 : end + 1;
            return ago(from, to, amount, -1);
        }
        boolean later = text.is(end, "nữa") || text.lenient() && text.is(end, "sau");
        if (later && amount.count() > 0) {
            return ago(from, end + 1, amount, 1);
        }
        Gazetteer.Match<String> side = text.match(DateWord.DIRECTION, end);
        if (side != null && !text.is(end, "này") && (years.isFree(side.to()) || isLowerWord(side.to()))) {
            Direction direction = Direction.valueOf(side.value());
            return new Expression(
                    from,
                    side.to(),
                    new Content.Amount(amount.value(), amount.unit(), amount.count(), amount.modifier(), direction),
                    Strength.SURE);
        }
        if (text.is(end, "nay") || text.is(end, "gần") && text.is(end + 1, "đây")) {
            return new Expression(
                    from,
                    text.is(end, "nay") ? end + 1 : end + 2,
                    new Content.Amount(
                            amount.value(), amount.unit(), amount.count(), amount.modifier(), Direction.PAST),
                    Strength.SURE);
        }
        return new Expression(from, end, amount, Strength.SURE);
    }

    private boolean isLowerWord(int i) {
        return text.isWord(i)
                && !text.shape(i).isCapitalised()
                && !text.at(DateWord.RIGHT_THING, i)
                && !text.is(i, "đời");
    }

    private boolean isEndOfAgo(int i) {
        return !text.is(i, "đó") && !text.is(i, "khi") && !text.is(i, "ngày") && !text.isNumber(i);
    }

    private static Expression ago(int from, int to, Content.Amount amount, int sign) {
        PointBuilder b = new PointBuilder(from);
        b.shift(amount.unit(), sign * amount.count(), to);
        b.modifier = amount.modifier();
        b.grain = switch (amount.unit()) {
            case YEAR, DECADE, CENTURY -> Grain.YEAR;
            case QUARTER -> Grain.QUARTER;
            case MONTH -> Grain.MONTH;
            case WEEK -> Grain.WEEK;
            case DAY -> Grain.DAY;
            default -> Grain.TIME;
        };
        return b.expression();
    }

    /** {@code 6 tháng đầu năm 2022}, {@code 3 tháng cuối năm}, {@code 9 tháng năm 2022}, {@code 9 tháng/2022}. */
    private @Nullable Expression months(int from, Quantity quantity, int at) {
        int count = quantity.whole();
        if (count < 1 || count > 12 || !text.continues(at)) {
            return null;
        }
        boolean first = text.is(at, "đầu");
        boolean last = text.is(at, "cuối");
        PointBuilder b = new PointBuilder(from);
        if (first || last) {
            int year = text.is(at + 1, "của") ? at + 2 : at + 1;
            if (!text.is(year, "năm") || text.is(year + 1, "học")) {
                return null;
            }
            b.to = year;
            if (!years.yearTail(b)) {
                b.shift(Unit.YEAR, 0, year + 1);
            }
        } else {
            b.to = at;
            boolean tail = text.is(at, "năm") || text.isMark(at, '/') && text.digits(at + 1) == 4;
            boolean plainYear = NumericDates.isYear(text.number(at), text.digits(at)) && years.year(b, at);
            if (!plainYear && !(tail && years.yearTail(b))) {
                return null;
            }
        }
        boolean half = count == 6;
        b.grain = half ? Grain.HALF : Grain.MONTHS;
        b.index = half ? (last ? 2 : 1) : last ? -count : count;
        return b.expression();
    }

    /** {@code mỗi giờ bão đi được 15 km}, {@code 35 km mỗi giờ}: a measure follows or stands before. */
    private boolean isSpeed(int from, int to) {
        if (text.before(DateWord.MEASURE, from)) {
            return true;
        }
        for (int k = to; k < text.size() && k < to + RATE_REACH && !text.sentenceStart(k); k++) {
            if (text.isNumber(k - 1) && text.at(DateWord.MEASURE, k)) {
                return true;
            }
        }
        return false;
    }

    /** {@code hàng năm}, {@code mỗi tuần}, {@code mỗi 2 tuần}, {@code hằng đêm}. */
    @Nullable
    Expression every(int i) {
        if (!text.at(DateWord.EVERY, i) || !text.continues(i + 1)) {
            return null;
        }
        Gazetteer.Match<String> part = text.match(DateWord.PART, i + 1);
        if (part != null && !text.at(DateWord.NOT_A_DATE, i + 1)) {
            return new Expression(i, part.to(), Content.Recurrence.of("XXXX-XX-XXT" + part.value()), Strength.SURE);
        }
        String number = "1";
        int at = i + 1;
        if (text.is(i, "mỗi")) {
            Quantity quantity = quantity(at);
            if (quantity != null && quantity.whole() > 0 && text.at(DateWord.UNIT, quantity.to())) {
                number = quantity.digits();
                at = quantity.to();
            }
        }
        Gazetteer.Match<String> word = text.match(DateWord.UNIT, at);
        if (word == null || text.is(word.to(), "trời") || text.at(DateWord.RATE_NOUN, word.to())) {
            return null;
        }
        Unit unit = Unit.ofCode(word.value());
        if (unit.isClockUnit() && isSpeed(i, word.to())) {
            return null;
        }
        int amount = Integer.parseInt(number) * unit.factor();
        String value = "P" + unit.prefix() + amount + unit.letter();
        return new Expression(i, word.to(), Content.Recurrence.of(value), Strength.SURE);
    }
}
