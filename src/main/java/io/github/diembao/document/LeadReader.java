package io.github.diembao.document;

import io.github.diembao.date.DateMention;
import io.github.diembao.text.TokenSequence;

/** Reads issuer and date that stand before a reference ("Ngày 4/3, Ban Thường vụ Tỉnh ủy ký Công văn …"). */
final class LeadReader {

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

    /** Fills issuer and date where a body and a verb of issuing lead up to the mention. */
    void read(Mention mention) {
        int from = mention.fullFrom;
        if (tokens.is(from - 1, "các") || tokens.isNumber(from - 1)) {
            from--;
        }
        int verb = facts.words().start(tokens, from, WordClass.ISSUE);
        if (verb <= 0 || mention.issuerFrom == IssuerSource.TEXT) {
            return;
        }
        Body body = details.bodyBefore(verb);
        if (body == null || body.isPartyAlone() || !BodyCheck.fits(facts, mention, body)) {
            return;
        }
        mention.setIssuer(body);
        int before = tokens.isMark(body.from() - 1, ',') ? body.from() - 1 : body.from();
        DateMention date = dates.before(before);
        if (date != null && mention.issuedOn == null) {
            mention.issuedOn = DateIndex.day(date);
            if (mention.issuedOn != null && mention.year == null) {
                mention.year = mention.issuedOn.getYear();
            }
        }
    }
}
