package io.github.diembao.official;

import io.github.diembao.text.TokenSequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Firms that are called like persons: {@code Ông A - Chủ tịch HĐQT, Giám đốc Công ty CP Hoàng Thịnh Đạt}. */
final class FirmNames {

    private final Vocabulary vocabulary;

    FirmNames(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Returns the last post with a name behind it as that of its firm, or null where it may be a person's. */
    Part.@Nullable Post at(TokenSequence tokens, List<Part> parts, Part.Name name) {
        Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        if (!(last instanceof Part.Post post) || post.to() != name.from()) {
            return null;
        }
        Body firm = post.body();
        boolean open = firm != null
                && firm.branch().equals("enterprise")
                && firm.to() == name.from()
                && vocabulary.firm(tokens.key(firm.to() - 1));
        if (firm == null || !open || !isTaken(parts)) {
            return null;
        }
        Body named = firm.called(tokens.slice(firm.from(), name.to()), tokens.slice(name.from(), name.to()), name.to());
        return new Part.Post(
                post.from(),
                name.to(),
                post.title(),
                post.role(),
                named,
                post.former(),
                post.acting(),
                post.fresh(),
                post.term());
    }

    /** Tells whether the last post is told of a person before a dash. */
    private static boolean isTaken(List<Part> parts) {
        int i = parts.size() - 2;
        while (i > 0
                && parts.get(i) instanceof Part.Sign sign
                && sign.sign() == SignKind.COMMA
                && parts.get(i - 1) instanceof Part.Post) {
            i -= 2;
        }
        return i > 0
                && parts.get(i) instanceof Part.Sign sign
                && sign.sign() == SignKind.DASH
                && parts.get(i - 1) instanceof Part.Name;
    }
}
