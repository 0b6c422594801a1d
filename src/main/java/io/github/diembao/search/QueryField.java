package io.github.diembao.search;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields a query may name. */
enum QueryField {
    TITLE("title"),
    SAPO("sapo"),
    CAPTION("caption"),
    AUTHOR("author"),
    SECTION("section"),
    TAG("tag"),
    OFFICIAL("official"),
    ROLE("role"),
    ORG("org"),
    DOC("doc"),
    FROM("from"),
    TO("to"),
    MENTIONS("mentions");

    private final String label;

    QueryField(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    boolean isDate() {
        return this == FROM || this == TO || this == MENTIONS;
    }

    /** Tells whether the text of an article shows what the field holds. */
    boolean isNamedInText() {
        return switch (this) {
            case TITLE, SAPO, CAPTION, OFFICIAL, ROLE, ORG, DOC -> true;
            case AUTHOR, SECTION, TAG, FROM, TO, MENTIONS -> false;
        };
    }

    static @Nullable QueryField find(String label) {
        for (QueryField field : values()) {
            if (field.label.equals(label)) {
                return field;
            }
        }
        return null;
    }

    static String all() {
        return Arrays.stream(values()).map(QueryField::label).collect(Collectors.joining(", "));
    }
}
