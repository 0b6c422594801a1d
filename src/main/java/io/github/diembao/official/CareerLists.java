package io.github.diembao.official;

import io.github.diembao.text.TokenSequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Posts told apart from the name, of the person spoken of last: {@code Trước đó ông từng giữ các chức vụ: …},
 * {@code Từ năm 2010 đến năm 2015, là …}, posts after birth and home in a notice of death.
 */
final class CareerLists {

    /** How far back, in parts, the person was named. */
    private static final int FARTHEST = 60;

    private final PartList parts;
    private final PostChain chains;
    /** Whether the sentence tells of the birth or home of the person named last. */
    private boolean told;

    CareerLists(PartList parts) {
        this.parts = parts;
        this.chains = new PostChain(parts);
    }

    void apply() {
        Attribution last = null;
        int named = -FARTHEST;
        for (int i = 0; i < parts.size(); i++) {
            Attribution owner = parts.owner(i);
            if (parts.name(i)) {
                last = owner == null || owner.civilian() ? last : owner;
                named = owner == null || owner.civilian() ? named : i;
                told = false;
                continue;
            }
            if (parts.sign(i) == SignKind.STOP) {
                told = told && goesOnWithLife(i + 1);
            } else {
                told = parts.sign(i) != SignKind.BREAK && (told || life(i));
            }
            Span span = last == null || i - named > FARTHEST ? null : opening(i);
            if (last != null && span != null && parts.freePost(span.first())) {
                List<Integer> chain = chains.from(span.first());
                for (int k : chain) {
                    Part.Post post = parts.post(k);
                    if (post != null && parts.freePost(k)) {
                        parts.own(k, last);
                        Holding holding = Holding.of(post, null);
                        last.holdings().add(span.ended() ? holding.ended() : holding);
                    }
                }
                i = chain.isEmpty() ? i : chain.get(chain.size() - 1);
            }
        }
    }

    /**
     * Words that open a list of posts.
     *
     * @param first the first post
     * @param ended whether the posts are past ones
     */
    private record Span(int first, boolean ended) {}

    private @Nullable Span opening(int i) {
        SignKind sign = parts.sign(i);
        if (sign == SignKind.WAS) {
            return new Span(parts.afterVerb(i + 1), true);
        }
        if (sign == SignKind.IS && (parts.pronounBefore(i) || told && parts.sign(i - 1) != SignKind.OTHER)) {
            return new Span(i + 1, false);
        }
        Part.Post post = parts.post(i);
        if (post != null
                && told
                && (parts.sign(i - 1) == SignKind.COMMA || parts.sign(i - 1) == SignKind.SEMICOLON)
                && !chains.leadsToName(i)) {
            return new Span(i, false);
        }
        if (sign == SignKind.OTHER && parts.get(i) instanceof Part.Sign words && years(words)) {
            int next = parts.sign(i + 1) == SignKind.COMMA ? i + 2 : i + 1;
            boolean verb = parts.sign(next) == SignKind.IS
                    || parts.sign(next) == SignKind.HOLD
                    || parts.sign(next) == SignKind.COLON
                    || parts.sign(next) == SignKind.WAS;
            return new Span(verb ? next + 1 : next, !untilNow(words));
        }
        return null;
    }

    /** Tells whether words speak of birth or home: {@code sinh ngày …}, {@code quê quán …}. */
    private boolean life(int i) {
        Part part = parts.get(i);
        boolean words = parts.sign(i) == SignKind.OTHER || parts.sign(i) == SignKind.DETAIL;
        for (int k = words && part != null ? part.from() : 0; words && part != null && k < part.to(); k++) {
            TokenSequence tokens = parts.tokens();
            boolean birth = tokens.is(k, "sinh")
                    && (tokens.is(k + 1, "ngày")
                            || tokens.is(k + 1, "năm")
                            || tokens.is(k + 1, "tháng")
                            || tokens.isNumber(k + 1));
            if (birth || tokens.is(k, "quê") && !tokens.is(k + 1, "hương")) {
                return true;
            }
        }
        return false;
    }

    /** {@code sinh ngày … . Thường trú tại …; nguyên …}: the next sentence goes on with the life of the same person. */
    private boolean goesOnWithLife(int i) {
        Part part = parts.get(i);
        if (part == null || parts.sign(i) == SignKind.BREAK) {
            return false;
        }
        TokenSequence tokens = parts.tokens();
        int at = part.from();
        boolean home = tokens.is(at + 1, "trú") || tokens.is(at + 1, "quán") || tokens.is(at, "quê");
        return home
                || tokens.is(at, "tham") && tokens.is(at + 1, "gia")
                || tokens.is(at, "vào") && tokens.is(at + 1, "đảng");
    }

    /** {@code từ năm 2010 đến năm 2015}, {@code từ tháng 4/2010 đến nay}. */
    private boolean years(Part.Sign words) {
        TokenSequence tokens = parts.tokens();
        int from = -1;
        for (int i = words.from(); i < words.to(); i++) {
            if (tokens.is(i, "từ")) {
                from = i;
            } else if (from >= 0 && tokens.is(i, "đến")) {
                return tokens.isNumber(words.to() - 1) || tokens.is(words.to() - 1, "nay");
            }
        }
        return false;
    }

    private boolean untilNow(Part.Sign words) {
        return parts.tokens().is(words.to() - 1, "nay");
    }
}
