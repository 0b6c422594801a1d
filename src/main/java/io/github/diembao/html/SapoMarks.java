package io.github.diembao.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The mark a paper puts before its lead, such as {@code (Baonghean.vn) -}. Immutable. */
final class SapoMarks {

    /**
     * A lead without its mark.
     *
     * @param text the lead
     * @param paper whose mark it was; null for no mark, and for one that may be another paper's
     * @param marked whether there was a mark of some paper, known or not
     */
    record Unmarked(String text, @Nullable SiteProfile paper, boolean marked) {}

    private static final int LONGEST_MARK = 40;
    private static final int LONGEST_BARE = 14;

    private static final int MOST_WORDS_OF_MARK = 3;
    private static final int SHORTEST_NAME = 3;
    private static final String DASHES = "-–—";

    /** A shorter mark needs a dash after it: brackets hold many abbreviations. */
    private static final int SHORTEST_PLAIN_MARK = 6;

    private final Map<String, SiteProfile> papers = new HashMap<>();
    private final Map<String, SiteProfile> bare = new HashMap<>();

    SapoMarks(List<SiteProfile> profiles) {
        Set<String> shared = new HashSet<>();
        for (SiteProfile paper : profiles) {
            for (String mark : paper.values(PageField.MARK)) {
                SiteProfile other = papers.put(key(mark), paper);
                // "(BTN)" may be two papers', "(ĐN)" anybody's: such a mark goes like one no table knows and tells no
                // paper.
                if (mark.length() < SHORTEST_NAME || other != null && !other.equals(paper)) {
                    shared.add(key(mark));
                }
            }
            paper.values(PageField.BARE).forEach(mark -> bare.put(mark, paper));
        }
        papers.keySet().removeAll(shared);
    }

    private static String key(String mark) {
        return PageText.key(mark).toLowerCase(Locale.ROOT);
    }

    /** Takes the mark off a lead, also one no table knows, where the metadata state the lead without it. */
    Unmarked strip(String lead, @Nullable String stated) {
        Unmarked unmarked = strip(lead);
        String bare = stated == null ? "" : PageText.line(stated);
        String text = unmarked.text();
        int length = text.length() - bare.length();
        String mark =
                length > 1 && length <= LONGEST_BARE ? text.substring(0, length).strip() : "";
        boolean dashed = mark.length() > 1 && DASHES.indexOf(mark.charAt(mark.length() - 1)) >= 0;
        return dashed && bare.length() > LONGEST_BARE && text.endsWith(bare)
                ? new Unmarked(bare, unmarked.paper(), true)
                : unmarked;
    }

    /** Takes the mark off a line; a bracket that holds no known mark stays, unless it is a host or a name at the head of the line. */
    Unmarked strip(String line) {
        int open = 0;
        while (open < line.length() && line.charAt(open) <= ' ') {
            open++;
        }
        boolean bracket = open < line.length() && line.charAt(open) == '(';
        int close = bracket ? line.indexOf(')', open) : -1;
        if (bracket && close > 0 && close - open < LONGEST_MARK) {
            String inside = line.substring(open + 1, close).strip();
            SiteProfile paper = papers.get(key(inside));
            int rest = afterDashes(line, close + 1);
            boolean dashed =
                    rest > close + 1 && line.substring(close + 1, rest).strip().length() > 0;
            boolean unknown = open == 0
                    && (hasDash(line, close + 1, rest) ? isName(inside) : isShortName(line, inside, close + 1));
            if (paper != null && (dashed || inside.length() > SHORTEST_PLAIN_MARK) || unknown) {
                return new Unmarked(line.substring(rest).strip(), paper, true);
            }
        }
        return bracket ? new Unmarked(line.strip(), null, false) : stripBare(line, open);
    }

    /** {@code TPO - }: some papers leave out the brackets; then the mark stands as the table writes it, before a dash. */
    private Unmarked stripBare(String line, int open) {
        int dash = open;
        while (dash < line.length() && dash - open < LONGEST_BARE && DASHES.indexOf(line.charAt(dash)) < 0) {
            dash++;
        }
        boolean found = dash < line.length() && DASHES.indexOf(line.charAt(dash)) >= 0;
        SiteProfile paper = found ? bare.get(line.substring(open, dash).strip()) : null;
        return paper == null
                ? new Unmarked(line.strip(), null, false)
                : new Unmarked(line.substring(afterDashes(line, dash)).strip(), paper, true);
    }

    /** A host, or the short name of a paper: no sentence begins with a bracket and a dash. */
    private static boolean isName(String inside) {
        boolean host = inside.indexOf('.') > 0 && inside.indexOf(' ') < 0;
        return host
                || !inside.isEmpty()
                        && Character.isUpperCase(inside.charAt(0))
                        && ScrapeLines.firstDigit(inside) == inside.length()
                        && PageText.words(inside) <= MOST_WORDS_OF_MARK;
    }

    /** A host or a name in capitals may stand without a dash, before the start of a sentence. */
    private static boolean isShortName(String line, String inside, int from) {
        boolean host = inside.indexOf('.') > 0 && inside.indexOf(' ') < 0;
        boolean capitals = inside.length() >= SHORTEST_NAME && inside.chars().allMatch(Character::isUpperCase);
        return (host || capitals)
                && from + 1 < line.length()
                && line.charAt(from) == ' '
                && !Character.isLowerCase(line.charAt(from + 1));
    }

    /** A colon after a bracket follows who speaks. */
    private static boolean hasDash(String line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (DASHES.indexOf(line.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static int afterDashes(String line, int from) {
        boolean stop =
                from + 1 < line.length() && line.charAt(from) == '.' && DASHES.indexOf(line.charAt(from + 1)) >= 0;
        int i = stop ? from + 1 : from;
        while (i < line.length()
                && (line.charAt(i) <= ' '
                        || line.charAt(i) == 0xA0
                        || line.charAt(i) == ':'
                        || DASHES.indexOf(line.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    /** Tells whether a line begins with the mark of a known paper. */
    boolean isMarked(String line) {
        boolean bracket = line.startsWith("(");
        return (bracket || !line.isEmpty() && Character.isUpperCase(line.charAt(0)))
                && (bracket ? strip(line) : stripBare(line, 0)).paper() != null;
    }
}
