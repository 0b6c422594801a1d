package io.github.diembao.document;

import io.github.diembao.date.DateMention;
import io.github.diembao.text.TokenSequence;
import java.time.LocalDate;

/** Reads the day of a quoted letterhead: a line "Số: 12/CT-UBND", then place and day ("Vinh, ngày 5 tháng 3 năm 2021"). */
final class LetterheadReader {

    /** "Thành phố Hồ Chí Minh", "Bà Rịa - Vũng Tàu". */
    private static final int LONGEST_PLACE = 6;

    private static final int LONGEST_HEAD = 4;

    private final TokenSequence tokens;
    private final DateIndex dates;

    LetterheadReader(TokenSequence tokens, DateIndex dates) {
        this.tokens = tokens;
        this.dates = dates;
    }

    /** Tells whether a line begins with "Số" and the symbol, or with the kind's word. */
    boolean opens(Core core) {
        if (core.symbol() == null || core.form() == ReferenceForm.ELIDED) {
            return false;
        }
        int at = core.from();
        while (at > 0 && core.from() - at < LONGEST_HEAD && !tokens.lineBreakBefore(at)) {
            at--;
            if (!tokens.is(at, "số") && !tokens.isMark(at, ':')) {
                return false;
            }
        }
        boolean said = tokens.is(at, "số")
                || core.numeral() != null && tokens.isMark(core.numeral().from() - 1, ':');
        return said && (at == 0 || tokens.lineBreakBefore(at));
    }

    /** Takes the day after the name of a place that follows the symbol, on its line or on the next. */
    void read(Mention mention, int after) {
        // cells of a table that became text
        int start = tokens.isMark(after, '|') ? after + 1 : after;
        int at = start;
        while (at - start < LONGEST_PLACE
                && (tokens.shape(at).isCapitalised() || tokens.isMark(at, '-') && at > start)) {
            at++;
        }
        if (at == start || !tokens.isMark(at, ',') || !tokens.is(at + 1, "ngày") || tokens.lineBreakBefore(at + 1)) {
            return;
        }
        // "445-KL/TƯ" of a province, whose place we don't tell from a district's
        if (mention.isProvincialSlip() && !tokens.is(at - 1, "nội")) {
            return;
        }
        DateMention date = dates.at(at + 1);
        LocalDate day = date == null ? null : DateIndex.day(date);
        if (day != null) {
            mention.issuedOn = day;
            mention.year = mention.year == null ? Integer.valueOf(day.getYear()) : mention.year;
        }
    }
}
