package io.github.diembao.document;

import io.github.diembao.text.Shape;
import io.github.diembao.text.TokenSequence;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells where a text is itself the document that "Quyết định này" means. */
final class SelfReference {

    private final KindTable kinds;
    private final TokenSequence tokens;
    /** Kinds in which the text speaks of itself. */
    private final Set<String> selves = new HashSet<>();
    /** Kinds that stand in capitals on a line of their own, as above the articles of a document; null until asked for. */
    private @Nullable Set<String> headings;

    SelfReference(KindTable kinds, TokenSequence tokens) {
        this.kinds = kinds;
        this.tokens = tokens;
    }

    /** "Nghị định này" before any decree is named is the text speaking of itself, and so is every later one. */
    boolean isMeant(Mention pointer, boolean named) {
        if (pointer.kind == null || !tokens.is(pointer.core.to() - 1, "này")) {
            return false;
        }
        String kind = pointer.kind.name();
        if (!named || opensArticle(pointer) || headings().contains(kind)) {
            selves.add(kind);
        }
        return selves.contains(kind);
    }

    /** "Điều 2. Quyết định này có hiệu lực": the articles of a decision speak of it, whatever its grounds named last. */
    private boolean opensArticle(Mention pointer) {
        int at = pointer.core.from();
        return tokens.isMark(at - 1, '.') && tokens.isNumber(at - 2) && ProvisionReader.isLevel(tokens, at - 3);
    }

    private Set<String> headings() {
        Set<String> known = headings;
        if (known == null) {
            known = new HashSet<>();
            for (int at = 0; at < tokens.size(); at++) {
                boolean opens = at == 0 || tokens.lineBreakBefore(at) || tokens.lineBreakBefore(at - 1);
                KindWord word = opens && tokens.shape(at) == Shape.UPPER ? kinds.at(tokens, at) : null;
                if (word != null && word.spelling() == KindWord.Spelling.EXACT && isLineEnd(word.to())) {
                    known.add(word.kind().name());
                }
            }
            headings = known;
        }
        return known;
    }

    private boolean isLineEnd(int at) {
        int end = tokens.isMark(at, ':') ? at + 1 : at;
        return end >= tokens.size() || tokens.lineBreakBefore(end);
    }
}
