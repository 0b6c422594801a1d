package io.github.diembao.official;

import io.github.diembao.text.TextKeys;

/** Tells names that only say whose relative somebody is: {@code bà X - vợ ông Y, từng là …} speaks of X. */
final class Relatives {

    /** Longest words for a relative, in tokens. */
    private static final int LONGEST = 3;

    private final PartList parts;
    private final Vocabulary vocabulary;

    Relatives(PartList parts, Vocabulary vocabulary) {
        this.parts = parts;
        this.vocabulary = vocabulary;
    }

    /** Tells whether the name at a part is that of somebody's relative, in apposition to him. */
    boolean is(int name) {
        if (!parts.name(name)) {
            return false;
        }
        int at = parts.beforeAddresses(name);
        Part words = parts.sign(at) == SignKind.OTHER ? parts.get(at) : null;
        SignKind joint = parts.sign(at - 1);
        boolean apposition = joint == SignKind.DASH || joint == SignKind.COMMA || joint == SignKind.OPEN;
        return words != null
                && apposition
                && words.to() - words.from() <= LONGEST
                && vocabulary.relation(TextKeys.searchKey(parts.tokens().slice(words.from(), words.to())));
    }
}
