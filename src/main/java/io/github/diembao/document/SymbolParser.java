package io.github.diembao.document;

import io.github.diembao.document.LetterReader.Segment;
import io.github.diembao.document.Symbol.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells kind, bodies and units apart among the groups of letters of a symbol, and puts its marks in order. */
final class SymbolParser {

    private static final Set<String> ASSEMBLY = Set.of("QH", "UBTVQH", "HĐNN");
    /** Liên tịch, liên bộ, liên ngành, phối hợp: several bodies issue the document. */
    private static final List<String> JOINT_ENDINGS = List.of("LT", "LB", "LN", "PH");

    private final KindTable kinds;
    private final IssuerTable issuers;
    private final CourtSymbols courts;

    SymbolParser(KindTable kinds, IssuerTable issuers) {
        this.kinds = kinds;
        this.issuers = issuers;
        this.courts = new CourtSymbols(kinds);
    }

    /** Tells whether the token takes a term number ({@code QH15}). */
    static boolean isAssembly(String token) {
        return ASSEMBLY.contains(token);
    }

    /**
     * Parses the groups.
     *
     * @param segments at least one group
     * @param dated whether a year stands before them
     * @param announced whether a kind word or "số" stands before the number
     * @return the symbol, its {@code raw} still empty; null where the letters can't be one
     */
    @Nullable
    Symbol parse(List<Segment> segments, boolean dated, boolean announced) {
        Segment first = segments.get(0);
        String one = first.token();
        if (Numerals.roman(one) > 0 && !isKnown(one)) {
            return null;
        }
        Symbol court = courts.parse(segments, dated);
        if (court != null) {
            return court;
        }
        if (isAssembly(one) && (!first.term().isEmpty() || dated)) {
            return Symbol.of(
                    Style.ASSEMBLY,
                    null,
                    List.of(one),
                    units(segments, 1),
                    "/" + printed(first),
                    segments,
                    List.of('/'));
        }
        // a case without its instance is a department or a unit: "597/HC-QLHC"
        boolean kindFirst =
                isKind(one) && !courts.isCase(one) && !(segments.size() == 1 && !announced) && !isDispatch(segments);
        if (kindFirst) {
            return withKind(segments, dated, announced);
        }
        int kindAt = swappedKind(segments);
        if (kindAt > 0) {
            return swapped(segments, kindAt);
        }
        return withoutKind(segments, announced);
    }

    /** {@code 565/CT-CS}: a token that is both kind and body, before a drafting unit, is the body. */
    private boolean isDispatch(List<Segment> segments) {
        if (segments.size() < 2
                || segments.get(0).mark() != '/'
                || issuers.all(segments.get(0).token()).isEmpty()
                || isUnit(segments.get(0).token())) {
            return false;
        }
        Issuer second = issuers.of(segments.get(1).token(), "state");
        return second != null && second.unit();
    }

    private @Nullable Symbol withKind(List<Segment> segments, boolean dated, boolean announced) {
        String kind = segments.get(0).token();
        if (segments.size() == 1) {
            String tail = (dated || segments.get(0).mark() != '-' ? "/" : "-") + kind;
            return announced ? Symbol.of(Style.OTHER, kind, List.of(), List.of(), tail, segments, List.of()) : null;
        }
        boolean partyMarks = segments.get(0).mark() == '-' && segments.get(1).mark() == '/';
        String body = segments.get(1).token();
        Issuer issuer = issuer(body, kind, partyMarks);
        if (issuer == null && !announced && !isBelievableBody(segments.get(1))) {
            return null;
        }
        Style style = style(issuer, kind, segments, dated);
        List<String> bodies = isJoint(kind) ? units(segments, 1) : List.of(body);
        List<String> units = isJoint(kind) ? List.of() : units(segments, 2);
        StringBuilder tail = new StringBuilder();
        tail.append(style == Style.PARTY ? '-' : '/').append(kind).append(style == Style.PARTY ? '/' : '-');
        tail.append(printed(segments.get(1)));
        for (int i = 2; i < segments.size(); i++) {
            char mark = segments.get(i).mark();
            boolean keep = style == Style.OTHER && mark == '/' || mark == '.';
            tail.append(keep ? mark : '-').append(printed(segments.get(i)));
        }
        List<Character> marks = style == Style.PARTY ? List.of('-', '/') : List.of('/', '-');
        Style kept = issuer == null && style != Style.PARTY ? Style.OTHER : style;
        return Symbol.of(kept, kind, bodies, units, tail.toString(), segments, marks);
    }

