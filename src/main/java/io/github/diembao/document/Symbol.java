package io.github.diembao.document;

import io.github.diembao.document.LetterReader.Segment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The letters after a document's number.
 *
 * @param style which rule of numbering it follows
 * @param kindToken token of the kind, null where it has none
 * @param issuers tokens of the issuing bodies, in order
 * @param units tokens of the drafting units, in order
 * @param tail everything after the number and year, normalised ({@code -KL/TW}, {@code /NĐ-CP}), to be joined to them
 * @param raw the same as printed
 * @param term Assembly term in Arabic numerals, null where none is printed
 * @param flags remarks on its spelling
 */
record Symbol(
        Style style,
        @Nullable String kindToken,
        List<String> issuers,
        List<String> units,
        String tail,
        String raw,
        @Nullable String term,
        List<String> flags) {

    /** Remark on letters or marks in another order than the rule's. */
    static final String DISORDERED = "symbol-order";

    /** Rules of numbering. */
    enum Style {
        /** {@code NN-KIND/ORG}. */
        PARTY,
        /** {@code NN/KIND-ORG}. */
        STATE,
        /** {@code NN/ORG-UNIT}, without a kind. */
        DISPATCH,
        /** {@code NN/YYYY/QHnn}. */
        ASSEMBLY,
        /** {@code NN/YYYY/HS-ST}. */
        COURT,
        /** Unknown bodies, as printed. */
        OTHER
    }

    /** Copies the lists. */
    Symbol {
        issuers = List.copyOf(issuers);
        units = List.copyOf(units);
        flags = List.copyOf(flags);
    }

    /** Returns the symbol of the provincial committee instead of the Central Committee. */
    Symbol ofProvince() {
        String other = tail.replace("TW", "TU");
        return new Symbol(style, kindToken, List.of("TU"), units, other, raw, term, flags);
    }

    /** Returns the symbol of a letter whose body has the letters of a kind. */
    Symbol asDispatch() {
        List<String> drafting = new ArrayList<>(issuers);
        drafting.addAll(units);
        List<String> body = kindToken == null ? List.of() : List.of(kindToken);
        return new Symbol(Style.OTHER, null, body, drafting, tail, raw, term, flags);
    }

    /** Tells whether the letters of one body of the State are printed before those of a kind: {@code /BGDĐT-TTr}. */
    boolean endsInKind() {
        String kind = kindToken;
        int body = issuers.size() == 1 ? raw.indexOf("/" + issuers.get(0) + "-") : -1;
        return kind != null && style == Style.STATE && body > 0 && raw.indexOf("-" + kind, body) > body;
    }

    /** Returns the symbol of a letter whose drafting unit has the letters of a kind. */
    Symbol withUnit() {
        String body = issuers.get(0);
        List<String> drafting = new ArrayList<>(units);
        drafting.add(0, kindToken == null ? "" : kindToken);
        List<String> remarks = new ArrayList<>(flags);
        remarks.remove(DISORDERED);
        String letters = "/" + body + "-" + String.join("-", drafting);
        return new Symbol(Style.DISPATCH, null, issuers, drafting, letters, raw, term, remarks);
    }

    /** Returns the symbol with the letters as printed. */
    Symbol printedAs(String printed) {
        return new Symbol(style, kindToken, issuers, units, tail, printed, term, flags);
    }

    /** Makes the symbol; marks that differ from the rule's are flagged. */
    static Symbol of(
            Style style,
            @Nullable String kind,
            List<String> bodies,
            List<String> units,
            String tail,
            List<Segment> segments,
            List<Character> marks) {
        boolean disordered = false;
        boolean dotted = false;
        for (int i = 0; i < Math.min(marks.size(), segments.size()); i++) {
            char mark = segments.get(i).mark();
            dotted |= mark == '.';
            disordered |= mark != '.' && mark != marks.get(i);
        }
        String term = null;
        List<String> flags = new ArrayList<>();
        for (Segment segment : segments) {
            if (!segment.term().isEmpty()) {
                term = segment.term();
            }
            if (!segment.flag().isEmpty()) {
                flags.add(segment.flag());
            }
        }
        if (disordered) {
            flags.add(DISORDERED);
        }
        if (dotted) {
            flags.add("dot-separator");
        }
        return new Symbol(style, kind, bodies, units, tail, "", term, flags);
    }
}
