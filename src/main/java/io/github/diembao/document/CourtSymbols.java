package io.github.diembao.document;

import io.github.diembao.document.LetterReader.Segment;
import io.github.diembao.document.Symbol.Style;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the letters of judgments and decisions of courts: the case and its instance ({@code HS-ST}, {@code DSPT}). */
final class CourtSymbols {

    private static final Set<String> CASES = Set.of("HS", "DS", "HC", "KDTM", "HNGĐ", "LĐ", "KT");
    private static final Set<String> STAGES = Set.of("ST", "PT", "GĐT", "TT");
    private static final Set<String> MERGED_CASES =
            Set.of("HSST", "HSPT", "DSST", "DSPT", "HCST", "HCPT", "QĐST", "QĐXXST", "QĐXXPT", "QĐPT", "KN", "QĐKN");
    /** A case and a stage printed as one. */
    private static final Set<String> CASES_AND_STAGES = Set.of("HSST", "HSPT", "DSST", "DSPT", "HCST", "HCPT");

    private final KindTable kinds;

    CourtSymbols(KindTable kinds) {
        this.kinds = kinds;
    }

    /** Tells whether a token names a case (criminal, civil …). */
    static boolean isCase(String token) {
        return CASES.contains(token);
    }

    /** Returns the symbol of a case, null where the groups are none of one. */
    @Nullable
    Symbol parse(List<Segment> segments, boolean dated) {
        String one = segments.get(0).token();
        boolean pair = segments.size() > 1
                && CASES.contains(one)
                && STAGES.contains(segments.get(1).token());
        boolean merged = MERGED_CASES.contains(one);
        boolean precedent = one.equals("AL") && dated;
        if (!pair && !merged && !precedent) {
            return null;
        }
        StringBuilder tail = new StringBuilder("/").append(one);
        if (CASES_AND_STAGES.contains(one)) {
            tail.insert(3, '-');
        }
        for (int i = 1; i < segments.size(); i++) {
            tail.append('-').append(SymbolParser.printed(segments.get(i)));
        }
        // what the higher court decides on a judgment that is final is a decision
        String stage = pair ? segments.get(1).token() : one;
        String kind = !kinds.ofSymbol(stage).isEmpty() && stage.equals("GĐT") ? stage : one;
        return SymbolParser.symbol(
                Style.COURT, kind, List.of(), List.of(), tail.toString(), segments, List.of('/', '-'));
    }
}
