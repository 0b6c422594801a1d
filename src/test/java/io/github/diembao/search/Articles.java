package io.github.diembao.search;

import io.github.diembao.Article;
import io.github.diembao.date.CalendarSystem;
import io.github.diembao.date.DateMention;
import io.github.diembao.date.DateType;
import io.github.diembao.document.DocumentReference;
import io.github.diembao.document.ReferenceForm;
import io.github.diembao.html.ArticleStatus;
import io.github.diembao.official.NameMention;
import io.github.diembao.official.Official;
import io.github.diembao.official.OfficialKind;
import io.github.diembao.official.Position;
import io.github.diembao.text.Block;
import io.github.diembao.text.BlockType;
import io.github.diembao.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes articles for tests without reading pages. */
final class Articles {

    private final String id;
    private final String text;
    private @Nullable String title;
    private @Nullable String sapo;
    private @Nullable String section;
    private @Nullable LocalDate day;
    private final List<String> authors = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<DateMention> dates = new ArrayList<>();
    private final List<DocumentReference> documents = new ArrayList<>();
    private final List<Official> officials = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    private Articles(String id, String text) {
        this.id = id;
        this.text = text;
    }

    static Articles of(String id, String text) {
        return new Articles(id, text);
    }

    /** An article of one text and nothing else. */
    static Article plain(String id, String text) {
        return of(id, text).build();
    }

    Articles title(String newTitle) {
        title = newTitle;
        return this;
    }

    Articles sapo(String newSapo) {
        sapo = newSapo;
        return this;
    }

    Articles section(String newSection) {
        section = newSection;
        return this;
    }

    Articles on(String newDay) {
        day = LocalDate.parse(newDay);
        return this;
    }

    Articles author(String author) {
        authors.add(author);
        return this;
    }

    Articles tag(String tag) {
        tags.add(tag);
        return this;
    }

    Articles caption(String caption) {
        int start = text.indexOf(caption);
        blocks.add(new Block(BlockType.CAPTION, new Span(start, start + caption.length())));
        return this;
    }

    Articles mentions(String first, String last) {
        dates.add(new DateMention(
                new Span(0, 1),
                text.substring(0, 1),
                DateType.DATE,
                null,
                LocalDate.parse(first),
                LocalDate.parse(last),
                null,
                null,
                CalendarSystem.GREGORIAN));
        return this;
    }

    Articles document(String surface, @Nullable String symbol, String documentId) {
        String[] segments = documentId.split("/");
        documents.add(new DocumentReference(
                new Span(0, 1),
                surface,
                new Span(0, 1),
                symbol == null ? ReferenceForm.NAMED : ReferenceForm.FULL,
                documentId,
                null,
                segments.length > 3 ? segments[3] : null,
                symbol == null ? null : segments[segments.length - 1],
                null,
                symbol,
                symbol,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of()));
        return this;
    }

    Articles official(String name, String role, String organization) {
        Position position =
                new Position(role, organization, null, null, null, null, false, false, false, null, new Span(0, 1), 1);
        officials.add(new Official(
                name,
                null,
                null,
                OfficialKind.values()[0],
                List.of(position),
                List.of(new NameMention(new Span(0, 1), name))));
        return this;
    }

    Article build() {
        return new Article(
                id,
                id + ".html",
                "https://baonghean.vn/" + id + ".html",
                "baonghean.vn",
                "generic",
                ArticleStatus.OK,
                "vi",
                title,
                sapo,
                authors,
                section,
                tags,
                null,
                day,
                null,
                text,
                blocks,
                List.of(),
                dates,
                documents,
                officials,
                List.of(),
                List.of());
    }
}
