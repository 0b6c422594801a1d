package io.github.diembao.document;

import io.github.diembao.date.DateMention;
import io.github.diembao.date.ResolvedFrom;
import io.github.diembao.text.TokenSequence;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads date, issuer and term that follow a reference. */
final class DetailReader extends PassageReader {

    private static final int MOST_PARTS = 8;
    private static final int TERM_REACH = 3;
    private static final int LONGEST_ORGAN = 12;

    private final LetterheadReader letterhead;

    DetailReader(Facts facts, TokenSequence tokens, DateIndex dates) {
        super(facts, tokens, dates);
        this.letterhead = new LetterheadReader(facts, tokens, dates);
    }

    /** Fills date, issuer, term and year of a mention, reading no further than {@code limit}. */
    void read(Mention mention, int limit) {
        inner(mention);
        int at = mention.core.to();
        if (tokens.isMark(at, ')') && isOpened(mention.core)) {
            at++;
        }
        at = afterBodyToken(mention, at, limit);
        for (int n = 0; n < MOST_PARTS && at < limit; n++) {
            int next = part(mention, at, limit);
            if (next <= at) {
                break;
            }
            at = next;
        }
        mention.detailsTo = at;
        mention.fullTo = at;
        letterhead.read(mention, at);
        court(mention, limit);
        if (mention.form == ReferenceForm.BARE && mention.year != null) {
            mention.form = ReferenceForm.SHORT;
        }
    }

    /** "Công văn của Sở Y tế số 1234/SYT-NVY": the body between kind and number. */
    private void inner(Mention mention) {
        KindWord word = mention.core.word();
        Numeral numeral = mention.core.numeral();
        if (word == null || numeral == null || mention.core.form() == ReferenceForm.ELIDED) {
            return;
        }
        for (int i = word.to(); i < numeral.from(); i++) {
            Body body = tokens.is(i, "của") ? facts.bodies().at(tokens, i + 1) : null;
            if (body != null && body.to() <= numeral.from() && BodyCheck.fits(facts, mention, body)) {
                mention.setIssuer(body);
                return;
            }
        }
    }

    /** "Công văn (số 73/TTg-CN)": the bracket opens between kind and number. */
    private boolean isOpened(Core core) {
        Numeral numeral = core.numeral();
        if (numeral == null) {
            return false;
        }
        for (int i = numeral.from() - 1; i >= core.from(); i--) {
            if (tokens.isMark(i, '(')) {
                return true;
            }
        }
        return false;
    }

    /** "02/2018/NQ-HĐTP TANDTC ngày 15/5/2018": the body's letters once more, told from a code by the day behind them. */
    private int afterBodyToken(Mention mention, int at, int limit) {
        boolean token = mention.core.symbol() != null
                && at + 1 < limit
                && LetterReader.isCapitals(tokens, at)
                && !tokens.lineBreakBefore(at)
                && tokens.is(at + 1, "ngày")
                && facts.symbols().letters().isIssuer(tokens.surface(at));
        return token ? at + 1 : at;
    }

    private int part(Mention mention, int start, int limit) {
        int at = start;
        // titles in capitals have their day on a line of its own
        boolean dated = tokens.is(at, "ngày") && !tokens.blankLineBefore(at);
        if (LineEnds.before(tokens, at) && !dated) {
            return -1;
        }
        boolean bracket = tokens.isMark(at, '(');
        if (bracket || tokens.isMark(at, ',') || tokens.isMark(at, '-') && tokens.spaceBefore(at)) {
            at++;
        }
        boolean separated = at > start;
        int end = date(mention, at, limit);
        if (end < 0) {
            end = term(mention, at);
        }
        if (end < 0) {
            end = issuer(mention, at, limit, separated, bracket);
        }
        if (end < 0 || end > limit) {
            return -1;
        }
        if (bracket) {
            int more = date(mention, tokens.isMark(end, ',') ? end + 1 : end, limit);
            end = more > 0 ? more : end;
            if (!tokens.isMark(end, ')')) {
                return tokens.isMark(end, ',') || tokens.isMark(end, ';') ? end : -1;
            }
            end++;
        }
        return end;
    }

