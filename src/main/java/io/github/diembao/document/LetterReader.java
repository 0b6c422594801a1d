package io.github.diembao.document;

import io.github.diembao.text.Shape;
import io.github.diembao.text.TokenSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the groups of letters behind a document's number, each with the mark before it, glued and spaced ones too. */
final class LetterReader {

    private static final int MOST_SEGMENTS = 8;
    private static final int LONGEST_SEGMENT = 18;
    private static final int SHORTEST_GLUED = 3;
    private static final int LONGEST_KIND = 4;
    /** {@code 3092/QĐ-BYTNgày 17/7/2020}: the space before the date is lost. */
    private static final String GLUED_DAY = "Ngày";

    /** One group of letters: as it should be, as printed, and the mark before it ({@code 0} for a space). */
    record Segment(String token, String term, char mark, int to, String flag) {}

    private final IssuerTable issuers;
    private final KindTable kinds;

    LetterReader(KindTable kinds, IssuerTable issuers) {
        this.kinds = kinds;
        this.issuers = issuers;
    }

    /** Tells whether every token is a drafting unit's. */
    boolean areUnits(List<String> tokens) {
        return tokens.stream().allMatch(token -> {
            List<Issuer> rows = issuers.all(token);
            return !rows.isEmpty() && rows.stream().allMatch(Issuer::unit);
        });
    }

    /** Reads the group of letters at a word whatever stands around it. */
    Segment group(TokenSequence tokens, int word, char mark) {
        return segment(tokens, word, known(tokens, word, true), mark);
    }

    static boolean isMarkOfSymbol(TokenSequence tokens, int at) {
        return tokens.isMark(at, '-') || tokens.isMark(at, '/') || tokens.isMark(at, '.') || tokens.isMark(at, '_');
    }

    /** Reads the groups from a token on; empty where none stands there. */
    List<Segment> segments(TokenSequence tokens, int start, boolean announced) {
        List<Segment> segments = new ArrayList<>();
        int at = start;
        while (segments.size() < MOST_SEGMENTS) {
            Segment next = next(tokens, at, segments, announced);
            if (next == null) {
                break;
            }
            add(segments, next);
            at = next.to();
        }
        return segments;
    }

    /** Joins {@code BGD-ĐT}, one body printed with a dash, and parts {@code QĐUBND}, printed without one. */
    void add(List<Segment> segments, Segment next) {
        Segment before = segments.isEmpty() ? null : segments.get(segments.size() - 1);
        boolean joins = next.mark() == '-' || next.mark() == '.';
        IssuerTable.Variant joined = before == null || !joins ? null : issuers.variant(before.token(), next.token());
        if (joined != null && before != null && (!joined.afterKind() || segments.size() > 1)) {
            Segment whole = new Segment(joined.token(), "", before.mark(), next.to(), joined.flag());
            segments.set(segments.size() - 1, whole);
            return;
        }
        int kind = before == null && !isKnown(next.token()) ? gluedKind(next.token()) : 0;
        if (kind == 0) {
            segments.add(next);
            return;
        }
        char second = next.mark() == '-' ? '/' : '-';
        segments.add(new Segment(next.token().substring(0, kind), "", next.mark(), next.to(), "missing-separator"));
        segments.add(new Segment(next.token().substring(kind), next.term(), second, next.to(), ""));
    }

    /** The Government, the Central Committee, a provincial committee: their two letters are told from a unit's. */
    private static boolean isHead(Issuer issuer) {
        return issuer.token().equals("CP")
                || issuer.token().equals("TW")
                || issuer.token().equals("TU");
    }

    /** Returns the length of the kind's token that is glued to a body's, 0 where the letters are no such pair. */
    private int gluedKind(String token) {
        for (int at = 2; at <= token.length() - 2 && at <= LONGEST_KIND; at++) {
            String body = token.substring(at);
            List<Issuer> rows = isKind(token.substring(0, at)) ? issuers.all(body) : List.of();
            if (!rows.isEmpty() && !rows.get(0).unit() && (body.length() >= SHORTEST_GLUED || isHead(rows.get(0)))) {
                return at;
            }
        }
        return 0;
    }

