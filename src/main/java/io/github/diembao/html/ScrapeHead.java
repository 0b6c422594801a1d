package io.github.diembao.html;

import io.github.diembao.text.BlockType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of a scrape: which of its lines is the title, and what stands around it, up to the lead. Lines of the page's
 * own (menus, names of sections and papers, counters) are dropped. One instance a scrape.
 */
final class ScrapeHead {

    private static final int LONGEST_TITLE = 250;
    private static final int LONGEST_KICKER = 120;
    private static final int SHORTEST_SAPO_WORDS = 10;
    private static final int LONGEST_SAPO = 350;
    private static final int LONGEST_TIME_LINE = 160;

    /** The title is printed again near it or not at all. */
    private static final int HEAD_LINES = 16;

    /** A page's menus may stand before its title. */
    private static final int LONGEST_MENU = 400;

    private static final int FEWEST_TITLE_WORDS = 5;
    private static final int FEWEST_SLUG_WORDS = 3;
    private static final int LONGEST_NUMBER = 14;
    private static final int SHORTEST_PARAGRAPH = 120;
    private static final int SHORTEST_PROSE_WORDS = 8;
    private static final int SHORTEST_OPEN_PROSE = 160;

    /** A line of so few words between a title's time and its lead is a button. */
    private static final int LONGEST_BUTTON_WORDS = 4;

    private static final int MOST_BUTTONS = 6;

    private final List<String> lines;
    private final ScrapeText text;
    private final @Nullable PageAddress address;
    private final SapoMarks marks;
    private final List<Removed> removed;
    private @Nullable String title;
    private @Nullable String kicker;
    private SapoMarks.@Nullable Unmarked sapo;
    private @Nullable PageTime published;

    /** Whether the known time stood above the title. */
    private boolean clock;

    private List<String> authors = List.of();
    private int end;

    /**
     * Reads a head.
     *
     * @param lines of the scrape, without noise
     * @param text the scrape they are of
     */
    ScrapeHead(
            List<String> lines,
            ScrapeText text,
            @Nullable PageAddress address,
            SapoMarks marks,
            List<Removed> removed) {
        this.lines = lines;
        this.text = text;
        this.address = address;
        this.marks = marks;
        this.removed = removed;
        if (!isBodyAlone()) {
            int at = titleLine();
            before(at < 0 ? 0 : at);
            if (at >= 0) {
                title = ScrapeLines.once(withoutSite(withoutSection(lines.get(at))));
                end = at + 1;
            }
            belowTitle();
            belowLead();
        }
    }

    @Nullable
    String title() {
        return title;
    }

    @Nullable
    String kicker() {
        return kicker;
    }

    SapoMarks.@Nullable Unmarked sapo() {
        return sapo;
    }

    @Nullable
    PageTime published() {
        return published;
    }

    List<String> authors() {
        return authors;
    }

    /** Returns the number of the first line of the body. */
    int end() {
        return end;
    }

    private void drop(String reason, String line) {
        removed.add(new Removed(reason, line));
    }

    /** No title ends with a full stop: where the first lines do, somebody kept the body alone. */
    private boolean isBodyAlone() {
        return !lines.isEmpty()
                && ScrapeLines.isEnded(lines.get(0))
                && !marks.isMarked(lines.get(0))
                && !(lines.size() > 1 && marks.isMarked(lines.get(1)))
                && (lines.size() == 1
                        || lines.get(1).endsWith(".")
                        || lines.get(0).length() >= SHORTEST_PARAGRAPH && lineOfAddress() < 0);
    }

