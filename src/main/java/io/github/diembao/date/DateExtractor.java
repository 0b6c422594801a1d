package io.github.diembao.date;

import io.github.diembao.text.ExtractionContext;
import io.github.diembao.text.SourceText;
import io.github.diembao.text.SpanSet;
import io.github.diembao.text.TokenSequence;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds and resolves the temporal expressions of Vietnamese news: dates, times, durations, sets and intervals, in the
 * civil and the lunar calendar. Immutable and thread-safe; cost is linear in the length of any text.
 *
 * <pre>{@code
 * DateExtractor dates = DateExtractor.create();
 * ExtractionContext context = ExtractionContext.published(LocalDate.of(2022, 11, 14));
 * for (DateMention mention : dates.extract("Sáng 14/11, huyện tổ chức hội nghị.", context)) {
 *     System.out.println(mention.text() + " = " + mention.value()); // Sáng 14/11 = 2022-11-14TMO
 * }
 * }</pre>
 */
public final class DateExtractor {

    private final boolean anaphora;
    private final boolean vague;
    private final boolean forward;

    private DateExtractor(Builder builder) {
        this.anaphora = builder.anaphora;
        this.vague = builder.vague;
        this.forward = builder.forward;
    }

    /**
     * Returns an extractor with every option off.
     *
     * @return the extractor for newspaper articles
     */
    public static DateExtractor create() {
        return builder().build();
    }

    /**
     * Starts an extractor with options.
     *
     * @return a builder with every option off
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Finds the temporal expressions of a text. The text is normalised and tokenised here; digits in the number of a
     * document are refused by their shape.
     *
     * @param text any text
     * @param context when it was published, as far as known
     * @return mentions in the order of the text, not overlapping, with offsets into {@code text}; empty for none
     */
    public List<DateMention> extract(String text, ExtractionContext context) {
        SourceText source = SourceText.of(text);
        List<DateMention> found = extract(source.tokens(), context, SpanSet.empty());
        List<DateMention> mentions = new ArrayList<>(found.size());
        for (DateMention mention : found) {
            mentions.add(mention.in(source));
        }
        return List.copyOf(mentions);
    }

    /**
     * Finds the temporal expressions of a tokenised text outside the stretches that are taken.
     *
     * @param tokens a normalised text
     * @param context when it was published, as far as known
     * @param occupied spans of {@code tokens.text()} in which nothing may be found, such as numbers of documents
     * @return mentions in the order of the text, not overlapping, with offsets into {@code tokens.text()}
     */
    public List<DateMention> extract(TokenSequence tokens, ExtractionContext context, SpanSet occupied) {
        DateText text = new DateText(tokens, occupied, forward);
        List<Expression> recognised = new Recogniser(text, anaphora, vague).recognise();
        if (recognised.isEmpty()) {
            return List.of();
        }
        List<Expression> assembled = new Assembler(text).assemble(recognised);
        return List.copyOf(new Resolver(text, context.publishedAt(), forward).resolve(assembled));
    }

    /** Collects the options of an extractor. Not thread-safe. */
    public static final class Builder {

        private boolean anaphora;
        private boolean vague;
        private boolean forward;

        private Builder() {}

        /**
         * Sets whether {@code hôm sau}, {@code cùng ngày}, {@code năm đó} are mentions, resolved against the last date.
         *
         * @param on off by default
         * @return this builder
         */
        public Builder anaphora(boolean on) {
            this.anaphora = on;
            return this;
        }

        /**
         * Sets whether {@code hiện nay}, {@code vừa qua}, {@code thời gian tới} are mentions with the values
         * {@code PRESENT_REF}, {@code PAST_REF}, {@code FUTURE_REF}.
         *
         * @param on off by default
         * @return this builder
         */
        public Builder vague(boolean on) {
            this.vague = on;
            return this;
        }

        /**
         * Sets whether the text is a message: weekdays and days without month or year look ahead instead of back, as in
         * news; {@code 8 giờ} is a clock time, of tomorrow where it has passed today; a day and its clock time are one
         * mention; {@code 3 tháng nữa} and {@code trong 30 phút} count from the moment of writing,
         * {@link ExtractionContext#publishedAt()}, to the day or minute; {@code 3 ngày tới} and {@code 2 tháng qua} are
         * intervals that start or end there; a day that no calendar has is no mention.
         *
         * @param on off by default
         * @return this builder
         */
        public Builder forward(boolean on) {
            this.forward = on;
            return this;
        }

        /**
         * Makes the extractor.
         *
         * @return an immutable extractor
         */
        public DateExtractor build() {
            return new DateExtractor(this);
        }
    }
}
