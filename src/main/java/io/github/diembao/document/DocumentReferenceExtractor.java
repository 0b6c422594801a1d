package io.github.diembao.document;

import io.github.diembao.date.DateExtractor;
import io.github.diembao.date.DateMention;
import io.github.diembao.text.ExtractionContext;
import io.github.diembao.text.SourceText;
import io.github.diembao.text.Span;
import io.github.diembao.text.TokenSequence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds references to Party and State documents in Vietnamese text: numbered in every spelling, in lists, short and bare
 * forms, laws by name, papers of plenums and congresses, courts and standards, and what points back to them. Immutable
 * and thread-safe; the cost is linear in the text.
 *
 * <pre>{@code
 * List<DocumentReference> found = DocumentReferenceExtractor.create()
 *         .extract("Kết luận số 21-KL/TW, ngày 25/10/2021", ExtractionContext.none());
 * found.get(0).id(); // vn/dang/tw/kl/k13/21
 * }</pre>
 */
public final class DocumentReferenceExtractor {

    private final Facts facts;
    private final ReferenceResolver resolver;
    private final CoreScanner scanner;
    private final AliasReader aliases;
    private final DateExtractor dates = DateExtractor.create();

    private DocumentReferenceExtractor(Facts facts, ReferenceResolver resolver) {
        this.facts = facts;
        this.resolver = resolver;
        this.scanner = new CoreScanner(facts);
        this.aliases = new AliasReader(facts);
    }

    /**
     * Returns an extractor with the tables of the library.
     *
     * @return an immutable extractor; keep it, tables are read at each call
     */
    public static DocumentReferenceExtractor create() {
        return builder().build();
    }

    /**
     * Starts an extractor with rows of one's own.
     *
     * @return a builder with the tables of the library
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Finds the references of a text.
     *
     * @param text any text
     * @param context publication day and place as far as known
     * @return the references in order, offsets into {@code text}; empty where there are none
     */
    public List<DocumentReference> extract(String text, ExtractionContext context) {
        SourceText source = SourceText.of(text);
        DocumentScan scan = scan(source.tokens());
        List<DateMention> dates = this.dates.extract(source.tokens(), context, scan.occupied());
        List<DocumentReference> found = new ArrayList<>();
        for (DocumentReference reference : resolve(scan, dates, context)) {
            found.add(Eth.flag(reference.in(source), source));
        }
        return List.copyOf(found);
    }

    /**
     * Takes one symbol apart that stands alone, with the rows of one's own.
     *
     * @param text such as {@code 1234/QĐ-UBND.ĐTXD}
     * @return its parts; what could not be read is flagged
     * @see DocumentSymbol#parse
     */
    public DocumentSymbol parseSymbol(String text) {
        return new LoneSymbolReader(facts).read(text);
    }

    /**
     * Recognises numbers, symbols and names: the first of two steps, so that dates can be read in between.
     *
     * @param tokens a normalised text
     * @return what was recognised
     */
    public DocumentScan scan(TokenSequence tokens) {
        return new DocumentScan(tokens, aliases.read(tokens, scanner.scan(tokens)));
    }

    /**
     * Gathers dates, issuers and subjects, builds identifiers and links repeats: the second step.
     *
     * @param scan the result of {@link #scan}
     * @param dates dates of the same text
     * @param context publication day and place as far as known
     * @return the references in order, offsets into the text of the tokens
     */
    public List<DocumentReference> resolve(DocumentScan scan, List<DateMention> dates, ExtractionContext context) {
        if (scan.cores().isEmpty()) {
            return List.of();
        }
        return List.copyOf(
                new ReferenceAssembler(facts, resolver, scan.tokens(), dates, context).assemble(scan.cores()));
    }

    /** Collects rows of one's own. Not thread-safe. */
    public static final class Builder {

        private final List<KindRow> kinds = new ArrayList<>();
        private final List<Issuer> issuers = new ArrayList<>();
        private final List<Law> laws = new ArrayList<>();
        private ReferenceResolver resolver = ReferenceResolver.strict();

        private Builder() {}

        /**
         * Adds a kind of document.
         *
         * @param name base kind in lower case
         * @param code its segment of the identifier
         * @param words further words for it
         * @param symbols tokens of symbols that stand for it
         * @return this builder
         */
        public Builder kind(String name, String code, List<String> words, List<String> symbols) {
            DocumentKind kind = new DocumentKind(
                    name, code, symbols, List.of("any"), DocumentKind.Bare.CAREFUL, "", 99_999, false, List.of());
            List<String> all = new ArrayList<>(words);
            all.add(0, name);
            kinds.add(new KindRow(kind, all, List.of()));
            return this;
        }

        /**
         * Adds an issuing body.
         *
         * @param token its token in symbols, such as {@code BTNMT}
         * @param body its full name
         * @param branch {@code party}, {@code state}, {@code assembly}, {@code mass} …
         * @param level {@code central}, {@code ministry}, {@code province}, {@code district}, {@code commune} or
         *     {@code unit}
         * @return this builder
         */
        public Builder issuer(String token, String body, String branch, String level) {
            issuers.add(new Issuer(token, body, branch, List.of(level), false, false, ""));
            return this;
        }

        /**
         * Adds a law.
         *
         * @param kind {@code luật}, {@code bộ luật} or {@code pháp lệnh}
         * @param name its name with the kind word first
         * @param symbol number with letters, such as {@code 45/2013/QH13}
         * @param passed day it was passed, null where unknown
         * @return this builder
         */
        public Builder law(String kind, String name, String symbol, @Nullable LocalDate passed) {
            laws.add(new Law(kind, name, symbol, passed));
            return this;
        }

        /**
         * Sets who decides which document a short mention means.
         *
         * @param chosen a thread-safe resolver
         * @return this builder
         */
        public Builder resolver(ReferenceResolver chosen) {
            this.resolver = chosen;
            return this;
        }

        /**
         * Builds the extractor.
         *
         * @return an immutable extractor
         * @throws IllegalArgumentException if a row of one's own is malformed
         */
        public DocumentReferenceExtractor build() {
            return new DocumentReferenceExtractor(Facts.load(kinds, issuers, laws), resolver);
        }
    }

    /** Marks references whose printed form has the Icelandic Eth for Đ, which normalising hides. */
    private static final class Eth {
        static DocumentReference flag(DocumentReference reference, SourceText source) {
            Span span = reference.span();
            String printed = span.of(source.source());
            boolean eth = printed.indexOf('Ð') >= 0 || printed.indexOf('ð') >= 0;
            return eth ? reference.withFlag("eth") : reference;
        }
    }
}
