package io.github.diembao.search;

import io.github.diembao.Article;
import io.github.diembao.date.DateMention;
import io.github.diembao.document.DocumentReference;
import io.github.diembao.official.NameMention;
import io.github.diembao.official.Official;
import io.github.diembao.official.Position;
import io.github.diembao.text.Block;
import io.github.diembao.text.BlockType;
import io.github.diembao.text.TextSketch;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Turns an article into the document an index holds. */
final class ArticleDocument {

    /** For the fields whose text is given as a string. */
    static final Analyzer ANALYZER = new VietnameseAnalyzer(VietnameseAnalyzer.Marks.BOTH, false);

    /** A longer mention is a period; a search for one of its days is not after it. */
    private static final int LONGEST_MENTION_OF_DAYS = 31;

    private static final int LONGEST_TERM = 200;

    private final Document document = new Document();
    private final NamedTexts names = new NamedTexts();
    private final Article article;

    private ArticleDocument(Article article) {
        this.article = article;
    }

    static Document of(Article article, long fingerprint, long sequence) {
        ArticleDocument made = new ArticleDocument(article);
        made.identity(fingerprint, sequence);
        made.text();
        made.people();
        made.documents();
        made.days();
        made.names.addTo(made.document);
        try {
            return Facets.CONFIG.build(made.document);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void identity(long fingerprint, long sequence) {
        document.add(new StringField(Fields.ID, article.id(), Field.Store.YES));
        stored(Fields.URL, article.url());
        document.add(new NumericDocValuesField(Fields.FINGERPRINT, fingerprint));
        document.add(new LongPoint(Fields.SEQUENCE, sequence));
        document.add(new NumericDocValuesField(Fields.SEQUENCE, sequence));
    }

    private void text() {
        ArticleTokens tokens = ArticleTokens.of(article.text());
        document.add(new StoredField(Fields.TEXT, article.text()));
        document.add(TermStream.marked(Fields.TEXT, tokens));
        document.add(DistinctTermStream.withFrequencies(Fields.TEXT_FOLDED, FoldedTerms.of(tokens)));
        document.add(DistinctTermStream.of(Fields.TEXT_PAIRS, SyllablePairs.of(tokens)));
        TextSketch sketch = tokens.sketch();
        if (sketch != null) {
            document.add(new BinaryDocValuesField(Fields.SKETCH, new BytesRef(sketch.toBytes())));
            for (long band : sketch.bands()) {
                document.add(new LongPoint(Fields.SKETCH_BANDS, band));
            }
        }
        stored(Fields.TITLE, article.title());
        named(Fields.TITLE, article.title());
        named(Fields.SAPO, article.sapo());
        for (Block block : article.blocks()) {
            if (block.type() == BlockType.CAPTION) {
                named(Fields.CAPTION, block.span().of(article.text()));
            }
        }
        named(Fields.SECTION, article.section());
        Facets.add(document, Facets.SECTION, article.section());
        article.tags().forEach(tag -> named(Fields.TAG, tag));
        for (String author : new LinkedHashSet<>(article.authors())) {
            named(Fields.AUTHOR, author);
            Facets.add(document, Facets.AUTHOR, author);
        }
    }

    private void people() {
        Set<String> names = new LinkedHashSet<>();
        Set<String> forms = new LinkedHashSet<>();
        Set<String> roles = new LinkedHashSet<>();
        Set<String> organizations = new LinkedHashSet<>();
        for (Official official : article.officials()) {
            names.add(official.name());
            forms.add(official.name());
            for (NameMention mention : official.mentions()) {
                forms.add(mention.text());
            }
            for (Position position : official.positions()) {
                String organization = position.organization();
                // The whole post, so that "bí thư huyện ủy" is found by its role.
                roles.add(organization == null ? position.role() : position.role() + " " + organization);
                if (organization != null) {
                    organizations.add(organization);
                }
            }
        }
        forms.forEach(name -> named(Fields.OFFICIAL, name));
        roles.forEach(role -> named(Fields.ROLE, role));
        organizations.forEach(organization -> named(Fields.ORGANIZATION, organization));
        names.forEach(name -> Facets.add(document, Facets.OFFICIAL, name));
        organizations.forEach(organization -> Facets.add(document, Facets.ORGANIZATION, organization));
    }

    private void documents() {
        Set<String> terms = new LinkedHashSet<>();
        Set<String> texts = new LinkedHashSet<>();
        Set<String> labels = new LinkedHashSet<>();
        for (DocumentReference reference : article.documents()) {
            texts.add(reference.text());
            if (reference.id() != null) {
                terms.add(reference.id());
            }
            String number = reference.number();
            if (number != null && reference.kindCode() != null) {
                for (String spelling : DocumentSymbols.numbers(number)) {
                    terms.addAll(DocumentSymbols.terms(reference.kindCode() + spelling));
                }
            }
            String symbol = reference.symbol();
            if (symbol != null) {
                terms.addAll(DocumentSymbols.terms(symbol));
                labels.add(symbol);
            } else if (reference.id() != null && reference.antecedent() == null) {
                labels.add(reference.text());
            }
        }
        for (String term : terms) {
            if (term.length() <= LONGEST_TERM) {
                document.add(new StringField(Fields.DOCUMENT, term, Field.Store.NO));
            }
        }
        texts.forEach(text -> named(Fields.DOCUMENT_TEXT, text));
        labels.forEach(label -> Facets.add(document, Facets.DOCUMENT, label));
    }

    private void days() {
        LocalDate day = article.publishedOn();
        if (day != null) {
            // Not a LongField: results are sorted by the day, which takes a single value.
            document.add(new LongPoint(Fields.DAY, day.toEpochDay()));
            document.add(new NumericDocValuesField(Fields.DAY, day.toEpochDay()));
            Facets.add(
                    document,
                    Facets.MONTH,
                    day.toString().substring(0, day.toString().length() - 3));
            long second = article.publishedAt() != null
                    ? article.publishedAt().toEpochSecond()
                    : day.atStartOfDay().toEpochSecond(ZoneOffset.ofHours(7));
            document.add(new NumericDocValuesField(Fields.TIME, second));
            stored(
                    Fields.PUBLISHED_AT,
                    article.publishedAt() != null ? SearchJson.moment(article.publishedAt()) : day.toString());
        }
        for (DateMention mention : article.dates()) {
            LocalDate first = mention.firstDay();
            LocalDate last = mention.lastDay();
            if (first == null || last == null || last.isBefore(first)) {
                continue;
            }
            long[] from = {first.toEpochDay()};
            long[] to = {last.toEpochDay()};
            document.add(new LongRange(Fields.MENTIONED_PERIODS, from, to));
            if (to[0] - from[0] < LONGEST_MENTION_OF_DAYS) {
                document.add(new LongRange(Fields.MENTIONED_DAYS, from, to));
            }
        }
    }

    private void named(String field, @Nullable String text) {
        names.add(field, text);
    }

    private void stored(String field, @Nullable String value) {
        if (value != null) {
            document.add(new StoredField(field, value));
        }
    }
}
