package io.github.diembao.html;

import java.util.ArrayList;
import java.util.List;

/** Takes lines off a scrape that are noise whatever stands around them, and everything from the first list on. */
final class ScrapeNoise {

    private static final int HEAD_LINES = 16;
    /** A headline has at least this many words; other lines after a label are what it announces. */
    private static final int SHORTEST_HEADLINE = 5;

    private static final int LONGEST_HEADLINE = 140;
    private static final int SHORTEST_PARAGRAPH = 80;
    private static final int MOST_RELATED = 6;

    private final List<Removed> removed;
    private boolean listFirst;

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
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String bare = line.startsWith("•") ? line.substring(1).strip() : line;
            NoiseLines.Noise noise = NoiseLines.instance().of(bare);
            if (tail) {
                drop("after-article", line);
            } else if (!PageText.hasWord(line)) {
                drop("empty", line);
            } else if (noise != null && noise.where() != NoiseLines.Where.HEAD) {
                boolean last = noise.where() == NoiseLines.Where.TAIL && isAfterArticle(noise, kept);
                announced = announced(noise, line, last && goesOn(lines, i + 1));
                tail = last && announced == 0;
                listFirst |= kept.isEmpty() && isList(noise);
                drop(noise.reason(), line);
                continue;
            } else if (announced > 0 && isHeadline(line)) {
                announced--;
                drop("related", line);
                continue;
            } else if (i < HEAD_LINES && ScrapeLines.isClock(line) && isOfPlayer(line)) {
                drop("audio-player", line);
            } else if (ScrapeLines.isAddress(line)) {
                drop("address", line);
            } else if (ScrapeLines.isFileName(line)) {
                drop("file-name", line);
            } else {
                kept.add(line);
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

    /** Buttons to remark stand above an article, too; lists of others, right below its title, mean that it has no text. */
    private static boolean isAfterArticle(NoiseLines.Noise noise, List<String> kept) {
        return noise.reason().equals("comments")
                ? kept.stream().anyMatch(line -> line.length() >= SHORTEST_PARAGRAPH)
                : !kept.isEmpty();
    }

    /** Returns how many headlines of other articles a line may announce. */
    private static int announced(NoiseLines.Noise noise, String line, boolean amid) {
        boolean related = noise.reason().equals("related");
        return !related ? 0 : amid ? MOST_RELATED : line.endsWith(":") ? 1 : 0;
    }

    private static boolean isHeadline(String line) {
        return line.length() <= LONGEST_HEADLINE
                && PageText.words(line) >= SHORTEST_HEADLINE
                && ".;:…".indexOf(line.charAt(line.length() - 1)) < 0;
    }

    /** A box of related articles may stand amid an article: then paragraphs follow its headlines, and lists have none. */
    private static boolean goesOn(List<String> lines, int from) {
        int at = from;
        while (at < lines.size() && at < from + MOST_RELATED && isHeadline(lines.get(at))) {
            at++;
        }
        return at > from && isParagraph(lines, at) && isParagraph(lines, at + 1);
    }

    private static boolean isParagraph(List<String> lines, int at) {
        return at < lines.size()
                && lines.get(at).length() >= SHORTEST_PARAGRAPH
                && lines.get(at).endsWith(".")
                && lines.get(at).charAt(0) != '(';
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
