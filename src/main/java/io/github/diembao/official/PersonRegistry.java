package io.github.diembao.official;

import io.github.diembao.text.TextKeys;
import io.github.diembao.text.TokenSequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Third step: which occurrences of names are one person. */
final class PersonRegistry {

    /** One person of the article. */
    static final class Person {
        private final List<Attribution> occurrences = new ArrayList<>();
        private final List<Part.Name> names = new ArrayList<>();
        private final String[] syllables;
        private String gender = "";

        Person(String key) {
            this.syllables = key.split(" ", -1);
        }

        List<Attribution> occurrences() {
            return occurrences;
        }

        List<Part.Name> names() {
            return names;
        }

        boolean official() {
            return occurrences.stream().anyMatch(a -> !a.holdings().isEmpty());
        }

        boolean foreign() {
            return names.stream().anyMatch(n -> n.form() == Part.Name.Form.FOREIGN);
        }

        /** Tells whether a title of honour of this country stands with the name: artists have names of their own. */
        boolean honoured() {
            return occurrences.stream()
                    .flatMap(a -> a.addresses().stream())
                    .anyMatch(a -> a.entry().kind() == AddressEntry.Kind.AWARD);
        }

        /** A post without a body beside a given name ({@code Bí thư Quý}) says nothing new. */
        void dropOpenPosts() {
            for (int i = 0; i < names.size(); i++) {
                if (names.get(i).form() == Part.Name.Form.SHORT) {
                    occurrences.get(i).holdings().removeIf(h -> h.body() == null);
                }
            }
        }

        private boolean ranked() {
            return occurrences.stream()
                    .flatMap(a -> a.addresses().stream())
                    .anyMatch(a -> a.entry().ranks());
        }

        private boolean endsWith(String[] tail) {
            int shift = syllables.length - tail.length;
            if (shift <= 0) {
                return false;
            }
            for (int i = 0; i < tail.length; i++) {
                if (!tail[i].equals(syllables[shift + i])) {
                    return false;
                }
            }
            return true;
        }

        private void add(Attribution occurrence, Part.Name name) {
            occurrences.add(occurrence);
            names.add(name);
            for (Part.Address address : occurrence.addresses()) {
                if (!address.entry().gender().isEmpty() && !address.entry().plural()) {
                    gender = address.entry().gender();
                }
            }
        }
    }

    private final TokenSequence tokens;
    private final Map<String, Person> byName = new LinkedHashMap<>();
    private final Map<String, List<Person>> byGivenName = new LinkedHashMap<>();

    PersonRegistry(TokenSequence tokens) {
        this.tokens = tokens;
    }

    /** Groups the occurrences; short forms join the only person they fit. */
    List<Person> resolve(List<Attribution> attributions) {
        for (Attribution a : attributions) {
            if (a.name().form() == Part.Name.Form.FULL || a.name().form() == Part.Name.Form.FOREIGN) {
                person(key(a.name())).add(a, a.name());
            }
        }
        for (Attribution a : attributions) {
            if (a.name().form() == Part.Name.Form.CAPITALS) {
                capitals(a);
            }
        }
        byName.values()
                .forEach(p -> byGivenName
                        .computeIfAbsent(p.syllables[p.syllables.length - 1], k -> new ArrayList<>())
                        .add(p));
        for (Attribution a : attributions) {
            if (a.name().form() == Part.Name.Form.SHORT) {
                shortForm(a);
            }
        }
        return List.copyOf(byName.values());
    }

    private Person person(String key) {
        return byName.computeIfAbsent(key, Person::new);
    }

    private String key(Part.Name name) {
        StringBuilder key = new StringBuilder();
        for (int i = name.from(); i < name.to(); i++) {
            key.append(i == name.from() ? "" : " ").append(tokens.key(i));
        }
        return key.toString();
    }

    /** A name in capitals ends where a known name ends, else where no syllable of a name follows. */
    private void capitals(Attribution a) {
        Part.Name name = a.name();
        for (int to = Math.min(tokens.size(), name.to() + 2); to > name.from() + 1; to--) {
            Part.Name shorter = new Part.Name(name.from(), to, Part.Name.Form.FULL);
            Person known = byName.get(key(shorter));
            if (known != null) {
                known.add(a, shorter);
                return;
            }
        }
        person(key(name)).add(a, name);
    }

    private void shortForm(Attribution a) {
        String[] tail = key(a.name()).split(" ", -1);
        List<Person> fits = new ArrayList<>();
        for (Person p : byGivenName.getOrDefault(tail[tail.length - 1], List.of())) {
            if (p.endsWith(tail)) {
                fits.add(p);
            }
        }
        if (a.civilian()) {
            return;
        }
        if (fits.isEmpty() && tail.length > 1 && a.holdings().stream().anyMatch(h -> h.body() != null)) {
            // An artist's name, with a post of its own.
            person(key(a.name())).add(a, a.name());
            return;
        }
        Person person = only(a, fits);
        if (person != null) {
            person.add(a, a.name());
        }
    }

    private @Nullable Person only(Attribution a, List<Person> fits) {
        String gender = "";
        boolean ranked = false;
        for (Part.Address address : a.addresses()) {
            gender = address.entry().gender().isEmpty()
                    ? gender
                    : address.entry().gender();
            ranked |= address.entry().kind() == AddressEntry.Kind.RANK;
        }
        List<Person> left = new ArrayList<>();
        for (Person p : fits) {
            boolean before = p.names().get(0).from() < a.name().from();
            boolean genderFits =
                    gender.isEmpty() || genderOf(p).isEmpty() || genderOf(p).equals(gender);
            if (before && genderFits && (!ranked || p.ranked() || fits.size() == 1)) {
                left.add(p);
            }
        }
        if (left.size() > 1) {
            List<Person> officials = left.stream().filter(Person::official).toList();
            boolean strong = a.addresses().stream()
                            .anyMatch(x -> x.entry().normalized().equals("đồng chí")
                                    || x.entry().ranks())
                    || !a.holdings().isEmpty();
            return strong && officials.size() == 1 ? officials.get(0) : null;
        }
        return left.isEmpty() ? null : left.get(0);
    }

    private static String genderOf(Person p) {
        if (!p.gender.isEmpty()) {
            return p.gender;
        }
        for (int i = 1; i < p.syllables.length - 1; i++) {
            if (p.syllables[i].equals(TextKeys.searchKey("Thị"))) {
                return "f";
            }
            if (p.syllables[i].equals(TextKeys.searchKey("Văn")) && i == 1) {
                return "m";
            }
        }
        return "";
    }
}
