package io.github.diembao.document;

import java.util.List;

/**
 * Everything the grammar knows of the field, read once. Immutable.
 *
 * @param kinds kinds of document
 * @param issuers tokens of symbols
 * @param bodies names of bodies
 * @param laws laws by name
 * @param terms calendar of terms
 * @param registry well-known documents
 * @param words grammar words
 * @param symbols reader of numbers and letters
 */
record Facts(
        KindTable kinds,
        IssuerTable issuers,
        BodyReader bodies,
        LawTable laws,
        TermCalendar terms,
        Registry registry,
        Words words,
        SymbolReader symbols) {

    /** Reads the tables and puts the caller's rows before them. */
    static Facts load(List<KindRow> ownKinds, List<Issuer> ownIssuers, List<Law> ownLaws) {
        KindTable kinds = new KindTable(ownKinds);
        IssuerTable issuers = new IssuerTable(ownIssuers, kinds.symbolTokens());
        Words words = new Words();
        return new Facts(
                kinds,
                issuers,
                new BodyReader(ownIssuers, words),
                new LawTable(ownLaws),
                new TermCalendar(),
                new Registry(),
                words,
                new SymbolReader(kinds, issuers));
    }
}
