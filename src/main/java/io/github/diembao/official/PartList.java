package io.github.diembao.official;

import io.github.diembao.text.TokenSequence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of a text with who took which, as the steps of the assembly see them. */
final class PartList {

    /** Most parts looked at to each side of a name for its posts. */
    static final int LONGEST_CHAIN = 40;
    /** Most forms of address before a name. */
    static final int MOST_ADDRESSES = 5;
    /** Takes posts that stand for a whole list, so that nobody else does. */
    static final Attribution NOBODY = new Attribution(new Part.Name(0, 0, Part.Name.Form.FULL), List.of());

    private static final Set<String> PRONOUNS = Set.of("ông", "bà", "anh", "chị", "chí", "cụ", "thầy", "cô");

    private final List<Part> parts;
    private final TokenSequence tokens;
    /** For each part the attribution that took the post or name, or null. */
    private final @Nullable Attribution[] owners;

    PartList(List<Part> parts, TokenSequence tokens) {
        this.parts = parts;
        this.tokens = tokens;
        this.owners = new Attribution[parts.size()];
    }

    TokenSequence tokens() {
        return tokens;
    }

    int size() {
        return parts.size();
    }

    /** Returns a part, or null outside the text. */
    @Nullable
    Part get(int i) {
        return i >= 0 && i < parts.size() ? parts.get(i) : null;
    }

    Part.@Nullable Post post(int i) {
        return get(i) instanceof Part.Post post ? post : null;
    }

    Part.@Nullable Address address(int i) {
        return get(i) instanceof Part.Address address ? address : null;
    }

    @Nullable
    SignKind sign(int i) {
        return get(i) instanceof Part.Sign sign ? sign.sign() : null;
    }

    boolean name(int i) {
        return get(i) instanceof Part.Name;
    }

    @Nullable
    Attribution owner(int i) {
        return i >= 0 && i < owners.length ? owners[i] : null;
    }

    void own(int i, Attribution owner) {
        owners[i] = owner;
    }

    /** Tells whether a post is there and nobody has taken it. */
    boolean freePost(int i) {
        return post(i) != null && owners[i] == null;
    }

    /** Tells whether a part is a comma, a dash or a word that adds another post. */
    boolean joins(int i) {
        SignKind joint = sign(i);
        return joint == SignKind.COMMA || joint == SignKind.DASH || joint == SignKind.ALSO;
    }

    /** Tells whether a name, perhaps with forms of address, stands directly after a post. */
    boolean nameFollows(int post) {
        return name(afterAddresses(post + 1));
    }

    /** Returns the first part from here on that is no form of address. */
    int afterAddresses(int from) {
        int i = from;
        while (i - from < MOST_ADDRESSES && address(i) != null) {
            i++;
        }
        return i;
    }

    /** Returns the nearest part before this one that is no form of address. */
    int beforeAddresses(int from) {
        int i = from - 1;
        while (from - i <= MOST_ADDRESSES && address(i) != null) {
            i--;
        }
        return i;
    }

    /** Returns the nearest name before a part, or the part before the first to look at. */
    int nameBefore(int at, int first) {
        int i = at - 1;
        while (i >= first && !name(i)) {
            i--;
        }
        return i;
    }

    /** Tells whether a pronoun for the person spoken of stands right before a part. */
    boolean pronounBefore(int i) {
        Part part = get(i);
        return part != null && part.from() > 0 && PRONOUNS.contains(tokens.key(part.from() - 1));
    }

    /** Tells whether a token is a pronoun for the person spoken of. */
    boolean pronoun(int token) {
        return tokens.isWord(token) && PRONOUNS.contains(tokens.key(token));
    }

    /** Skips what may stand between a verb and its posts: {@code chức vụ}, a colon. */
    int afterVerb(int at) {
        int i = sign(at) == SignKind.OFFICE || sign(at) == SignKind.HOLD ? at + 1 : at;
        return sign(i) == SignKind.COLON ? i + 1 : i;
    }

    /** Tells whether the words or the form of address at a place speak of several persons. */
    boolean plural(int i) {
        Part.Address address = address(i);
        return sign(i) == SignKind.PLURAL || address != null && address.entry().plural();
    }
}
