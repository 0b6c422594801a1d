package io.github.diembao.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides the kind of a reference from its word and the token in its symbol; the symbol beats the word. */
final class KindResolver {

    private final Facts facts;

    KindResolver(Facts facts) {
        this.facts = facts;
    }

    /** Fills kind and, where word and symbol disagree, a flag. */
    void resolve(Mention mention, @Nullable String branch) {
        Symbol symbol = mention.core.symbol();
        KindWord word = mention.core.word();
        if (symbol == null) {
            mention.kind = word == null ? null : word.kind();
            return;
        }
        String token = symbol.kindToken();
        if (symbol.style() == Symbol.Style.ASSEMBLY) {
            mention.kind = word == null ? null : word.kind();
            return;
        }
        if (token == null) {
            mention.kind = word == null ? facts.kinds().named("công văn") : word.kind();
            return;
        }
        DocumentKind said =
                word != null && isJoint(word, symbol) ? word.kind() : said(word, token, branch, symbol.style());
        if (said != null) {
            mention.kind = said;
            return;
        }
        DocumentKind meant = meant(symbol, branch);
        boolean law = word != null && word.kind().isLaw();
        mention.kind = meant == null || law ? (word == null ? null : word.kind()) : meant;
        if (word != null && !word.kind().umbrella() && meant != null && !law) {
            mention.flags.add("kind-mismatch");
        }
    }

    private static @Nullable DocumentKind said(
            @Nullable KindWord word, String token, @Nullable String branch, Symbol.Style style) {
        if (word == null) {
            return null;
        }
        if (style == Symbol.Style.COURT) {
            return word.kind().issuedBy("judiciary") ? word.kind() : null;
        }
        for (DocumentKind kind : word.kinds()) {
            if (kind.symbols().contains(token) && (branch == null || issues(branch, kind))) {
                return kind;
            }
        }
        return null;
    }

    /** "Thông tư liên bộ số 9-TT/LB": the word says what the letters of all bodies do. */
    private static boolean isJoint(KindWord word, Symbol symbol) {
        return symbol.issuers().contains("LB") && word.kind().symbols().contains(symbol.kindToken() + "LB");
    }

    /** Courts and procuracies issue directives and plans as bodies of the State do. */
    private static boolean issues(String branch, DocumentKind kind) {
        return kind.issuedBy(branch) || branch.equals("judiciary") && kind.issuedBy("state");
    }

    /** Returns the first kind of a symbol's token that bodies of the branch issue; null where it has none. */
    @Nullable
    DocumentKind meant(Symbol symbol, @Nullable String branch) {
        String token = symbol.kindToken();
        if (token == null) {
            return null;
        }
        List<DocumentKind> kinds = facts.kinds().ofSymbol(token);
        // "01/CT-VKSTC" is a directive to all procuracies; charges are signed by one of its departments
        String wanted = "judiciary".equals(branch) && isWholeService(symbol) ? "state" : branch;
        DocumentKind kind = first(kinds, wanted);
        kind = kind == null ? first(kinds, branch) : kind;
        return kind == null && !kinds.isEmpty() ? kinds.get(0) : kind;
    }

    private boolean isWholeService(Symbol symbol) {
        if (!symbol.units().isEmpty() || symbol.issuers().isEmpty()) {
            return false;
        }
        Issuer issuer = facts.issuers().of(symbol.issuers().get(0), "judiciary");
        return issuer != null && issuer.isNational();
    }

    private static @Nullable DocumentKind first(List<DocumentKind> kinds, @Nullable String branch) {
        for (DocumentKind kind : kinds) {
            if (branch == null || kind.issuedBy(branch)) {
                return kind;
            }
        }
        return null;
    }
}
