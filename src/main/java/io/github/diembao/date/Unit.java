package io.github.diembao.date;

import java.time.LocalDate;

/** Units of time as the words of {@code words.tsv} name them. */
enum Unit {
    SECOND("S", "T", "S", 1),
    MINUTE("MIN", "T", "M", 1),
    HOUR("H", "T", "H", 1),
    DAY("D", "", "D", 1),
    WEEK("W", "", "W", 1),
    MONTH("M", "", "M", 1),
    QUARTER("Q", "", "M", 3),
    YEAR("Y", "", "Y", 1),
    DECADE("10Y", "", "Y", 10),
    CENTURY("100Y", "", "Y", 100);

    private final String code;
    private final String prefix;
    private final String letter;
    private final int factor;

    Unit(String code, String prefix, String letter, int factor) {
        this.code = code;
        this.prefix = prefix;
        this.letter = letter;
        this.factor = factor;
    }

    static Unit ofCode(String code) {
        for (Unit unit : values()) {
            if (unit.code.equals(code)) {
                return unit;
            }
        }
        throw new IllegalArgumentException("no unit " + code);
    }

    boolean isClockUnit() {
        return this == SECOND || this == MINUTE || this == HOUR;
    }

    /** The prefix of an ISO 8601 duration part, {@code T} for hours and below. */
    String prefix() {
        return prefix;
    }

    /** The letter of an ISO 8601 duration part. */
    String letter() {
        return letter;
    }

    /** How many of the ISO unit one of this unit holds. */
    int factor() {
        return factor;
    }

    /** Moves a day by a number of this unit; clock units leave it where it is. */
    LocalDate move(LocalDate day, long amount) {
        return switch (this) {
            case SECOND, MINUTE, HOUR -> day;
            case DAY -> day.plusDays(amount);
            case WEEK -> day.plusWeeks(amount);
            case MONTH -> day.plusMonths(amount);
            case QUARTER -> day.plusMonths(3 * amount);
            case YEAR -> day.plusYears(amount);
            case DECADE -> day.plusYears(10 * amount);
            case CENTURY -> day.plusYears(100 * amount);
        };
    }
}
