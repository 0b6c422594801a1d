package io.github.diembao.official;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.ResourceTable;
import io.github.diembao.text.TextKeys;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the tables and a user's rows. */
final class VocabularyBuilder {
    final Gazetteer.Builder<TitleEntry> titles = Gazetteer.builder();
    final Gazetteer.Builder<BodyEntry> bodies = Gazetteer.builder();
    final Gazetteer.Builder<BodyEntry> ministries = Gazetteer.builder();
    final Gazetteer.Builder<AddressEntry> addresses = Gazetteer.builder();
    final Gazetteer.Builder<Set<String>> places = Gazetteer.builder();
    final Gazetteer.Builder<Boolean> fields = Gazetteer.builder();
    final Gazetteer.Builder<SignKind> connectives = Gazetteer.builder();
    final Gazetteer.Builder<String> blockers = Gazetteer.builder();
    final Gazetteer.Builder<String> areas = Gazetteer.builder();
    final Gazetteer.Builder<String> modifiers = Gazetteer.builder();
    final Gazetteer.Builder<String> countries = Gazetteer.builder();
    final Map<String, Boolean> surnames = new HashMap<>();
    final Map<WordKind, Set<String>> words = new EnumMap<>(WordKind.class);
    final Set<String> syllables = new HashSet<>();

    VocabularyBuilder() {
        // Plain loops: the first lambdas of a process cost more than the tables.
        for (ResourceTable.Row r : rows("titles.tsv")) {
            TitleEntry entry = TitleEntry.of(
                    r.get("role"),
                    r.get("link"),
                    r.get("body"),
                    r.get("branch"),
                    r.get("level"),
                    words(r.get("flags")));
            title(r.list("title"), entry);
        }
        for (ResourceTable.Row r : rows("bodies.tsv")) {
            bodyRow(r);
        }
        Areas.addTo(areas);
        for (ResourceTable.Row r : rows("honorifics.tsv")) {
            AddressEntry entry = new AddressEntry(
                    r.get("normalized"),
                    AddressEntry.Kind.valueOf(r.get("kind").toUpperCase(java.util.Locale.ROOT)),
                    r.get("gender"),
                    r.get("plural").equals("y"));
            for (String form : split(r.get("form"), '|')) {
                address(form, entry);
            }
        }
        for (ResourceTable.Row r : rows("surnames.tsv")) {
            surname(r.get("name"), r.get("weak").equals("y"));
        }
        Map<String, Set<String>> types = new HashMap<>();
        for (ResourceTable.Row r : rows("places.tsv")) {
            String cell = r.get("types");
            Set<String> kinds = types.get(cell);
            if (kinds == null) {
                kinds = Set.copyOf(split(cell, ';'));
                types.put(cell, kinds);
            }
            places.addKeys(r.get("keys"), kinds);
        }
        for (ResourceTable.Row r : rows("name-syllables.tsv")) {
            syllables.add(TextKeys.searchKey(r.get("syllable")));
        }
        for (ResourceTable.Row r : rows("fields.tsv")) {
            fields.add(r.get("field"), r.get("verb").equals("y"));
        }
        for (ResourceTable.Row r : rows("words.tsv")) {
            word(r);
        }
    }

    private static List<ResourceTable.Row> rows(String table) {
        return ResourceTable.read(Vocabulary.class, table);
    }

    private void bodyRow(ResourceTable.Row r) {
        BodyEntry entry = new BodyEntry(
                r.get("name"),
                false,
                r.get("branch"),
                r.get("level"),
                r.get("area"),
                r.get("tail"),
                BodySlot.of(r.get("slot")),
                Validity.parse(r.get("valid")),
                words(r.get("flags")));
        List<String> forms = new ArrayList<>(r.list("variants"));
        forms.add(entry.name());
        for (String form : forms) {
            body(form, entry);
            if (entry.is("ministry") && form.indexOf(' ') > 0) {
                ministries.add(form.substring(form.indexOf(' ') + 1), entry);
            }
        }
        for (String form : r.list("abbreviations")) {
            body(form, entry.writtenOut());
        }
    }

    private void word(ResourceTable.Row r) {
        String word = r.get("word");
        String value = r.get("value");
        switch (r.get("kind")) {
            case "connective" -> connectives.add(word, SignKind.valueOf(value.toUpperCase(java.util.Locale.ROOT)));
            case "blocker" -> blockers.add(word, value);
            case "modifier" -> modifiers.add(word, value);
            case "country" -> countries.add(word, word);
            default -> {
                WordKind kind = WordKind.of(r.get("kind"));
                if (kind == null) {
                    throw new IllegalStateException(r.where() + ": unknown kind");
                }
                words.computeIfAbsent(kind, k -> new HashSet<>()).add(TextKeys.searchKey(word));
            }
        }
    }

    void title(List<String> forms, TitleEntry entry) {
        for (String form : forms) {
            titles.add(form, entry);
        }
    }

    void body(String form, BodyEntry entry) {
        bodies.add(form, entry);
    }

    void body(String name, String branch, String level, @Nullable String area) {
        body(
                name,
                new BodyEntry(
                        name,
                        false,
                        branch,
                        level,
                        area == null ? "" : area,
                        "A",
                        level.equals("province") && !branch.equals("party") ? BodySlot.PROVINCE : BodySlot.NONE,
                        Validity.ALWAYS,
                        Set.of()));
    }

    void address(String form, AddressEntry entry) {
        addresses.add(form, entry);
    }

    void surname(String name, boolean weak) {
        surnames.put(TextKeys.searchKey(name), weak);
    }

    void place(String name, Set<String> types) {
        places.add(name, types, (old, fresh) -> {
            Set<String> both = new HashSet<>(old);
            both.addAll(fresh);
            return Set.copyOf(both);
        });
    }

    Vocabulary build() {
        return new Vocabulary(this);
    }

    private static Set<String> words(String cell) {
        return Set.copyOf(split(cell, ' '));
    }

    private static List<String> split(String cell, char separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from <= cell.length()) {
            int at = cell.indexOf(separator, from);
            int to = at < 0 ? cell.length() : at;
            if (to > from) {
                parts.add(cell.substring(from, to).strip());
            }
            from = to + 1;
        }
        return parts;
    }
}
