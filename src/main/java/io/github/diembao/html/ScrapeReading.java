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
        ScrapeText text = new ScrapeText(scrape, removed);
        if (ServerPages.isOne(text.lines())) {
            text.lines().forEach(line -> drop("server-page", line));
            return result(ArticleStatus.NOT_ARTICLE);
        }
        ScrapeNoise noise = new ScrapeNoise(removed);
        List<String> lines = noise.without(
                ScrapeFirstLine.parted(FusedLine.parted(GluedLines.parted(text.lines()), marks, removed), address));
        if (isTeaserList(lines) || ScrapeLists.isOfOthers(lines, noise.isListFirst())) {
            lines.forEach(line -> drop("other-article", line));
        } else {
            ScrapeHead head = new ScrapeHead(lines, text, address, marks, removed);
            title = head.title();
            kicker = head.kicker();
            published = head.published();
            authors = head.authors();
            SapoMarks.Unmarked lead = head.sapo();
            if (lead != null) {
                sapo = lead.text();
                marked = lead.marked();
                paper = lead.paper();
            }
            if (lead == null && head.end() < lines.size() && marks.isMarked(lines.get(head.end()))) {
                marked = true;
                paper = marks.strip(lines.get(head.end())).paper();
            }
            ScrapeEnd end = new ScrapeEnd(lines, head.end(), authors, removed);
            authors = end.authors();
            ScrapeBody body = new ScrapeBody(title, sapo, text, marks, removed);
            body.read(lines, head.end(), end.end());
            blocks = body.blocks();
            images = body.images();
            if (title == null && sapo != null && !marked && blocks.isEmpty()) {
                blocks = List.of(new CleanedBlock(BlockType.PARAGRAPH, sapo));
                sapo = null;
            }
        }
        return result(BodyEditor.hasBody(blocks) ? ArticleStatus.OK : ArticleStatus.NO_BODY);
    }

    private void drop(String reason, String line) {
        removed.add(new Removed(reason, line));
    }

    private boolean isTeaserList(List<String> lines) {
        int teasers = 0;
        boolean running = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean mark = marks.isMarked(line);
            teasers += mark ? 1 : 0;
            running |= !mark && (line.length() > 200 || i > 0 && ScrapeLists.areParagraphs(lines.get(i - 1), line));
        }
        return teasers >= TEASERS && !running;
    }

    private CleanedPage result(ArticleStatus status) {
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
