package io.github.diembao.official;

import org.jspecify.annotations.Nullable;

/** A recognised stretch of tokens. */
sealed interface Part {

    /** Returns its first token. */
    int from();

    /** Returns the token after its last. */
    int to();

    /**
     * A name of a person.
     *
     * @param from first token
     * @param to token after the last
     * @param form how much of a name it is
     */
    record Name(int from, int to, Form form) implements Part {
        /** How much of a name it is. */
        enum Form {
            /** Family name to given name. */
            FULL,
            /** Given name, perhaps with a middle name. */
            SHORT,
            /** Name of a foreigner. */
            FOREIGN,
            /** In capitals: where it ends is open. */
            CAPITALS
        }
    }

    /**
     * A post.
     *
     * @param from first token
     * @param to token after the last, locality and term included
     * @param title row of the title
     * @param role bare title with its qualifier
     * @param body its body, or null
     * @param former nguyên, cựu, cố
     * @param acting quyền, phụ trách
     * @param fresh tân
     * @param term term of office, or null
     */
    record Post(
            int from,
            int to,
            TitleEntry title,
            String role,
            @Nullable Body body,
            boolean former,
            boolean acting,
            boolean fresh,
            @Nullable String term)
            implements Part {}

    /**
     * A form of address or a rank.
     *
     * @param from first token
     * @param to token after the last
     * @param entry its row
     */
    record Address(int from, int to, AddressEntry entry) implements Part {}

    /**
     * The side a list speaks of ({@code Về phía tỉnh Hà Tĩnh}) or the body all its members sit in.
     *
     * @param from first token
     * @param to token after the last
     * @param body the body or area
     * @param scope for whom it holds
     */
    record Frame(int from, int to, Body body, Scope scope) implements Part {
        /** For whom a frame holds. */
        enum Scope {
            /** All posts of the sentence. */
            SENTENCE,
            /** The next person or list. */
            SUBJECT,
            /** The persons listed are members of the body. */
            MEMBERS
        }
    }

    /**
     * A mark, a joining word, or anything else.
     *
     * @param from first token
     * @param to token after the last
     * @param sign what it means
     */
    record Sign(int from, int to, SignKind sign) implements Part {}
}
