package io.github.diembao.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The end of a scrape: what stands below the last line of an article without any label that tells it (headlines of other
 * articles, tags, counters), and who wrote it. One instance a scrape.
 */
final class ScrapeEnd {

    private static final int LONGEST_BYLINE = 80;
    private static final int FEWEST_HEADLINES = 2;

    /** Verses and items of lists have fewer. */
    private static final int SHORTEST_HEADLINE_WORDS = 9;

    private static final int LONGEST_HEADLINE = 140;
    private static final int LONGEST_ITEM_MARK = 3;
    private static final String LIST_MARKS = "-–+*•";
    private static final String AFTER_NUMBERS = ".)/";
    private static final int MOST_TAGS = 8;
    private static final int LONGEST_TAG_WORDS = 6;

    private static final String ENDS = ".!?…\"”";

    private final List<String> lines;
    private final int start;
    private final List<Removed> removed;
    private final boolean known;
    private List<String> authors;
    private int end;

    /**
     * Reads an end.
     *
     * @param lines of the scrape
     * @param start number of the first line of the body
     * @param authors as far as the head named them
     * @param removed takes what is dropped
     */
    ScrapeEnd(List<String> lines, int start, List<String> authors, List<Removed> removed) {
        this.lines = lines;
        this.start = start;
        this.authors = authors;
        known = !authors.isEmpty();
        this.removed = removed;
        end = lines.size();
        cut(headlines(), "related");
        int byline = bylineAboveTags();
        if (byline >= 0) {
            cut(byline + 1, "tags");
        }
        takeBylines();
    }

    /** Returns the number of the line after the last one of the body. */
    int end() {
        return end;
    }

    List<String> authors() {
        return authors;
    }

    private void cut(int from, String reason) {
        for (int i = from; i < end; i++) {
            removed.add(new Removed(reason, lines.get(i)));
        }
        end = from;
    }

    /**
     * Returns where two or more headlines begin that end the text; they follow a name, a caption or a whole sentence. Right
     * below a sentence the items of a list stand as well: there headlines have their times, or are many and not alike.
     */
    private int headlines() {
        int from = end;
        int headlines = 0;
        Set<String> openings = new HashSet<>();
        while (from > start && (isHeadline(lines.get(from - 1)) || ScrapeLines.timeOf(lines.get(from - 1)) != null)) {
            from--;
            String line = lines.get(from);
            if (isHeadline(line)) {
                headlines++;
                openings.add(line.substring(0, Math.max(0, line.indexOf(' '))));
            }
        }
        String above = from > start ? lines.get(from - 1) : "";
        if (above.isEmpty() || headlines < FEWEST_HEADLINES) {
            return end;
        }
        boolean timed = end - from > headlines;
        boolean unlike = headlines > FEWEST_HEADLINES && openings.size() == headlines;
        boolean ended = ScrapeLines.isEnded(above) && (timed || unlike)
                || Credits.split(above).credit() != null
                || Bylines.looksLikeByline(above);
        return ended ? from : end;
    }

    private static boolean isHeadline(String line) {
        return line.length() <= LONGEST_HEADLINE
                && !Character.isLowerCase(line.charAt(0))
                && !isItem(line)
                && PageText.words(line) >= SHORTEST_HEADLINE_WORDS
                && ".;:,…".indexOf(line.charAt(line.length() - 1)) < 0
                && Credits.split(line).credit() == null;
    }

    /** {@code - …}, {@code 2. …}, {@code b) …}. */
    private static boolean isItem(String line) {
        int space = line.indexOf(' ');
        boolean numbered = space == 2 || space == LONGEST_ITEM_MARK && Character.isDigit(line.charAt(0));
        return space == 1 && LIST_MARKS.indexOf(line.charAt(0)) >= 0
                || numbered && AFTER_NUMBERS.indexOf(line.charAt(space - 1)) >= 0;
    }

    private void takeBylines() {
        while (end > start && takeLast(lines.get(end - 1))) {
            end--;
        }
    }

    /** Takes a byline, or a counter, off the end of the body. */
    private boolean takeLast(String line) {
        if (ScrapeLines.isCounter(line)) {
            removed.add(new Removed("counter", line));
            return true;
        }
        if (line.length() > LONGEST_BYLINE || !Bylines.looksLikeByline(line)) {
            return false;
        }
        if (!known) {
            List<String> all = new ArrayList<>(Bylines.split(line));
            authors.stream().filter(name -> !all.contains(name)).forEach(all::add);
            authors = all;
        }
        removed.add(new Removed("byline", line));
        return true;
    }

    /** Returns the number of the line of names, right below the text, that has but a few words in each line below; else -1. */
    private int bylineAboveTags() {
        int at = end - 1;
        boolean names = true;
        while (at > start && end - at <= MOST_TAGS && isTags(lines.get(at)) && !(isByline(at) && at < end - 1)) {
            names &= Bylines.looksLikeByline(lines.get(at));
            at--;
        }
        return at > start && at < end - 1 && !names && isByline(at) ? at : -1;
    }

    private boolean isByline(int at) {
        String above = lines.get(at - 1);
        return lines.get(at).length() <= LONGEST_BYLINE
                && Bylines.looksLikeByline(lines.get(at))
                && (ENDS.indexOf(above.charAt(above.length() - 1)) >= 0
                        || Credits.split(above).credit() != null);
    }

    private static boolean isTags(String line) {
        char last = line.charAt(line.length() - 1);
        return (Character.isLetterOrDigit(last) || last == ')' && line.charAt(0) == '(')
                && Credits.split(line).credit() == null
                && PageText.split(line, ',').stream().allMatch(tag -> PageText.words(tag) <= LONGEST_TAG_WORDS);
    }
}
