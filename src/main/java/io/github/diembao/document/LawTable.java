package io.github.diembao.document;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.ResourceTable;
import io.github.diembao.text.TextKeys;
import io.github.diembao.text.TokenSequence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Laws by name, with the press's short names. Tables: {@code laws.tsv}, {@code law-aliases.tsv}. Immutable. */
final class LawTable {

    private final Gazetteer<Law> names;
    private final Map<String, List<Law>> bySlug = new HashMap<>();
    private final Map<String, Law> bySymbol = new HashMap<>();

    LawTable(List<Law> own) {
        List<Law> laws = new ArrayList<>(own);
        for (ResourceTable.Row row : ResourceTable.read(LawTable.class, "laws.tsv")) {
            String passed = row.get("passed");
            laws.add(new Law(
                    row.get("kind"),
                    row.get("name"),
                    row.get("symbol"),
                    passed.length() == 10 ? LocalDate.parse(passed) : null));
        }
        Gazetteer.Builder<Law> builder = Gazetteer.builder();
        Map<String, Law> byName = new HashMap<>();
        for (Law law : laws) {
            builder.add(law.name(), law, (old, fresh) -> old);
            byName.putIfAbsent(TextKeys.searchKey(law.name()), law);
            bySymbol.putIfAbsent(law.symbol(), law);
            bySlug.computeIfAbsent(law.slug(), s -> new ArrayList<>()).add(law);
        }
        for (ResourceTable.Row row : ResourceTable.read(LawTable.class, "law-aliases.tsv")) {
            Law law = byName.get(TextKeys.searchKey(row.get("name")));
            if (law == null) {
                throw new IllegalStateException(row.where() + ": no law " + row.get("name"));
            }
            builder.add(row.get("alias"), law, (old, fresh) -> old);
        }
        names = builder.build();
    }

    /** Finds the law named at a token: one of the laws of that name, whichever is meant; null for none. */
    Gazetteer.@Nullable Match<Law> at(TokenSequence tokens, int from) {
        return names.startsAt(tokens, from) ? names.longestAcrossLines(tokens, from) : null;
    }

    /** Returns the law with a symbol such as {@code 45/2013/QH13}, or null. */
    @Nullable
    Law withSymbol(String symbol) {
        return bySymbol.get(symbol);
    }

    /** Returns the laws of one name that were passed in a year. */
    List<Law> named(String slug, int year) {
        List<Law> found = new ArrayList<>();
        for (Law law : bySlug.getOrDefault(slug, List.of())) {
            Integer passed = law.year();
            if (passed != null && passed == year) {
                found.add(law);
            }
        }
        return found;
    }
}
