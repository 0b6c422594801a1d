package io.github.diembao.document;

import io.github.diembao.text.Shape;
import io.github.diembao.text.TokenSequence;
import java.util.Set;

/** Tells where a text names an act by its title alone ("Nghị quyết về chuyển đổi số"), which a pointer may mean as well. */
final class UnnumberedActs {

    private final Facts facts;
    private final TokenSequence tokens;

    UnnumberedActs(Facts facts, TokenSequence tokens) {
        this.facts = facts;
        this.tokens = tokens;
    }

    /** Tells whether such an act of a kind is named from one token to another; pointers that were resolved name none. */
    boolean isNamed(DocumentKind kind, int from, int to, Set<Integer> pointers) {
        for (int at = Math.max(0, from); at < to; at++) {
            if (pointers.contains(at)) {
                continue;
            }
            boolean title = tokens.shape(at) == Shape.TITLE;
            KindWord word =
                    title || tokens.shape(at) == Shape.LOWER ? facts.kinds().at(tokens, at) : null;
            // in small letters "quyết định", "quy định" and "hướng dẫn" are verbs more often than not
            if (word != null
                    && (title || word.kind().bare() == DocumentKind.Bare.PLAIN)
                    && word.to() < to
                    && word.spelling() == KindWord.Spelling.EXACT
                    && word.allows(kind)
                    && isTitled(word.to())) {
                return true;
            }
        }
        return false;
    }

    private boolean isTitled(int after) {
        boolean owned = tokens.is(after, "của") && facts.bodies().at(tokens, after + 1) != null;
        int opener = facts.words().end(tokens, after, WordClass.OPENER);
        boolean titled = tokens.is(after, "về")
                || tokens.is(after, "quy") && tokens.is(after + 1, "định")
                || opener > 0 && !PointerScanner.counts(tokens, opener);
        boolean meeting = facts.words().end(tokens, after, WordClass.MEETING) > 0;
        return (owned || titled || meeting) && !tokens.lineBreakBefore(after);
    }
}