    /** Party bodies put the dash first, State bodies the slash; others as they print it where that is one of the two. */
    private Style style(@Nullable Issuer issuer, String kind, List<Segment> segments, boolean dated) {
        char one = segments.get(0).mark();
        char two = segments.get(1).mark();
        boolean partyMarks = one == '-' && two == '/';
        boolean stateMarks = one == '/' && two == '-';
        if (dated) {
            return issuer == null ? Style.OTHER : Style.STATE;
        }
        if (issuer == null) {
            return partyMarks ? Style.PARTY : Style.OTHER;
        }
        // "9-TT/LB" was the rule of joint circulars
        if (issuer.token().equals("HĐNN") || issuer.token().equals("LB") && partyMarks) {
            return Style.PARTY;
        }
        return switch (issuer.branch()) {
            case "party" -> kind.equals("CĐ") && issuer.token().equals("TW") && stateMarks ? Style.STATE : Style.PARTY;
            case "mass", "front", "association" -> stateMarks ? Style.STATE : Style.PARTY;
            default -> Style.STATE;
        };
    }

    private @Nullable Issuer issuer(String token, String kind, boolean partyMarks) {
        List<Issuer> rows = issuers.all(token);
        for (Issuer row : rows) {
            if (row.branch().equals("party") == partyMarks && !(kind.equals("CĐ") && partyMarks)) {
                return row;
            }
        }
        return rows.isEmpty() ? null : rows.get(0);
    }

    /** A body nobody listed: at least two capitals, no Roman numeral. */
    private static boolean isBelievableBody(Segment segment) {
        return segment.token().length() >= 2 && segment.mark() != 0 && Numerals.roman(segment.token()) < 0;
    }

    /** Returns where the kind stands that follows its bodies, 0 where none does. */
    private int swappedKind(List<Segment> segments) {
        int last = segments.size() - 1;
        for (int i = 0; i < last; i++) {
            if (issuers.all(segments.get(i).token()).isEmpty()) {
                return 0;
            }
            if (isKind(segments.get(i + 1).token())
                    && (i == 0 || i + 1 == last && segments.get(last).mark() == '/')) {
                String kind = segments.get(i + 1).token();
                boolean unitOfDispatch = segments.get(0).mark() == '/'
                        && (!issuers.all(kind).isEmpty()
                                || isAnothers(kind, segments.get(0).token()));
                return unitOfDispatch ? 0 : i + 1;
            }
        }
        return 0;
    }

    /** {@code 497/UBND-NĐ}: only the Government issues decrees, so these letters are a unit's. */
    private boolean isAnothers(String kind, String body) {
        return kinds.ofSymbol(kind).stream()
                .noneMatch(row -> row.issuer().isEmpty() || row.issuer().equals(body));
    }

    /** Tells whether letters with a kind's may be a body's and its unit's: {@code /ĐA-VP}, {@code /TTr-NV1}. */
    boolean isBodyWithUnit(Symbol symbol) {
        if (symbol.kindToken() == null || symbol.issuers().size() != 1 || symbol.style() == Style.PARTY) {
            return false;
        }
        String second = symbol.issuers().get(0);
        List<Issuer> rows = issuers.all(second);
        boolean numbered = rows.isEmpty() && Character.isDigit(second.charAt(second.length() - 1));
        boolean project = kinds.ofSymbol(symbol.kindToken()).stream().noneMatch(DocumentKind::isCommon);
        return numbered
                || project
                        && !rows.isEmpty()
                        && rows.stream()
                                .allMatch(row -> row.unit() || row.body().isEmpty());
    }

