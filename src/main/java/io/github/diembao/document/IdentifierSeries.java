package io.github.diembao.document;

import org.jspecify.annotations.Nullable;

/** Finds the series segment of an identifier: the year of State documents, the term of Party committees and assemblies. */
final class IdentifierSeries {

    private final Facts facts;
    private final IdentifierPlace places;

    IdentifierSeries(Facts facts, IdentifierPlace places) {
        this.facts = facts;
        this.places = places;
    }

    /** Returns the segment as far as the mention's term, year or day tells it. */
    String of(Mention mention, @Nullable String branch, String issuerSegment) {
        boolean assembly = issuerSegment.equals("qh") || issuerSegment.equals("ubtvqh") || issuerSegment.equals("hdnn");
        if (assembly || "party".equals(branch)) {
            Integer term = mention.term == null ? null : Numerals.term(mention.term);
            if (term == null) {
                term = termByDate(mention, issuerSegment);
            }
            return term != null ? "k" + term : mention.year == null ? DocumentId.OPEN : DocumentId.OPEN + mention.year;
        }
        if (branch == null && mention.term != null) {
            Integer term = Numerals.term(mention.term);
            return term == null ? DocumentId.OPEN : "k" + term;
        }
        boolean perTerm = "mass".equals(branch) || "front".equals(branch) || "association".equals(branch);
        Numeral numeral = mention.core.numeral();
        boolean printed = numeral != null && numeral.year() != null;
        if (mention.year == null) {
            return DocumentId.OPEN;
        }
        return perTerm && !printed ? DocumentId.OPEN + mention.year : String.valueOf(mention.year);
    }

    private @Nullable Integer termByDate(Mention mention, String issuerSegment) {
        String calendar = switch (issuerSegment) {
            case "tw" -> TermCalendar.CONGRESS;
            case "tu" -> TermCalendar.PROVINCE;
            case "qh", "ubtvqh" -> TermCalendar.ASSEMBLY;
            default -> "";
        };
        if (calendar.isEmpty()) {
            return null;
        }
        String where = calendar.equals(TermCalendar.PROVINCE) ? places.province(mention) : "";
        if (where == null) {
            return null;
        }
        if (mention.issuedOn != null) {
            return facts.terms().termOn(calendar, where, mention.issuedOn);
        }
        return mention.year == null ? null : facts.terms().termIn(calendar, where, mention.year);
    }
}
