package io.github.diembao.document;

import io.github.diembao.date.DateMention;
import io.github.diembao.text.Shape;
import io.github.diembao.text.TokenSequence;
import org.jspecify.annotations.Nullable;

/** Reads issuer and date that stand before a reference ("Ngày 4/3, Ban Thường vụ Tỉnh ủy ký Công văn …"). */
final class LeadReader {

    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_CLAUSE = 30;

    private final Facts facts;
    private final TokenSequence tokens;
    private final DateIndex dates;
    private final DetailReader details;

    LeadReader(Facts facts, TokenSequence tokens, DateIndex dates, DetailReader details) {
        this.facts = facts;
        this.tokens = tokens;
        this.dates = dates;
        this.details = details;
    }

    /** Fills issuer and date where a body or its head and a verb of issuing lead up to the mention. */
    void read(Mention mention) {
        int from = mention.fullFrom;
        if (tokens.is(from - 1, "các") || tokens.isNumber(from - 1)) {
            from--;
        }
        int verb = facts.words().start(tokens, from, WordClass.ISSUE);
        if (verb <= 0 || mention.issuerFrom == IssuerSource.TEXT) {
            return;
        }
        int end = termStart(mention, verb);
        Body body = details.bodyBefore(end);
        if (body == null) {
            body = bodyOfHead(end);
        }
        if (body != null && !body.isPartyAlone() && BodyCheck.fits(facts, mention, body)) {
            mention.setIssuer(body);
            date(mention, body.from());
        } else if (body == null && isFormal(verb, from)) {
            date(mention, sentenceStart(end));
        }
    }

    /** "Ban Chấp hành Đảng bộ tỉnh khóa XIII": takes the term in and returns where the body's name ends. */
    private int termStart(Mention mention, int end) {
        boolean term = tokens.is(end - 2, "khóa") && Numerals.term(tokens.surface(end - 1)) != null;
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
            Body body = details.bodyBefore(at);
            if (body != null) {
                return body;
            }
        }
        return null;
    }

    private void date(Mention mention, int before) {
        int end = tokens.isMark(before - 1, ',') ? before - 1 : before;
        DateMention date = dates.before(end);
        if (date != null && mention.issuedOn == null) {
            mention.issuedOn = DateIndex.day(date);
            mention.datedBefore = mention.issuedOn != null;
            if (mention.issuedOn != null && mention.year == null) {
                mention.year = mention.issuedOn.getYear();
            }
        }
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

    /** Returns the token after the comma that closes a sentence's opening words, or the given token. */
    private int sentenceStart(int end) {
        int comma = end;
        for (int i = end - 1; i >= 0 && i >= end - LONGEST_CLAUSE; i--) {
            if (tokens.isMark(i, ',')) {
                comma = i + 1;
            }
            if (tokens.lineBreakBefore(i) || tokens.isMark(i, '.') || tokens.isMark(i, ';')) {
                return comma;
            }
        }
        return end;
    }
}
