package io.github.diembao.document;

import io.github.diembao.text.TokenSequence;
import org.jspecify.annotations.Nullable;

/** What the readers of the parts around a reference share: the text, its dates and the bodies named in it. */
abstract class PassageReader {

    private static final int LONGEST_BODY = 14;
    private static final int MOST_ADVERBS = 3;
    private static final int MOST_JOINT = 8;
    private static final int LONGEST_UNLISTED = 16;

    final Facts facts;
    final TokenSequence tokens;
    final DateIndex dates;

    PassageReader(Facts facts, TokenSequence tokens, DateIndex dates) {
        this.facts = facts;
        this.tokens = tokens;
        this.dates = dates;
    }

    /** Returns the body that ends right before a token, or null. */
    final @Nullable Body bodyBefore(int end) {
        for (int from = Math.max(0, end - LONGEST_BODY); from < end; from++) {
            Body body =
                    isDeputy(from) || isPartOfName(from) ? null : facts.bodies().at(tokens, from);
            if (body != null && body.to() == end) {
                return body;
            }
        }
        return null;
    }

    /** "Ban Chỉ đạo phòng, chống thiên tai tỉnh ban hành …": a body no table lists, right before the verb. */
    final @Nullable Body unlistedBefore(int clause, int end) {
        for (int at = Math.max(clause, end - LONGEST_UNLISTED); at < end; at++) {
            Body body = facts.bodies().unlistedAt(tokens, at, end);
            if (body != null && body.to() == end) {
                return body;
            }
        }
        return null;
    }

    /** "Phó Chủ tịch UBND tỉnh" signs for the committee, not for its chairman. */
    final boolean isDeputy(int at) {
        return tokens.is(at, "chủ") && tokens.is(at - 1, "phó");
    }

    /** "Đảng ủy Khối các cơ quan Trung ương": here "Trung ương" tells the level of a body that no table lists. */
    private boolean isPartOfName(int at) {
        boolean central = tokens.is(at, "trung") && tokens.is(at + 1, "ương") || tokens.is(at, "đảng");
        return central
                && tokens.isWord(at - 1)
                && !tokens.lineBreakBefore(at)
                && (tokens.shape(at - 1).isCapitalised() && !opens(at - 1)
                        || tokens.is(at - 1, "quan")
                        || tokens.is(at - 1, "thể")
                        || tokens.is(at - 1, "nghiệp"));
    }

    /** Tells whether a capital is that of a sentence's first word. */
    private boolean opens(int at) {
        return at == 0 || tokens.lineBreakBefore(at) || tokens.isMark(at - 1, '.') || tokens.isMark(at - 1, ':');
    }

    /** Steps back over the adverbs of a verb: "đã khẩn trương ban hành". */
    final int beforeAdverbs(int verb) {
        int begin = verb;
        for (int n = 0; n < MOST_ADVERBS; n++) {
            int adverb = facts.words().start(tokens, begin, WordClass.ADVERB);
            if (adverb <= 0 || tokens.lineBreakBefore(begin)) {
                break;
            }
            begin = adverb;
        }
        return begin;
    }

    /** Counts the bodies that issue the document of a mention; joint documents name them all in their letters. */
    static int bodiesOf(Mention mention) {
        Symbol symbol = mention.core.symbol();
        return symbol == null
                ? 1
                : Math.max(1, Math.min(MOST_JOINT, symbol.issuers().size()));
    }

    /** Returns the token after a comma, a dash or "và" that joins two bodies, or -1. */
    final int afterJoint(int at) {
        boolean comma = tokens.isMark(at, ',') || tokens.isMark(at, '-') || tokens.isMark(at, ';');
        int next = comma ? at + 1 : at;
        if (tokens.is(next, "và")) {
            next++;
        }
        return next > at && !tokens.lineBreakBefore(next) ? next : -1;
    }

    /** Returns the token before which a body may end that a comma, a dash or "và" joins to the next one, or -1. */
    final int beforeJoint(int at) {
        int before = tokens.is(at - 1, "và") ? at - 1 : at;
        if (tokens.isMark(before - 1, ',') || tokens.isMark(before - 1, '-') || tokens.isMark(before - 1, ';')) {
            before--;
        }
        return before < at ? before : -1;
    }
}
