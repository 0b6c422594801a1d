package io.github.diembao.html;

import io.github.diembao.text.ResourceTable;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads the article out of a page of HTML: title, lead, bylines, times, blocks, pictures. Pages of known templates are
 * read by profiles, others by their metadata and by the density of their text. Immutable and thread-safe; linear in the
 * size of the page.
 */
public final class PageCleaner {

    /** Pages are 60 to 300 KB; a hundred times that is no page. */
    private static final int DEFAULT_MAX_PAGE_BYTES = 32 << 20;

    private final SiteProfiles profiles;
    private final SapoMarks marks;
    private final int maxPageBytes;

    private PageCleaner(Builder builder) {
        profiles = new SiteProfiles(builder.rows);
        GenericReading.addAnchors(profiles.anchors());
        PageReading.addAnchors(profiles.anchors());
        marks = new SapoMarks(profiles.papers());
        maxPageBytes = builder.maxPageBytes;
    }

    /**
     * Makes a cleaner with the built-in profiles and limits.
     *
     * @return a cleaner
     */
    public static PageCleaner create() {
        return builder().build();
    }

    /**
     * Starts a cleaner of one's own.
     *
     * @return a builder with the built-in profiles and limits
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Cleans a page. Runs in legacy Vietnamese encodings and fonts, and UTF-8 that was read wrongly, are decoded first.
     *
     * @param html the page
     * @param hints what is known besides
     * @return its parts; {@link CleanedPage#status()} tells whether there is an article
     * @throws UnreadablePageException if the page is empty or over the limit
     */
    public CleanedPage clean(String html, PageHints hints) {
        checkSize(html.length());
        return clean(parse(html, hints), hints, true);
    }

    /**
     * Cleans a page of unknown charset: byte order mark, HTTP header, meta tag, form of the bytes and, where nothing is
     * declared, detection decide.
     *
     * @param page the page
     * @param hints what is known besides
     * @return its parts
     * @throws UnreadablePageException if the page is empty, binary or over the limit
     */
    public CleanedPage clean(byte[] page, PageHints hints) {
        checkSize(page.length);
        return clean(parse(page, hints), hints, true);
    }

    /** Tells whether the first byte beyond white space in ASCII is ASCII, too, and so no white space of another kind. */
    private static boolean startsWithInk(byte[] page) {
        int at = 0;
        while (at < page.length && Character.isWhitespace(page[at])) {
            at++;
        }
        return at < page.length && page[at] > 0;
    }

    /**
     * Cleans a parsed page; the document is not changed. Garbled texts are decoded as in a page that is not parsed yet.
     *
     * @param page the page
     * @param hints what is known besides
     * @return its parts
     */
    public CleanedPage clean(Document page, PageHints hints) {
        return clean(page, hints, false);
    }

    private static Document parse(byte[] page, PageHints hints) {
        if (PageDecoder.maybeUtf8(page) && startsWithInk(page)) {
            try {
                return parse(new Utf8Reader(page), hints);
            } catch (UncheckedIOException e) {
                // No UTF-8 after all: decoded below as what it is declared to be.
            }
        }
        return parse(PageDecoder.decode(page, hints.charset()), hints);
    }

    private static Document parse(String html, PageHints hints) {
        if (html.isBlank()) {
            throw new UnreadablePageException(UnreadablePageException.Reason.EMPTY, "empty page");
        }
        return parse(new StringReader(html), hints);
    }

    private static Document parse(Reader html, PageHints hints) {
        try {
            return Parser.htmlParser().parseInput(html, hints.url() == null ? "" : hints.url());
        } catch (IndexOutOfBoundsException e) {
            // Jsoup 1.24 loses count of open formatting tags at its limit of depth.
            throw new UnreadablePageException(
                    UnreadablePageException.Reason.MALFORMED, "tags are nested deeper than the parser can follow");
        }
    }

    private CleanedPage clean(Document page, PageHints hints, boolean own) {
        PageIndex index = new PageIndex(page, profiles.anchors());
        if (index.isLegacySuspect()) {
            Document copy = own ? page : page.clone();
            LegacyPage.repair(copy);
            index = new PageIndex(copy, profiles.anchors());
        }
        return new PageReading(index, hints, profiles, marks).read();
    }

    private void checkSize(int size) {
        if (size > maxPageBytes) {
            throw new UnreadablePageException(
                    UnreadablePageException.Reason.TOO_LARGE,
                    "page of " + size + " is over the limit of " + maxPageBytes + " bytes");
        }
    }

    /** Collects profiles and limits. */
    public static final class Builder {

        private final List<ResourceTable.Row> rows = new ArrayList<>();
        private int maxPageBytes = DEFAULT_MAX_PAGE_BYTES;

        private Builder() {}

        /**
         * Adds profiles from a table of the format of {@code templates.tsv}; its rows come before the built-in ones.
         *
         * @param table the table, UTF-8
         * @return this builder
         * @throws IOException if it can't be read
         * @throws IllegalStateException if it is no such table, or an empty one
         */
        public Builder profiles(Path table) throws IOException {
            try (Reader reader = Files.newBufferedReader(table)) {
                return profiles(reader, table.toString());
            }
        }

        /**
         * Adds profiles from a table of the format of {@code templates.tsv}; its rows come before the built-in ones.
         *
         * @param table the table; the caller closes it
         * @param name what to call it in messages
         * @return this builder
         * @throws IOException if it can't be read
         * @throws IllegalStateException if it is no such table, or an empty one
         */
        public Builder profiles(Reader table, String name) throws IOException {
            List<ResourceTable.Row> added = ResourceTable.read(table, name);
            if (added.isEmpty()) {
                throw new IllegalStateException(name + ": no profile in it");
            }
            rows.addAll(added);
            return this;
        }

        /**
         * Sets the largest page to read.
         *
         * @param bytes limit in bytes, for a string in characters
         * @return this builder
         * @throws IllegalArgumentException if the limit is not positive
         */
        public Builder maxPageBytes(int bytes) {
            if (bytes <= 0) {
                throw new IllegalArgumentException("limit must be positive: " + bytes);
            }
            maxPageBytes = bytes;
            return this;
        }

        /**
         * Makes the cleaner.
         *
         * @return an immutable cleaner
         * @throws IllegalArgumentException if a profile is malformed; the message names its table and line
         */
        public PageCleaner build() {
            return new PageCleaner(this);
        }
    }
}
