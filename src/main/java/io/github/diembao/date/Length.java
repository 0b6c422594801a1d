package io.github.diembao.date;

import org.jspecify.annotations.Nullable;

/** A length of time while its parts are read, largest first: {@code 1 năm 6 tháng}, {@code 2 tiếng rưỡi}. For one thread. */
final class Length {

    private static final int HALF_MONTH = 15;

    private final StringBuilder date = new StringBuilder();
    private final StringBuilder clock = new StringBuilder();
    private final Unit largest;
    private Point.@Nullable Shift shift;

    Length(Unit unit, QuantityReader.Quantity quantity) {
        this.largest = unit;
        append(unit, quantity);
        this.shift =
                quantity.isHalf() ? half(unit) : quantity.whole() > 0 ? new Point.Shift(unit, quantity.whole()) : null;
    }

    /** Adds a smaller unit. */
    void add(Unit unit, QuantityReader.Quantity quantity) {
        append(unit, quantity);
        Point.Shift before = shift;
        int scale = quantity.whole() > 0 ? scale(before, unit) : 0;
        shift = before == null || scale == 0 ? null : new Point.Shift(unit, before.amount() * scale + quantity.whole());
    }

    /** Adds half of the unit, {@code rưỡi}. */
    void addHalf(Unit unit, QuantityReader.Quantity quantity) {
        switch (unit) {
            case YEAR -> date.append("6M");
            case HOUR -> clock.append("30M");
            default -> {
                StringBuilder target = unit.isClockUnit() ? clock : date;
                target.setLength(0);
                target.append(quantity.digits()).append(".5").append(unit.letter());
            }
        }
        Point.Shift whole = shift;
        Point.Shift half = half(unit);
        int scale = half == null ? 0 : unit == Unit.MONTH ? 2 * HALF_MONTH : scale(whole, half.unit());
        shift = whole == null || half == null || scale == 0
                ? null
                : new Point.Shift(half.unit(), whole.amount() * scale + half.amount());
    }

    /** Returns the ISO 8601 duration. */
    String value() {
        return "P" + date + (clock.length() > 0 ? "T" + clock : "");
    }

    Unit largest() {
        return largest;
    }

    /** Returns the length in its smallest unit, to count by from a moment; null where no whole number tells it. */
    Point.@Nullable Shift shift() {
        return shift;
    }

    private void append(Unit unit, QuantityReader.Quantity quantity) {
        String number = quantity.digits();
        if (unit.factor() > 1 && quantity.whole() > 0) {
            number = Integer.toString(quantity.whole() * unit.factor());
        }
        if (quantity.isHalf() && (unit == Unit.YEAR || unit == Unit.DAY || unit == Unit.HOUR)) {
            switch (unit) {
                case YEAR -> date.append("6M");
                case DAY -> clock.append("12H");
                default -> clock.append("30M");
            }
            return;
        }
        (unit.isClockUnit() ? clock : date).append(number).append(unit.letter());
    }

    private static Point.@Nullable Shift half(Unit unit) {
        return switch (unit) {
            case YEAR -> new Point.Shift(Unit.MONTH, 6);
            case MONTH -> new Point.Shift(Unit.DAY, HALF_MONTH);
            case DAY -> new Point.Shift(Unit.HOUR, 12);
            case HOUR -> new Point.Shift(Unit.MINUTE, 30);
            case MINUTE -> new Point.Shift(Unit.SECOND, 30);
            case CENTURY -> new Point.Shift(Unit.YEAR, 50);
            case DECADE -> new Point.Shift(Unit.YEAR, 5);
            default -> null;
        };
    }

    /** Returns how many of a unit the unit of a shift holds; 0 where that is no fixed number. */
    private static int scale(Point.@Nullable Shift from, Unit to) {
        if (from == null) {
            return 0;
        }
        return switch (from.unit()) {
            case CENTURY -> to == Unit.YEAR ? 100 : 0;
            case DECADE -> to == Unit.YEAR ? 10 : 0;
            case YEAR -> to == Unit.MONTH ? 12 : 0;
            case WEEK -> to == Unit.DAY ? 7 : 0;
            case DAY -> to == Unit.HOUR ? 24 : 0;
            case HOUR -> to == Unit.MINUTE ? 60 : to == Unit.SECOND ? 3600 : 0;
            case MINUTE -> to == Unit.SECOND ? 60 : 0;
            default -> 0;
        };
    }
}
