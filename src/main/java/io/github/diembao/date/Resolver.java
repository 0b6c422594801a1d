package io.github.diembao.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Third step: gives expressions their values, from left to right, against the publication date and the narrated date. */
final class Resolver {

    private final DateText text;
    private final @Nullable LocalDateTime now;
    private final PointResolver points;
    private final Narrative narrative;
    private final Cues cues;
    private final OtherName otherName;
    private final Comparison comparison;
    private final ToldYear toldYear;
    private final Moments moments;

    Resolver(DateText text, @Nullable LocalDateTime now, boolean forward) {
        this.text = text;
        LocalDate today = now == null ? null : now.toLocalDate();
        this.now = now;
        this.narrative = new Narrative(today);
        this.cues = new Cues(text);
        this.otherName = new OtherName(text);
        this.comparison = new Comparison(text, today);
        this.toldYear = new ToldYear(text, cues, today);
        this.moments = new Moments(now);
        this.points = new PointResolver(today, forward, narrative);
    }

    List<DateMention> resolve(List<Expression> expressions) {
        List<DateMention> mentions = new ArrayList<>(expressions.size());
        int scanned = 0;
        int paragraph = 0;
        int sentence = 0;
        for (Expression expression : expressions) {
            for (int i = scanned; i <= expression.from(); i++) {
                paragraph += text.lineStart(i) ? 1 : 0;
                sentence += text.sentenceStart(i) ? 1 : 0;
            }
            scanned = expression.from() + 1;
            boolean undated = expression.content() instanceof Point point ? !point.hasYear() : true;
            boolean future = undated && cues.future(expression.from(), expression.to());
            DateMention mention = mention(
                    expression,
                    new Place(
                            paragraph,
                            sentence,
                            future,
                            undated && cues.datesDocument(expression.from()),
                            undated && narrative.mayCarry() && cues.isOfCeremony(expression.from(), expression.to())));
            if (!text.lenient() || !mention.flags().contains(DateFlag.NO_SUCH_DAY)) {
                mentions.add(mention);
            }
        }
        return mentions;
    }

    /** Where an expression stands, and whether the words around it point forward, back or to a ceremony of today. */
    record Place(int paragraph, int sentence, boolean future, boolean past, boolean ceremony) {}

    private DateMention mention(Expression expression, Place place) {
        Content content = expression.content();
        if (content instanceof Point point && point.grain() == Grain.TIME && point.time() == null) {
            return build(expression, DateType.TIME, moments.at(point), point.modifier(), false);
        }
        if (content instanceof Point worded) {
            LocalDate beside = otherName.of(expression, worded);
            Point compared = comparison.compared(expression, worded, place);
            Point told = compared == null ? toldYear.dated(expression, worded, place) : null;
            Point point = told == null ? worded : told;
            Resolved resolved = beside != null
                    ? points.onDay(point, beside)
                    : points.resolve(compared == null ? point : compared, place);
            if (text.lenient() && point.grain() == Grain.TIME && resolved.from() == ResolvedFrom.PUBLISHED_AT) {
                resolved = moments.ahead(point, resolved);
            }
            if (compared == null) {
                remember(expression, point, resolved, place);
            }
            if (compared != null || told != null) {
                resolved = resolved.from(ResolvedFrom.CONTEXT);
            }
            DateType type = point.time() != null ? DateType.TIME : DateType.DATE;
            String value = resolved.value();
            if (type == DateType.DATE && value != null && value.indexOf('/') > 0) {
                type = DateType.INTERVAL;
            }
            boolean lunar = point.lunar() || beside != null && OtherName.isOfOtherCalendar(point, beside);
            return build(expression, type, resolved, point.modifier(), lunar);
        }
        if (content instanceof Content.Stretch worded) {
            Content.Stretch stretch = toldYear.dated(expression, worded, place);
            Resolved resolved = points.stretch(stretch, expression.worded(), place);
            LocalDate last = resolved.last();
            if (last != null && stretch.last().grain() == Grain.DAY) {
                narrative.day(
                        during(resolved, last), stretch.last().year() > 0, isAside(expression), place.paragraph());
            }
            return build(
                    expression,
                    DateType.INTERVAL,
                    resolved,
                    null,
                    stretch.last().lunar());
        }
        if (content instanceof Content.Amount amount) {
            Resolved stretch = text.lenient() ? moments.stretch(amount) : null;
            if (stretch != null) {
                return build(expression, DateType.INTERVAL, stretch, amount.modifier(), false);
            }
            return build(expression, DateType.DURATION, points.amount(amount), amount.modifier(), false);
        }
        if (content instanceof Content.Recurrence recurrence) {
            Resolved resolved = new Resolved(recurrence.value(), null, null, ResolvedFrom.EXPLICIT);
            Point point = recurrence.point();
            return build(expression, DateType.SET, resolved, null, point != null && point.lunar());
        }
        Content.Reference reference = (Content.Reference) content;
        Resolved resolved = new Resolved(reference.value(), null, null, ResolvedFrom.EXPLICIT);
        return build(expression, DateType.DATE, resolved, null, false);
    }

