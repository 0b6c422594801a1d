package io.github.diembao.official;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.ResourceTable;
import io.github.diembao.text.TextKeys;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables of the field, compiled. Immutable and thread-safe. */
final class Vocabulary {

    private static final String PARTY = "party";

    private final Gazetteer<TitleEntry> titles;
    private final Gazetteer<BodyEntry> bodies;
    private final Gazetteer<AddressEntry> addresses;
    private final Gazetteer<Set<String>> places;
    private final Gazetteer<Boolean> fields;
    private final Gazetteer<SignKind> connectives;
    private final Gazetteer<String> blockers;
    private final Gazetteer<String> areas;
    private final Gazetteer<String> modifiers;
    private final Gazetteer<String> countries;
    private final Map<String, Boolean> surnames;
    private final Set<String> syllables;
    private final Set<String> historical;
    private final Set<String> verbs;
    private final Set<String> details;
    private final Set<String> occasions;
    private final Set<String> leads;

    private Vocabulary(Builder b) {
        titles = b.titles.build();
        bodies = b.bodies.build();
        addresses = b.addresses.build();
        places = b.places.build();
        surnames = Map.copyOf(b.surnames);
        syllables = Set.copyOf(b.syllables);
        historical = Set.copyOf(b.historical);
        verbs = Set.copyOf(b.verbs);
        details = Set.copyOf(b.details);
        occasions = Set.copyOf(b.occasions);
        leads = Set.copyOf(b.leads);
        fields = b.fields.build();
        connectives = b.connectives.build();
        blockers = b.blockers.build();
        areas = b.areas.build();
        modifiers = b.modifiers.build();
        countries = b.countries.build();
    }

    Gazetteer<TitleEntry> titles() {
        return titles;
    }

    Gazetteer<BodyEntry> bodies() {
        return bodies;
    }

    Gazetteer<AddressEntry> addresses() {
        return addresses;
    }

    /** Names of units of administration with the kinds of unit that bear them. */
    Gazetteer<Set<String>> places() {
        return places;
    }

    /** Words names are made of; true where they are as often a verb. */
    Gazetteer<Boolean> fields() {
        return fields;
    }

    Gazetteer<SignKind> connectives() {
        return connectives;
    }

    /** Words after which capitals name a street, a school, an author …; the value tells which. */
    Gazetteer<String> blockers() {
        return blockers;
    }

    /** Kinds of unit of administration, abbreviations included; the value is the word in full. */
    Gazetteer<String> areas() {
        return areas;
    }

    /** Words before a title that tell its time: former, acting, fresh. */
    Gazetteer<String> modifiers() {
        return modifiers;
    }

    Gazetteer<String> countries() {
        return countries;
    }

    boolean surname(String key) {
        return surnames.containsKey(key);
    }

    boolean weakSurname(String key) {
        return Boolean.TRUE.equals(surnames.get(key));
    }

    /** Tells whether a syllable is met as middle or given name. */
    boolean nameSyllable(String key) {
        return syllables.contains(key);
    }

    /** Tells whether a name belongs to history. */
    boolean historical(String nameKey) {
        return historical.contains(nameKey);
    }

    /** Tells whether a word begins a predicate, so that no name in capitals runs over it. */
    boolean verb(String key) {
        return verbs.contains(key);
    }

    /** Tells whether a word opens an age, a birth year, a home or a place in a picture. */
    boolean detail(String key) {
        return details.contains(key);
    }

    /** Tells whether a word begins the name of an event, which has an organising committee. */
    boolean occasion(String key) {
        return occasions.contains(key);
    }

    /** Tells whether a post after the word is spoken of, not its holder ({@code nhiệm vụ Bí thư}). */
    boolean speaksOfPost(String key) {
        return leads.contains(key);
    }

    /** Collects the tables and a user's rows. */
    static final class Builder {
        private final Gazetteer.Builder<TitleEntry> titles = Gazetteer.builder();
        private final Gazetteer.Builder<BodyEntry> bodies = Gazetteer.builder();
        private final Gazetteer.Builder<AddressEntry> addresses = Gazetteer.builder();
        private final Gazetteer.Builder<Set<String>> places = Gazetteer.builder();
        private final Gazetteer.Builder<Boolean> fields = Gazetteer.builder();
        private final Gazetteer.Builder<SignKind> connectives = Gazetteer.builder();
        private final Gazetteer.Builder<String> blockers = Gazetteer.builder();
        private final Gazetteer.Builder<String> areas = Gazetteer.builder();
        private final Gazetteer.Builder<String> modifiers = Gazetteer.builder();
        private final Gazetteer.Builder<String> countries = Gazetteer.builder();
        private final Map<String, Boolean> surnames = new HashMap<>();
        private final Set<String> syllables = new HashSet<>();
        private final Set<String> historical = new HashSet<>();
        private final Set<String> verbs = new HashSet<>();
        private final Set<String> details = new HashSet<>();
        private final Set<String> occasions = new HashSet<>();
        private final Set<String> leads = new HashSet<>();

        Builder() {
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
                case "historical" -> historical.add(TextKeys.searchKey(word));
                case "occasion" -> occasions.add(TextKeys.searchKey(word));
                case "lead" -> leads.add(TextKeys.searchKey(word));
                case "detail" -> details.add(TextKeys.searchKey(word));
                case "verb" -> verbs.add(TextKeys.searchKey(word));
                default -> throw new IllegalStateException(r.where() + ": unknown kind");
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
                            level.equals("province") && !branch.equals(PARTY) ? BodySlot.PROVINCE : BodySlot.NONE,
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
}
