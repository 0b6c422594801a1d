package io.github.diembao.official;

import io.github.diembao.text.TextKeys;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who held which post when, over many articles. Persons of one name are one entry where they share a post, or where
 * nothing in their posts speaks against it; namesakes whose posts lie in different places of one level, or at levels
 * far apart, are kept apart. The order in which articles are added does not matter. Immutable and thread-safe.
 */
public final class Roster {

    /**
     * One person of the archive.
     *
     * @param name the name, in its most frequent spelling
     * @param kind what sort of office-holder
     * @param tenures posts, earliest attested first
     * @param articles number of articles that name the person with a post
     */
    public record Entry(String name, OfficialKind kind, List<Tenure> tenures, int articles) {

        /** Copies the list. */
        public Entry {
            tenures = List.copyOf(tenures);
        }
    }

    private final Map<String, List<Entry>> byName;

    private Roster(Map<String, List<Entry>> byName) {
        this.byName = byName;
    }

    /**
     * Starts an empty roster.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns all persons.
     *
     * @return the entries, by name
     */
    public List<Entry> entries() {
        return byName.values().stream().flatMap(List::stream).toList();
    }

    /**
     * Finds the persons of a name.
     *
     * @param name a full name; case and tone style don't count
     * @return the entries, several where namesakes were told apart, none where the name is unknown
     */
    public List<Entry> find(String name) {
        return byName.getOrDefault(TextKeys.searchKey(name), List.of());
    }

    /** Collects the officials of articles. Not thread-safe. */
    public static final class Builder {

        private record Sighting(Official official, @Nullable LocalDate day) {}

        private final Map<String, List<Sighting>> sightings = new TreeMap<>();

        private Builder() {}

        /**
         * Adds the officials of one article.
         *
         * @param officials what an extractor found
         * @param publishedOn day of the article, or null where unknown
         * @return this builder
         */
        public Builder add(List<Official> officials, @Nullable LocalDate publishedOn) {
            for (Official official : officials) {
                if (!official.positions().isEmpty()) {
                    sightings
                            .computeIfAbsent(TextKeys.searchKey(official.name()), key -> new ArrayList<>())
                            .add(new Sighting(official, publishedOn));
                }
            }
            return this;
        }

        /**
         * Groups what was added.
         *
         * @return the roster
         */
        public Roster build() {
            Map<String, List<Entry>> entries = new TreeMap<>();
            sightings.forEach((name, list) -> entries.put(name, group(list)));
            return new Roster(entries);
        }

        private static List<Entry> group(List<Sighting> sightings) {
            List<Sighting> ordered = new ArrayList<>(sightings);
            ordered.sort(Comparator.comparing((Sighting s) -> s.day() == null ? LocalDate.MAX : s.day())
                    .thenComparing(s -> s.official().positions().toString()));
            List<RosterGroup> groups = new ArrayList<>();
            for (Sighting s : ordered) {
                RosterGroup fresh = new RosterGroup();
                fresh.add(s.official(), s.day());
                List<RosterGroup> sharing =
                        groups.stream().filter(g -> g.sharesPost(fresh)).toList();
                for (RosterGroup old : sharing) {
                    fresh.merge(old);
                }
                groups.removeAll(sharing);
                groups.add(fresh);
            }
            // What shares no post joins the only group it does not contradict.
            List<RosterGroup> joined = new ArrayList<>();
            for (RosterGroup g : groups) {
                List<RosterGroup> fits =
                        joined.stream().filter(o -> !o.contradicts(g)).toList();
                if (fits.size() == 1) {
                    fits.get(0).merge(g);
                } else {
                    joined.add(g);
                }
            }
            return joined.stream().map(RosterGroup::entry).toList();
        }
    }
}
