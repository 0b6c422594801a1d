package io.github.diembao.document;

import io.github.diembao.date.DateMention;
import io.github.diembao.text.Shape;
import io.github.diembao.text.TokenSequence;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads issuer and date that stand before a reference ("Ngày 4/3, Ban Thường vụ Tỉnh ủy ký Công văn …"). */
final class LeadReader extends PassageReader {

    private static final int LONGEST_NAME = 6;
    private static final Set<String> QUOTES = Set.of("\"", "“", "‘", "«", "'");
    private static final int LONGEST_CLAUSE = 30;

    private final SpeakerReader speakers;

    LeadReader(Facts facts, TokenSequence tokens, DateIndex dates) {
        super(facts, tokens, dates);
        this.speakers = new SpeakerReader(facts, tokens, dates);
    }

    /** Fills issuer and date where a body or its head and a verb of issuing lead up to it from {@code floor} on. */
    void read(Mention mention, int floor) {
        int from = beforeQuote(mention);
        if (tokens.is(from - 1, "các") || tokens.isNumber(from - 1)) {
            from--;
        }
        if (tokens.isMark(from - 1, '(')) {
            from = speakers.named(mention, from - 1, floor);
        }
        if (mention.issuerFrom == IssuerSource.TEXT) {
            signing(mention, from, floor);
            return;
        }
        if (tokens.is(from - 1, "tại")) {
            speakers.read(mention, from - 1);
            return;
        }
        int verb = facts.words().start(tokens, from, WordClass.ISSUE);
        if (verb <= 0) {
            substitute(mention, from, floor);
            return;
        }
        int begin = beforeAdverbs(verb);
        int end = termStart(mention, dayStart(mention, begin));
        Body body = bodyBefore(end);
        if (body == null) {
            body = bodyOfHead(end);
        }
        int clause = clauseStart(end, floor);
        boolean formal =
                isFormal(verb, from) || body != null && tokens.is(from - 2, "thông") && tokens.is(from - 1, "qua");
        Body represented = formal ? represented(clause, body == null ? end : clause + 1) : null;
        body = represented == null ? body : represented;
        if (body == null && (formal || isTaken(verb, from))) {
            body = bodyOfPosts(mention, clause, end);
            formal |= body != null;
        }
        if (body == null) {
            body = unlistedBefore(clause, end);
        }
        Body committee = body == null ? null : committeeBefore(mention, body, clause);
        body = committee == null ? body : committee;
        if (body != null && !body.isPartyAlone() && BodyCheck.fits(facts, mention, body)) {
            int start = issuers(mention, body);
            if (!date(mention, start) && formal) {
                date(mention, clause);
            }
        } else if (body == null && formal) {
            date(mention, clause);
        }
    }

    /** "Phó Thủ tướng vừa ký thay Thủ tướng Chính phủ Quyết định số 23": the body signed for stands before the document. */
    private void substitute(Mention mention, int from, int floor) {
        for (int i = from - 2; i > floor && i >= from - LONGEST_NAME; i--) {
            if (tokens.is(i, "thay") && tokens.is(i - 1, "ký")) {
                Body body = facts.bodies().at(tokens, i + 1);
                if (body != null && body.to() == from && BodyCheck.fits(facts, mention, body)) {
                    mention.setIssuer(body);
                    date(mention, clauseStart(i - 1, floor));
                }
                return;
            }
        }
    }

    /** Steps back over a quotation mark, and a kind said twice: {@code ban hành “Quy định số …”}. */
    private int beforeQuote(Mention mention) {
        int from = mention.fullFrom;
        KindWord word = mention.core.word();
        int length = word == null ? 0 : word.to() - word.from();
        if (word != null && word.from() == from && isSame(from - length, from, length)) {
            return from - length;
        }
        boolean quoted = from > 1 && !tokens.isWord(from - 1) && QUOTES.contains(tokens.surface(from - 1));
        return quoted ? from - 1 : from;
    }

    private boolean isSame(int one, int other, int length) {
        for (int i = 0; i < length; i++) {
            if (one < 0 || !tokens.key(one + i).equals(tokens.key(other + i))) {
                return false;
            }
        }
        return length > 0;
    }

    /** "Ngày 31/3, … đã ký ban hành Chỉ thị … của Ban Bí thư": the day where the issuer stands behind the document. */
    private void signing(Mention mention, int from, int floor) {
        int verb = facts.words().start(tokens, from, WordClass.ISSUE);
        if (verb > 0 && mention.issuedOn == null && isFormal(verb, from)) {
            date(mention, clauseStart(verb, floor));
        }
    }

    /**
     * "Thay mặt Bộ Chính trị, Thường trực Ban Bí thư … ký ban hành": the body that a signer stands for, or null; at the
     * start of the clause, or anywhere in it where no other body is named before the verb.
     */
    private @Nullable Body represented(int first, int end) {
        for (int at = first; at < end; at++) {
            if (tokens.is(at, "thay") && tokens.is(at + 1, "mặt")) {
                return facts.bodies().at(tokens, at + 2);
            }
        }
        return null;
    }

    /** Takes the body, or all of them where the letters name several, and returns where the first begins. */
    private int issuers(Mention mention, Body last) {
        if (bodiesOf(mention) == 1) {
            mention.setIssuer(last);
            return last.from();
        }
        StringBuilder names = new StringBuilder(last.name());
        Body first = last;
        int found = 1;
        int before = beforeJoint(last.from());
        Body body = before < 0 ? null : bodyBefore(before);
        while (body != null && found < bodiesOf(mention)) {
            names.insert(0, body.name() + "; ");
            found++;
            first = body;
            before = beforeJoint(body.from());
            body = before < 0 ? null : bodyBefore(before);
        }
        if (found == bodiesOf(mention)) {
            mention.setIssuers(first, names.toString());
        }
        return first.from();
    }

