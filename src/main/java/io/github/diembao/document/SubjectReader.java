package io.github.diembao.document;

import io.github.diembao.date.DateMention;
import io.github.diembao.text.Shape;
import io.github.diembao.text.TokenSequence;
import java.time.LocalDate;
import java.util.List;

/** Reads the "về …" clause of a reference and ends it where a reader would. */
final class SubjectReader extends PassageReader {

    private static final int LONGEST_SUBJECT = 140;
    private static final int SHORTEST = 2;
    private static final int VERB_REACH = 9;

    private final IssuerReader issuers;

    SubjectReader(Facts facts, TokenSequence tokens, DateIndex dates) {
        super(facts, tokens, dates);
        this.issuers = new IssuerReader(facts, tokens, dates);
    }

    /** Fills the subject of mention number {@code index}; the mentions after it must have been read. */
    void read(List<Mention> mentions, int index) {
        Mention mention = mentions.get(index);
        int at = mention.detailsTo;
        if (LineEnds.before(tokens, at) || isNamedLaw(mention)) {
            return;
        }
        boolean comma = tokens.isMark(at, ',');
        int start = comma ? at + 1 : at;
        int from = -1;
        boolean quoted = tokens.isMark(start, '"');
        if (tokens.is(start, "về")) {
            boolean colon = tokens.is(start + 1, "việc") && tokens.isMark(start + 2, ':');
            from = colon && !LineEnds.before(tokens, start + 3) ? start + 3 : start + 1;
            quoted = tokens.isMark(from, '"');
        } else if (tokens.is(start, "v") && tokens.isMark(start + 1, '/') && tokens.is(start + 2, "v")) {
            from = start + 3;
        } else if (quoted) {
            from = start;
        } else if ((!comma || isSetOff(mention))
                && (mention.core.symbol() != null || mention.form == ReferenceForm.DRAFT)
                && (facts.words().end(tokens, start, WordClass.OPENER) > 0 || isTitle(start))) {
            from = start;
        }
        if (from < 0 || from >= tokens.size()) {
            return;
        }
        int to = quoted ? closing(from) : end(mentions, index, from);
        if (to > from) {
            int words = quoted && tokens.is(from + 1, "về") ? from + 2 : from + 1;
            mention.subjectFrom = quoted ? words : from;
            mention.subjectTo = quoted ? to - 1 : to;
            mention.fullTo = to;
            if (mention.subjectTo <= mention.subjectFrom) {
                mention.subjectFrom = -1;
            }
        }
    }

    /** "Quy định số 144-QĐ/TW Quy định chuẩn mực đạo đức …": a capital tells the title from the verb. */
    private boolean isTitle(int start) {
        return tokens.is(start, "quy") && tokens.is(start + 1, "định") && tokens.shape(start) == Shape.TITLE;
    }

    /** What follows the name of a law is said of it, or goes on with the title it stands in. */
    private static boolean isNamedLaw(Mention mention) {
        Title title = mention.core.title();
        return title != null && title.type() == Title.Type.LAW && mention.form != ReferenceForm.DRAFT;
    }

    /** "…, ngày 25-1-2022, của Thủ tướng Chính phủ, phê duyệt …": who sets off every part by commas does so with the title. */
    private boolean isSetOff(Mention mention) {
        return mention.issuerFrom == IssuerSource.TEXT
                && mention.detailsTo > mention.core.to()
                && tokens.isMark(mention.core.to(), ',');
    }

    private int closing(int open) {
        for (int i = open + 1; i < tokens.size() && i < open + LONGEST_SUBJECT && !tokens.lineBreakBefore(i); i++) {
            if (tokens.isMark(i, '"')) {
                return i + 1;
            }
        }
        return -1;
    }

