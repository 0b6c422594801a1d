package io.github.diembao.search;

import io.github.diembao.text.ResourceTable;
import io.github.diembao.text.TextKeys;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that stand beside any other and make no word with it: {@code grammar-words.tsv}. Typed without marks, they are no
 * longer told from words of meaning (<i>va</i>, <i>cua</i>) and count as such.
 */
final class GrammarWords {

    private static final Set<String> KEYS = ResourceTable.read(GrammarWords.class, "grammar-words.tsv").stream()
            .map(row -> TextKeys.searchKey(row.get("word")))
            .collect(Collectors.toUnmodifiableSet());

    private GrammarWords() {}

    static boolean contains(String searchKey) {
        return KEYS.contains(searchKey);
    }
}
