package io.github.diembao.html;

/** The marks of Markdown in single lines. */
final class Markdown {

    private static final int DEEPEST_HEADING = 6;
    private static final int SHORTEST_UNDERLINE = 3;
    private static final int LONGEST_TARGET = 1000;

    private Markdown() {}

    /** Headings, pictures and links are written like nothing else. */
    static boolean isIn(String scrape) {
        return level(scrape) > 0
                || scrape.contains("\n# ")
                || scrape.contains("\n## ")
                || scrape.contains("\n![")
                || scrape.contains("](http")
                || scrape.contains("](/")
                || scrape.contains("](#")
                || scrape.contains("\n===")
                || scrape.contains("\n**");
    }

    /** Tells whether a line is tags, each behind its sign: {@code # nước sạch # vùng cao}. */
    static boolean isTags(String line) {
        return line.startsWith("# ") && line.indexOf(" # ", 1) > 0;
    }

    /** Returns the level of a heading, 0 for another line. */
    static int level(String line) {
        int level = 0;
        while (level < line.length() && level < DEEPEST_HEADING && line.charAt(level) == '#') {
            level++;
        }
        return line.startsWith(" ", level) ? level : 0;
    }

    /** Tells whether a line is one link, or one picture, and nothing else. */
    static boolean isLink(String line) {
        int open = line.startsWith("![") || line.startsWith("[![") ? 1 : 0;
        int middle = line.lastIndexOf("](");
        return line.startsWith("[", open == 1 && line.startsWith("!") ? 1 : 0)
                && middle > 0
                && line.indexOf(')', middle) == line.length() - 1
                && (open == 1 || line.indexOf("](") == middle);
    }

    /** Returns 1 or 2 for a line of signs that underlines the one above as a heading, 0 for another line. */
    static int underline(String line, String above) {
        char sign = line.length() < SHORTEST_UNDERLINE || line.length() != above.length() ? 0 : line.charAt(0);
        boolean whole = (sign == '=' || sign == '-') && line.chars().allMatch(c -> c == sign);
        return !whole ? 0 : sign == '=' ? 1 : 2;
    }

    /** Takes the marks of emphasis, links and escapes off a line, and pictures with their alternative texts. */
    static String plain(String line) {
        StringBuilder out = new StringBuilder(line.length());
        int lastClose = line.lastIndexOf(')');
        int lastLink = line.lastIndexOf("](");
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            boolean next = i + 1 < line.length();
            if (c == '\\' && next && !Character.isLetterOrDigit(line.charAt(i + 1))) {
                out.append(line.charAt(i + 1));
                i += 2;
            } else if (c == '*' || c == '_' && isAtWord(line, i)) {
                i++;
            } else if (c == '!' && i < lastLink && line.charAt(i + 1) == '[') {
                int middle = line.indexOf("](", i);
                i = Math.max(middle + 1, endOfTarget(line, middle + 1)) + 1;
            } else if (c == '[' || c == '!' && next && line.charAt(i + 1) == '[') {
                i++;
            } else if (c == ']') {
                int close = i < lastClose && line.startsWith("(", i + 1) ? endOfTarget(line, i + 1) : -1;
                i = Math.max(i, close) + 1;
            } else {
                out.append(c);
                i++;
            }
        }
        return out.toString();
    }

    /** Returns where the bracket of an address closes, which may hold others; -1 for nowhere near. */
    private static int endOfTarget(String line, int open) {
        int depth = 0;
        for (int i = open; i < line.length() && i < open + LONGEST_TARGET; i++) {
            depth += line.charAt(i) == '(' ? 1 : line.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** A stroke between two letters is part of a name. */
    private static boolean isAtWord(String line, int at) {
        boolean before = at > 0 && Character.isLetterOrDigit(line.charAt(at - 1));
        boolean after = at + 1 < line.length() && Character.isLetterOrDigit(line.charAt(at + 1));
        return !(before && after);
    }
}
