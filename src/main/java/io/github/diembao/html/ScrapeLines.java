package io.github.diembao.html;

import io.github.diembao.text.TextKeys;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What single lines of a scrape look like, whatever stands around them. */
final class ScrapeLines {

    private static final Set<String> IMAGE_ENDINGS =
            Set.of(".jpg", ".jpeg", ".png", ".gif", ".webp", ".jpg)", ".jpeg)", ".png)");

    /** A caption glued to its copy has at least this many characters. */
    private static final int SHORTEST_TWICE = 10;

    private static final int LONGEST_SITE_WORDS = 6;
    private static final int LONGEST_WEEKDAY = 12;
    private static final int LONGEST_HEADING = 110;
    private static final String DAY = "dd/mm/yyyy";
    private static final String ENDS = ".:;?!…\"”";
    private static final String OPEN_ENDS = ".;,:…\"”)";
    private static final int LONGEST_LABEL = 30;
    private static final int LONGEST_TIME = 40;
    private static final String QUOTES = "\"”’»)";

    private ScrapeLines() {}

    /** A clock or two: {@code 0:00}, {@code 0:00 / 3:25}; a day with its hour is none. */
    static boolean isClock(String line) {
        int colons = 0;
        int slashes = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            colons += c == ':' ? 1 : 0;
            slashes += c == '/' ? 1 : 0;
            if (c != ':' && c != '/' && c != ' ' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return colons > slashes && slashes <= 1 && line.length() <= 20;
    }

    /** Tells whether a line is an address of a page and nothing else. */
    static boolean isAddress(String line) {
        return (line.startsWith("http://") || line.startsWith("https://")) && line.indexOf(' ') < 0;
    }

    /** Tells whether a line ends as a sentence does, not as a headline may, with dots or a question. */
    static boolean isEnded(String line) {
        int end = line.length() - 1;
        if (end > 0 && QUOTES.indexOf(line.charAt(end)) >= 0 && line.charAt(end - 1) == '.') {
            end--;
        }
        return line.charAt(end) == '.' && !(end > 0 && line.charAt(end - 1) == '.');
    }

    /** A short line without an end above a longer one that is a sentence or a caption heads it; items of a list have none either. */
    static boolean isSubhead(String line, String next) {
        return line.length() <= LONGEST_HEADING
                && OPEN_ENDS.indexOf(line.charAt(line.length() - 1)) < 0
                && line.chars().anyMatch(Character::isLetter)
                && !InterviewLines.isAsked(line)
                && next.length() > line.length()
                && (next.length() > LONGEST_HEADING
                        || ENDS.indexOf(next.charAt(next.length() - 1)) >= 0
                        || Credits.split(next).credit() != null);
    }

    /** A number and nothing else, with the sign of a share at most. */
    static boolean isCounter(String line) {
        return line.chars().allMatch(c -> c >= '0' && c <= '9' || c == '%');
    }

    /** Tells whether a line is the name of a section of a paper. */
    static boolean isSectionName(String line) {
        NoiseLines.Noise noise = NoiseLines.instance().of(line);
        return noise != null && noise.where() == NoiseLines.Where.HEAD;
    }

    /** Tells whether a line is the name of a picture's file. */
    static boolean isFileName(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return line.length() < 120 && IMAGE_ENDINGS.stream().anyMatch(lower::endsWith);
    }

    /** Tells whether a day of ten characters begins at a place: {@code 05/03/2024} or {@code 05-03-2024}. */
    static boolean isDay(String line, int at) {
        if (at + DAY.length() > line.length() || at > 0 && Character.isDigit(line.charAt(at - 1))) {
            return false;
        }
        char sign = line.charAt(at + DAY.indexOf('/'));
        for (int i = 0; i < DAY.length(); i++) {
            char c = line.charAt(at + i);
            if (DAY.charAt(i) == '/' ? c != sign : !Character.isDigit(c)) {
                return false;
            }
        }
        return sign == '/' || sign == '-';
    }

    /** Returns a text as addresses write it. */
    static String slugOf(String text) {
        String folded = TextKeys.fold(TextKeys.searchKey(text));
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                slug.append(c);
            } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length();
        return slug.substring(0, end > 0 && slug.charAt(end - 1) == '-' ? end - 1 : end);
    }

    /** Returns after which word the words of a name in an address end that begins at one; the start where they differ. */
    static int endOfSlug(List<String> words, int from, String slug) {
        int at = 0;
        int word = from;
        while (word < words.size() && at < slug.length()) {
            String part = slugOf(words.get(word));
            if (!slug.startsWith(part, at)) {
                return from;
            }
            at += part.length();
            boolean more = at < slug.length() && !part.isEmpty();
            if (more && slug.charAt(at) != '-') {
                return from;
            }
            at += more ? 1 : 0;
            word++;
        }
        return at == slug.length() ? word : from;
    }

    /** Returns where the first digit of a line is, its length for none. */
    static int firstDigit(String line) {
        int digit = 0;
        while (digit < line.length() && !Character.isDigit(line.charAt(digit))) {
            digit++;
        }
        return digit;
    }

    /**
     * Returns the moment of a line that is a day, alone, after its name or after a label with a colon, and nothing else;
     * null for another line.
     */
    static @Nullable PageTime timeOf(String line) {
        int digit = firstDigit(line);
        if (line.length() - digit > LONGEST_TIME || digit > LONGEST_LABEL) {
            return null;
        }
        if (digit > LONGEST_WEEKDAY) {
            return TimeWords.isAlone(line) ? PageTimes.read(line, false) : null;
        }
        String weekday = line.substring(0, digit).strip();
        boolean labelled = weekday.endsWith(":");
        boolean known = weekday.isEmpty() || labelled || TimeWords.WEEKDAY.opens(weekday) || TimeWords.isAlone(line);
        return known ? PageTimes.read(line, false) : null;
    }

    /** Returns the moment at the end of a line, after names; null for another line. */
    static @Nullable PageTime timeAtEnd(String line) {
        return line.length() - firstDigit(line) > LONGEST_TIME ? null : PageTimes.read(line, false);
    }

    /** An alternative text glued to its caption is the caption twice. */
    static String once(String line) {
        for (int space = line.indexOf(' ');
                space > 0 && 2 * space < line.length();
                space = line.indexOf(' ', space + 1)) {
            if (space > SHORTEST_TWICE && line.regionMatches(space + 1, line, 0, space)) {
                return line.substring(space + 1);
            }
        }
        return line;
    }

    /** A way through the menu: {@code Trang chủ / Xã hội}. */
    static boolean isPath(String line) {
        for (char mark : new char[] {'/', '>', '»', '›'}) {
            int at = line.indexOf(mark);
            NoiseLines.Noise first = at < 0
                    ? null
                    : NoiseLines.instance().of(line.substring(0, at).strip());
            if (first != null) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a line is the name of a paper. */
    static boolean isSite(String line) {
        return PageText.words(line) <= LONGEST_SITE_WORDS && Bylines.isPaper(line);
    }
}
