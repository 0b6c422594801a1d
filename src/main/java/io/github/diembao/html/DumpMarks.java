package io.github.diembao.html;

import java.util.ArrayList;
import java.util.List;

/**
 * The marks a text browser's dump has: a number in brackets right before the words of each link ({@code [12]Thời sự}),
 * signs of buttons, and the list of addresses at its end. Marks in other brackets, such as notes behind a word, stay.
 */
final class DumpMarks {

    private static final int FEWEST_LINKS = 2;
    private static final int MOST_DIGITS = 4;
    private static final String AFTER_NOTES = ".,;:!?)";
    private static final String BUTTON = "(BUTTON)";

    private final List<Removed> removed;

    /**
     * Makes a reader of marks.
     *
     * @param removed takes the lines that are a link and nothing else
     */
    DumpMarks(List<Removed> removed) {
        this.removed = removed;
    }

    /** Returns the text without its marks, or as it is where its links are not numbered from the first one on. */
    String without(String text) {
        boolean numbered = isDump(text);
        if (!numbered && text.indexOf("[/") < 0 && text.indexOf("[http") < 0 && text.indexOf("[#]") < 0) {
            return text;
        }
        List<String> kept = new ArrayList<>();
        for (String marked : text.lines().toList()) {
            String line = withoutAddresses(marked);
            boolean item = line.length() < marked.length() && marked.strip().startsWith("* ");
            if (!numbered) {
                if (item && marked.endsWith("]")) {
                    removed.add(new Removed("related", marked.strip()));
                } else {
                    kept.add(line);
                }
                continue;
            }
            String bare = line.replace(BUTTON, "").strip();
            int words = bare.startsWith("* ") || bare.startsWith("+ ") ? 2 : 0;
            int link = linkAt(bare, words);
            if (link > 0 && bare.indexOf('[', link) < 0 && !bare.endsWith(".")) {
                removed.add(new Removed("related", bare));
            } else if (!isAddressInList(bare)) {
                kept.add(withoutNumbers(bare));
            }
        }
        return String.join("\n", kept);
    }

    private static boolean isDump(String text) {
        int next = 1;
        for (int at = text.indexOf('['); at >= 0 && next <= FEWEST_LINKS; at = text.indexOf('[', at + 1)) {
            if (text.startsWith("[" + next + "]", at)) {
                if (isBehindWord(text, at) || linkAt(text, at) == 0) {
                    return false;
                }
                next++;
            }
        }
        return next > FEWEST_LINKS;
    }

    /** A number right behind a word is that of a note. */
    private static boolean isBehindWord(String text, int at) {
        return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    }

    /** Returns where the words of a link begin whose number stands somewhere; 0 for no such number. */
    private static int linkAt(String text, int at) {
        int end = at + 1;
        while (end < text.length() && end - at <= MOST_DIGITS && Character.isDigit(text.charAt(end))) {
            end++;
        }
        boolean number = text.startsWith("[", at) && end > at + 1 && text.startsWith("]", end);
        return number
                        && end + 1 < text.length()
                        && text.charAt(end + 1) > ' '
                        && AFTER_NOTES.indexOf(text.charAt(end + 1)) < 0
                ? end + 1
                : 0;
    }

    /** {@code 12. https://baonghean.vn/}. */
    private static boolean isAddressInList(String line) {
        int space = line.indexOf(' ');
        return space > 1
                && line.charAt(space - 1) == '.'
                && line.substring(0, space - 1).chars().allMatch(Character::isDigit)
                && line.indexOf("://") > space
                && line.indexOf(' ', space + 1) < 0;
    }

    /** {@code Thời sự [/thoi-su]}: some tools print where a link or a picture leads. */
    private static String withoutAddresses(String line) {
        StringBuilder out = new StringBuilder(line.length());
        int from = 0;
        int at = line.indexOf('[');
        while (at >= 0) {
            int end = at + 1;
            while (end < line.length()
                    && line.charAt(end) > ' '
                    && line.charAt(end) != '['
                    && line.charAt(end) != ']') {
                end++;
            }
            boolean address =
                    line.startsWith("/", at + 1) || line.startsWith("http", at + 1) || line.startsWith("#]", at + 1);
            if (address && line.startsWith("]", end) && !line.startsWith("(", end + 1)) {
                out.append(line, from, at);
                out.append(end + 1 < line.length() && Character.isLetter(line.charAt(end + 1)) ? " " : "");
                from = end + 1;
            }
            at = line.indexOf('[', end);
        }
        return from == 0 ? line : out.append(line, from, line.length()).toString();
    }

    private static String withoutNumbers(String line) {
        StringBuilder out = new StringBuilder(line.length());
        int from = 0;
        for (int at = line.indexOf('['); at >= 0; at = line.indexOf('[', at + 1)) {
            int words = linkAt(line, at);
            if (words > 0) {
                out.append(line, from, at);
                from = words;
            }
        }
        return out.append(line, from, line.length()).toString();
    }
}
