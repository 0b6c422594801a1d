package io.github.diembao.document;

import java.util.List;

/**
 * A kind of document; one row of {@code kinds.tsv}.
 *
 * @param name base kind in lower case, such as {@code kết luận}
 * @param code segment of the identifier
 * @param symbols tokens of a symbol that stand for it
 * @param branches branches that issue it
 * @param bare how a number without a symbol is taken
 * @param issuer token of the body where the kind alone names it, the empty string where it does not
 * @param max highest number believed without a symbol
 * @param umbrella whether the word may stand for any kind
 * @param traits further remarks of the table
 */
record DocumentKind(
        String name,
        String code,
        List<String> symbols,
        List<String> branches,
        Bare bare,
        String issuer,
        int max,
        boolean umbrella,
        List<String> traits) {

    /** How a number without a symbol is taken. */
    enum Bare {
        /** Always as a reference. */
        PLAIN,
        /** Only before a word or mark that may follow a reference. */
        CAREFUL,
        /** Only after "số" or before "của" and a body. */
        OWNED,
        /** Only after "số". */
        SAID,
        /** Never. */
        NEVER,
        /** Never, nor with a symbol: such papers have symbols only in a register. */
        REGISTER
    }

    /** Copies the lists. */
    DocumentKind {
        symbols = List.copyOf(symbols);
        branches = List.copyOf(branches);
        traits = List.copyOf(traits);
    }

    /** Tells whether the press joins its abbreviation to a number with a dash. */
    boolean isDashed() {
        return traits.contains("dashed");
    }

    /** Tells whether its letters are believed to be its own wherever they stand; plans and projects are named more than numbered. */
    boolean isCommon() {
        return bare != Bare.OWNED && bare != Bare.NEVER;
    }

    /** Tells whether what it says is its sender's. */
    boolean isLetter() {
        return traits.contains("letter");
    }

    /** Tells whether bodies of the branch issue it. */
    boolean issuedBy(String branch) {
        return branches.contains("any") || branches.contains(branch);
    }

    /** Tells whether it is a law, code or ordinance, which names identify. */
    boolean isLaw() {
        return name.equals("luật") || name.equals("bộ luật") || name.equals("pháp lệnh");
    }
}
