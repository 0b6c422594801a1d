package io.github.diembao.official;

import io.github.diembao.text.ExtractionContext;
import io.github.diembao.text.SourceText;
import io.github.diembao.text.SpanSet;
import io.github.diembao.text.TokenSequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the officials of a text: who is who, in which post of which body. Immutable and thread-safe; time is linear in
 * the text.
 */
public final class OfficialExtractor {

    private static final class Shared {
        static final OfficialExtractor INSTANCE = builder().build();
    }

    private final Vocabulary vocabulary;
    private final PartRecognizer recognizer;

    private OfficialExtractor(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.recognizer = new PartRecognizer(vocabulary);
    }

    /**
     * Returns the extractor with the project's own tables.
     *
     * @return a shared instance
     */
    public static OfficialExtractor create() {
        return Shared.INSTANCE;
    }

    /**
     * Starts an extractor with further rows.
     *
     * @return a builder that holds the project's own tables
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Finds the officials of a text that stands alone; blank lines part its paragraphs.
     *
     * @param text any text
     * @param context day of publication and the paper's province, as far as known
     * @return one entry a person, in order of first mention; offsets refer to {@code text}
     */
    public List<Official> extract(String text, ExtractionContext context) {
        SourceText source = SourceText.of(text);
        return extract(source.tokens(), context, SpanSet.empty()).stream()
                .map(official -> official.in(source))
                .toList();
    }

    /**
     * Finds the officials of an article that is already tokenised.
     *
     * @param tokens its tokens
     * @param context day of publication and the paper's province, as far as known
     * @param occupied stretches that hold no names or posts, such as document references
     * @return one entry a person, in order of first mention; offsets refer to {@code tokens.text()}
     */
    public List<Official> extract(TokenSequence tokens, ExtractionContext context, SpanSet occupied) {
        PartList parts = new PartList(recognizer.recognize(tokens, occupied), tokens);
        List<Attribution> attributions = Assembler.assemble(parts, vocabulary);
        if (attributions.stream().allMatch(a -> a.holdings().isEmpty())) {
            return List.of();
        }
        ArticleBodies article = new ArticleBodies(tokens, vocabulary, recognizer.bodies(), recognizer.places());
        BodyCompleter completer = new BodyCompleter(article, context);
        OfficialBuilder entries = new OfficialBuilder(tokens, vocabulary, context.publishedOn());
        List<PersonRegistry.Person> persons = new ArrayList<>();
        for (PersonRegistry.Person person : new PersonRegistry(tokens).resolve(attributions)) {
            if (person.official()) {
                Home home = Home.of(person.occurrences(), person.foreign() && article.abroad());
                person.occurrences().forEach(a -> completer.complete(a.holdings(), home));
                person.dropOpenPosts();
            }
            if (person.official()) {
                persons.add(person);
            }
        }
        Map<PersonRegistry.Person, List<PostMention>> posts =
                new PostMentions(parts, vocabulary, completer, entries).of(persons);
        List<Official> officials = new ArrayList<>();
        persons.forEach(p -> officials.add(entries.build(p, posts.getOrDefault(p, List.of()))));
        officials.sort(Comparator.comparingInt(o -> o.mentions().get(0).span().start()));
        return List.copyOf(officials);
    }

    /** Adds a user's rows to the tables. Not thread-safe; use it for one extractor. */
    public static final class Builder {

        private final VocabularyBuilder rows = new VocabularyBuilder();

        private Builder() {}

        /**
         * Adds a title that a body may follow.
         *
         * @param title the title, which is also reported as the role
         * @param branch branch of power such as {@code state}, or null where the body tells
         * @return this builder
         */
        public Builder addRole(String title, @Nullable String branch) {
            rows.title(List.of(title), TitleEntry.of(title, "after", "", branch == null ? "" : branch, "", Set.of()));
            return this;
        }

        /**
         * Adds a body by its full name or the first words of it; an area may follow.
         *
         * @param name the name
         * @param branch branch of power such as {@code state}
         * @param level level such as {@code province}, or null where the area tells
         * @return this builder
         */
        public Builder addOrganization(String name, String branch, @Nullable String level) {
            rows.body(name, branch, level == null ? "" : level, null);
            return this;
        }

        /**
         * Adds a form of address.
         *
         * @param form the words before a name
         * @return this builder
         */
        public Builder addHonorific(String form) {
            rows.address(form, new AddressEntry(form.toLowerCase(Locale.ROOT), AddressEntry.Kind.HONORIFIC, "", false));
            return this;
        }

        /**
         * Adds a family name.
         *
         * @param surname one syllable
         * @return this builder
         */
        public Builder addSurname(String surname) {
            rows.surname(surname, false);
            return this;
        }

        /**
         * Adds a place.
         *
         * @param type kind of unit, such as {@code xã}
         * @param name its name without the type
         * @return this builder
         */
        public Builder addPlace(String type, String name) {
            rows.place(name, Set.of(type));
            return this;
        }

        /**
         * Compiles the tables; the builder must not be used afterwards.
         *
         * @return the extractor
         */
        public OfficialExtractor build() {
            return new OfficialExtractor(rows.build());
        }
    }
}