    private int end(List<Mention> mentions, int index, int from) {
        int nextIndex = index + 1;
        boolean quoted = false;
        int limit = Math.min(tokens.size(), from + LONGEST_SUBJECT);
        int at = from;
        while (at < limit && !LineEnds.before(tokens, at)) {
            while (nextIndex < mentions.size() && mentions.get(nextIndex).fullFrom < at) {
                nextIndex++;
            }
            if (nextIndex < mentions.size() && mentions.get(nextIndex).fullFrom == at && at > from) {
                Mention next = mentions.get(nextIndex);
                if (!next.isPointer()) {
                    int conjunction = conjunction(at);
                    if (conjunction >= 0) {
                        return trim(from, conjunction);
                    }
                    int nested = listEnd(mentions, nextIndex);
                    if (isNamedLaw(next) && tokens.is(nested, "về") && nested < limit) {
                        // "quy định chi tiết một số điều của Luật Bảo hiểm xã hội về bảo hiểm xã hội tự nguyện"
                        at = nested;
                        continue;
                    }
                    return nested - from <= 2 * LONGEST_SUBJECT ? nested : next.core.to();
                }
            }
            if (tokens.isMark(at, '"')) {
                quoted = !quoted;
            } else if (tokens.isMark(at, '(')) {
                int close = close(at, limit);
                boolean shortName = nextIndex < mentions.size()
                        && mentions.get(nextIndex).core.from() == at + 1;
                if (close < 0 || shortName || facts.words().end(tokens, at + 1, WordClass.ALIAS) > 0) {
                    break;
                }
                at = close;
            } else if (!quoted && ends(mentions.get(index), from, at)) {
                Body next = tokens.isWord(at) ? bodyBefore(at) : null;
                boolean joined = next != null && next.from() > from + 1 && tokens.is(next.from() - 1, "và");
                return trim(from, joined && next != null ? next.from() : at);
            }
            at++;
        }
        return trim(from, at);
    }

    private boolean ends(Mention mention, int from, int at) {
        if (tokens.isWord(at)) {
            if (at - from >= SHORTEST && facts.words().end(tokens, at, WordClass.ENDER) > 0) {
                return true;
            }
            return at > from
                    && (tokens.is(at, "của") && isIssuer(mention, at + 1)
                            || tokens.is(at, "do") && takeIssuer(mention, at + 1));
        }
        if (tokens.isNumber(at)) {
            return false;
        }
        char mark = tokens.key(at).charAt(0);
        return switch (mark) {
            case ')', '?', '!', '…', ':', '[', '/' -> mark != '/' || tokens.spaceBefore(at);
            case '.' -> tokens.spaceBefore(at + 1) || tokens.shape(at + 1).isCapitalised();
            case ';' -> facts.words().end(tokens, at + 1, WordClass.TITLE_VERB) < 0;
            case ',' -> startsClause(at + 1);
            default -> false;
        };
    }

    private boolean startsClause(int at) {
        if (facts.words().end(tokens, at - 3, WordClass.TITLE_PAIR) > at) {
            return false;
        }
        if (facts.words().end(tokens, at, WordClass.CLAUSE) > 0 || dates.at(at) != null) {
            return true;
        }
        if (facts.bodies().at(tokens, at) != null || isDeadline(at)) {
            return true;
        }
        boolean noun = facts.words().end(tokens, at, WordClass.CLAUSE_NOUN) > 0 || LetterReader.isCapitals(tokens, at);
        return noun && verbFollows(at);
    }

    /** {@code về chuyển đổi số quốc gia, đến năm 2030 kinh tế số đạt …}; a title goes on with {@code tầm nhìn} or a mark. */
    private boolean isDeadline(int at) {
        DateMention date = tokens.is(at, "đến") ? dates.at(tokens.is(at + 1, "hết") ? at + 2 : at + 1) : null;
        int end = date == null ? -1 : dates.end(date);
        return end > 0 && tokens.isWord(end) && !tokens.is(end, "và") && !tokens.is(end, "tầm");
    }