    /** Reads a mark and a group of letters; spaces are allowed around the mark only while the symbol is incomplete. */
    private @Nullable Segment next(TokenSequence tokens, int at, List<Segment> before, boolean announced) {
        boolean marked = isMarkOfSymbol(tokens, at);
        int word = marked ? at + 1 : at;
        if (!tokens.isWord(word) || tokens.blankLineBefore(word) || tokens.blankLineBefore(at)) {
            return null;
        }
        boolean spaced = tokens.spaceBefore(at) || tokens.spaceBefore(word);
        if (!marked) {
            return unmarked(tokens, word, before, announced);
        }
        if (tokens.isMark(at, '.') && (spaced || !tokens.shape(word).isCapitalised() || before.isEmpty())) {
            return null;
        }
        if (tokens.lineBreakBefore(at)) {
            return null;
        }
        boolean complete = before.size() >= 2
                || before.size() == 1 && !isKind(before.get(0).token());
        if (spaced
                && (complete && !isUnitOfDispatch(tokens, word, before, announced)
                        || !announced && !isKnown(tokens.surface(word)))) {
            return null;
        }
        boolean capitals = isCapitals(tokens, word);
        if (tokens.lineBreakBefore(word) && !capitals) {
            return null;
        }
        String known = known(tokens, word, announced && !spaced || capitals);
        if (known == null && !(capitals && !(spaced && tokens.shape(word) == Shape.TITLE))) {
            return null;
        }
        char mark = tokens.key(at).charAt(0);
        return segment(tokens, word, known, mark);
    }

    /** {@code 357/UBND - TTPTQĐ}: letters that name no body may follow the body of a letter after a spaced mark. */
    private boolean isUnitOfDispatch(TokenSequence tokens, int word, List<Segment> before, boolean announced) {
        // "2325/ BKH/ VPTĐ": a slash joins them where it touches the body
        boolean joined = tokens.isMark(word - 1, '-') || tokens.isMark(word - 1, '/') && !tokens.spaceBefore(word - 1);
        if (!announced || before.size() != 1 || !joined || tokens.shape(word) != Shape.UPPER) {
            return false;
        }
        List<Issuer> rows = issuers.all(tokens.surface(word));
        return rows.isEmpty() || rows.get(0).unit();
    }

    /** {@code 84 QĐ/TWĐTN}, {@code QĐ UBND}: a known token after a space instead of a mark. */
    private @Nullable Segment unmarked(TokenSequence tokens, int word, List<Segment> before, boolean announced) {
        if (!isCapitals(tokens, word) || tokens.lineBreakBefore(word)) {
            return null;
        }
        if (!before.isEmpty() && tokens.isMark(word + 1, '-') && isOtherHalf(tokens, word, before)) {
            return segment(tokens, word, null, '-');
        }
        if (before.size() > 1) {
            return null;
        }
        String token = known(tokens, word, false);
        if (token == null) {
            return null;
        }
        boolean kindFirst = before.isEmpty()
                && (announced || tokens.spaceBefore(word))
                && isKind(token)
                && isMarkOfSymbol(tokens, word + 1)
                && isCapitals(tokens, word + 2)
                && (announced || isKnown(tokens.surface(word + 2)) && !tokens.spaceBefore(word + 1));
        boolean bodySecond = announced
                && before.size() == 1
                && before.get(0).mark() != 0
                && isKind(before.get(0).token())
                && tokens.length(word) > 1
                && !issuers.all(token).isEmpty();
        return kindFirst || bodySecond ? segment(tokens, word, token, '\0') : null;
    }

    /** {@code TTLT-BGD ĐT-BNV}: a body printed with a space for its dash, in the midst of a symbol. */
    private boolean isOtherHalf(TokenSequence tokens, int word, List<Segment> before) {
        String half = before.get(before.size() - 1).token();
        return !tokens.spaceBefore(word + 1) && issuers.variant(half, tokens.surface(word)) != null;
    }

