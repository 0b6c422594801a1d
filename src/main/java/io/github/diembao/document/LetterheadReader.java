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
    private static final int LONGEST_HEAD = 48;

    private static final int LONGEST_MATTER = 48;

    LetterheadReader(Facts facts, TokenSequence tokens, DateIndex dates) {
        super(facts, tokens, dates);
    }

    /** Fills body and day where a line begins with "Số" and the symbol; {@code after} is the token after its details. */
    void read(Mention mention, int after) {
        int line = lineStart(mention.core);
        if (line < 0) {
            return;
        }
        Body body = bodyAbove(line);
        if (body != null && mention.isProvincialSlip() && body.token().equals("TU")) {
            mention.toProvince();
        }
        if (body != null
                && !isCommittee(body)
                && mention.issuerFrom != IssuerSource.TEXT
                && BodyCheck.fits(facts, mention, body)) {
            mention.setIssuer(body);
        }
        if (mention.issuedOn == null) {
            day(mention, after);
        }
    }

    /** The Political Bureau and the Secretariat write under the head of the Central Committee, too. */
    private static boolean isCommittee(Body body) {
        return body.token().equals("TW") && body.name().startsWith("Ban Chấp hành");
    }

    /** Returns where the line begins that opens with "Số" and the symbol, -1 for any other. */
    private int lineStart(Core core) {
        if (core.symbol() == null || core.form() == ReferenceForm.ELIDED) {
            return -1;
        }
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

    /** Takes the day after the name of a place on the line of the symbol, the next, or the one after "V/v …". */
    private void day(Mention mention, int after) {
        // cells of a table that became text
        int at = tokens.isMark(after, '|') ? after + 1 : after;
        if (placeEnd(at) < 0 && isMatter(at)) {
            int limit = at + LONGEST_MATTER;
            do {
                at++;
            } while (at < limit && !(tokens.lineBreakBefore(at) && placeEnd(at) > 0));
        }
        int end = placeEnd(at);
        if (end < 0) {
            return;
        }
        if (mention.isProvincialSlip() && facts.words().end(tokens, at, WordClass.SEAT) != end) {
            // "445-KL/TƯ" from anywhere but the seat of the Central Committee
            mention.toProvince();
            mention.province = provinceAt(at);
        }
        DateMention date = dates.at(end + 1);
        LocalDate day = date == null ? null : DateIndex.day(date);
        if (day != null) {
            mention.issuedOn = day;
            mention.year = mention.year == null ? Integer.valueOf(day.getYear()) : mention.year;
        }
    }

    private boolean isMatter(int at) {
        return tokens.is(at, "v") && tokens.isMark(at + 1, '/') && tokens.is(at + 2, "v") || tokens.is(at, "về");
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
                at > start && tokens.isMark(at, ',') && tokens.is(at + 1, "ngày") && !tokens.lineBreakBefore(at + 1);
        return dated ? at : -1;
    }

    private @Nullable String provinceAt(int at) {
        Gazetteer.Match<Provinces.Province> named = Provinces.at(tokens, at);
        return named == null ? null : named.value().slug();
    }
}