    /** Tells whether a verb or a mark of tense comes soon after a noun and before any mark. */
    private boolean verbFollows(int at) {
        for (int i = at + 1; i < at + VERB_REACH && tokens.isWord(i) && !tokens.lineBreakBefore(i); i++) {
            if (tokens.is(i, "do") && facts.bodies().at(tokens, i + 1) != null) {
                return false;
            }
            // "trong giai đoạn mới," is no verb's adverb
            boolean adjective = tokens.is(i, "mới") && !tokens.isWord(i + 1);
            if (!adjective && facts.words().end(tokens, i, WordClass.CLAUSE_VERB) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "… do Ủy ban nhân dân tỉnh Bắc Giang ban hành": takes who issued it, at the end of a title, and the day behind. */
    private boolean takeIssuer(Mention mention, int at) {
        if (!isIssued(at)) {
            return false;
        }
        if (mention.issuer != null) {
            return true;
        }
        int end = issuers.read(mention, at - 1, tokens.size(), false, false);
        DateMention date = end > 0 ? dates.at(end) : null;
        LocalDate day = date == null ? null : DateIndex.day(date);
        if (day != null && mention.issuedOn == null) {
            mention.dated(day);
        }
        return end > 0;
    }

    /** Tells whether a body or its place and "ban hành" stand there: what a body is said to have drawn up another may have issued. */
    private boolean isIssued(int at) {
        Body listed = facts.bodies().at(tokens, at);
        Locality place = listed == null ? facts.bodies().localityAt(tokens, at) : null;
        Body body = listed == null && place == null ? facts.bodies().unlistedAt(tokens, at, tokens.size()) : listed;
        int end = body != null ? body.to() : place != null ? place.to() : -1;
        int verb = end < 0 ? -1 : facts.words().end(tokens, end, WordClass.ISSUE);
        return verb > 0 && tokens.is(verb - 2, "ban") && tokens.is(verb - 1, "hành");
    }

    private boolean isIssuer(Mention mention, int at) {
        Body body = facts.bodies().at(tokens, at);
        if (body == null || body.isPartyAlone() || mention.issuerFrom == IssuerSource.TEXT) {
            return false;
        }
        Symbol symbol = mention.core.symbol();
        boolean named = symbol != null && symbol.issuers().contains(body.token());
        if (named) {
            mention.setIssuer(body);
        }
        return named;
    }

    /** Returns the token before which a subject ends where the reference at a token is joined by "và" or a comma. */
    private int conjunction(int at) {
        int before = at - 1;
        if (tokens.is(before, "các")) {
            before--;
        }
        if (tokens.is(before, "và")
                || tokens.is(before, "cùng")
                || tokens.is(before, "hoặc")
                || tokens.is(before, "với")) {
            boolean joined = tokens.isMark(before - 1, ',')
                    || tokens.is(before - 1, "cùng")
                    || tokens.is(before, "với") && tokens.is(before - 1, "gắn");
            return joined ? before - 1 : before;
        }
        return tokens.isMark(before, ',') || tokens.isMark(before, ';') ? before : -1;
    }

    private static int listEnd(List<Mention> mentions, int index) {
        int list = mentions.get(index).core.list();
        int last = index;
        while (list >= 0
                && last + 1 < mentions.size()
                && mentions.get(last + 1).core.list() == list) {
            last++;
        }
        return mentions.get(last).fullTo;
    }

    private int close(int open, int limit) {
        for (int i = open + 1; i < limit && !tokens.lineBreakBefore(i); i++) {
            if (tokens.isMark(i, ')')) {
                return i;
            }
        }
        return -1;
    }

    private int trim(int from, int to) {
        int end = to;
        while (end > from && (isLoose(end - 1) || tokens.is(end - 1, "và") || tokens.is(end - 1, "cùng"))) {
            end--;
        }
        return end;
    }

    private boolean isLoose(int at) {
        return tokens.isMark(at, ',')
                || tokens.isMark(at, ';')
                || tokens.isMark(at, '.')
                || tokens.isMark(at, '-')
                || tokens.isMark(at, ':');
    }
}
