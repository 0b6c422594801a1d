package io.github.diembao.document;

import io.github.diembao.date.DateMention;
import io.github.diembao.text.TokenSequence;
import java.time.LocalDate;

/** Reads who speaks in a document and what it does, told before it: "đề nghị của Sở Y tế tại Tờ trình số …". */
final class SpeakerReader extends PassageReader {

    private static final int LONGEST_CLAUSE = 30;
    /** "Của Giám đốc Sở Y tế". */
    private static final int LONGEST_HEAD = 3;

    SpeakerReader(Facts facts, TokenSequence tokens, DateIndex dates) {
        super(facts, tokens, dates);
    }

    /** Fills issuer and date of a document that "tại" at a token leads to. */
    void read(Mention mention, int at) {
        approval(mention, at);
        proposer(mention, at);
        if (mention.issuer == null) {
            speaker(mention, at);
        }
    }

    /**
     * "Ban hành Kết luận của Bộ Chính trị về công tác cán bộ (Kết luận số 128-KL/TW)": the bracket gives the number of what
     * stands before it. Takes its issuer and returns where it begins, else where the bracket does.
     */
    int named(Mention mention, int bracket, int floor) {
        KindWord word = mention.core.word();
        for (int i = bracket - 1; word != null && i >= floor && i >= bracket - LONGEST_CLAUSE; i--) {
            if (tokens.isMark(i, '.')
                    || tokens.isMark(i, ';')
                    || tokens.isMark(i, ')')
                    || tokens.lineBreakBefore(i + 1)) {
                break;
            }
            KindWord other = tokens.shape(i).isCapitalised() ? facts.kinds().at(tokens, i) : null;
            if (other == null || other.to() > bracket) {
                continue;
            }
            if (!other.kind().name().equals(word.kind().name())) {
                break;
            }
            Body body = tokens.is(other.to(), "của") ? facts.bodies().at(tokens, other.to() + 1) : null;
            if (body != null
                    && mention.issuer == null
                    && !body.isPartyAlone()
                    && BodyCheck.fits(facts, mention, body)) {
                mention.setIssuer(body);
            }
            DateMention date = dates.at(other.to());
            LocalDate day = date == null ? null : DateIndex.day(date);
            if (day != null && mention.issuedOn == null) {
                mention.dated(day);
            }
            return i;
        }
        return bracket + 1;
    }

    /** "Được Thủ tướng phê duyệt ngày 1/9/2021 tại Quyết định số …": what a decision does is done on its day. */
    private void approval(Mention mention, int end) {
        DateMention date = mention.core.symbol() == null ? null : dates.before(end);
        int at = date == null ? -1 : tokens.tokenAt(date.span().start());
        at = at > 0 && tokens.is(at - 1, "ngày") ? at - 1 : at;
        boolean done = at > 0
                && (facts.words().start(tokens, at, WordClass.OPENER) >= 0
                        || facts.words().start(tokens, at, WordClass.ISSUE) >= 0);
        LocalDate day = done && date != null ? DateIndex.day(date) : null;
        if (day != null && mention.issuedOn == null) {
            mention.dated(day);
        }
    }

    /** "BHXH tỉnh đã hướng dẫn tại Công văn số …": who speaks in it, right before what it does. */
    private void speaker(Mention mention, int end) {
        Symbol symbol = mention.core.symbol();
        int verb = symbol == null ? -1 : facts.words().start(tokens, end, WordClass.SPEECH);
        if (symbol == null || verb <= 0 || bodiesOf(mention) > 1) {
            return;
        }
        int begin = tokens.is(verb - 1, "có") ? verb - 1 : verb;
        Body body = bodyBefore(beforeAdverbs(begin));
        // "Sở Tài chính gửi UBND tỉnh đề nghị tại Công văn số 12/STC-NS": the letters tell who speaks
        if (body != null && symbol.issuers().contains(body.token())) {
            mention.setIssuer(body);
        }
    }

    /** "Xét đề nghị của UBND huyện tại Tờ trình số …": what is said in a letter is its sender's. */
    private void proposer(Mention mention, int end) {
        KindWord word = mention.core.word();
        // "chỉ đạo của Ban Bí thư tại Chỉ thị số …": the letters tell whether the body can have issued it
        boolean letter = word != null && word.kind().isLetter();
        Body body = letter || mention.core.symbol() != null ? bodyBefore(end) : null;
        if (body == null && letter) {
            body = unlistedBefore(0, end);
        }
        if (body == null || body.isPartyAlone() || bodiesOf(mention) > 1 || !BodyCheck.fits(facts, mention, body)) {
            return;
        }
        for (int i = body.from() - 1; i >= 0 && i >= body.from() - LONGEST_HEAD; i--) {
            if (tokens.is(i, "của")) {
                if (letter || facts.words().start(tokens, i, WordClass.SPEECH) >= 0) {
                    mention.setIssuer(body);
                }
                return;
            }
        }
    }
}
