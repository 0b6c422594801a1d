package io.github.diembao.document;

import io.github.diembao.text.TokenSequence;

/** "Luật Giáo dục sửa đổi, bổ sung năm 2009": the press's short name of a law that amends another. */
final class RevisedName {

    /** How the full name of such a law starts. */
    private static final String FULL = "sua-doi-bo-sung-mot-so-dieu-cua-";

    /** "(", "sửa", "đổi", ")". */
    private static final int BILL_TOKENS = 4;

    private RevisedName() {}

    /** Returns the token after the words of a revision that follow a law's name, or the end of the name itself. */
    static int end(TokenSequence tokens, int nameEnd) {
        boolean round = tokens.isMark(nameEnd, '(');
        boolean bracket = round || tokens.isMark(nameEnd, '[');
        int at = bracket ? nameEnd + 1 : nameEnd;
        if (!tokens.is(at, "sửa") || !tokens.is(at + 1, "đổi") || LineEnds.before(tokens, nameEnd)) {
            return nameEnd;
        }
        int end = at + 2;
        int more = tokens.isMark(end, ',') ? end + 1 : end;
        end = tokens.is(more, "bổ") && tokens.is(more + 1, "sung") ? more + 2 : end;
        if (!bracket) {
            return end;
        }
        return tokens.isMark(end, round ? ')' : ']') ? end + 1 : nameEnd;
    }

    /** Returns where the words of a revision begin that end a name, or the end of the name. */
    static int start(TokenSequence tokens, int from, int nameEnd) {
        for (int at = from; at < nameEnd; at++) {
            if (tokens.is(at, "sửa") && end(tokens, at) == nameEnd) {
                return at;
            }
        }
        return nameEnd;
    }

    /** Returns the slug of the amending law's full name by the slug of the law it amends. */
    static String slug(KindWord word, String amended) {
        return FULL + Issuer.slug(word.kind().name()) + "-" + amended;
    }

    /** "(sửa đổi)" or "(Sửa đổi)" marks a bill. */
    static boolean isBill(TokenSequence tokens, int at) {
        return tokens.isMark(at, '(')
                && tokens.is(at + 1, "sửa")
                && tokens.is(at + 2, "đổi")
                && tokens.isMark(at + 3, ')');
    }

    /** Returns the token after the bracket of a bill. */
    static int billEnd(int bracket) {
        return bracket + BILL_TOKENS;
    }
}
