package io.github.diembao.html;

import io.github.diembao.text.legacy.LegacyText;
import org.jspecify.annotations.Nullable;

/**
 * Reads the article out of a plain-text scrape, one block a line: takes away player controls, menus, alternative texts,
 * repeats and the lists after the article, and tells title, lead, byline, captions and body. Every line it drops is
 * listed in {@link CleanedPage#removed()}. Immutable and thread-safe; linear in the length of the text.
 */
public final class ScrapeCleaner {

    /** The lead stands below at most a title, a category, a byline and blank lines. */
    private static final int LINES_BEFORE_LEAD = 12;

    private static final int LONGEST_HEAD = 200;

    /** An article's text is a few kilobytes; a thousand times that is none. */
    public static final int MAX_CHARACTERS = 16 << 20;

    private final SiteProfiles profiles;
    private final SapoMarks marks;

    private ScrapeCleaner(SiteProfiles profiles) {
        this.profiles = profiles;
        marks = new SapoMarks(profiles.papers());
    }

    /**
     * Makes a cleaner with the built-in tables.
     *
     * @return a cleaner
     */
    public static ScrapeCleaner create() {
        return new ScrapeCleaner(new SiteProfiles(java.util.List.of()));
    }

    /**
     * Cleans a scrape. Lines in legacy Vietnamese encodings, and UTF-8 that was read wrongly, are decoded first.
     *
     * @param scrape the text
     * @param hints what is known besides; the address helps to tell a category from a title
     * @return its parts, template {@code plain-text}; status {@link ArticleStatus#NO_BODY} where only the head of an
     *     article or only other articles are there, {@link ArticleStatus#NOT_ARTICLE} for what a server says in its place
     *     ({@code 404 Not Found})
     * @throws UnreadablePageException if there is no text, or more than {@link #MAX_CHARACTERS}
     */
    public CleanedPage clean(String scrape, PageHints hints) {
        if (scrape.length() > MAX_CHARACTERS) {
            throw new UnreadablePageException(
                    UnreadablePageException.Reason.TOO_LARGE,
                    "text of " + scrape.length() + " is over the limit of " + MAX_CHARACTERS + " characters");
        }
        if (scrape.isBlank()) {
            throw new UnreadablePageException(UnreadablePageException.Reason.EMPTY, "empty text");
        }
        String sound =
                LegacyText.mayBeGarbled(scrape) ? LegacyText.repair(scrape).text() : scrape;
        return new ScrapeReading(hints, profiles, marks).read(sound);
    }

    /**
     * Tells the home of a paper from the address, or from the paper's mark before the lead of a clean text.
     *
     * @param text the text of an article
     * @param url its address, or null
     * @return the province slug, or null where neither tells it
     */
    public @Nullable String placeOf(String text, @Nullable String url) {
        PageAddress address = PageAddress.of(url);
        SiteProfile paper = address == null ? null : profiles.paper(address.host());
        int from = 0;
        for (int line = 0; paper == null && line < LINES_BEFORE_LEAD && from < text.length(); line++) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            String head =
                    text.substring(from, Math.min(end, from + LONGEST_HEAD)).strip();
            if (head.startsWith("(")) {
                paper = marks.strip(head).paper();
            }
            from = end + 1;
        }
        return paper == null
                ? null
                : paper.values(PageField.PLACE).stream().findFirst().orElse(null);
    }

    /**
     * Decodes the bytes of a scrape: byte order mark, UTF-16, well-formed UTF-8, else ICU's guess.
     *
     * @param scrape the bytes
     * @return the text without a byte order mark
     * @throws UnreadablePageException if the bytes are no text
     */
    public static String decode(byte[] scrape) {
        return PageDecoder.decode(scrape, null);
    }
}
