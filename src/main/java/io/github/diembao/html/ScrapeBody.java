package io.github.diembao.html;

import io.github.diembao.text.BlockType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of a scrape: repeats of the head and alternative texts go, captions become pictures. One instance a scrape. */
final class ScrapeBody {

    static final int LONGEST_CAPTION = 420;
    private static final int LONGEST_HEADLINE = 160;

    private final @Nullable String title;
    private final String titleKey;
    private final String sapoKey;
    private final ScrapeText text;
    private final SapoMarks marks;
    private final List<Removed> removed;
    private final List<CleanedBlock> blocks = new ArrayList<>();
    private final List<CleanedImage> images = new ArrayList<>();
    private boolean interview;

    ScrapeBody(@Nullable String title, @Nullable String sapo, ScrapeText text, SapoMarks marks, List<Removed> removed) {
        this.text = text;
        this.title = title;
        titleKey = title == null ? "" : PageText.key(title);
        sapoKey = sapo == null ? "" : PageText.key(sapo);
        this.marks = marks;
        this.removed = removed;
    }

    List<CleanedBlock> blocks() {
        return blocks;
    }

    List<CleanedImage> images() {
        return images;
    }

    private void drop(String reason, String line) {
        removed.add(new Removed(reason, line));
    }

    /** Reads the lines from one number up to another. */
    void read(List<String> lines, int from, int end) {
        interview = InterviewLines.isInterview(lines.subList(from, end));
        String previous = "";
        boolean pictured = false;
        for (int i = from; i < end; i++) {
            String line = i == from && marks.isMarked(lines.get(i)) && sapoKey.isEmpty()
                    ? marks.strip(lines.get(i)).text()
                    : lines.get(i);
            String key = PageText.key(marks.strip(line).text());
            BlockType marked = text.type(line);
            boolean early = i < from + 3;
            if (AlternativeText.isOfTitle(line, titleKey)) {
                drop("alternative-text", line);
                pictured = true;
            } else if (early && (key.equals(titleKey) || key.equals(sapoKey))) {
                drop(key.equals(titleKey) ? "repeated-title" : "repeated-sapo", line);
            } else if (marks.isMarked(line) && isBelowHeadline()) {
                drop("related", blocks.remove(blocks.size() - 1).text());
                drop("related", line);
            } else if (key.equals(previous)) {
                drop("repeated-caption", line);
                captionOf(line);
            } else if (marked == BlockType.CAPTION) {
                caption(line);
                pictured = false;
            } else if (marked != null) {
                blocks.add(new CleanedBlock(marked, line));
                pictured = false;
            } else if (i + 1 < end && AlternativeText.isOf(line, lines.get(i + 1))) {
                drop("alternative-text", line);
            } else if (isCaption(line, titleKey)
                    || Credits.isShown(line)
                    || pictured && line.length() < LONGEST_CAPTION / 2) {
                caption(line);
                pictured = false;
            } else {
                blocks.add(new CleanedBlock(type(lines, i, end), line));
                pictured = false;
            }
            previous = key;
        }
    }

    /** A caption ends with a credit, and is no longer than captions are. */
    static boolean isCaption(String line, String titleKey) {
        return line.length() <= LONGEST_CAPTION && Credits.split(line).credit() != null
                || AlternativeText.isOfTitle(line, titleKey);
    }

    /** A paper's mark opens the lead of another article, whose headline stands right above, but not the text itself. */
    private boolean isBelowHeadline() {
        CleanedBlock above = blocks.size() < 2 ? null : blocks.get(blocks.size() - 1);
        return above != null
                && (above.type() == BlockType.PARAGRAPH || above.type() == BlockType.HEADING)
                && above.text().length() <= LONGEST_HEADLINE
                && !ScrapeLines.isEnded(above.text());
    }

    /** What is printed twice is the alternative text of a picture and its caption. */
    private void captionOf(String line) {
        int last = blocks.size() - 1;
        if (last >= 0
                && blocks.get(last).type() != BlockType.CAPTION
                && blocks.get(last).text().equals(line)
                && line.length() <= LONGEST_CAPTION) {
            blocks.remove(last);
            caption(line);
        }
    }

    private void caption(String line) {
        String own = AlternativeText.without(line, title == null ? "" : title);
        Credits.Parts parts = Credits.split(ScrapeLines.once(own));
        boolean words = PageText.hasWord(parts.caption());
        CleanedBlock before = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        if (words
                && before != null
                && before.type() == BlockType.CAPTION
                && before.text().equals(parts.caption())) {
            drop("repeated-caption", line);
            return;
        }
        if (words) {
            blocks.add(new CleanedBlock(BlockType.CAPTION, parts.caption()));
        }
        CleanedImage last = images.isEmpty() ? null : images.get(images.size() - 1);
        if (!words && last != null && last.credit() == null) {
            images.set(images.size() - 1, new CleanedImage(null, last.caption(), parts.credit()));
        } else {
            images.add(new CleanedImage(null, words ? parts.caption() : null, parts.credit()));
        }
    }

    private BlockType type(List<String> lines, int at, int end) {
        String line = lines.get(at);
        if (line.startsWith("•") || line.startsWith("●")) {
            return BlockType.LIST_ITEM;
        }
        boolean question = interview && line.endsWith("?");
        return at + 1 < end && !question && ScrapeLines.isSubhead(line, lines.get(at + 1))
                ? BlockType.HEADING
                : BlockType.PARAGRAPH;
    }
}
