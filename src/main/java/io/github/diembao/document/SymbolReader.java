package io.github.diembao.document;

import io.github.diembao.document.LetterReader.Segment;
import io.github.diembao.text.Shape;
import io.github.diembao.text.TokenSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document's number with year and letters ({@code 21-KL/TW}, {@code 100/2019/NĐ-CP}, {@code 12862/KH-UBND}) in
 * whatever order of marks, case and spacing they are printed. Looks ahead a bounded number of tokens.
 */
final class SymbolReader {

    private static final int MOST_DIGITS = 7;
    /** Fines have seven digits; without letters such a number is none of a document's. */
    private static final int MOST_BARE_DIGITS = 6;

    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2045;
    private static final int FIRST_SHORT_YEAR = 45;

    private final LetterReader letters;
    private final SymbolParser parser;

    SymbolReader(KindTable kinds, IssuerTable issuers) {
        this.letters = new LetterReader(kinds, issuers);
        this.parser = new SymbolParser(kinds, issuers);
    }

    /** Reads the number at a token; {@code announced} where a kind word or "số" stands before it. */
    @Nullable
    Numeral read(TokenSequence tokens, int from, boolean announced) {
        if (!tokens.isNumber(from) || tokens.length(from) > MOST_DIGITS) {
            return null;
        }
        List<String> flags = new ArrayList<>();
        StringBuilder number = new StringBuilder(tokens.surface(from));
        int at = from + 1;
        if (isLetterSuffix(tokens, at) || announced && isSpacedSuffix(tokens, at)) {
            number.append(tokens.surface(at++));
        } else if (isDotted(tokens, at)) {
            number.append('.').append(tokens.surface(at + 1));
            at += 2;
        }
        Integer year = null;
        int afterYear = yearEnd(tokens, at, announced);
        if (afterYear > 0) {
            year = tokens.intValue(afterYear - 1);
            if (tokens.length(afterYear - 1) == 2) {
                year += 1900;
            }
            if (year < FIRST_YEAR || year > LAST_YEAR) {
                flags.add("impossible-year");
            }
            at = afterYear;
        }
        List<Segment> segments = letters.segments(tokens, at, announced);
        Symbol symbol = segments.isEmpty() ? null : parser.parse(segments, year != null, announced);
        if (symbol != null) {
            int to = segments.get(segments.size() - 1).to();
            if (year == null && isYearLast(tokens, to)) {
                year = tokens.intValue(to + 1);
                to += 2;
                flags.add("symbol-order");
            }
            String raw = tokens.text().substring(tokens.start(from), tokens.end(to - 1));
            if (hasLineBreak(tokens, from, to)) {
                flags.add("line-break");
            }
            flags.addAll(symbol.flags());
            return new Numeral(number.toString(), year, symbol.printedAs(raw), from, to, flags);
        }
        return tokens.length(from) > MOST_BARE_DIGITS
                ? null
                : new Numeral(number.toString(), year, null, from, at, flags);
    }

    /** Returns what reads the groups of letters. */
    LetterReader letters() {
        return letters;
    }

    /** Returns what tells kinds, bodies and units apart. */
    SymbolParser parser() {
        return parser;
    }

    /** Reads {@code QĐ-TTg 1719}: the token of a kind, a body's and the number behind them; null for anything else. */
    @Nullable
    Numeral reversed(TokenSequence tokens, int from) {
        if (!LetterReader.isCapitals(tokens, from)
                || !LetterReader.isMarkOfSymbol(tokens, from + 1)
                || !LetterReader.isCapitals(tokens, from + 2)) {
            return null;
        }
        Segment kind = letters.group(tokens, from, '/');
        Segment body = letters.group(tokens, from + 2, '-');
        int number = tokens.is(body.to(), "số") ? body.to() + 1 : body.to();
        boolean believable = letters.isKind(kind.token())
                && kind.to() == from + 1
                && letters.isIssuer(body.token())
                && tokens.isNumber(number)
                && tokens.length(number) <= MOST_DIGITS
                && !tokens.lineBreakBefore(number);
        List<Segment> groups = new ArrayList<>();
        if (believable) {
            letters.add(groups, kind);
            letters.add(groups, body);
        }
        Symbol symbol = groups.isEmpty() ? null : parser.parse(groups, false, true);
        if (symbol == null) {
            return null;
        }
        String raw = tokens.slice(from, number + 1);
        List<String> flags = new ArrayList<>(symbol.flags());
        flags.add("symbol-order");
        return new Numeral(tokens.surface(number), null, symbol.printedAs(raw), number, number + 1, flags);
    }

