package io.github.diembao.document;

import io.github.diembao.document.LetterReader.Segment;
import io.github.diembao.document.Symbol.Style;
import io.github.diembao.text.ResourceTable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the letters of judgments and decisions of courts: the case and its instance ({@code HS-ST}, {@code DSPT}). Table:
 * {@code court-symbols.tsv}. Immutable. */
final class CourtSymbols {

    private final Set<String> cases = new HashSet<>();
    private final Set<String> instances = new HashSet<>();
    /** Letters that are a whole symbol's. */
    private final Set<String> alone = new HashSet<>();
    /** A case and its instance printed as one. */
    private final Set<String> merged = new HashSet<>();
    /** Tokens of decisions, which any body has, before an instance. */
    private final Set<String> decisions = new HashSet<>();

    private final KindTable kinds;

    CourtSymbols(KindTable kinds) {
        this.kinds = kinds;
        for (ResourceTable.Row row : ResourceTable.read(CourtSymbols.class, "court-symbols.tsv")) {
            Set<String> set = switch (row.get("part")) {
                case "case" -> cases;
                case "instance" -> instances;
                case "case+instance" -> merged;
                case "whole" -> alone;
                case "decision" -> decisions;
                default -> throw new IllegalStateException(row.where() + ": part " + row.get("part"));
            };
            set.add(row.get("token"));
        }
    }

    /** Tells whether a token names a case (criminal, civil …). */
    boolean isCase(String token) {
        return cases.contains(token);
    }

    /** Returns how many letters of a case and its instance in one are the case's. */
    private int caseLength(String token) {
        return instances.stream()
                .filter(token::endsWith)
                .mapToInt(instance -> token.length() - instance.length())
                .min()
                .orElse(token.length());
    }

    /** Returns the symbol of a case, null where the groups are none of one. */
    @Nullable
    Symbol parse(List<Segment> segments, boolean dated) {
        String one = segments.get(0).token();
        boolean pair = segments.size() > 1
                && cases.contains(one)
                && instances.contains(segments.get(1).token());
        boolean whole = alone.contains(one) || merged.contains(one);
        boolean precedent = one.equals("AL") && dated;
        // "472/2019/QĐ-PT": courts print the year, others with such a unit do not
        boolean decision = dated
                && segments.size() == 2
                && decisions.contains(one)
                && instances.contains(segments.get(1).token());
        if (!pair && !whole && !precedent && !decision) {
            return null;
        }
        StringBuilder tail = new StringBuilder("/").append(one);
        if (merged.contains(one)) {
            tail.insert(1 + caseLength(one), '-');
        }
        for (int i = 1; i < segments.size(); i++) {
            tail.append('-').append(SymbolParser.printed(segments.get(i)));
        }
        // what the higher court decides on a judgment that is final is a decision
        String stage = pair ? segments.get(1).token() : one;
        String kind = !kinds.ofSymbol(stage).isEmpty() && stage.equals("GĐT") ? stage : one;
        return Symbol.of(Style.COURT, kind, List.of(), List.of(), tail.toString(), segments, List.of('/', '-'));
    }
}
