package io.github.diembao.html;

import io.github.diembao.text.BlockType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells which line of a scrape is the title, and what of that line is. One instance a scrape. */
final class ScrapeTitle {

    private static final int LONGEST_TITLE = 250;
    /** The title is printed again near it or not at all. */
    private static final int HEAD_LINES = 16;
    /** A page's menus may stand before its title. */
    private static final int LONGEST_MENU = 400;

    private static final int FEWEST_TITLE_WORDS = 5;
    private static final int FEWEST_SLUG_WORDS = 3;
    private static final int LONGEST_NUMBER = 14;
    private static final int LONGEST_KICKER = 120;
    private static final int SHORTEST_PARAGRAPH = 120;
    private static final int SHORTEST_PROSE_WORDS = 8;
    private static final int SHORTEST_OPEN_PROSE = 160;

    private final List<String> lines;
    private final ScrapeText text;
    private final @Nullable PageAddress address;
    private final SapoMarks marks;

    /**
     * Makes a reader.
     *
     * @param lines of the scrape, without noise
     * @param text the scrape they are of
     */
    ScrapeTitle(List<String> lines, ScrapeText text, @Nullable PageAddress address, SapoMarks marks) {
        this.lines = lines;
        this.text = text;
        this.address = address;
        this.marks = marks;
    }

    /** Returns the title in its line: without the name of a section before and that of the site behind it. */
    String in(String line, List<Removed> removed) {
        return ScrapeLines.once(withoutSite(withoutSection(line, removed)));
    }

    /** No title ends with a full stop: where the first lines do, somebody kept the body alone. */
    boolean isBodyAlone() {
        return !lines.isEmpty()
                && ScrapeLines.isEnded(lines.get(0))
                && !marks.isMarked(lines.get(0))
                && !(lines.size() > 1 && marks.isMarked(lines.get(1)))
                && (lines.size() == 1
                        || lines.get(1).endsWith(".")
                        || lines.get(0).length() >= SHORTEST_PARAGRAPH && lineOfAddress() < 0);
    }

    /** The line the address repeats; else the first line before the text with as many words as titles have, else the longest. */
    int line() {
        String marked = text.title();
        int known = marked == null ? lineOfAddress() : lines.indexOf(marked);
        if (known >= 0) {
            return known;
        }
        int prose = 0;
        while (prose < lines.size() && prose < LONGEST_MENU && !isProse(lines.get(prose))) {
            prose++;
        }
        boolean open = prose == lines.size() || prose == LONGEST_MENU;
        int last = open ? Math.min(lines.size(), HEAD_LINES) : prose;
        if (prose == lines.size() && isFirst()) {
            return 0;
        }
        int best = -1;
        int most = 0;
        for (int i = 0; i < last && most < FEWEST_TITLE_WORDS; i++) {
            int words = mayBeTitle(i) ? PageText.words(lines.get(i)) : 0;
            if (words > most) {
                best = i;
                most = words;
            }
        }
        if (best < 0 && prose == 1 && Bylines.looksLikeByline(lines.get(0))) {
            return 0;
        }
        boolean first = best < 0
                && prose < lines.size()
                && !marks.isMarked(lines.get(prose))
                && (prose == 0 || !ScrapeLines.isEnded(lines.get(prose)));
        return first && lines.get(prose).length() <= LONGEST_TITLE ? prose : best;
    }

    /** Verses and lists of data have no prose by which a title is found; it opens them. */
    private boolean isFirst() {
        return !lines.isEmpty()
                && mayBeTitle(0)
                && PageText.words(lines.get(0)) >= FEWEST_SLUG_WORDS
                && lines.stream().noneMatch(line -> Credits.split(line).credit() != null);
    }

    private int lineOfAddress() {
        List<String> names = address == null
                ? List.of()
                : address.names().stream().map(ScrapeLines::slugOf).toList();
        int best = -1;
        int most = 0;
        for (int i = 0; !names.isEmpty() && i < lines.size() && i < LONGEST_MENU; i++) {
            String line = lines.get(i);
            if (line.length() <= LONGEST_TITLE && PageText.words(line) >= FEWEST_SLUG_WORDS) {
                String name = ScrapeLines.slugOf(line);
                boolean known = names.stream().anyMatch(one -> isNamed(one, name));
                best = known && name.length() > most ? i : best;
                most = known ? Math.max(most, name.length()) : most;
            }
        }
        return best;
    }

    /** A number of the article may stand behind its name. */
    private static boolean isNamed(String address, String line) {
        return address.startsWith(line)
                && (address.length() == line.length()
                        || address.charAt(line.length()) == '-'
                                && address.length() - line.length() <= LONGEST_NUMBER
                                && Character.isDigit(address.charAt(address.length() - 1)));
    }

    boolean isProse(String line) {
        return marks.isMarked(line)
                || line.length() >= SHORTEST_OPEN_PROSE
                || ScrapeLines.isEnded(line) && PageText.words(line) >= SHORTEST_PROSE_WORDS;
    }

    private boolean mayBeTitle(int at) {
        String line = lines.get(at);
        return !isKicker(at)
                && text.type(line) != BlockType.TABLE
                && !ScrapeLines.isSite(line)
                && !ScrapeLines.isSectionName(line)
                && ScrapeLines.timeOf(line) == null
                && !ScrapeLines.isPath(line)
                && !Bylines.looksLikeByline(line);
    }

    boolean isKicker(int at) {
        return lines.get(at).endsWith(":")
                && at + 1 < lines.size()
                && lines.get(at).length() < LONGEST_KICKER;
    }

    /** A site's name behind a title is known by the title printed again without it. */
    private String withoutSite(String line) {
        int bar = Math.max(Math.max(line.lastIndexOf(" - "), line.lastIndexOf(" – ")), line.lastIndexOf(" | "));
        String rest = bar > 0 ? line.substring(0, bar) : line;
        return headLines().contains(rest) ? rest : line;
    }

    private List<String> headLines() {
        return lines.subList(0, Math.min(lines.size(), HEAD_LINES));
    }

    /** A category glued before the title is known by the address, or by the title printed again without it. */
    private String withoutSection(String line, List<Removed> removed) {
        String slug = address == null ? null : address.slug();
        int words = 0;
        for (int space = line.indexOf(' '); space > 0 && words < 6; space = line.indexOf(' ', space + 1)) {
            words++;
            String rest = line.substring(space + 1);
            boolean known =
                    slug != null && ScrapeLines.slugOf(rest).equals(slug) || rest.length() > 20 && lines.contains(rest);
            if (known && !(slug != null && ScrapeLines.slugOf(line).equals(slug))) {
                removed.add(new Removed("section", line.substring(0, space)));
                return rest;
            }
        }
        return line;
    }
}
