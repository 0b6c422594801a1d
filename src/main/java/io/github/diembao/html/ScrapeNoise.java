package io.github.diembao.html;

import java.util.ArrayList;
import java.util.List;

/** Takes lines off a scrape that are noise whatever stands around them, and everything from the first list on. */
final class ScrapeNoise {

    private static final int HEAD_LINES = 16;
    /** A headline has at least this many words; other lines after a label are what it announces. */
    private static final int SHORTEST_HEADLINE = 5;

    /** A headline after a mere button, which has no colon. */
    private static final int SHORTEST_ALONE = 7;

    private static final int LONGEST_LABEL = 3;

    /** Words of a title; names in menus and of papers have fewer. */
    private static final int SHORTEST_TITLE = 4;

    private static final int LONGEST_HEADLINE = 140;
    private static final int SHORTEST_PARAGRAPH = 80;
    private static final int LONGEST_ANNOUNCEMENT = 30;
    private static final int MOST_RELATED = 6;
    private static final int MOST_LINES_BELOW = 8;

    private final List<Removed> removed;
    private boolean listFirst;

    /** Whether a line that is kept is as long as a paragraph. */
    private boolean paragraph;

    /** Whether a line that is kept may be the title. */
    private boolean titled;

    /**
     * Makes a filter.
     *
     * @param removed takes what is dropped
     */
    ScrapeNoise(List<Removed> removed) {
        this.removed = removed;
    }

    private void drop(String reason, String line) {
        removed.add(new Removed(reason, line));
    }

    List<String> without(List<String> lines) {
        List<String> kept = new ArrayList<>();
        boolean tail = false;
        int announced = 0;
        boolean amid = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String bare = line.startsWith("•") ? line.substring(1).strip() : line;
            NoiseLines.Noise noise = NoiseLines.instance().of(bare);
            if (tail) {
                drop("after-article", line);
            } else if (!PageText.hasWord(line)) {
                drop("empty", line);
            } else if (noise != null && noise.where() != NoiseLines.Where.HEAD) {
                boolean last = noise.where() == NoiseLines.Where.TAIL && isAfterArticle(noise);
                boolean goesOn = last && goesOn(lines, i + 1);
                amid = goesOn || line.endsWith(":");
                announced = announced(noise, line, goesOn);
                tail = last && announced == 0;
                listFirst |= !last && isList(noise);
                drop(noise.reason(), line);
                continue;
            } else if (announced > 0 && isHeadline(line) && (amid || PageText.words(line) >= SHORTEST_ALONE)) {
                announced--;
                drop("related", line);
                continue;
            } else if (isAnnouncement(line)) {
                drop("related", line);
            } else if (i < HEAD_LINES && ScrapeLines.isClock(line) && isOfPlayer(line)) {
                drop("audio-player", line);
            } else if (ScrapeLines.isAddress(line)) {
                drop("address", line);
            } else if (ScrapeLines.isFileName(line)) {
                drop("file-name", line);
            } else {
                kept.add(line);
                paragraph |= line.length() >= SHORTEST_PARAGRAPH;
                titled = titled || PageText.words(line) >= SHORTEST_TITLE && ScrapeLines.timeOf(line) == null;
            }
            announced = 0;
        }
        return kept;
    }

    /** Returns whether the scrape begins by saying that other articles follow. */
    boolean isListFirst() {
        return listFirst;
    }

    private static boolean isList(NoiseLines.Noise noise) {
        return noise.where() == NoiseLines.Where.TAIL
                && (noise.reason().equals("latest") || noise.reason().equals("related"));
    }

    /**
     * Buttons to remark stand above an article, too, and names of lists in the menu above its title; lists of others, right
     * below its title, mean that it has no text.
     */
    private boolean isAfterArticle(NoiseLines.Noise noise) {
        return noise.reason().equals("comments") ? paragraph : titled;
    }

    /** Returns how many headlines of other articles a line may announce. */
    private static int announced(NoiseLines.Noise noise, String line, boolean amid) {
        boolean related = noise.reason().equals("related");
        boolean label =
                noise.where() != NoiseLines.Where.TAIL && (line.endsWith(":") || PageText.words(line) <= LONGEST_LABEL);
        return !related ? 0 : amid ? MOST_RELATED : label ? 1 : 0;
    }

    private static boolean isHeadline(String line) {
        return line.length() <= LONGEST_HEADLINE
                && PageText.words(line) >= SHORTEST_HEADLINE
                && ".;:…".indexOf(line.charAt(line.length() - 1)) < 0;
    }

    /** {@code Xem thêm: …}: a label with its headline in one line. */
    private static boolean isAnnouncement(String line) {
        int colon = line.indexOf(": ");
        return colon > 0
                && colon <= LONGEST_ANNOUNCEMENT
                && NoiseLines.instance().isLabel(line.substring(0, colon))
                && Character.isUpperCase(line.charAt(colon + 2))
                && isHeadline(line.substring(colon + 2));
    }

    /** A box of related articles may stand amid an article: then sentences follow each other below, and lists have none. */
    private static boolean goesOn(List<String> lines, int from) {
        int at = from;
        while (at < lines.size() && at < from + MOST_RELATED && isHeadline(lines.get(at))) {
            at++;
        }
        int end = Math.min(lines.size() - 1, at + MOST_LINES_BELOW);
        for (int i = at; i < end; i++) {
            if (isSentence(lines.get(i))
                    && isSentence(lines.get(i + 1))
                    && Math.max(lines.get(i).length(), lines.get(i + 1).length()) >= SHORTEST_PARAGRAPH) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSentence(String line) {
        return line.endsWith(".") && line.charAt(0) != '(' && PageText.words(line) > LONGEST_LABEL;
    }

    /** A player begins at nought, counts to its end, or goes on below its other parts; a lone clock may tell an hour. */
    private boolean isOfPlayer(String clock) {
        return clock.startsWith("0:")
                || clock.startsWith("00:")
                || clock.indexOf('/') > 0
                || !removed.isEmpty()
                        && removed.get(removed.size() - 1).reason().equals("audio-player");
    }
}