    /** Returns the day of days on end the text tells of: the present one, else the last. */
    private LocalDate during(Resolved days, LocalDate last) {
        LocalDate first = days.first();
        LocalDate today = now == null ? null : now.toLocalDate();
        boolean present = today != null && first != null && !today.isBefore(first) && !today.isAfter(last);
        return present && today != null ? today : last;
    }

    private void remember(Expression expression, Point point, Resolved resolved, Place place) {
        LocalDate first = resolved.first();
        if (first == null) {
            return;
        }
        if (!point.lunar() && point.grain() != Grain.TIME && !isAside(expression)) {
            comparison.tell(expression, point.grain(), first, place, opensSentence(expression.from()));
            toldYear.tell(first, place);
        }
        if (point.grain() == Grain.DAY) {
            otherName.day(first, expression.to());
        }
        boolean told = point.grain() == Grain.DAY && point.time() != null && !isAside(expression);
        if (told || point.grain() == Grain.TIME && resolved.from() == ResolvedFrom.CONTEXT) {
            narrative.event(first, place.sentence());
        }
        if (point.grain() == Grain.DAY && point.shift() != null && point.day() == 0) {
            narrative.present();
            narrative.day(first, false, false, place.paragraph());
            narrative.happened();
        } else if (point.grain() == Grain.DAY) {
            boolean dated = point.year() > 0 || resolved.from() == ResolvedFrom.CONTEXT;
            boolean aside = isAside(expression);
            narrative.day(first, dated, aside, place.paragraph());
            if (!aside && !cues.isBound(expression.from())) {
                narrative.happened();
            }
            if (point.time() == null && isHeading(expression)) {
                narrative.heading(first);
            }
        } else if ((point.grain() == Grain.YEAR || point.grain() == Grain.MONTH) && point.hasYear() && !point.lunar()) {
            rememberPeriod(expression, point, first, place);
        }
    }

    private void rememberPeriod(Expression expression, Point point, LocalDate first, Place place) {
        if (text.is(expression.from() - 1, "sinh")) {
            // "Sinh năm 1970, …": the year of a birth tells nothing of the days after it.
            return;
        }
        if (opensSentence(expression.from()) || cues.followsSource(expression.from())) {
            narrative.period(first, point.grain(), point.shift() != null, place.paragraph(), place.sentence());
        }
        if (point.shift() != null || isAside(expression)) {
            return;
        }
        if (point.grain() == Grain.MONTH) {
            narrative.tale().month(first);
        } else if (cues.opensTale(expression.from(), expression.to())) {
            narrative.tale().year(first.getYear());
        }
    }

    /** {@code Ngày 6/6:} or {@code 06.6.2023} on a line of its own, {@code 20/12 |} before the hours of a table. */
    private boolean isHeading(Expression expression) {
        int to = expression.to();
        int end = text.isMark(to, ':') || text.isMark(to, ')') ? to + 1 : to;
        int from = expression.from();
        boolean opens = text.lineStart(from) || text.lineStart(from - 1) && !text.isWord(from - 1);
        if (text.lineStart(from) && text.isMark(to, '|') && text.continues(to)) {
            return true;
        }
        return opens && to < text.size() && text.lineStart(end);
    }

    /** Tells whether a period stands first in its sentence, but for a preposition ({@code Trong năm 2021, …}). */
    private boolean opensSentence(int from) {
        return text.tellingStart(from) || text.tellingStart(from - 1) && text.before(DateWord.LEFT_DATE, from);
    }

    /** Dates in brackets, of documents and of births are not what the text tells of. */
    private boolean isAside(Expression expression) {
        return cues.isAside(expression.from());
    }

    private DateMention build(
            Expression expression, DateType type, Resolved resolved, @Nullable DateModifier modifier, boolean lunar) {
        var span = text.tokens().span(expression.from(), expression.to());
        return new DateMention(
                span,
                span.of(text.tokens().text()),
                type,
                resolved.value(),
                resolved.first(),
                resolved.last(),
                modifier,
                resolved.from(),
                lunar ? CalendarSystem.LUNAR : CalendarSystem.GREGORIAN,
                Grains.of(expression.content()),
                resolved.value() == null ? Set.of() : Inference.parts(expression.worded(), expression.content()),
                Contradictions.of(expression.content(), resolved, now != null));
    }
}
