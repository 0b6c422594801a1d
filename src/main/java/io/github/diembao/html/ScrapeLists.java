package io.github.diembao.html;

import java.util.List;

/** Knows scrapes that are but headlines of other articles, with or without the start of their leads. */
final class ScrapeLists {

    private static final int SHORTEST_PROSE = 60;
    private static final int SHORTEST_SENTENCE = 20;
    private static final int LONGEST_HEADLINE = 160;

    /** Verses have fewer words. */
    private static final int SHORTEST_HEADLINE_WORDS = 8;

    private static final int FEWEST_ENTRIES = 3;
    private static final int FEWEST_HEADLINES = 8;

    private ScrapeLists() {}

    /**
     * Tells whether no line is of an article of its own.
     *
     * @param announced whether the first line says that a list follows
     */
    static boolean isOfOthers(List<String> lines, boolean announced) {
        int times = 0;
        int open = 0;
        int headlines = 0;
        boolean running = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean ended = ScrapeLines.isEnded(line);
            times += ScrapeLines.timeOf(line) != null ? 1 : 0;
            open += !ended && line.length() < LONGEST_HEADLINE ? 1 : 0;
            headlines += PageText.words(line) >= SHORTEST_HEADLINE_WORDS ? 1 : 0;
            running |= i > 0 && areParagraphs(lines.get(i - 1), line);
        }
        boolean entries = lines.size() >= FEWEST_ENTRIES && (announced || times >= FEWEST_ENTRIES);
        boolean bare = open == lines.size() && open >= FEWEST_HEADLINES && headlines * 3 >= open * 2;
        return !running && entries || bare;
    }

    /** Two paragraphs, one below the other, are no list. */
    static boolean areParagraphs(String one, String two) {
        return ScrapeLines.isEnded(one)
                && ScrapeLines.isEnded(two)
                && one.charAt(0) != '('
                && two.charAt(0) != '('
                && Math.min(one.length(), two.length()) >= SHORTEST_SENTENCE
                && Math.max(one.length(), two.length()) >= SHORTEST_PROSE;
    }
}
