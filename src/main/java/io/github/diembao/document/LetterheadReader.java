package io.github.diembao.document;

import io.github.diembao.date.DateMention;
import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.Provinces;
import io.github.diembao.text.Shape;
import io.github.diembao.text.TokenSequence;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads body and day of a quoted letterhead: the body's line, a line "Số: 12/CT-UBND", perhaps a line that says what it is
 * about, then place and day ("Vinh, ngày 5 tháng 3 năm 2021").
 */
final class LetterheadReader extends PassageReader {

    /** "Thành phố Hồ Chí Minh", "Bà Rịa - Vũng Tàu". */
    private static final int LONGEST_PLACE = 6;

    private static final int LONGEST_OPENING = 4;
    /** A body in two lines, the country's name and motto and rows of dashes. */
    private static final int LONGEST_HEAD = 80;

    private static final int LONGEST_MATTER = 48;
    /** "Thành phố Hồ Chí Minh, ngày 5 tháng 3 năm 2021". */
    private static final int LONGEST_STAMP = 16;

    LetterheadReader(Facts facts, TokenSequence tokens, DateIndex dates) {
        super(facts, tokens, dates);
    }

    /** Fills body, day and province where "Số" and the symbol open a line or stand before place and day. */
    void read(Mention mention, int after) {
        if (mention.core.symbol() == null || mention.core.form() == ReferenceForm.ELIDED) {
            return;
        }
        int line = lineStart(mention.core);
        if (line >= 0) {
            body(mention, line);
        }
        if (mention.issuedOn == null && (line >= 0 || isNumbered(mention.core))) {
            int below = placeAt(after, line >= 0);
            day(mention, below >= 0 || line < 0 ? below : placeAbove(line));
        }
    }

    private void body(Mention mention, int line) {
        Body body = bodyAbove(line);
        if (body == null) {
            return;
        }
        if (mention.isProvincialSlip() && body.token().equals("TU")) {
            mention.toProvince();
        }
        boolean fits = BodyCheck.fits(facts, mention, body);
        mention.letterhead |= fits;
        boolean told =
                body.placed() || body.level().equals("central") || body.level().equals("ministry");
        if (told && fits && bodiesOf(mention) == 1 && !isCommittee(body) && mention.issuerFrom != IssuerSource.TEXT) {
            mention.setIssuer(body);
        }
    }

    /** "Số: 12/CT-UBND": a number behind a colon, wherever the line began. */
    private boolean isNumbered(Core core) {
        Numeral numeral = core.numeral();
        return numeral != null && tokens.isMark(numeral.from() - 1, ':') && tokens.is(numeral.from() - 2, "số");
    }

    /** The Political Bureau and the Secretariat write under the head of the Central Committee, too. */
    private static boolean isCommittee(Body body) {
        return body.token().equals("TW") && body.name().startsWith("Ban Chấp hành");
    }

    /** Returns where the line begins that opens with "Số" and the symbol, -1 for any other. */
    private int lineStart(Core core) {
        int at = core.from();
        while (at > 0 && core.from() - at < LONGEST_OPENING && !tokens.lineBreakBefore(at)) {
            at--;
            if (!tokens.is(at, "số") && !tokens.isMark(at, ':')) {
                return -1;
            }
        }
        boolean said = tokens.is(at, "số")
                || core.numeral() != null && tokens.isMark(core.numeral().from() - 1, ':');
        return said && tokens.lineBreakBefore(at) ? at : -1;
    }

    /** Returns the nearest body at the start of a line above, in capitals as letterheads have it, or null. */
    private @Nullable Body bodyAbove(int line) {
        for (int at = line - 1; at >= 0 && at >= line - LONGEST_HEAD; at--) {
            Body body = tokens.lineBreakBefore(at) && tokens.shape(at) == Shape.UPPER
                    ? facts.bodies().at(tokens, at)
                    : null;
            if (body != null && body.to() <= line && !body.isPartyAlone()) {
                return body;
            }
        }
        return null;
    }

    /**
     * Takes the day after the name of a place: behind the symbol, or on a line below it with nothing between but the
     * matter ("V/v …") or the country's name and motto.
     */
    private void day(Mention mention, int at) {
        if (at < 0) {
            return;
        }
        int end = placeEnd(at);
        if (mention.isProvincialSlip() && facts.words().end(tokens, at, WordClass.SEAT) != end) {
            // "445-KL/TƯ" from anywhere but the seat of the Central Committee
            mention.toProvince();
        }
        mention.letterhead = true;
        mention.province = provinceAt(at);
        DateMention date = dates.at(end + 1);
        LocalDate day = date == null ? null : DateIndex.day(date);
        if (day != null) {
            mention.issuedOn = day;
            mention.year = mention.year == null ? Integer.valueOf(day.getYear()) : mention.year;
        }
    }

    /** Returns the place that opens the line above the number and whose day ends it, or -1. */
    private int placeAbove(int line) {
        int at = line - 1;
        while (at > 0 && line - at < LONGEST_STAMP && !tokens.lineBreakBefore(at)) {
            at--;
        }
        int end = at >= 0 ? placeEnd(at) : -1;
        DateMention date = end < 0 ? null : dates.at(end + 1);
        return date != null && dates.end(date) == line ? at : -1;
    }

    private int placeAt(int after, boolean opensLine) {
        // cells of a table that became text
        int at = tokens.isMark(after, '|') ? after + 1 : after;
        if (placeEnd(at) > 0) {
            return at;
        }
        boolean cell = tokens.isMark(after, '|') && tokens.shape(at) == Shape.UPPER;
        if (!cell && !(opensLine && isPassed(at))) {
            return -1;
        }
        int limit = Math.min(tokens.size(), at + LONGEST_MATTER);
        for (at++; at < limit; at++) {
            // the motto in capitals or a rule may stand before the place on its line
            boolean mayStart = tokens.lineBreakBefore(at)
                    || tokens.shape(at) == Shape.TITLE
                            && (tokens.isMark(at - 1, '-') || tokens.shape(at - 1) == Shape.UPPER);
            if (mayStart && placeEnd(at) > 0) {
                return at;
            }
        }
        return -1;
    }

    /** Tells whether what the letterhead is about, a heading or a rule goes on at a token. */
    private boolean isPassed(int at) {
        boolean matter = tokens.is(at, "v") && tokens.isMark(at + 1, '/') && tokens.is(at + 2, "v");
        boolean heading = tokens.lineBreakBefore(at) && (tokens.shape(at) == Shape.UPPER || !tokens.isWord(at));
        return at < tokens.size() && (matter || tokens.is(at, "về") || heading);
    }

    /** Returns the end of the place in "Vinh, ngày 5 …" at a token, or -1. */
    private int placeEnd(int start) {
        int at = start;
        while (at - start < LONGEST_PLACE
                && at < tokens.size()
                && (tokens.shape(at).isCapitalised() || tokens.isMark(at, '-') && at > start)) {
            at++;
        }
        boolean dated =
                at > start && tokens.isMark(at, ',') && tokens.is(at + 1, "ngày") && !tokens.blankLineBefore(at + 1);
        return dated ? at : -1;
    }

    private @Nullable String provinceAt(int at) {
        Gazetteer.Match<Provinces.Province> named = Provinces.at(tokens, at);
        return named == null ? null : named.value().slug();
    }
}
