package io.github.diembao.html;

import io.github.diembao.text.BlockType;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reading of one plain-text scrape: lines are classified once, in order, then the head is told from the body. */
final class ScrapeReading {

    private static final int LONGEST_TITLE = 250;
    private static final int SHORTEST_SAPO_WORDS = 10;
    private static final int HEAD_LINES = 16;
    private static final int LONGEST_TIME_LINE = 160;
    /** Lines with a paper's mark before this many are teasers of other articles. */
    private static final int TEASERS = 3;

    private final PageHints hints;
    private final SiteProfiles profiles;
    private final SapoMarks marks;
    private final @Nullable PageAddress address;
    private final List<Removed> removed = new ArrayList<>();
    private List<CleanedBlock> blocks = List.of();
    private List<CleanedImage> images = List.of();
    private @Nullable String title;
    private @Nullable String kicker;
    private @Nullable String sapo;
    private @Nullable SiteProfile paper;
    private @Nullable PageTime published;
    private List<String> authors = List.of();
    private boolean marked;

    ScrapeReading(PageHints hints, SiteProfiles profiles, SapoMarks marks) {
        this.hints = hints;
        this.profiles = profiles;
        this.marks = marks;
        address = PageAddress.of(hints.url());
    }

    CleanedPage read(String scrape) {
        List<String> lines = new ScrapeNoise(removed).without(PageText.split(PageText.lines(scrape), '\n'));
        if (isTeaserList(lines)) {
            lines.forEach(line -> drop("other-article", line));
        } else {
            int from = head(lines);
            int end = lines.size();
            while (end > from && takeLastByline(lines.get(end - 1))) {
                end--;
            }
            ScrapeBody body = new ScrapeBody(title, sapo, marks, removed);
            body.read(lines, from, end);
            blocks = body.blocks();
            images = body.images();
        }
        return result();
    }

    private void drop(String reason, String line) {
        removed.add(new Removed(reason, line));
    }

    private boolean isTeaserList(List<String> lines) {
        int teasers = 0;
        int longPlain = 0;
        for (String line : lines) {
            boolean mark = marks.isMarked(line);
            teasers += mark ? 1 : 0;
            longPlain += !mark && line.length() > 200 ? 1 : 0;
        }
        return teasers >= TEASERS && longPlain == 0;
    }

    /** Reads title, byline, time and lead; returns the number of the first line of the body. */
    private int head(List<String> lines) {
        int i = 0;
        if (isBodyAlone(lines)) {
            return i;
        }
        while (i < lines.size() && title == null) {
            String line = lines.get(i);
            if (takeTime(line)) {
                i++;
                continue;
            }
            if (line.endsWith(":") && i + 1 < lines.size() && line.length() < 120) {
                kicker = line;
            } else if (isSectionLine(lines, i)) {
                drop("section", line);
            } else if (marks.isMarked(line) || line.length() > LONGEST_TITLE) {
                break;
            } else {
                title = withoutSite(withoutSection(line, lines), lines);
            }
            i++;
        }
        String titleKey = title == null ? "" : PageText.key(title);
        for (; i < lines.size() && sapo == null; i++) {
            String line = lines.get(i);
            if (PageText.key(line).equals(titleKey)) {
                drop("repeated-title", line);
            } else if (ScrapeLines.isSectionName(line)) {
                drop("section", line);
            } else if (!takeTime(line) && !takeByline(line)) {
                boolean last = i == lines.size() - 1;
                if (!marks.isMarked(line)
                        && (ScrapeBody.isCaption(line, titleKey)
                                || last && i > 1
                                || PageText.words(line) < SHORTEST_SAPO_WORDS)) {
                    break;
                }
                SapoMarks.Unmarked unmarked = marks.strip(line);
                marked = unmarked.marked();
                paper = unmarked.paper();
                sapo = unmarked.text();
            }
        }
        return i;
    }

    /** No title ends with a full stop: where the first lines do, somebody kept the body alone. */
    private boolean isBodyAlone(List<String> lines) {
        return !lines.isEmpty()
                && lines.get(0).endsWith(".")
                && !marks.isMarked(lines.get(0))
                && (lines.size() == 1 || lines.get(1).endsWith("."));
    }

    /** A site's name behind a title is known by the title printed again without it. */
    private static String withoutSite(String line, List<String> lines) {
        int bar = Math.max(Math.max(line.lastIndexOf(" - "), line.lastIndexOf(" – ")), line.lastIndexOf(" | "));
        String rest = bar > 0 ? line.substring(0, bar) : line;
        return lines.subList(0, Math.min(lines.size(), HEAD_LINES)).contains(rest) ? rest : line;
    }

    /** A short line before the title that the title's neighbour in the address does not know. */
    private boolean isSectionLine(List<String> lines, int at) {
        String line = lines.get(at);
        String slug = address == null ? null : address.slug();
        boolean next = at + 1 < lines.size() && !marks.isMarked(lines.get(at + 1));
        if (next && ScrapeLines.isSectionName(line)) {
            return true;
        }
        return next
                && PageText.words(line) <= 4
                && (slug != null
                                && !slug.contains(ScrapeLines.slugOf(line))
                                && slug.startsWith(ScrapeLines.slugOf(lines.get(at + 1)))
                        || PageText.words(lines.get(at + 1)) > 5
                                && lines.get(at + 1).length() < LONGEST_TITLE
                                && !lines.get(at + 1).endsWith("."));
    }

    /** A category glued before the title is known by the address, or by the title printed again without it. */
    private String withoutSection(String line, List<String> lines) {
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
        published = published == null ? time : published;
        drop("time", line);
        return true;
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
        published = published == null ? time : published;
        authors = authors.isEmpty() ? Bylines.split(names) : authors;
        drop("byline", line);
        return true;
    }

    private boolean takeLastByline(String line) {
        if (line.length() > 80 || !Bylines.looksLikeByline(line)) {
            return false;
        }
        if (authors.isEmpty()) {
            authors = Bylines.split(line);
        }
        drop("byline", line);
        return true;
    }

    private CleanedPage result() {
        if (paper == null) {
            paper = profiles.paper(address == null ? null : address.host());
        }
        PageTime at = published;
        if (at == null && hints.publishedAt() != null) {
            LocalTime time = hints.publishedAt().toLocalTime();
            at = new PageTime(hints.publishedAt().toLocalDate(), time.equals(LocalTime.MIDNIGHT) ? null : time);
        }
        OffsetDateTime moment = at == null ? null : at.moment();
        LocalDate day = at == null ? null : at.day();
        SiteProfile site = paper;
        String host = address != null
                ? address.host()
                : site == null
                        ? null
                        : site.values(PageField.HOST).stream()
                                .min(String::compareTo)
                                .orElse(null);
        String place = hints.place();
        if (place == null && site != null) {
            place = site.values(PageField.PLACE).stream().findFirst().orElse(null);
        }
        boolean text = blocks.stream().anyMatch(block -> block.type() != BlockType.CAPTION);
        ArticleStatus status = text ? ArticleStatus.OK : ArticleStatus.NO_BODY;
        return new CleanedPage(
                hints.url(),
                host,
                place,
                "plain-text",
                status,
                "vi",
                title,
                kicker,
                sapo,
                authors,
                null,
                List.of(),
                moment,
                day,
                null,
                blocks,
                images,
                removed,
                address == null ? null : address.slug(),
                marked,
                1,
                List.of());
    }
}
