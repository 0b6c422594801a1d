package io.github.diembao.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The year a text told of last, for {@code tháng 8 năm ấy} and {@code ngày 12/9 cùng năm}; in a tale of long ago also
 * for {@code năm sau}, which nothing connects with the day of publication there. Used by one thread, for one text.
 */
final class ToldYear {

    private final DateText text;
    private final Cues cues;
    private final @Nullable LocalDate today;
    private @Nullable LocalDate told;
    private int toldParagraph = -1;
    private int toldSentence = -1;

    ToldYear(DateText text, Cues cues, @Nullable LocalDate today) {
        this.text = text;
        this.cues = cues;
        this.today = today;
    }

    /** Takes note of a day or period the text tells of. */
    void tell(LocalDate first, Resolver.Place place) {
        told = first;
        toldParagraph = place.paragraph();
        toldSentence = place.sentence();
    }

    /** Returns a stretch with the year its ends point back to, else as it is. */
    Content.Stretch dated(Expression expression, Content.Stretch stretch, Resolver.Place place) {
        Point first = dated(expression, stretch.first(), place);
        Point last = dated(expression, stretch.last(), place);
        return new Content.Stretch(first == null ? stretch.first() : first, last == null ? stretch.last() : last);
    }

    /** Returns the point with the year its words point back to; null where none was told, or they don't point back. */
    @Nullable
    Point dated(Expression expression, Point point, Resolver.Place place) {
        LocalDate last = told;
        if (last == null) {
            return null;
        }
        Point.Shift shift = point.shift();
        if (shift != null && shift.told()) {
            return point.withYear(last.getYear(), null);
        }
        LocalDate now = today;
        boolean next = shift != null && shift.unit() == Unit.YEAR && text.is(expression.to() - 1, "sau");
        if (shift == null || !next || now == null || last.getYear() > now.getYear() - Narrative.FAR_PAST) {
            return null;
        }
        boolean goesOn = place.paragraph() == toldParagraph && place.sentence() <= toldSentence + 1;
        return goesOn && !cues.future(expression.from(), expression.to())
                ? point.withYear(last.getYear() + shift.amount(), null)
                : null;
    }
}
