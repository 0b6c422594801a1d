package io.github.diembao.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reference while its parts are being gathered; lives within one call. Token numbers throughout. */
final class Mention {

    Core core;
    ReferenceForm form;

    @Nullable
    DocumentKind kind;

    @Nullable
    String branch;

    @Nullable
    Integer year;

    @Nullable
    Body body;

    /** Province that the text gives without a body. */
    @Nullable
    String province;

    @Nullable
    String issuer;

    @Nullable
    IssuerSource issuerFrom;

    @Nullable
    String term;

    @Nullable
    LocalDate issuedOn;

    int subjectFrom = -1;
    int subjectTo = -1;
    int fullFrom;
    int fullTo;
    /** Where the parts that follow the core end, before any subject. */
    int detailsTo;

    /** Whether the date stood before the reference and so before any list it opens. */
    boolean datedBefore;

    /** Whether its day is said to be that of the documents listed before it, too. */
    boolean sameDay;

    /** Whether its day is said to be that of the document before it. */
    boolean dayOfBefore;

    /** Whether it is the number of a letterhead, so that the text below speaks of it as "này". */
    boolean letterhead;

    /** Whether another document changes or replaces it in its sentence. */
    boolean targeted;

    /** Whether it stands in the title of another document, behind a paper it brought into force. */
    boolean nested;

    /** Whether its sentence only holds another document against it. */
    boolean compared;

    /** Whether it is said to be an earlier version of the law. */
    boolean earlier;

    List<Provision> provisions = List.of();

    @Nullable
    Relation relation;

    @Nullable
    Integer antecedent;

    @Nullable
    DocumentId id;

    /** Segments of the identifier that its own words leave open. */
    int openness;

    List<String> candidates = List.of();
    final List<String> flags = new ArrayList<>();

    Mention(Core core) {
        this.core = core;
        boolean court = core.symbol() != null && core.symbol().style() == Symbol.Style.COURT;
        this.form = court ? ReferenceForm.COURT : core.form();
        this.fullFrom = core.from();
        this.fullTo = core.to();
        this.detailsTo = core.to();
        this.flags.addAll(core.flags());
        if (core.numeral() != null) {
            this.year = core.numeral().year();
        }
        if (core.title() != null) {
            this.year = core.title().year();
        }
    }

    /** Tells whether the letters are the press's for the Central Committee, which scanned papers have for a province's. */
    boolean isProvincialSlip() {
        Symbol symbol = core.symbol();
        return symbol != null
                && symbol.style() == Symbol.Style.PARTY
                && symbol.issuers().equals(List.of("TW"))
                && symbol.raw().endsWith("TƯ");
    }

    /** Reads {@code 13-NQ/TƯ} as {@code 13-NQ/TU}. */
    void toProvince() {
        Symbol symbol = core.symbol();
        if (symbol != null) {
            core = core.withLetters(symbol.ofProvince());
            flags.add("typo");
        }
    }

    boolean isPointer() {
        return core.form() == ReferenceForm.ANAPHOR;
    }

    /** Takes a body of the text as the issuer. */
    void setIssuer(Body found) {
        body = found;
        if (!found.isPartyAlone()) {
            issuer = found.name();
            issuerFrom = IssuerSource.TEXT;
        }
    }

    /** Takes the day it was issued; its year is the series', unless another is printed. */
    void dated(LocalDate day) {
        issuedOn = day;
        if (year == null) {
            year = day.getYear();
        }
    }

    /** Takes the body of the letters, completed by the place of the text. */
    void complete(Body named) {
        body = named;
        issuer = named.name();
        issuerFrom = IssuerSource.SYMBOL;
    }

    /** Takes several bodies of the text as the issuers of a joint document. */
    void setIssuers(Body first, String names) {
        body = first;
        issuer = names;
        issuerFrom = IssuerSource.TEXT;
    }

    /** Counts what the mention says beyond kind and number. */
    int weight() {
        int weight = core.symbol() == null ? 0 : 4;
        weight += issuedOn == null ? 0 : 4;
        weight += issuerFrom == IssuerSource.TEXT ? 2 : 0;
        weight += term == null ? 0 : 1;
        weight += subjectFrom < 0 ? 0 : 2;
        weight += year == null ? 0 : 1;
        return weight;
    }
}
