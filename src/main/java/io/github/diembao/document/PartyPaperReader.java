package io.github.diembao.document;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.ResourceTable;
import io.github.diembao.text.TokenSequence;
import org.jspecify.annotations.Nullable;

/**
 * Reads the Party's statutes and platforms by name ("Điều lệ Đảng khóa XI", "Cương lĩnh năm 1991"). The name alone is said
 * of all of them: term, year or a provision must stand beside it. Table: {@code papers.tsv}. Immutable.
 */
final class PartyPaperReader {

    private static final int LONGEST_BRACKET = 8;
    private static final int FIRST_YEAR = 1930;
    private static final int LAST_YEAR = 2045;

    private final Gazetteer<String> names;

    PartyPaperReader() {
        Gazetteer.Builder<String> builder = Gazetteer.builder();
        for (ResourceTable.Row row : ResourceTable.read(PartyPaperReader.class, "papers.tsv")) {
            builder.add(row.get("phrase"), row.get("slug"));
        }
        names = builder.build();
    }

    /** Reads the paper a kind word opens, or returns null. */
    @Nullable
    Core afterKind(TokenSequence tokens, KindWord word) {
        int from = word.from();
        boolean named = tokens.shape(from).isCapitalised() && names.startsAt(tokens, from);
        Gazetteer.Match<String> match = named ? names.longestAt(tokens, from) : null;
        if (match == null) {
            return null;
        }
        int nameEnd = match.to();
        int year = yearAt(tokens, nameEnd);
        int bracket = year < 0 && tokens.isMark(nameEnd, '(') ? bracketEnd(tokens, nameEnd) : -1;
        int to = year >= 0 ? year + 1 : bracket > 0 ? bracket : nameEnd;
        if (to == nameEnd && !termFollows(tokens, nameEnd) && !provisionBefore(tokens, from)) {
            return null;
        }
        Integer printed = year >= 0 ? Integer.valueOf(tokens.intValue(year)) : yearIn(tokens, nameEnd, to);
        Title title = new Title(Title.Type.PARTY_PAPER, match.value(), 0, "", null, null, printed);
        return Core.titled(from, to, ReferenceForm.NAMED, word, title);
    }

    /** Returns the token of the year in "năm 1991" or "1991", or -1. */
    private static int yearAt(TokenSequence tokens, int at) {
        int number = tokens.is(at, "năm") ? at + 1 : at;
        boolean year = tokens.length(Math.min(number, tokens.size() - 1)) == 4
                && tokens.intValue(number) >= FIRST_YEAR
                && tokens.intValue(number) <= LAST_YEAR;
        return year && !tokens.lineBreakBefore(number) ? number : -1;
    }

    private static @Nullable Integer yearIn(TokenSequence tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (yearAt(tokens, i) == i) {
                return tokens.intValue(i);
            }
        }
        return null;
    }

    /** "(bổ sung, phát triển năm 2011)" belongs to the name; returns its end where it holds a year, else -1. */
    private static int bracketEnd(TokenSequence tokens, int open) {
        for (int i = open + 1; i < tokens.size() && i <= open + LONGEST_BRACKET && !tokens.lineBreakBefore(i); i++) {
            if (tokens.isMark(i, ')')) {
                return yearIn(tokens, open, i) == null ? -1 : i + 1;
            }
        }
        return -1;
    }

    private static boolean termFollows(TokenSequence tokens, int at) {
        int next = tokens.isMark(at, '(') || tokens.isMark(at, ',') ? at + 1 : at;
        return tokens.is(next, "khóa")
                && next + 1 < tokens.size()
                && Numerals.term(tokens.surface(next + 1)) != null
                && !tokens.lineBreakBefore(next);
    }

    /** "Điều 12 Điều lệ Đảng", "khoản 2 Điều 5 của Điều lệ Đảng". */
    private static boolean provisionBefore(TokenSequence tokens, int from) {
        int at = from - 1;
        if (tokens.is(at, "của") || tokens.isMark(at, ',')) {
            at--;
        }
        return tokens.isNumber(at) && (tokens.is(at - 1, "điều") || tokens.is(at - 1, "khoản"));
    }
}
