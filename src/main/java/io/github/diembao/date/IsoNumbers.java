package io.github.diembao.date;

/** Numbers of ISO 8601 values, padded with zeros; {@link String#format} takes longer than finding the date. */
final class IsoNumbers {

    private IsoNumbers() {}

    /** Returns a number of at least two digits. */
    static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** Returns a year of at least four digits. */
    static String year(int year) {
        String digits = Integer.toString(year);
        return digits.length() >= 4 ? digits : "0000".substring(digits.length()) + digits;
    }
}
