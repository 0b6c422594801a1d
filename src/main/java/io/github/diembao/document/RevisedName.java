package io.github.diembao.document;

import io.github.diembao.text.TokenSequence;

/** "Luật Giáo dục sửa đổi, bổ sung năm 2009": the press's short name of a law that amends another. */
final class RevisedName {

    /** How the full name of such a law starts. */
    private static final String FULL = "sua-doi-bo-sung-mot-so-dieu-cua-";

    private RevisedName() {}

    /** Returns the token after the words of a revision that follow a law's name, or the end of the name itself. */
    static int end(TokenSequence tokens, int nameEnd) {
        if (!tokens.is(nameEnd, "sửa") || !tokens.is(nameEnd + 1, "đổi") || LineEnds.before(tokens, nameEnd)) {
            return nameEnd;
        }
        int end = nameEnd + 2;
        int more = tokens.isMark(end, ',') ? end + 1 : end;
        return tokens.is(more, "bổ") && tokens.is(more + 1, "sung") ? more + 2 : end;
    }

    /** Returns the slug of the amending law's full name by the slug of the law it amends. */
    static String slug(KindWord word, String amended) {
        return FULL + Issuer.slug(word.kind().name()) + "-" + amended;
    }
}
