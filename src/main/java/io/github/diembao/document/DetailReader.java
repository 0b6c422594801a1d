package io.github.diembao.document;

import io.github.diembao.date.DateMention;
import io.github.diembao.date.ResolvedFrom;
import io.github.diembao.text.TokenSequence;
import java.time.LocalDate;

/** Reads date and term that follow a reference, and the issuer between them. */
final class DetailReader extends PassageReader {

    private static final int MOST_PARTS = 8;
    private static final int TERM_REACH = 3;
    private static final int LONGEST_LAW = 14;

    private final LetterheadReader letterhead;
    private final IssuerReader issuers;

    DetailReader(Facts facts, TokenSequence tokens, DateIndex dates) {
        super(facts, tokens, dates);
        this.letterhead = new LetterheadReader(facts, tokens, dates);
        this.issuers = new IssuerReader(facts, tokens, dates);
    }

    /** Fills date, issuer, term and year of a mention from what stands between two tokens behind it. */
    void read(Mention mention, int from, int limit) {
        issuers.between(mention);
        int at = from;
        if (tokens.isMark(at, ')') && isOpened(mention.core)) {
            at++;
        }
        at = afterBodyToken(mention, at, limit);
        at = plainYear(mention, at, limit);
        at = afterName(mention, at, limit);
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
        issuers.court(mention, limit);
        issuers.speaker(mention, limit);
        if (mention.form == ReferenceForm.BARE && mention.year != null) {
            mention.form = ReferenceForm.SHORT;
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

    /** "891/QĐ-UBND 2019 về …": a year without its word, before what a title or issuer starts with. */
    private int plainYear(Mention mention, int at, int limit) {
        Numeral numeral = mention.core.numeral();
        boolean year = numeral != null
                && numeral.symbol() != null
                && mention.year == null
                && at < limit
                && tokens.isNumber(at)
                && PrintedYear.end(tokens, at) > 0;
        boolean goesOn = tokens.is(at + 1, "về")
                || tokens.is(at + 1, "của")
                || facts.words().end(tokens, at + 1, WordClass.OPENER) > 0
                || facts.words().end(tokens, at + 1, WordClass.ISSUE) > 0;
        if (!year || !goesOn || tokens.lineBreakBefore(at + 1)) {
            return at;
        }
        mention.year = tokens.intValue(at);
        return at + 1;
    }

    /** "Luật số 32/2004/QH11 An ninh quốc gia ngày …": the name behind the number of a law. */
    private int afterName(Mention mention, int at, int limit) {
        KindWord word = mention.core.word();
        Numeral numeral = mention.core.numeral();
        if (word == null || numeral == null || !word.kind().isLaw() || mention.core.title() != null) {
            return at;
        }
        boolean named = tokens.is(at, "về") || tokens.shape(at).isCapitalised();
        for (int i = at; named && i < limit && i < at + LONGEST_LAW && !LineEnds.before(tokens, i); i++) {
            if (tokens.is(i, "ngày") && tokens.isNumber(i + 1)) {
                return i;
            }
            if (!tokens.isWord(i) && !tokens.isMark(i, ',')) {
                return at;
            }
        }
        return at;
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
            end = issuers.read(mention, at, limit, separated, bracket);
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
        boolean same = tokens.is(at, "cùng") && at + 1 < tokens.size() && dates.at(at) == null;
        if (same && tokens.is(at + 1, "ngày") && dates.at(at + 1) == null) {
            mention.dayOfBefore = true;
            return at + 2;
        }
        if (same || tokens.is(at, "lúc") || tokens.is(at, "hồi")) {
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
        boolean explicit = date.resolvedFrom() == ResolvedFrom.EXPLICIT;
        Title title = mention.core.title();
        Integer titled = title == null ? null : title.year();
        if (day != null && explicit && titled != null && titled != day.getYear()) {
            // "Luật Đất đai năm 2003 Ngày 29/11/2013, Quốc hội …": the stop between two sentences is lost
            return -1;
        }
        if (day != null && mention.issuedOn == null) {
            int end = dates.end(date);
            int yearEnd = explicit ? -1 : yearEnd(end);
            day = yearEnd > 0 ? day.withYear(tokens.intValue(yearEnd - 1)) : inPrintedYear(mention, date, day);
            mention.dated(day);
            mention.sameDay = same;
            return yearEnd > 0 ? yearEnd : end;
        }
        Integer year = DateIndex.year(date);
        if (year != null && mention.core.numeral() != null && (mention.year == null || mention.year.equals(year))) {
            mention.year = year;
            return dates.end(date);
        }
        return -1;
    }

    /** "Ngày 3 tháng 3" and on the next line "năm 2011", "ngày 9 - 8" and " - 2021": returns the end of the year or -1. */
    private int yearEnd(int at) {
        boolean said = tokens.is(at, "năm") && !tokens.blankLineBefore(at);
        boolean joined = (tokens.isMark(at, '-') || tokens.isMark(at, '/')) && !tokens.lineBreakBefore(at);
        boolean year = (said || joined)
                && tokens.isNumber(at + 1)
                && tokens.length(at + 1) == 4
                && !tokens.blankLineBefore(at + 1);
        return year ? at + 2 : -1;
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
}
