package io.github.diembao.date;

import java.time.LocalDate;
import java.time.temporal.JulianFields;
import java.util.ArrayList;
import java.util.List;

/**
 * The lunisolar calendar computed from the sky: new moons and solar longitude after J. Meeus, Astronomical Algorithms,
 * 2nd edition, chapters 25 and 49; ΔT after Espenak and Meeus. Oracle for the table of {@link LunarCalendar}.
 */
final class LunarAstronomy {

    /** One lunar year: its first day, the lengths of its months in order, and the leap month or 0. */
    record Year(int year, LocalDate tet, List<Integer> lengths, int leapMonth) {}

    private static final double SYNODIC_MONTH = 29.530588861;

    private LunarAstronomy() {}

    /** Computes a lunar year; the last month of 1967 ends where the zone changes. */
    static Year year(int year) {
        int zone = zone(year);
        List<Long> starts = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        months(year, zone, starts, numbers);
        long nextTet = tet(year + 1, zone(year + 1));
        starts.set(starts.size() - 1, nextTet);
        List<Integer> lengths = new ArrayList<>();
        int leap = 0;
        for (int i = 0; i + 1 < starts.size(); i++) {
            lengths.add((int) (starts.get(i + 1) - starts.get(i)));
            if (i > 0 && numbers.get(i).equals(numbers.get(i - 1))) {
                leap = numbers.get(i);
            }
        }
        return new Year(year, LocalDate.MIN.with(JulianFields.JULIAN_DAY, starts.get(0)), lengths, leap);
    }

    /** Decision 121-CP put the country into zone 7 from 1968; the published tables before follow zone 8. */
    private static int zone(int year) {
        return year < 1968 ? 8 : 7;
    }

    private static long tet(int year, int zone) {
        List<Long> starts = new ArrayList<>();
        months(year, zone, starts, new ArrayList<>());
        return starts.get(0);
    }

    /** Collects the first days of months 1 to 12 (with the leap one) of a year and of month 1 of the next. */
    private static void months(int year, int zone, List<Long> starts, List<Integer> numbers) {
        // Month 11 is the one that holds the winter solstice.
        long first = month11(year - 1, zone);
        long second = month11(year, zone);
        long third = month11(year + 1, zone);
        List<Long> days = new ArrayList<>();
        List<Integer> names = new ArrayList<>();
        sui(first, second, zone, days, names);
        sui(second, third, zone, days, names);
        int from = 0;
        while (names.get(from) != 1) {
            from++;
        }
        int i = from;
        do {
            starts.add(days.get(i));
            numbers.add(names.get(i));
            i++;
        } while (names.get(i) != 1 || names.get(i - 1) == 1);
        starts.add(days.get(i));
    }

    private static void sui(long from, long to, int zone, List<Long> days, List<Integer> names) {
        long k = Math.round((from - 2451550.1) / SYNODIC_MONTH);
        List<Long> starts = new ArrayList<>();
        for (long n = k - 1; ; n++) {
            long day = newMoonDay(n, zone);
            if (day >= to) {
                break;
            }
            if (day >= from) {
                starts.add(day);
            }
        }
        boolean leapYear = starts.size() == 13;
        boolean leapDone = !leapYear;
        int name = 11;
        for (int i = 0; i < starts.size(); i++) {
            long next = i + 1 < starts.size() ? starts.get(i + 1) : to;
            boolean leap = !leapDone && i > 0 && sector(starts.get(i), zone) == sector(next, zone);
            if (leap) {
                leapDone = true;
            } else if (i > 0) {
                name = name % 12 + 1;
            }
            days.add(starts.get(i));
            names.add(name);
        }
    }

    private static long month11(int year, int zone) {
        long end = LocalDate.of(year, 12, 31).getLong(JulianFields.JULIAN_DAY);
        long k = Math.round((end - 2451550.1) / SYNODIC_MONTH) + 1;
        while (newMoonDay(k, zone) > end || sector(newMoonDay(k, zone), zone) >= 9) {
            k--;
        }
        return newMoonDay(k, zone);
    }

    /** Which twelfth of the ecliptic the sun is in at the midnight that starts a day. */
    private static int sector(long julianDay, int zone) {
        double moment = julianDay - 0.5 - zone / 24.0;
        return (int) (solarLongitude(moment + deltaT(moment)) / 30);
    }

    private static long newMoonDay(long k, int zone) {
        double ephemeris = newMoon(k);
        return (long) Math.floor(ephemeris - deltaT(ephemeris) + 0.5 + zone / 24.0);
    }

