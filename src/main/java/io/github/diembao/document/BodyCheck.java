package io.github.diembao.document;

import java.util.List;
import java.util.function.Predicate;

/** Tells whether a body of the text can be the issuer that a symbol names. */
final class BodyCheck {

    private static final String OFFICE = "VP";

    private BodyCheck() {}

    /** Returns false where the symbol speaks for another body. */
    static boolean fits(Facts facts, Mention mention, Body body) {
        return allows(facts, mention, issuer -> fits(issuer, body));
    }

    /** Returns false for a State body whose letters are not those of the symbol: it speaks of another's document. */
    static boolean isOwn(Facts facts, Mention mention, Body body) {
        return !isState(body.branch()) || allows(facts, mention, issuer -> isNamed(issuer, body));
    }

    /** Tells whether one of the symbol's issuers passes; one without letters that a table knows allows any body. */
    private static boolean allows(Facts facts, Mention mention, Predicate<Issuer> passes) {
        Symbol symbol = mention.core.symbol();
        boolean known = false;
        for (String token : symbol == null ? List.<String>of() : symbol.issuers()) {
            for (Issuer issuer : facts.issuers().all(token)) {
                known = true;
                if (passes.test(issuer)) {
                    return true;
                }
            }
        }
        return !known;
    }

    private static boolean isNamed(Issuer issuer, Body body) {
        // "VP-TH" is what the offices of committees write
        return issuer.token().equals(body.token())
                || issuer.token().equals(OFFICE) && body.name().startsWith("Văn phòng")
                || !issuer.as().isEmpty() && issuer.as().equals(body.token())
                || issuer.body().equals(body.name());
    }

    private static boolean fits(Issuer issuer, Body body) {
        if (isNamed(issuer, body)) {
            return true;
        }
        // a chief judge signs for his court, whatever its level
        if (issuer.body().isEmpty()
                && issuer.branch().equals("judiciary")
                && body.branch().equals("judiciary")) {
            return true;
        }
        if (body.branch().isEmpty()) {
            return issuer.shared() || !issuer.isNational();
        }
        if (body.isPartyAlone()) {
            return issuer.branch().equals("party");
        }
        boolean sameBranch =
                issuer.branch().equals(body.branch()) || isState(issuer.branch()) && isState(body.branch());
        boolean bodyNational = body.level().equals("central") || body.level().equals("ministry");
        // "3155/LĐTBXH-TCDN": letters of a ministry or of its department in a province
        boolean either = issuer.body().isEmpty() && issuer.levels().contains(body.level());
        return sameBranch && !issuer.isNational() && (!bodyNational || either);
    }

    private static boolean isState(String branch) {
        return branch.equals("state") || branch.equals("police") || branch.equals("military") || branch.equals("adhoc");
    }
}
