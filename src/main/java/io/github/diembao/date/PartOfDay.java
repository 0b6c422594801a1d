package io.github.diembao.date;

import java.util.Locale;

/** Parts of a day with their TIMEX3 codes. */
enum PartOfDay {
    /** Morning. */
    MO,
    /** Noon. */
    MI,
    /** Afternoon. */
    AF,
    /** Evening. */
    EV,
    /** Night. */
    NI;

    static PartOfDay ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Turns an hour as spoken with this part of day ({@code 8 giờ tối}) into an hour of the day. */
    int hourOfDay(int spoken) {
        return switch (this) {
            case MO -> spoken == 12 ? 0 : spoken;
            case MI -> spoken >= 1 && spoken <= 3 ? spoken + 12 : spoken;
            case AF -> spoken >= 1 && spoken < 12 ? spoken + 12 : spoken;
            case EV -> spoken >= 4 && spoken < 12 ? spoken + 12 : spoken;
            case NI -> spoken >= 6 && spoken < 12 ? spoken + 12 : spoken == 12 ? 24 : spoken;
        };
    }
}