    /** The line the address repeats; else the first line before the text with as many words as titles have, else the longest. */
    private int titleLine() {
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
        int best = -1;
        int most = 0;
        for (int i = 0; i < last && most < FEWEST_TITLE_WORDS; i++) {
            int words = mayBeTitle(i) ? PageText.words(lines.get(i)) : 0;
            if (words > most) {
                best = i;
                most = words;
            }
        }
        boolean first = best < 0
                && prose < lines.size()
                && !marks.isMarked(lines.get(prose))
                && (prose == 0 || !ScrapeLines.isEnded(lines.get(prose)));
        return first && lines.get(prose).length() <= LONGEST_TITLE ? prose : best;
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

    private boolean isProse(String line) {
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
                && (at == 0 || !Bylines.looksLikeByline(line));
    }

    private boolean isKicker(int at) {
        return lines.get(at).endsWith(":")
                && at + 1 < lines.size()
                && lines.get(at).length() < LONGEST_KICKER;
    }

    /** Lines before the title are menus, but for a time and for a line with a colon right above it. */
    private void before(int at) {
        for (int i = 0; i < at; i++) {
            String line = lines.get(i);
            if (i == at - 1 && isKicker(i)) {
                kicker = line;
            } else if (!takeTime(line)) {
                drop(ScrapeLines.isSectionName(line) || at == 1 ? "section" : "navigation", line);
            }
        }
    }

    private void belowTitle() {
        String titleKey = title == null ? "" : PageText.key(title);
        boolean told = false;
        for (; end < lines.size() && sapo == null; end++) {
            String line = lines.get(end);
            if (PageText.key(line).equals(titleKey)) {
                drop("repeated-title", line);
            } else if (ScrapeLines.isSectionName(line)) {
                drop("section", line);
            } else if (ScrapeLines.isSite(line)) {
                drop("site", line);
            } else if (ScrapeLines.isCounter(line)) {
                drop("counter", line);
            } else if (takeTime(line) || takeByline(line)) {
                told = true;
            } else if (isButton(end, told)) {
                drop("button", line);
            } else {
                takeSapo(line, titleKey);
                if (sapo == null) {
                    return;
                }
            }
        }
    }

    /** Some papers put byline and time below the lead, one beside the other. */
    private void belowLead() {
        boolean next = sapo != null && end + 1 < lines.size();
        if (next && ScrapeLines.timeOf(lines.get(end + 1)) != null && takeByline(lines.get(end))) {
            end++;
        }
        if (sapo != null && end < lines.size() && takeTime(lines.get(end))) {
            end++;
        }
    }

    private void takeSapo(String line, String titleKey) {
        boolean last = end == lines.size() - 1;
        boolean whole = isWhole(line);
        boolean other = whole
                || ScrapeBody.isCaption(line, titleKey)
                || last && end > 1
                || PageText.words(line) < SHORTEST_SAPO_WORDS;
        sapo = marks.isMarked(line) && !whole || !other ? marks.strip(line) : null;
    }

    /** A line that holds the whole article is no lead. */
    private boolean isWhole(String line) {
        return line.length() > LONGEST_SAPO
                && lines.subList(end + 1, lines.size()).stream().noneMatch(next -> next.length() >= SHORTEST_PARAGRAPH);
    }

    /** Short lines between title and time, or between that and the lead. */
    private boolean isButton(int at, boolean told) {
        for (int i = at; i < lines.size() - 1 && i < at + MOST_BUTTONS; i++) {
            String line = lines.get(i);
            if (PageText.words(line) > LONGEST_BUTTON_WORDS
                    || marks.isMarked(line)
                    || ".:?!".indexOf(line.charAt(line.length() - 1)) >= 0) {
                return false;
            }
            String next = lines.get(i + 1);
            if (ScrapeLines.timeOf(next) != null || told && isProse(next)) {
                return true;
            }
        }
        return false;
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
    private String withoutSection(String line) {
        String slug = address == null ? null : address.slug();
        int words = 0;
        for (int space = line.indexOf(' '); space > 0 && words < 6; space = line.indexOf(' ', space + 1)) {
            words++;
            String rest = line.substring(space + 1);
            boolean known =
                    slug != null && ScrapeLines.slugOf(rest).equals(slug) || rest.length() > 20 && lines.contains(rest);
            if (known && !(slug != null && ScrapeLines.slugOf(line).equals(slug))) {
                drop("section", line.substring(0, space));
                return rest;
            }
        }
        return line;
    }

    private boolean takeTime(String line) {
        PageTime time = ScrapeLines.timeOf(line);
        if (time == null) {
            return false;
        }
        set(time);
        drop("time", line);
        return true;
    }

    /** A time below the title goes before one above, where pages show the clock, and an hour before the bare day of the visit. */
    private void set(@Nullable PageTime time) {
        PageTime known = published;
        boolean above = title == null;
        boolean better = known == null || time != null && time.time() != null && (known.time() == null || clock);
        published = better ? time : known;
        clock = better ? above : clock;
    }

    /** Takes a byline, also one with a time behind it ({@code A - B - 19/06/2025 19:22}). */
    private boolean takeByline(String line) {
        if (line.length() > LONGEST_TIME_LINE) {
            return false;
        }
        PageTime time = ScrapeLines.timeAtEnd(line);
        String names = time == null
                ? line
                : line.substring(0, ScrapeLines.firstDigit(line)).strip();
        if (!Bylines.looksLikeByline(names)) {
            return false;
        }
        set(time);
        authors = authors.isEmpty() ? Bylines.split(names) : authors;
        drop("byline", line);
        return true;
    }
}
