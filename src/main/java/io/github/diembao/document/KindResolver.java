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
        DocumentKind said = said(word, token, branch, symbol.style());
        if (said != null) {
            mention.kind = said;
            return;
        }
        DocumentKind meant = meant(token, branch);
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

    /** Courts and procuracies issue directives and plans as bodies of the State do. */
    private static boolean issues(String branch, DocumentKind kind) {
        return kind.issuedBy(branch) || branch.equals("judiciary") && kind.issuedBy("state");
    }

    /** Returns the first kind of the token that bodies of the branch issue. */
    @Nullable
    DocumentKind meant(String token, @Nullable String branch) {
        List<DocumentKind> kinds = facts.kinds().ofSymbol(token);
        for (DocumentKind kind : kinds) {
            if (branch == null || kind.issuedBy(branch)) {
                return kind;
            }
        }
        return kinds.isEmpty() ? null : kinds.get(0);
    }
}
