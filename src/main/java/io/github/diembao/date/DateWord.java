package io.github.diembao.date;

/** Roles of words in the date grammar; the words themselves lie in {@code words.tsv} and {@code context.tsv}. */
enum DateWord {
    /** Part of a day; value is its TIMEX3 code. */
    PART,
    /** Unit of time; value is a {@link Unit} code. */
    UNIT,
    /** Digit written as a word. */
    DIGIT_WORD,
    /** Day counted from today; value is the offset. */
    DAY_WORD,
    /** Word that ties a part of day to today; value is the offset. */
    DAY_SUFFIX,
    /** Word after {@code năm} that counts from this year; value is the offset. */
    RELATIVE_YEAR,
    /** Word after week, month or quarter that counts from the present one; value is the offset. */
    RELATIVE,
    /** Word after a date that tells on which side of today it lies. */
    DIRECTION,
    /** Day of the week, 1 for Monday. */
    WEEKDAY,
    /** Abbreviated day of the week. */
    WEEKDAY_SHORT,
    /** Beginning, middle or end of a period. */
    PART_OF_PERIOD,
    /** Third of a month. */
    DEKAD,
    /** Modifier of an amount. */
    AMOUNT_MODIFIER,
    /** Word that makes a unit recur. */
    EVERY,
    /** Mark of the lunar calendar. */
    LUNAR_MARK,
    /** Mark of the civil calendar. */
    SOLAR_MARK,
    /** Name of a lunar month. */
    LUNAR_MONTH,
    /** Place of a day in its month or year, counted from the end where negative. */
    ORDINAL,
    /** Word before the first ten days of a lunar month. */
    LUNAR_DAY,
    /** Heavenly stem of a year. */
    STEM,
    /** Earthly branch of a year. */
    BRANCH,
    /** Day counted from the last one mentioned. */
    ANAPHOR_DAY,
    /** Month or year counted from the last one mentioned. */
    ANAPHOR_PERIOD,
    /** Vague reference. */
    VAGUE,
    /** Words before a bare day/month that speak for a date. */
    LEFT_DATE,
    /** Words before digits that make them a name, an address or a ratio. */
    LEFT_NAME,
    /** Words before digits that make them the number of a document. */
    LEFT_DOCUMENT,
    /** What sets a bound of time: {@code từ}, {@code trước}. */
    LEFT_BOUND,
    /** Words before {@code ngày} or {@code năm} that announce several. */
    LEFT_PLURAL,
    /** Words after a bare day/month that leave it a date. */
    RIGHT_FREE,
    /** Counted nouns after digits. */
    RIGHT_NOUN,
    /** Words before a weekday that speak for it. */
    LEFT_WEEKDAY,
    /** Counted nouns before an ordinal. */
    LEFT_ORDINAL,
    /** Words after a weekday that speak for it. */
    RIGHT_WEEKDAY,
    /** Words before weekdays or hours that make them a habit. */
    HABIT_CUE,
    /** Words that tell of the future. */
    FUTURE_CUE,
    /** Words that tell of the past. */
    PAST_CUE,
    /** Words after an amount of time that make it something else. */
    RATE_NOUN,
    /** Words before an amount of time that speak for a length of time. */
    LEFT_DURATION,
    /** Words before an hour that speak for a clock time. */
    LEFT_CLOCK,
    /** Words before a unit that leave its number open. */
    QUANTIFIER,
    /** Words before a part of day that make it something else. */
    LEFT_PART,
    /** Words that with {@code đầu} after them mean a beginning, not that of a period ({@code bắt đầu tháng 8}). */
    LEFT_BEGINNING,
    /** Things one can pass, after a part of day and {@code qua}. */
    RIGHT_THING,
    /** Nouns before a stretch of years. */
    PERIOD_HEAD,
    /** Marks of an era; value is -1 before Christ, 1 after. */
    ERA,
    /** Words of a match, in which 45, 90 and 120 minutes are its length. */
    MATCH_CUE,
    /** Measures before {@code một} and a unit of time, which make a rate of it. */
    LEFT_RATE,
    /** Words of ceremonies and of those who hold them, which make of a day one of the time of the text. */
    CEREMONY,
    /** Words that with a year open a tale of that year ({@code mùa hè năm 1972, …}). */
    TALE,
    /** Words before a number of years that have passed since a birth or a founding. */
    LEFT_JUBILEE,
    /** Words before a number and a unit that make it an age, or the number a class ({@code lớp 10 năm nay}). */
    LEFT_AGE,
    /** Measures of a speed or a flow. */
    MEASURE,
    /** Words before brackets that hold serial numbers. */
    LEFT_SERIAL,
    /** Words and names that hold a calendar word without telling a time. */
    NOT_A_DATE,
    /** First words of the names of days and of lunar expressions. */
    OPENER;

    /** Tells whether an expression may start with such a word. */
    boolean opensExpression() {
        return switch (this) {
            case PART,
                    UNIT,
                    DIGIT_WORD,
                    DAY_WORD,
                    WEEKDAY,
                    WEEKDAY_SHORT,
                    PART_OF_PERIOD,
                    DEKAD,
                    AMOUNT_MODIFIER,
                    EVERY,
                    LUNAR_DAY,
                    ANAPHOR_DAY,
                    ANAPHOR_PERIOD,
                    VAGUE,
                    NOT_A_DATE,
                    OPENER -> true;
            default -> false;
        };
    }
}
