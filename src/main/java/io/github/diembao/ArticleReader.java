package io.github.diembao;

import io.github.diembao.date.DateExtractor;
import io.github.diembao.document.DocumentReferenceExtractor;
import io.github.diembao.html.ArticleStatus;
import io.github.diembao.html.CleanedPage;
import io.github.diembao.html.PageCleaner;
import io.github.diembao.html.PageHints;
import io.github.diembao.html.ScrapeCleaner;
import io.github.diembao.official.OfficialExtractor;
import io.github.diembao.text.ExtractionContext;
import io.github.diembao.text.Provinces;
import io.github.diembao.text.SourceText;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Reads a scraped page, a plain-text scrape or a clean text into an {@link Article}. Immutable and thread-safe: make
 * one and keep it.
 *
 * <pre>{@code
 * ArticleReader reader = ArticleReader.create();
 * Article article = reader.readHtml(html);
 * article.documents().forEach(d -> System.out.println(d.id() + " " + d.text()));
 * }</pre>
 */
public final class ArticleReader {

    /** The zone of every Vietnamese paper. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final PageCleaner pages;
    private final ScrapeCleaner scrapes;
    private final MentionFinder finder;
    private final @Nullable String defaultPlace;

    private ArticleReader(Builder builder) {
        pages = builder.pages == null ? PageCleaner.create() : builder.pages;
        scrapes = builder.scrapes == null ? ScrapeCleaner.create() : builder.scrapes;
        finder = new MentionFinder(
                builder.dates == null ? DateExtractor.create() : builder.dates,
                builder.documents == null ? DocumentReferenceExtractor.create() : builder.documents,
                builder.officials == null ? OfficialExtractor.create() : builder.officials);
        defaultPlace = builder.defaultPlace;
    }

    /**
     * Returns a reader with the tables and options the library ships.
     *
     * @return a reader for pages of every paper
     */
    public static ArticleReader create() {
        return builder().build();
    }

    /**
     * Starts a reader with own parts.
     *
     * @return a builder that makes the same reader as {@link #create} unless told otherwise
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a page.
     *
     * @param html the page
     * @return the article; its status tells what the page turned out to be
     */
    public Article readHtml(String html) {
        return readHtml(html, InputContext.none());
    }

    /**
     * Reads a page.
     *
     * @param html the page
     * @param context what the caller knows of it
     * @return the article; its status tells what the page turned out to be
     */
    public Article readHtml(String html, InputContext context) {
        return read(pages.clean(html, hints(context)), context);
    }

    /**
     * Reads a page whose charset is told by {@code context}, the page itself or its bytes.
     *
     * @param page the page
     * @param context what the caller knows of it
     * @return the article; its status tells what the page turned out to be
     */
    public Article readHtml(byte[] page, InputContext context) {
        return read(pages.clean(page, hints(context)), context);
    }

    /**
     * Reads a page that is parsed already.
     *
     * @param page the page; it is left as it is
     * @param context what the caller knows of it
     * @return the article; its status tells what the page turned out to be
     */
    public Article readHtml(Document page, InputContext context) {
        return read(pages.clean(page, hints(context)), context);
    }

    /**
     * Reads a plain-text scrape: lines of players, menus and related articles are dropped and listed.
     *
     * @param scrape the text of a page as a text extractor left it
     * @param context what the caller knows of it
     * @return the article
     */
    public Article readScrape(String scrape, InputContext context) {
        return read(scrapes.clean(scrape, hints(context)), context);
    }

    /**
     * Reads a clean text: nothing is removed, and offsets refer to the caller's own string. Lines in legacy Vietnamese
     * encodings, and UTF-8 that was read wrongly, are decoded for reading only.
     *
     * @param text the text of an article
     * @param context what the caller knows of it
     * @return the article; title and sapo are part of the text and not told apart
     */
    public Article readText(String text, InputContext context) {
        ArticleText whole = ArticleText.ofCleanText(text);
        String place = placeOf(context, null);
        if (place == null) {
            place = scrapes.placeOf(text, context.url());
        }
        PublicationTime published = PublicationTime.of(context, null, null);
        MentionFinder.Mentions found = finder.find(MentionFinder.readable(text), published.context(place));
        return new Article(
                idOf(context, context.url(), text),
                context.source(),
                context.url(),
                null,
                "plain-text",
                text.isBlank() ? ArticleStatus.NO_BODY : ArticleStatus.OK,
                "vi",
                null,
                null,
                List.of(),
                null,
                List.of(),
                published.moment(),
                published.day(),
                null,
                text,
                whole.blocks(),
                List.of(),
                found.dates(),
                found.documents(),
                found.officials(),
                List.of(),
                List.of());
    }

