package io.github.diembao.html;

/**
 * Reads the article out of a plain-text scrape, one block a line: takes away player controls, menus, alternative texts,
 * repeats and the lists after the article, and tells title, lead, byline, captions and body. Every line it drops is
 * listed in {@link CleanedPage#removed()}. Immutable and thread-safe; linear in the length of the text.
 */
public final class ScrapeCleaner {

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
     * Cleans a scrape.
     *
     * @param scrape the text
     * @param hints what is known besides; the address helps to tell a category from a title
     * @return its parts, template {@code plain-text}; status {@link ArticleStatus#NO_BODY} where only the head of an
     *     article or only other articles are there
     * @throws UnreadablePageException if there is no text
     */
    public CleanedPage clean(String scrape, PageHints hints) {
        if (scrape.isBlank()) {
            throw new UnreadablePageException(UnreadablePageException.Reason.EMPTY, "empty text");
        }
        return new ScrapeReading(hints, profiles, marks).read(scrape);
    }
}