    static boolean isCapitals(TokenSequence tokens, int word) {
        if (!tokens.isWord(word) || tokens.length(word) > LONGEST_SEGMENT) {
            return false;
        }
        Shape shape = tokens.shape(word);
        return shape == Shape.UPPER
                || shape == Shape.MIXED
                        && Character.isUpperCase(tokens.surface(word).charAt(0))
                || shape == Shape.TITLE && tokens.length(word) == 1;
    }

    /** Returns the token a group of letters stands for, or null where it is unknown. */
    private @Nullable String known(TokenSequence tokens, int word, boolean anyCase) {
        String printed = tokens.surface(word);
        if (isKnown(printed)) {
            IssuerTable.Variant variant = issuers.variant(printed);
            return variant == null ? printed : variant.token();
        }
        if (!anyCase) {
            return null;
        }
        if (printed.endsWith(GLUED_DAY) && isKnown(printed.substring(0, printed.length() - GLUED_DAY.length()))) {
            return printed.substring(0, printed.length() - GLUED_DAY.length());
        }
        String token = issuers.unfold(printed);
        return token != null && token.length() > 1 ? token : null;
    }

    boolean isKnown(String printed) {
        return isKind(printed) || !issuers.all(printed).isEmpty() || issuers.variant(printed) != null;
    }

    boolean isIssuer(String token) {
        return !issuers.all(token).isEmpty();
    }

    boolean isKind(String token) {
        return !kinds.ofSymbol(token).isEmpty();
    }

    /** {@code UBPLTP15}, {@code HĐDT14}: bodies of the National Assembly print its term behind their letters. */
    private boolean isCommittee(String token) {
        List<Issuer> rows = issuers.all(token);
        return !rows.isEmpty()
                && rows.get(0).branch().equals("assembly")
                && rows.get(0).isNational();
    }

    /** Takes in what is glued to the letters: digits, {@code &} and more letters, the dot of {@code T.Ư}. */
    private Segment segment(TokenSequence tokens, int word, @Nullable String known, char mark) {
        StringBuilder token = new StringBuilder(known == null ? tokens.surface(word) : known);
        String term = "";
        int to = word + 1;
        if (tokens.isMark(to, '.')
                && !tokens.spaceBefore(to)
                && tokens.key(word).equals("t")
                && tokens.key(to + 1).equals("ư")
                && !tokens.spaceBefore(to + 1)) {
            return new Segment("TW", term, mark, to + 2, "");
        }
        while (tokens.isMark(to, '&')
                && !tokens.spaceBefore(to)
                && !tokens.spaceBefore(to + 1)
                && isCapitals(tokens, to + 1)
                && token.length() < LONGEST_SEGMENT) {
            token.append('&').append(tokens.surface(to + 1));
            to += 2;
        }
        if (token.indexOf("&") > 0 && !isKnown(token.toString())) {
            String plain = token.toString().replace("&", "");
            token = isKnown(plain) ? new StringBuilder(plain) : token;
        }
        boolean assembly = SymbolParser.isAssembly(token.toString());
        if (tokens.isNumber(to) && tokens.length(to) <= 3 && (!tokens.spaceBefore(to) || assembly)) {
            if (assembly && tokens.length(to) <= 2) {
                term = tokens.surface(to++);
            } else if (!assembly && isCommittee(token.toString())) {
                term = tokens.surface(to++);
            } else if (!assembly && !tokens.spaceBefore(to)) {
                token.append(tokens.surface(to++));
            }
        } else if (assembly && tokens.isWord(to) && Numerals.roman(tokens.surface(to)) > 5) {
            term = String.valueOf(Numerals.roman(tokens.surface(to++)));
        }
        IssuerTable.Variant variant = issuers.variant(token.toString());
        IssuerTable.Variant printed = issuers.variant(tokens.surface(word));
        String flag = printed == null ? "" : printed.flag();
        return new Segment(variant == null ? token.toString() : variant.token(), term, mark, to, flag);
    }
}