    private Article read(CleanedPage page, InputContext context) {
        ArticleText whole = ArticleText.of(page);
        PublicationTime published = PublicationTime.of(context, page.publishedAt(), page.publishedOn());
        ExtractionContext known = published.context(placeOf(context, page.place()));
        MentionFinder.Mentions found = finder.find(SourceText.of(whole.text()), known);
        String url = page.url() != null ? page.url() : context.url();
        return new Article(
                idOf(context, url, whole.text()),
                context.source(),
                url,
                page.site(),
                page.template(),
                page.status(),
                page.language(),
                page.title(),
                page.sapo(),
                page.authors(),
                page.section(),
                page.tags(),
                published.moment(),
                published.day(),
                page.modifiedAt(),
                whole.text(),
                whole.blocks(),
                page.images(),
                found.dates(),
                found.documents(),
                found.officials(),
                page.removed(),
                page.missing());
    }

    private @Nullable String placeOf(InputContext context, @Nullable String ofPage) {
        String stated = context.place();
        if (stated != null) {
            Provinces.Province province = Provinces.find(stated);
            return province == null ? null : province.slug();
        }
        return ofPage != null ? ofPage : defaultPlace;
    }

    private static String idOf(InputContext context, @Nullable String url, String content) {
        String own = context.id();
        return own != null ? own : StableId.of(url != null ? url : content);
    }

    private static PageHints hints(InputContext context) {
        LocalDateTime published = PublicationTime.of(context, null, null).local();
        return new PageHints(context.url(), context.charset(), published, context.place());
    }

    /** Collects the parts of a reader; not thread-safe. */
    public static final class Builder {

        private @Nullable PageCleaner pages;
        private @Nullable ScrapeCleaner scrapes;
        private @Nullable DateExtractor dates;
        private @Nullable DocumentReferenceExtractor documents;
        private @Nullable OfficialExtractor officials;
        private @Nullable String defaultPlace;

        private Builder() {}

        /**
         * Sets how pages are cleaned, to add own site profiles or limits.
         *
         * @param cleaner a page cleaner
         * @return this builder
         */
        public Builder pages(PageCleaner cleaner) {
            pages = cleaner;
            return this;
        }

        /**
         * Sets how plain-text scrapes are cleaned.
         *
         * @param cleaner a scrape cleaner
         * @return this builder
         */
        public Builder scrapes(ScrapeCleaner cleaner) {
            scrapes = cleaner;
            return this;
        }

        /**
         * Sets how dates are found, to change its options.
         *
         * @param extractor a date extractor
         * @return this builder
         */
        public Builder dates(DateExtractor extractor) {
            dates = extractor;
            return this;
        }

        /**
         * Sets how document references are found, to add own kinds, issuers or laws.
         *
         * @param extractor a document reference extractor
         * @return this builder
         */
        public Builder documents(DocumentReferenceExtractor extractor) {
            documents = extractor;
            return this;
        }

        /**
         * Sets how officials are found, to add own roles, organisations or places.
         *
         * @param extractor an official extractor
         * @return this builder
         */
        public Builder officials(OfficialExtractor extractor) {
            officials = extractor;
            return this;
        }

        /**
         * Sets the province to assume where neither the caller nor the site tells one.
         *
         * @param place slug ({@code nghe-an}) or name of a province
         * @return this builder
         * @throws IllegalArgumentException if no such province is known
         */
        public Builder defaultPlace(String place) {
            Provinces.Province province = Provinces.find(place);
            if (province == null) {
                throw new IllegalArgumentException("no such province: " + place);
            }
            defaultPlace = province.slug();
            return this;
        }

        /**
         * Makes the reader; its tables are loaded here.
         *
         * @return an immutable reader
         */
        public ArticleReader build() {
            return new ArticleReader(this);
        }
    }
}
