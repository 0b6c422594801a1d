package io.github.diembao.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows first lines of scrapes in which the address tells the title from what stands before and behind it. */
final class ScrapeFirstLine {

    private static final int LONGEST_CATEGORY = 7;
    private static final int SHORTEST_LEAD = 6;
    private static final int FEWEST_SLUG_WORDS = 3;

    private ScrapeFirstLine() {}

    /**
     * Parts a first line that holds the category, the title and the lead, as the address tells them.
     *
     * @return the title and what follows it as lines of their own, or the lines as they are
     */
    static List<String> parted(List<String> lines, @Nullable PageAddress address) {
        String first = lines.isEmpty() ? "" : lines.get(0);
        String slug = address == null ? null : address.slug();
        if (slug == null) {
            return lines;
        }
        List<String> words = PageText.split(first, ' ');
        for (int from = 0; from < Math.min(words.size(), LONGEST_CATEGORY); from++) {
            int to = ScrapeLines.endOfSlug(words, from, slug);
            if (to - from >= FEWEST_SLUG_WORDS && words.size() - to >= SHORTEST_LEAD && isStart(words.get(to))) {
                List<String> parted = new ArrayList<>(lines.size() + 2);
                if (from > 0) {
                    parted.add(String.join(" ", words.subList(0, from)));
                }
                parted.add(String.join(" ", words.subList(from, to)));
                parted.add(String.join(" ", words.subList(to, words.size())));
                parted.addAll(lines.subList(1, lines.size()));
                return parted;
            }
        }
        return lines;
    }

    /** An address may have the start of a long title only; what follows it goes on with the sentence then. */
    private static boolean isStart(String word) {
        int at = 0;
        while (at < word.length() && !Character.isLetterOrDigit(word.charAt(at))) {
            at++;
        }
        return at < word.length() && !Character.isLowerCase(word.charAt(at));
    }
}