    private boolean isUnit(String token) {
        return issuers.all(token).stream().anyMatch(Issuer::unit);
    }

    /** {@code 15-TU/TB}, {@code 01-TANDTC-VKSNDTC/TTLT}: the bodies before the kind. */
    private Symbol swapped(List<Segment> segments, int kindAt) {
        String kind = segments.get(kindAt).token();
        List<String> bodies = units(segments.subList(0, kindAt), 0);
        Issuer issuer = issuers.of(bodies.get(0), null);
        boolean party = issuer != null && issuer.branch().equals("party");
        String body = String.join("-", bodies);
        String tail = party ? "-" + kind + "/" + body : "/" + kind + "-" + body;
        Style style = party ? Style.PARTY : Style.STATE;
        return Symbol.of(style, kind, bodies, units(segments, kindAt + 1), tail, segments, List.of('?'));
    }

    private @Nullable Symbol withoutKind(List<Segment> segments, boolean announced) {
        Segment first = segments.get(0);
        Issuer issuer = issuers.of(first.token(), null);
        if (!announced && (issuer == null || !isBelievableDispatch(segments, issuer))) {
            return null;
        }
        if (issuer == null && (first.token().length() < 2 || segments.size() < 2 && first.mark() == 0)) {
            return null;
        }
        Style style = issuer == null ? Style.OTHER : isAssembly(first.token()) ? Style.ASSEMBLY : Style.DISPATCH;
        List<String> bodies = List.of(first.token());
        List<String> units = units(segments, 1);
        if (issuer != null
                && issuer.unit()
                && segments.size() > 1
                && !issuers.all(segments.get(1).token()).isEmpty()) {
            bodies = List.of(segments.get(1).token());
            units = new ArrayList<>(units(segments, 2));
            units.add(0, first.token());
        }
        // "67-CP" was the rule until 1996
        List<Character> marks = style == Style.DISPATCH && segments.size() > 1 ? List.of('/') : List.of();
        return Symbol.of(style, null, bodies, units, dispatchTail(segments, style), segments, marks);
    }

    /** Puts the slash first and keeps the dots and dashes between body and units. */
    private static String dispatchTail(List<Segment> segments, Style style) {
        boolean reversed = style == Style.DISPATCH
                && segments.size() > 1
                && segments.get(0).mark() != '/';
        StringBuilder tail = new StringBuilder();
        for (int i = 0; i < segments.size(); i++) {
            char mark = segments.get(i).mark();
            if (mark == '_' || mark == 0) {
                mark = '-';
            }
            if (i == 0 && (reversed || mark == '.')) {
                mark = '/';
            } else if (i > 0 && reversed && mark == '/') {
                mark = '-';
            }
            tail.append(mark).append(printed(segments.get(i)));
        }
        return tail.toString();
    }

    /** {@code 123/UBND-KT} speaks for itself, {@code 123/VX-UBND} too; {@code 3-VP} does not. */
    private boolean isBelievableDispatch(List<Segment> segments, Issuer issuer) {
        Segment first = segments.get(0);
        if (segments.size() < 2 || first.mark() != '/') {
            return false;
        }
        Issuer second = issuers.of(segments.get(1).token(), null);
        return issuer.unit() ? second != null && !second.unit() : first.token().length() > 2;
    }

    private static boolean isJoint(String kind) {
        return kind.length() > 2 && JOINT_ENDINGS.contains(kind.substring(kind.length() - 2));
    }

    /** Returns the tokens from one group on. */
    private static List<String> units(List<Segment> segments, int from) {
        if (from >= segments.size()) {
            return List.of();
        }
        List<String> tokens = new ArrayList<>(segments.size() - from);
        for (int i = from; i < segments.size(); i++) {
            tokens.add(segments.get(i).token());
        }
        return tokens;
    }

    static String printed(Segment segment) {
        return segment.token() + segment.term();
    }

    private boolean isKind(String token) {
        return !kinds.ofSymbol(token).isEmpty();
    }

    private boolean isKnown(String token) {
        return isKind(token) || !issuers.all(token).isEmpty();
    }
}