    /** "ngày 25/10/2021", "ban hành ngày …", "ký ngày …", "ban hành năm 2013". */
    private int date(Mention mention, int start, int limit) {
        int verb = facts.words().end(tokens, start, WordClass.ISSUE);
        int at = verb > 0
                ? verb
                : tokens.is(start, "được") ? facts.words().end(tokens, start + 1, WordClass.ISSUE) : start;
        if (tokens.is(at, "lúc") || tokens.is(at, "hồi")) {
            at++;
        }
        // "Thông tư 29, từ 14/2" and "Thông tư 29, sáng nay" tell of other days
        boolean afterComma = tokens.isMark(start - 1, ',') && verb < 0;
        boolean announced = at >= 0 && at < tokens.size() && tokens.folded(at).equals("ngay") || tokens.is(at, "năm");
        if (at < 0 || at >= limit || tokens.is(at, "từ") || afterComma && !announced) {
            return -1;
        }
        DateMention date = dates.at(at);
        if (date == null) {
            return -1;
        }
        LocalDate day = DateIndex.day(date);
        if (day != null && mention.issuedOn == null) {
            int end = dates.end(date);
            boolean yearBelow = date.resolvedFrom() != ResolvedFrom.EXPLICIT && isYear(end);
            day = yearBelow ? day.withYear(tokens.intValue(end + 1)) : inPrintedYear(mention, date, day);
            mention.issuedOn = day;
            if (mention.year == null) {
                mention.year = day.getYear();
            }
            return yearBelow ? end + 2 : end;
        }
        Integer year = DateIndex.year(date);
        if (year != null && mention.core.numeral() != null && (mention.year == null || mention.year.equals(year))) {
            mention.year = year;
            return dates.end(date);
        }
        return -1;
    }

    /** "Ngày 3 tháng 3", and on the next line "năm 2011". */
    private boolean isYear(int at) {
        return tokens.is(at, "năm")
                && !tokens.blankLineBefore(at)
                && tokens.isNumber(at + 1)
                && tokens.length(at + 1) == 4
                && !tokens.lineBreakBefore(at + 1);
    }

    /** A day without a year after {@code 100/2019/NĐ-CP} lies in 2019, whatever the day of publication. */
    private static LocalDate inPrintedYear(Mention mention, DateMention date, LocalDate day) {
        Numeral numeral = mention.core.numeral();
        boolean printed =
                numeral != null && numeral.year() != null && !numeral.flags().contains("impossible-year");
        return printed && numeral != null && numeral.year() != null && date.resolvedFrom() != ResolvedFrom.EXPLICIT
                ? day.withYear(numeral.year())
                : day;
    }

    /** "khóa XIII", "của Đảng khóa XIII", "nhiệm kỳ" excluded. */
    private int term(Mention mention, int start) {
        int at = start;
        for (int n = 0;
                n < TERM_REACH && (tokens.is(at, "của") || tokens.is(at, "đảng") || tokens.is(at, "tỉnh"));
                n++) {
            at++;
        }
        if (!tokens.is(at, "khóa") || at + 1 >= tokens.size()) {
            return -1;
        }
        String numeral = tokens.surface(at + 1);
        Integer value = Numerals.term(numeral);
        if (value == null) {
            return -1;
        }
        mention.term = isAssembly(mention) ? String.valueOf(value) : Numerals.toRoman(value);
        return at + 2;
    }

    private static boolean isAssembly(Mention mention) {
        boolean body = mention.body != null
                && mention.body.branch().equals("assembly")
                && mention.body.level().equals("central");
        boolean symbol = mention.core.symbol() != null && mention.core.symbol().style() == Symbol.Style.ASSEMBLY;
        return body || symbol;
    }

    private int issuer(Mention mention, int start, int limit, boolean separated, boolean bracket) {
        int at = start;
        boolean of = tokens.is(at, "của") || tokens.is(at, "giữa") && bodiesOf(mention) > 1;
        boolean by = tokens.is(at, "do") || tokens.is(at, "được");
        if (of || by) {
            at++;
        }
        int head = of || by ? facts.words().end(tokens, at, WordClass.HEAD) : -1;
        if (head > 0 && facts.bodies().at(tokens, at) == null) {
            at = head;
        }
        int meeting = meetingEnd(at);
        if (meeting > 0 && (of || separated || isCentral(mention))) {
            mention.setIssuer(new Body("Ban Chấp hành Trung ương", "TW", "party", "central", null, false, at, meeting));
            return meeting;
        }
        Body body = facts.bodies().at(tokens, at);
        if (body == null && of) {
            body = facts.bodies().unlistedAt(tokens, at, limit);
        }
        if (body != null && body.token().equals("TU") && (of || by) && mention.isProvincialSlip()) {
            mention.toProvince();
        }
        if (body == null && !separated) {
            return locality(mention, at, by);
        }
        if (body == null || !BodyCheck.fits(facts, mention, body)) {
            return -1;
        }
        boolean meets = mention.core.form() == ReferenceForm.PLENUM;
        boolean dateFollows = dates.at(body.to()) != null && mention.core.symbol() != null;
        boolean termFollows = tokens.is(body.to(), "khóa") || tokens.is(body.to() + 1, "khóa");
        if (!of && !by && !bracket && !meets && !(separated && termFollows) && !(dateFollows && !separated)) {
            return -1;
        }
        if (bodiesOf(mention) > 1) {
            return joint(mention, body);
        }
        int end = body.to();
        if (by) {
            end = facts.words().end(tokens, end, WordClass.ISSUE);
            if (end < 0) {
                return -1;
            }
        }
        if (mention.issuer == null || body.isPartyAlone()) {
            if (mention.body == null || !body.isPartyAlone()) {
                mention.setIssuer(body);
            }
            return end;
        }
        return -1;
    }

