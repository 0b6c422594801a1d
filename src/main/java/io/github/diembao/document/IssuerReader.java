package io.github.diembao.document;

import io.github.diembao.text.Shape;
import io.github.diembao.text.TokenSequence;
import org.jspecify.annotations.Nullable;

/** Reads the body that issued a document where the text names it within or behind the reference. */
final class IssuerReader extends PassageReader {

    private static final int LONGEST_ORGAN = 12;
    private static final int LONGEST_PERSON = 5;

    IssuerReader(Facts facts, TokenSequence tokens, DateIndex dates) {
        super(facts, tokens, dates);
    }

    /** "Công văn của Sở Y tế số 1234/SYT-NVY": the body between kind and number. */
    void between(Mention mention) {
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

    /** Reads "của Bộ Y tế", "do UBND tỉnh ban hành" or a body alone where the form allows it; returns its end or -1. */
    int read(Mention mention, int start, int limit, boolean separated, boolean bracket) {
        int at = start;
        boolean of = tokens.is(at, "của") || tokens.is(at, "giữa") && bodiesOf(mention) > 1;
        boolean by = tokens.is(at, "do") || tokens.is(at, "được");
        int verb = of || by ? -1 : facts.words().end(tokens, at, WordClass.ISSUE);
        if (verb > 0 && tokens.is(verb, "bởi")) {
            // "ban hành bởi Tỉnh ủy"
            of = true;
            at = verb;
        }
        if (of || by) {
            at++;
        }
        int head = of || by ? facts.words().end(tokens, at, WordClass.HEAD) : -1;
        if (head > 0 && facts.bodies().at(tokens, at) == null) {
            at = head;
        }
        int meeting = meetingEnd(at);
        if (meeting > 0 && (of || separated || isCentral(mention))) {
            mention.setIssuer(MeetingReader.central(at, meeting));
            return meeting;
        }
        Body body = facts.bodies().at(tokens, at);
        if (body == null && (of || by)) {
            body = facts.bodies().unlistedAt(tokens, at, limit);
        }
        if (body == null && head == at && (of || by)) {
            // "của Trưởng Ban Chỉ đạo …": the head's title ends in the body's first word
            body = facts.bodies().unlistedAt(tokens, at - 1, limit);
        }
        if (body == null && of) {
            body = facts.bodies().uncapitalisedAt(tokens, at);
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
        boolean titled = !separated && start > mention.core.to() && isBeforeTitle(mention, body.to());
        if (!of
                && !by
                && !bracket
                && !meets
                && !(separated && termFollows)
                && !(dateFollows && !separated)
                && !titled) {
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

    /** "Quyết định số 45/QĐ-UBND ngày 5/6/2019 UBND tỉnh về …": only before a title is a body behind a day the issuer. */
    private boolean isBeforeTitle(Mention mention, int at) {
        return mention.issuedOn != null
                && mention.core.symbol() != null
                && !tokens.lineBreakBefore(at)
                && (tokens.is(at, "về") || tokens.is(at, "phê") && tokens.is(at + 1, "duyệt"));
    }

    /** "Của tỉnh Hà Giang", "do huyện Đô Lương ban hành": the place of the body that the letters name. */
    private int locality(Mention mention, int at, boolean by) {
        Symbol symbol = mention.core.symbol();
        Locality place = symbol == null || symbol.issuers().size() != 1 || mention.issuer != null
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
            } else if (!tokens.is(at, "lần") && !tokens.is(at, "thứ") && !(tokens.is(at, "của") && end > 0)) {
                break;
            }
        }
        return central ? end : -1;
    }

    private boolean isRoman(int at) {
        return tokens.isWord(at) && Numerals.roman(tokens.surface(at)) > 0;
    }

    /** "Tại Nghị quyết số 26-NQ/TW, Bộ Chính trị nêu rõ …": who speaks in a document issued it, if its letters allow. */
    void speaker(Mention mention, int limit) {
        int at = mention.detailsTo + 1;
        int before = mention.core.from() - 1;
        boolean opens = tokens.is(before, "tại") || tokens.is(before, "trong") || tokens.is(before, "theo");
        if (!opens
                || mention.issuer != null
                || mention.core.symbol() == null
                || !tokens.isMark(at - 1, ',')
                || at >= limit
                || tokens.lineBreakBefore(at)) {
            return;
        }
        Body body = facts.bodies().at(tokens, at);
        // "Theo Quyết định số 15/QĐ-UBND, UBND xã giao đất" carries out another's decision
        boolean decides = !tokens.is(before, "theo");
        boolean speaks = body != null
                && isVerb(nameEnd(body.to()), decides)
                && BodyCheck.fits(facts, mention, body)
                && BodyCheck.isOwn(facts, mention, body);
        if (body != null && speaks) {
            mention.setIssuer(body);
        }
    }

    /** Returns the end of the name of a head behind the body. */
    private int nameEnd(int from) {
        int at = from;
        while (at < from + LONGEST_PERSON && tokens.shape(at) == Shape.TITLE && !tokens.lineBreakBefore(at)) {
            at++;
        }
        return at;
    }

    private boolean isVerb(int at, boolean decides) {
        return facts.words().end(tokens, at, WordClass.SAY) > 0
                || decides && facts.words().end(tokens, at, WordClass.DECIDE) > 0;
    }

    /** A court that goes on after a comma is the issuer of its judgment, though not part of the reference. */
    void court(Mention mention, int limit) {
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