    /** Moment of a mean-numbered new moon, dynamical time (Meeus 49.1 and tables). */
    static double newMoon(long k) {
        double t = k / 1236.85;
        double t2 = t * t;
        double t3 = t2 * t;
        double t4 = t3 * t;
        double jde = 2451550.09766 + SYNODIC_MONTH * k + 0.00015437 * t2 - 0.000000150 * t3 + 0.00000000073 * t4;
        double e = 1 - 0.002516 * t - 0.0000074 * t2;
        double m = rad(2.5534 + 29.10535670 * k - 0.0000014 * t2 - 0.00000011 * t3);
        double mm = rad(201.5643 + 385.81693528 * k + 0.0107582 * t2 + 0.00001238 * t3 - 0.000000058 * t4);
        double f = rad(160.7108 + 390.67050284 * k - 0.0016118 * t2 - 0.00000227 * t3 + 0.000000011 * t4);
        double om = rad(124.7746 - 1.56375588 * k + 0.0020672 * t2 + 0.00000215 * t3);
        double[][] terms = {
            {-0.40720, 0, 0, 1, 0}, {0.17241, 1, 1, 0, 0}, {0.01608, 0, 0, 2, 0}, {0.01039, 0, 0, 0, 2},
            {0.00739, 1, -1, 1, 0}, {-0.00514, 1, 1, 1, 0}, {0.00208, 2, 2, 0, 0}, {-0.00111, 0, 0, 1, -2},
            {-0.00057, 0, 0, 1, 2}, {0.00056, 1, 1, 2, 0}, {-0.00042, 0, 0, 3, 0}, {0.00042, 1, 1, 0, 2},
            {0.00038, 1, 1, 0, -2}, {-0.00024, 1, -1, 2, 0}, {-0.00007, 0, 2, 1, 0}, {0.00004, 0, 0, 2, -2},
            {0.00004, 0, 3, 0, 0}, {0.00003, 0, 1, 1, -2}, {0.00003, 0, 0, 2, 2}, {-0.00003, 0, 1, 1, 2},
            {0.00003, 0, -1, 1, 2}, {-0.00002, 0, -1, 1, -2}, {-0.00002, 0, 1, 3, 0}, {0.00002, 0, 0, 4, 0},
        };
        double sum = -0.00017 * Math.sin(om);
        for (double[] term : terms) {
            sum += term[0] * Math.pow(e, term[1]) * Math.sin(term[2] * m + term[3] * mm + term[4] * f);
        }
        double[][] planets = {
            {299.77, 0.107408, 325}, {251.88, 0.016321, 165}, {251.83, 26.651886, 164}, {349.42, 36.412478, 126},
            {84.66, 18.206239, 110}, {141.74, 53.303771, 62}, {207.14, 2.453732, 60}, {154.84, 7.306860, 56},
            {34.52, 27.261239, 47}, {207.19, 0.121824, 42}, {291.34, 1.844379, 40}, {161.72, 24.198154, 37},
            {239.56, 25.513099, 35}, {331.55, 3.592518, 23},
        };
        for (int i = 0; i < planets.length; i++) {
            double angle = planets[i][0] + planets[i][1] * k - (i == 0 ? 0.009173 * t2 : 0);
            sum += planets[i][2] * 1e-6 * Math.sin(rad(angle));
        }
        return jde + sum;
    }

    /** Apparent longitude of the sun in degrees, dynamical time (Meeus chapter 25, with the larger terms of 27). */
    static double solarLongitude(double jde) {
        double t = (jde - 2451545.0) / 36525;
        double l0 = 280.46646 + 36000.76983 * t + 0.0003032 * t * t;
        double m = rad(357.52911 + 35999.05029 * t - 0.0001537 * t * t);
        double c = (1.914602 - 0.004817 * t - 0.000014 * t * t) * Math.sin(m)
                + (0.019993 - 0.000101 * t) * Math.sin(2 * m)
                + 0.000289 * Math.sin(3 * m);
        double omega = rad(125.04 - 1934.136 * t);
        double planets = 0.00134 * Math.cos(rad(153.23 + 22518.7541 * t))
                + 0.00154 * Math.cos(rad(216.57 + 45037.5082 * t))
                + 0.00200 * Math.cos(rad(312.69 + 32964.3577 * t))
                + 0.00179 * Math.sin(rad(350.74 + 445267.1142 * t))
                + 0.00178 * Math.sin(rad(251.39 + 20.20 * t));
        double longitude = l0 + c + planets - 0.00569 - 0.00478 * Math.sin(omega);
        return ((longitude % 360) + 360) % 360;
    }

    private static double deltaT(double julianDay) {
        double y = 2000 + (julianDay - 2451544.5) / 365.2425;
        double seconds;
        if (y < 1920) {
            double t = y - 1900;
            seconds = -2.79 + 1.494119 * t - 0.0598939 * t * t + 0.0061966 * t * t * t - 0.000197 * Math.pow(t, 4);
        } else if (y < 1941) {
            double t = y - 1920;
            seconds = 21.20 + 0.84493 * t - 0.076100 * t * t + 0.0020936 * t * t * t;
        } else if (y < 1961) {
            double t = y - 1950;
            seconds = 29.07 + 0.407 * t - t * t / 233 + t * t * t / 2547;
        } else if (y < 1986) {
            double t = y - 1975;
            seconds = 45.45 + 1.067 * t - t * t / 260 - t * t * t / 718;
        } else if (y < 2005) {
            double t = y - 2000;
            seconds = 63.86
                    + 0.3345 * t
                    - 0.060374 * t * t
                    + 0.0017275 * t * t * t
                    + 0.000651814 * Math.pow(t, 4)
                    + 0.00002373599 * Math.pow(t, 5);
        } else if (y < 2050) {
            double t = y - 2000;
            seconds = 62.92 + 0.32217 * t + 0.005589 * t * t;
        } else {
            double u = (y - 1820) / 100;
            seconds = -20 + 32 * u * u - 0.5628 * (2150 - y);
        }
        return seconds / 86400;
    }

    private static double rad(double degrees) {
        return Math.toRadians(degrees % 360);
    }
}
