package io.github.diembao.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of a scrape: what stands around its title, up to the lead. Lines of the page's
 * own (menus, names of sections and papers, counters) are dropped. One instance a scrape.
 */
final class ScrapeHead {

    private static final int SHORTEST_SAPO_WORDS = 10;
    private static final int LONGEST_SAPO = 350;
    private static final int LONGEST_TIME_LINE = 160;

    private static final int SHORTEST_PARAGRAPH = 120;
    /** A line of so few words between a title's time and its lead is a button. */
    private static final int LONGEST_BUTTON_WORDS = 4;

    private static final int MOST_BUTTONS = 6;

    /** An item of a digest or a list is no lead. */
    private static final String ITEM_MARKS = "*•●+";

    private final List<String> lines;
    private final ScrapeTitle heading;
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
        this.marks = marks;
        this.removed = removed;
        heading = new ScrapeTitle(lines, text, address, marks);
        if (!heading.isBodyAlone()) {
            int at = heading.line();
            before(at < 0 ? 0 : at);
            if (at >= 0) {
                title = heading.in(lines.get(at), removed);
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

    /** Lines before the title are menus, but for a time and for a line with a colon right above it. */
    private void before(int at) {
        for (int i = 0; i < at; i++) {
            String line = lines.get(i);
            if (i == at - 1 && heading.isKicker(i)) {
                kicker = line;
            } else if (!takeTime(line) && !(i == at - 1 && takeByline(line))) {
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
            } else if (title != null && isKickerBelow(end)) {
                kicker = kicker == null ? line : kicker;
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
                || ITEM_MARKS.indexOf(line.charAt(0)) >= 0
                || PageText.words(line) < SHORTEST_SAPO_WORDS;
        sapo = marks.isMarked(line) && !whole || !other ? marks.strip(line) : null;
    }

    /** A line that holds the whole article is no lead. */
    private boolean isWhole(String line) {
        return line.length() > LONGEST_SAPO
                && lines.subList(end + 1, lines.size()).stream().noneMatch(next -> next.length() >= SHORTEST_PARAGRAPH);
    }

    /** A line with a colon between title and marked lead. */
    private boolean isKickerBelow(int at) {
        return heading.isKicker(at)
                && lines.subList(at, Math.min(lines.size(), at + MOST_BUTTONS)).stream()
                        .anyMatch(marks::isMarked);
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
            if (ScrapeLines.timeOf(next) != null || marks.isMarked(next) || told && heading.isProse(next)) {
                return true;
            }
        }
        return false;
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
        String names = time == null ? withoutAge(line) : beforeTime(line);
        if (!Bylines.looksLikeByline(names)) {
            return false;
        }
        set(time);
        authors = authors.isEmpty() ? Bylines.split(names) : authors;
        drop("byline", line);
        return true;
    }

    private static String beforeTime(String line) {
        MomentSpan moment = MomentSpan.in(line, line.length());
        int end = moment == null ? ScrapeLines.firstDigit(line) : moment.from();
        return FusedHead.withoutMarks(line.substring(0, end));
    }

    /** {@code Lô Thử - 5 giờ trước}: some pages tell how old an article is. */
    private static String withoutAge(String line) {
        int dash = line.lastIndexOf(" - ");
        NoiseLines.Noise age = dash < 0 ? null : NoiseLines.instance().of(line.substring(dash + 3));
        return age != null && age.reason().equals("time") ? line.substring(0, dash) : line;
    }
}
