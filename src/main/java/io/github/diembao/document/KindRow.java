package io.github.diembao.document;

import io.github.diembao.text.ResourceTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A kind with the words for it.
 *
 * @param kind the kind
 * @param words every way to write it, its own name first
 * @param english words of English editions
 */
record KindRow(DocumentKind kind, List<String> words, List<String> english) {

    private static final int NO_LIMIT = 99_999;

    /** Copies the lists. */
    KindRow {
        words = List.copyOf(words);
        english = List.copyOf(english);
    }

    static KindRow of(ResourceTable.Row row) {
        String name = row.get("kind");
        List<String> words = new ArrayList<>(row.list("words"));
        words.add(0, name);
        boolean umbrella = row.get("umbrella").equals("yes");
        if (umbrella) {
            words.remove(0);
        }
        try {
            DocumentKind kind = new DocumentKind(
                    name,
                    row.get("code"),
                    row.list("symbols"),
                    row.list("branch"),
                    DocumentKind.Bare.valueOf(row.get("bare").toUpperCase(Locale.ROOT)),
                    row.get("issuer"),
                    row.get("max").isEmpty() ? NO_LIMIT : Integer.parseInt(row.get("max")),
                    umbrella,
                    row.list("traits"));
            return new KindRow(kind, words, row.list("english"));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(row.where() + ": " + e.getMessage(), e);
        }
    }
}
