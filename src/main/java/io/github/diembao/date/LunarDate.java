package io.github.diembao.date;

/**
 * A day of the Vietnamese lunar calendar.
 *
 * @param year lunar year, named after the civil year in which it starts
 * @param month month 1 to 12
 * @param day day 1 to 30
 * @param leap whether the month is the second of its number in the year
 */
public record LunarDate(int year, int month, int day, boolean leap) {

    private static final String[] STEMS = {"Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý"};
    private static final String[] BRANCHES = {
        "Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi"
    };

    /**
     * Checks the ranges; whether the day exists is for {@link LunarCalendar#toCivil} to say.
     *
     * @throws IllegalArgumentException if month or day is out of range
     */
    public LunarDate {
        if (month < 1 || month > 12 || day < 1 || day > 30) {
            throw new IllegalArgumentException("no lunar day: " + day + "/" + month);
        }
    }

    /**
     * Returns the name of the year in the cycle of sixty.
     *
     * @return stem and branch such as {@code Quý Mão}
     */
    public String yearName() {
        int place = Math.floorMod(year - 4, 60);
        return STEMS[place % 10] + " " + BRANCHES[place % 12];
    }
}
