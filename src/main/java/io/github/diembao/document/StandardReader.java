package io.github.diembao.document;

import io.github.diembao.text.Shape;
import io.github.diembao.text.TokenSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads technical standards: {@code TCVN 9383:2012}, {@code QCVN 01-1:2018/BYT}, {@code TCVN ISO 9001:2015}. */
final class StandardReader {

    private static final Set<String> SERIES = Set.of("tcvn", "qcvn", "tcxdvn", "tcxd", "qcđp", "qcxdvn", "tccs");
    private static final Set<String> ADOPTED = Set.of("iso", "iec", "en", "iso/iec");
    private static final int MOST_PARTS = 4;
    private static final int LONGEST_GROUP = 3;

    private final KindTable kinds;
    private final IssuerTable issuers;

    StandardReader(Facts facts) {
        this.kinds = facts.kinds();
        this.issuers = facts.issuers();
    }

    /** Reads the standard whose series name stands at a token, or returns null. */
    @Nullable
    Core at(TokenSequence tokens, int from) {
        if (tokens.shape(from) != Shape.UPPER || !SERIES.contains(tokens.key(from))) {
            return null;
        }
        String series = tokens.key(from);
        StringBuilder name = new StringBuilder(Issuer.slug(series));
        int at = from + 1;
        while (ADOPTED.contains(tokens.key(at)) || tokens.isMark(at, '/') && ADOPTED.contains(tokens.key(at + 1))) {
            if (tokens.isWord(at)) {
                name.append('-').append(tokens.key(at));
            }
            at++;
        }
        if (!tokens.isNumber(at) || tokens.lineBreakBefore(at)) {
            return null;
        }
        StringBuilder code = new StringBuilder(tokens.surface(at++));
        for (int n = 0;
                n < MOST_PARTS && isJoined(tokens, at, '-') && tokens.isNumber(at + 1) && !isYear(tokens, at + 1);
                n++) {
            code.append('-').append(tokens.surface(at + 1));
            at += 2;
        }
        if (isJoined(tokens, at, '-') && isGroup(tokens, at + 1)) {
            code.append('-').append(tokens.surface(at + 1));
            at += 2;
        }
        Integer year = null;
        boolean yearMark = tokens.isMark(at, ':') || tokens.isMark(at, '/') || tokens.isMark(at, '-');
        if (yearMark && isYear(tokens, at + 1) && !tokens.lineBreakBefore(at + 1)) {
            year = tokens.intValue(at + 1);
            at += 2;
        }
        Body body = null;
        if (tokens.isMark(at, '/') && tokens.isWord(at + 1) && tokens.shape(at + 1) == Shape.UPPER) {
            String token = tokens.surface(at + 1);
            Issuer issuer = issuers.of(token, "state");
            String full = issuer == null ? "" : issuer.body();
            body = new Body(full, token, "standard", "central", null, false, at + 1, at + 2);
            at += 2;
        }
        boolean regulation = series.startsWith("qc");
        DocumentKind kind = kinds.named(regulation ? "quy chuẩn" : "tiêu chuẩn");
        KindWord word = new KindWord(java.util.List.of(kind), KindWord.Spelling.ABBREVIATION, from, from + 1);
        Title title = new Title(Title.Type.STANDARD, name.toString(), 0, code.toString(), body, null, year);
        return Core.titled(from, at, ReferenceForm.STANDARD, word, title);
    }

    /** {@code QCVN 11-MT:2015/BTNMT}: letters of the field between number and year. */
    private static boolean isGroup(TokenSequence tokens, int at) {
        return tokens.isWord(at) && tokens.shape(at) == Shape.UPPER && tokens.length(at) <= LONGEST_GROUP;
    }

    private static boolean isJoined(TokenSequence tokens, int at, char mark) {
        return tokens.isMark(at, mark) && !tokens.spaceBefore(at) && !tokens.spaceBefore(at + 1);
    }

    private static boolean isYear(TokenSequence tokens, int at) {
        return tokens.isNumber(at)
                && tokens.length(at) == 4
                && tokens.intValue(at) >= 1945
                && tokens.intValue(at) <= 2045;
    }
}