    /** Reads {@code NQ/26 TW}: the number between the token of a kind and a body's; null for anything else. */
    @Nullable
    Numeral parted(TokenSequence tokens, int from) {
        int number = from + 2;
        int body = LetterReader.isMarkOfSymbol(tokens, number + 1) ? number + 2 : number + 1;
        if (!tokens.isMark(from + 1, '/')
                || !tokens.isNumber(number)
                || tokens.length(number) > MOST_DIGITS
                || !LetterReader.isCapitals(tokens, body)
                || tokens.lineBreakBefore(number)
                || tokens.lineBreakBefore(body)) {
            return null;
        }
        List<Segment> groups = List.of(letters.group(tokens, from, '/'), letters.group(tokens, body, '-'));
        Segment last = groups.get(1);
        boolean believable = letters.isKind(groups.get(0).token()) && letters.isIssuer(last.token());
        Symbol symbol = believable ? parser.parse(groups, false, true) : null;
        if (symbol == null) {
            return null;
        }
        List<String> flags = new ArrayList<>(symbol.flags());
        if (!flags.contains("symbol-order")) {
            flags.add("symbol-order");
        }
        Symbol printed = symbol.printedAs(tokens.slice(from, last.to()));
        return new Numeral(tokens.surface(number), null, printed, number, last.to(), flags);
    }

    private static boolean hasLineBreak(TokenSequence tokens, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (tokens.lineBreakBefore(i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code 5a}, {@code 12đ}, {@code 472A/2019}: one letter without a space; a capital only before a slash. */
    private static boolean isLetterSuffix(TokenSequence tokens, int at) {
        return tokens.isWord(at)
                && !tokens.spaceBefore(at)
                && tokens.length(at) == 1
                && (tokens.shape(at) == Shape.LOWER || tokens.isMark(at + 1, '/') && !tokens.spaceBefore(at + 1))
                && "abcdđe".contains(tokens.key(at));
    }

    /** "Nghị quyết 30 a của Chính phủ": the letter after a space, where nothing else can be meant. */
    private static boolean isSpacedSuffix(TokenSequence tokens, int at) {
        return tokens.isWord(at)
                && tokens.length(at) == 1
                && tokens.shape(at) == Shape.LOWER
                && "abc".contains(tokens.key(at))
                && !tokens.lineBreakBefore(at)
                && (tokens.is(at + 1, "của") || tokens.isMark(at + 1, '/') && !tokens.spaceBefore(at + 1));
    }

    /** {@code 66.19/2026}: a second number after a dot, and a year after it. */
    private static boolean isDotted(TokenSequence tokens, int at) {
        return tokens.isMark(at, '.')
                && !tokens.spaceBefore(at)
                && tokens.isNumber(at + 1)
                && !tokens.spaceBefore(at + 1)
                && tokens.length(at + 1) <= 2
                && tokens.isMark(at + 2, '/')
                && tokens.isNumber(at + 3)
                && tokens.length(at + 3) == 4;
    }

    private int yearEnd(TokenSequence tokens, int at, boolean announced) {
        boolean slash = tokens.isMark(at, '/');
        if (!slash && !tokens.isMark(at, '-') && !tokens.isMark(at, '_')
                || !tokens.isNumber(at + 1)
                || !announced && (tokens.spaceBefore(at) || tokens.spaceBefore(at + 1))
                || tokens.blankLineBefore(at)
                || tokens.blankLineBefore(at + 1)) {
            return -1;
        }
        int length = tokens.length(at + 1);
        boolean lettersFollow = LetterReader.isMarkOfSymbol(tokens, at + 2) && tokens.isWord(at + 3);
        if (length == 4) {
            int year = tokens.intValue(at + 1);
            boolean believable = year >= FIRST_YEAR && year <= LAST_YEAR;
            // "nghị định 2-2017"
            boolean dash = announced && tokens.isMark(at, '-') && tokens.length(at - 1) <= 3;
            boolean glued = !tokens.spaceBefore(at) && !tokens.spaceBefore(at + 1);
            return (slash || dash && glued && tokens.isNumber(at - 1)) && believable
                            || lettersFollow && year >= 1000 && year < 2100
                    ? at + 2
                    : -1;
        }
        return length == 2
                        && slash
                        && lettersFollow
                        && tokens.intValue(at + 1) >= FIRST_SHORT_YEAR
                        && letters.isKnown(tokens.surface(at + 3))
                ? at + 2
                : -1;
    }

    /** {@code 168/NĐ-CP/2024}. */
    private static boolean isYearLast(TokenSequence tokens, int at) {
        return tokens.isMark(at, '/')
                && !tokens.spaceBefore(at)
                && !tokens.spaceBefore(at + 1)
                && tokens.isNumber(at + 1)
                && tokens.length(at + 1) == 4
                && tokens.intValue(at + 1) >= FIRST_YEAR
                && tokens.intValue(at + 1) <= LAST_YEAR;
    }
}
