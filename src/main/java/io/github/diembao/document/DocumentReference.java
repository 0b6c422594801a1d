package io.github.diembao.document;

import io.github.diembao.text.SourceText;
import io.github.diembao.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mention of a document.
 *
 * @param span kind word through number and symbol, or through the identifying name
 * @param text the words under {@code span}
 * @param fullSpan {@code span} with provisions, date, issuer, term and subject
 * @param form how it is worded
 * @param id canonical identifier such as {@code vn/dang/tw/kl/k13/21}, {@code ~} for unknown segments; null where the
 *     document has no identity yet (a draft)
 * @param kind base kind in lower case, such as {@code kết luận}; null where open
 * @param kindCode slug of the kind, such as {@code kl}; null where open
 * @param number as written ({@code 05}); null for unnumbered documents
 * @param year printed or from the date; null where unknown
 * @param symbol normalised with the number ({@code 21-KL/TW}); null where none is printed or carried over
 * @param rawSymbol as printed; null where none is printed
 * @param branch {@code party}, {@code state} …; null where open
 * @param issuer full name of the issuing body; null where open
 * @param issuerFrom where the issuer was read; null where there is none
 * @param term Party term in Roman, Assembly term in Arabic numerals; null where not stated
 * @param issuedOn day of issue as stated; null where it is not
 * @param subject the "về …" clause without its preposition; null where it is not stated
 * @param provisions parts that are cited, in order
 * @param relation relation to a neighbour, null for none
 * @param antecedent index of the fuller mention this one repeats or points back to, null for none
 * @param candidates identifiers that fit equally where the reference stays open
 * @param flags remarks such as {@code eth}, {@code symbol-order}, {@code line-break}
 */
public record DocumentReference(
        Span span,
        String text,
        Span fullSpan,
        ReferenceForm form,
        @Nullable String id,
        @Nullable String kind,
        @Nullable String kindCode,
        @Nullable String number,
        @Nullable Integer year,
        @Nullable String symbol,
        @Nullable String rawSymbol,
        @Nullable String branch,
        @Nullable String issuer,
        @Nullable IssuerSource issuerFrom,
        @Nullable String term,
        @Nullable LocalDate issuedOn,
        @Nullable String subject,
        List<Provision> provisions,
        @Nullable Relation relation,
        @Nullable Integer antecedent,
        List<String> candidates,
        List<String> flags) {

    /** Copies the lists. */
    public DocumentReference {
        provisions = List.copyOf(provisions);
        candidates = List.copyOf(candidates);
        flags = List.copyOf(flags);
    }

    /**
     * Carries the mention from the normalised text to the caller's.
     *
     * @param source the text the mention was found in
     * @return this mention where the text was not changed, else a copy with the caller's offsets and words
     */
    public DocumentReference in(SourceText source) {
        if (source.normalized().offsets().isIdentity()) {
            return this;
        }
        Span moved = source.toSource(span);
        return new DocumentReference(
                moved,
                moved.of(source.source()),
                source.toSource(fullSpan),
                form,
                id,
                kind,
                kindCode,
                number,
                year,
                symbol,
                rawSymbol,
                branch,
                issuer,
                issuerFrom,
                term,
                issuedOn,
                subject,
                provisions,
                relation,
                antecedent,
                candidates,
                flags);
    }

    /** Returns a copy with one more remark. */
    DocumentReference withFlag(String flag) {
        List<String> more = new ArrayList<>(flags);
        more.add(flag);
        return new DocumentReference(
                span,
                text,
                fullSpan,
                form,
                id,
                kind,
                kindCode,
                number,
                year,
                symbol,
                rawSymbol,
                branch,
                issuer,
                issuerFrom,
                term,
                issuedOn,
                subject,
                provisions,
                relation,
                antecedent,
                candidates,
                more);
    }
}