    /** "Chủ tịch UBND tỉnh - Trưởng Ban Chỉ huy … ký …": the body among the posts of a signer that the letters name. */
    private @Nullable Body bodyOfPosts(Mention mention, int clause, int end) {
        Symbol symbol = mention.core.symbol();
        if (symbol == null) {
            return null;
        }
        for (int at = clause; at < end; at++) {
            Body body = isDeputy(at) ? null : facts.bodies().at(tokens, at);
            if (body != null && symbol.issuers().contains(body.token())) {
                return body;
            }
        }
        return null;
    }

    /** "Ban Chỉ đạo phòng, chống dịch, UBND tỉnh ban hành …": the committee that the letters name, before the body it serves. */
    private @Nullable Body committeeBefore(Mention mention, Body body, int clause) {
        Symbol symbol = mention.core.symbol();
        boolean named = symbol != null
                && symbol.issuers().size() == 1
                && facts.issuers().all(symbol.issuers().get(0)).stream()
                        .anyMatch(row -> row.shared() && row.branch().equals("adhoc"));
        boolean comma = tokens.isMark(body.from() - 1, ',');
        Body before = named && comma ? unlistedBefore(clause, body.from() - 1) : null;
        return before == null
                ? null
                : new Body(
                        before.name() + " " + body.name(),
                        "",
                        "",
                        body.level(),
                        body.province(),
                        body.placed(),
                        before.from(),
                        before.to());
    }

    /** "UBND tỉnh ngày 3/4 ban hành …": takes the day between body and verb in and returns where it begins. */
    private int dayStart(Mention mention, int verb) {
        int end = tokens.isMark(verb - 1, ',') || tokens.is(verb - 1, "đã") ? verb - 1 : verb;
        DateMention between = dates.before(end);
        int at = between == null ? -1 : tokens.tokenAt(between.span().start());
        if (at <= 0 || tokens.isMark(at - 1, '.') || tokens.isMark(at - 1, ';') || tokens.lineBreakBefore(at)) {
            return verb;
        }
        at = tokens.is(at - 1, "ngày") ? at - 1 : at;
        at = tokens.is(at - 1, "vào") || tokens.isMark(at - 1, ',') || tokens.isMark(at - 1, '(') ? at - 1 : at;
        if (bodyBefore(at) == null) {
            return verb;
        }
        date(mention, end);
        return at;
    }

    /** "Ban Chấp hành Đảng bộ tỉnh (khóa XIII)": takes the term in and returns where the body's name ends. */
    private int termStart(Mention mention, int verb) {
        boolean bracket = tokens.isMark(verb - 1, ')') && tokens.isMark(verb - 4, '(');
        int start = term(mention, bracket ? verb - 1 : verb);
        return !bracket ? start : start < verb - 1 ? start - 1 : verb;
    }

    private int term(Mention mention, int end) {
        boolean term = end >= 2 && tokens.is(end - 2, "khóa") && Numerals.term(tokens.surface(end - 1)) != null;
        if (!term) {
            return end;
        }
        Integer value = Numerals.term(tokens.surface(end - 1));
        if (mention.term == null && value != null) {
            mention.term = Numerals.toRoman(value);
        }
        return end - 2;
    }

    /** "Chủ tịch UBND tỉnh Nguyễn Văn A ký …": a body, then only the name of its head. */
    private @Nullable Body bodyOfHead(int end) {
        int at = end;
        while (at > 0
                && end - at < LONGEST_NAME
                && tokens.shape(at - 1) == Shape.TITLE
                && !tokens.lineBreakBefore(at)) {
            at--;
            Body body = bodyBefore(at);
            if (body != null) {
                return body;
            }
        }
        return null;
    }

    /** Takes the day that ends right before a token or before the comma there. */
    private boolean date(Mention mention, int before) {
        int end = tokens.isMark(before - 1, ',') ? before - 1 : before;
        DateMention date = dates.before(end);
        if (date != null && mention.issuedOn == null) {
            LocalDate day = DateIndex.day(date);
            if (day != null) {
                mention.dated(day);
            }
            mention.datedBefore = day != null;
        }
        return date != null;
    }

    /** "Ra công điện số 36": where the letters name one of the signer's posts, a signing too. */
    private boolean isTaken(int verb, int from) {
        return tokens.is(from - 1, "ra") && from - verb <= 2;
    }

    /** "Có" and "ra" tell nothing of a signing. */
    private boolean isFormal(int verb, int from) {
        for (int i = verb; i < from; i++) {
            if (tokens.is(i, "ký") || tokens.is(i, "hành")) {
                return true;
            }
        }
        return false;
    }

    /** Returns the token after the nearest comma that a day stands before, else the first token of the sentence. */
    private int clauseStart(int end, int floor) {
        for (int i = end - 1; i >= floor && i >= end - LONGEST_CLAUSE; i--) {
            if (tokens.isMark(i, ',') && dates.before(i) != null) {
                return i + 1;
            }
            if (tokens.isMark(i, '.') || tokens.isMark(i, ';')) {
                return i + 1;
            }
            if (tokens.lineBreakBefore(i)) {
                return i;
            }
        }
        return end;
    }
}
