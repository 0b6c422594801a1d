package io.github.diembao.html;

import io.github.diembao.text.TextNormalizer;
import io.github.diembao.text.TokenSequence;
import io.github.diembao.text.Tokenizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads the moments that pages state: ISO with any offset, {@code dd/MM/yyyy} with {@code /}, {@code -} or {@code .}
 * before or after {@code HH:mm}, {@code ngày d tháng M năm yyyy}, English dates, epoch seconds, and the {@code M/d/yyyy h:mm:ss a} of
 * OneCMS meta tags. One pass over the tokens; the first date and the first time of day count.
 */
final class PageTimes {

    private static final int LONGEST = 200;
    /** A day, a month and a year have no fewer. */
    private static final int FEWEST_DIGITS = 5;

    private static final int OLDEST_YEAR = 1990;
    private static final int NEWEST_YEAR = 2100;

    private PageTimes() {}

    /**
     * Reads a moment.
     *
     * @param text what the page states; only the start of a long text is read
     * @param monthFirst whether the month stands before the day, as in American dates
     * @return the moment, or null where there is no full date
     */
    static @Nullable PageTime read(String text, boolean monthFirst) {
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        if (start.chars().filter(Character::isDigit).limit(FEWEST_DIGITS).count() < FEWEST_DIGITS) {
            return null;
        }
        TokenSequence tokens = Tokenizer.tokenize(TextNormalizer.normalize(start.strip()));
        if (tokens.size() == 1 && tokens.isNumber(0)) {
            return epoch(tokens.surface(0));
        }
        LocalDate day = null;
        LocalTime time = null;
        ZoneOffset offset = null;
        int i = 0;
        while (i < tokens.size()) {
            int used = 0;
            if (tokens.isNumber(i)) {
                if (day == null) {
                    day = dateAt(tokens, i, monthFirst);
                    used = day == null ? 0 : lengthOfDate(tokens, i);
                }
                if (used == 0 && time == null) {
                    time = timeAt(tokens, i);
                    if (time != null) {
                        used = tokens.isMark(i + 3, ':') && tokens.isNumber(i + 4) ? 5 : 3;
                        offset = offsetAt(tokens, i + used);
                    }
                }
            }
            i += Math.max(used, 1);
        }
        if (day == null) {
            return null;
        }
        return time == null ? new PageTime(day, null) : PageTime.of(LocalDateTime.of(day, time), offset);
    }

    private static @Nullable PageTime epoch(String digits) {
        if (digits.length() != 10 && digits.length() != 13) {
            return null;
        }
        long number = Long.parseLong(digits);
        Instant instant = digits.length() == 10 ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
        return PageTime.of(LocalDateTime.ofInstant(instant, ZoneOffset.UTC), ZoneOffset.UTC);
    }

    private static int lengthOfDate(TokenSequence tokens, int at) {
        int year = foreignYear(tokens, at);
        if (year >= 0) {
            return year - at + 1;
        }
        return TimeWords.MONTH.isAt(tokens, at + 1) && !TimeWords.YEAR.isAt(tokens, at + 3) ? 4 : 5;
    }

    /** Returns where the year stands of a day with an English month; -1 where none is. */
    private static int foreignYear(TokenSequence tokens, int at) {
        if (ForeignMonths.at(tokens, at + 1) > 0) {
            return ForeignMonths.year(tokens, at + 2);
        }
        return ForeignMonths.before(tokens, at) > 0 ? ForeignMonths.year(tokens, at + 1) : -1;
    }

    private static @Nullable LocalDate dateAt(TokenSequence tokens, int at, boolean monthFirst) {
        int first = tokens.intValue(at);
        if (TimeWords.MONTH.isAt(tokens, at + 1)) {
            int year = tokens.intValue(tokens.isNumber(at + 3) ? at + 3 : at + 4);
            return date(year, tokens.intValue(at + 2), first);
        }
        int year = foreignYear(tokens, at);
        if (year >= 0) {
            int month = Math.max(ForeignMonths.before(tokens, at), ForeignMonths.at(tokens, at + 1));
            return date(tokens.intValue(year), month, first);
        }
        boolean separated = false;
        for (char mark : new char[] {'/', '-', '.'}) {
            separated |= tokens.isMark(at + 1, mark) && tokens.isMark(at + 3, mark);
        }
        if (!separated || !tokens.isNumber(at + 2) || !tokens.isNumber(at + 4)) {
            return null;
        }
        int second = tokens.intValue(at + 2);
        int third = tokens.intValue(at + 4);
        if (tokens.length(at) == 4) {
            return date(first, second, third);
        }
        if (tokens.length(at + 4) != 4) {
            return null;
        }
        LocalDate american = monthFirst ? date(third, first, second) : null;
        return american != null ? american : date(third, second, first);
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        if (year < OLDEST_YEAR || year > NEWEST_YEAR) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Tells whether a token parts hour and minute: {@code 17:30}, {@code 17h30}, {@code 17 giờ 30}. */
    static boolean isHourMark(TokenSequence tokens, int at) {
        return tokens.isMark(at, ':') || TimeWords.HOUR.isAt(tokens, at);
    }

    private static @Nullable LocalTime timeAt(TokenSequence tokens, int at) {
        boolean colon = isHourMark(tokens, at + 1);
        int hour = tokens.intValue(at);
        int minute = tokens.intValue(at + 2);
        if (!colon || minute < 0 || minute > 59 || hour > 23 || tokens.length(at) > 2 || tokens.length(at + 2) > 2) {
            return null;
        }
        int second = tokens.isMark(at + 3, ':') ? Math.min(59, Math.max(0, tokens.intValue(at + 4))) : 0;
        int after = tokens.isMark(at + 3, ':') ? at + 5 : at + 3;
        if (hour <= 12 && TimeWords.AFTERNOON.isAt(tokens, after)) {
            hour = hour == 12 ? 12 : hour + 12;
        } else if (hour == 12 && TimeWords.MORNING.isAt(tokens, after)) {
            hour = 0;
        }
        return LocalTime.of(hour, minute, second);
    }

    /** Reads {@code Z}, {@code +0700}, {@code +07:00} or {@code GMT+7} after a time; null for none. */
    private static @Nullable ZoneOffset offsetAt(TokenSequence tokens, int at) {
        int i = at;
        if (tokens.isMark(i, '.') && tokens.isNumber(i + 1)) {
            i += 2;
        }
        if (tokens.is(i, "z")) {
            return ZoneOffset.UTC;
        }
        i += tokens.isMark(i, '[') || tokens.isMark(i, '(') ? 1 : 0;
        boolean named = tokens.is(i, "gmt") || tokens.is(i, "utc");
        i += named ? 1 : 0;
        boolean plus = tokens.isMark(i, '+');
        if (!plus && !tokens.isMark(i, '-') || !tokens.isNumber(i + 1) || !named && tokens.spaceBefore(i)) {
            return null;
        }
        int number = tokens.intValue(i + 1);
        int hours = tokens.length(i + 1) > 2 ? number / 100 : number;
        int minutes = tokens.length(i + 1) > 2
                ? number % 100
                : tokens.isMark(i + 2, ':') ? Math.max(0, tokens.intValue(i + 3)) : 0;
        if (hours > 14 || minutes > 59) {
            return null;
        }
        return ZoneOffset.ofHoursMinutes(plus ? hours : -hours, plus ? minutes : -minutes);
    }
}