    /** "Của tỉnh Hà Giang", "do huyện Đô Lương ban hành": the place of the body that the letters name. */
    private int locality(Mention mention, int at, boolean by) {
        Symbol symbol = mention.core.symbol();
        BodyReader.Locality place = symbol == null || symbol.issuers().size() != 1 || mention.issuer != null
                ? null
                : facts.bodies().localityAt(tokens, at);
        Issuer issuer = place == null || symbol == null
                ? null
                : facts.issuers().of(symbol.issuers().get(0), null);
        int end = place == null ? -1 : by ? facts.words().end(tokens, place.to(), WordClass.ISSUE) : place.to();
        if (place == null || issuer == null || end < 0 || !issuer.isLocal()) {
            return -1;
        }
        if (issuer.body().isEmpty()) {
            mention.province = place.level().equals("province") ? place.province() : null;
        } else {
            mention.complete(BodyReader.completed(tokens, issuer, place, at));
        }
        return end;
    }

    private static boolean isCentral(Mention mention) {
        Symbol symbol = mention.core.symbol();
        return symbol != null && symbol.issuers().contains("TW");
    }

    /** "của Bộ Y tế, Bộ Nội vụ và Bộ Tài chính": every body of a joint document; too few leave it to the letters. */
    private int joint(Mention mention, Body first) {
        StringBuilder names = new StringBuilder(first.name());
        int found = 1;
        int end = first.to();
        int next = afterJoint(end);
        Body body = bodyAt(next);
        while (body != null && found < bodiesOf(mention) && BodyCheck.fits(facts, mention, body)) {
            names.append("; ").append(body.name());
            found++;
            end = body.to();
            next = afterJoint(end);
            body = bodyAt(next);
        }
        if (found == bodiesOf(mention) && mention.issuer == null) {
            mention.setIssuers(first, names.toString());
        }
        return end;
    }

    /** Returns the body at a token or after the title of its head there ("Bộ trưởng Bộ Nội vụ"), or null. */
    private @Nullable Body bodyAt(int at) {
        Body body = at < 0 ? null : facts.bodies().at(tokens, at);
        int head = body == null && at >= 0 ? facts.words().end(tokens, at, WordClass.HEAD) : -1;
        return head < 0 ? body : facts.bodies().at(tokens, head);
    }

    /** "Hội nghị Trung ương 6", "Hội nghị lần thứ sáu Ban Chấp hành Trung ương": returns its end or -1. */
    private int meetingEnd(int start) {
        if (!tokens.is(start, "hội") || !tokens.is(start + 1, "nghị")) {
            return -1;
        }
        boolean central = false;
        int end = -1;
        for (int at = start + 2; at < start + LONGEST_ORGAN && !tokens.lineBreakBefore(at); at++) {
            Body body = facts.bodies().at(tokens, at);
            if (body != null && body.token().equals("TW")) {
                central = true;
                at = body.to() - 1;
                end = body.to();
            } else if (tokens.isNumber(at) || Numerals.ordinal(tokens.key(at)) > 0 || isRoman(at)) {
                end = at + 1;
            } else if (!tokens.is(at, "lần") && !tokens.is(at, "thứ")) {
                break;
            }
        }
        return central ? end : -1;
    }

    private boolean isRoman(int at) {
        return tokens.isWord(at) && Numerals.roman(tokens.surface(at)) > 0;
    }

    /** A court that goes on after a comma is the issuer of its judgment, though not part of the reference. */
    private void court(Mention mention, int limit) {
        if (mention.core.symbol() == null
                || mention.core.symbol().style() != Symbol.Style.COURT
                || mention.issuer != null) {
            return;
        }
        int at = tokens.isMark(mention.detailsTo, ',') ? mention.detailsTo + 1 : mention.detailsTo;
        Body body = at < limit && !tokens.lineBreakBefore(at) ? facts.bodies().at(tokens, at) : null;
        if (body != null && body.branch().equals("judiciary")) {
            mention.setIssuer(body);
        }
    }
}
