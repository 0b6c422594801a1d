package io.github.diembao.official;

import io.github.diembao.text.TextKeys;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sightings that are taken for one person while a roster is made. */
final class RosterGroup {

    /** Levels from the hamlet up; a person of two levels farther apart than {@link #FARTHEST} is two persons. */
    private static final List<String> LEVELS = List.of("village", "commune", "district", "province", "central");

    private static final int FARTHEST = 2;

    private final Map<String, Tenure> tenures = new TreeMap<>();
    private final Map<String, Integer> spellings = new TreeMap<>();
    private OfficialKind kind = OfficialKind.OFFICIAL;
    private int articles;

    void add(Official official, @Nullable LocalDate day) {
        articles++;
        kind = official.kind();
        spellings.merge(official.name(), 1, Integer::sum);
        for (Position position : official.positions()) {
            tenures.merge(key(position), Tenure.of(position, day), Tenure::with);
        }
    }

    private static String key(Position position) {
        String body = position.organization();
        return TextKeys.searchKey(position.role() + "|" + (body == null ? "" : body));
    }

    void merge(RosterGroup other) {
        articles += other.articles;
        other.spellings.forEach((spelling, count) -> spellings.merge(spelling, count, Integer::sum));
        other.tenures.forEach((key, tenure) -> tenures.merge(key, tenure, Tenure::with));
    }

    /** Tells whether both hold one post of a named body. */
    boolean sharesPost(RosterGroup other) {
        return tenures.entrySet().stream()
                .anyMatch(e -> e.getValue().organization() != null && other.tenures.containsKey(e.getKey()));
    }

    /** Tells whether one person can hardly have held the posts of both. */
    boolean contradicts(RosterGroup other) {
        if (kind != other.kind) {
            return true;
        }
        for (Tenure mine : tenures.values()) {
            for (Tenure theirs : other.tenures.values()) {
                String a = mine.level();
                String b = theirs.level();
                if (a == null || b == null) {
                    continue;
                }
                String here = mine.place();
                String there = theirs.place();
                boolean elsewhere = here != null
                        && there != null
                        && !TextKeys.searchKey(here).equals(TextKeys.searchKey(there));
                int distance = Math.abs(LEVELS.indexOf(a) - LEVELS.indexOf(b));
                boolean known = LEVELS.contains(a) && LEVELS.contains(b);
                if (a.equals(b) && elsewhere || known && distance > FARTHEST || heldAtOnce(mine, theirs)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Tells whether one post in two schools, hospitals … is attested by turns, which one person can't hold. */
    private static boolean heldAtOnce(Tenure mine, Tenure theirs) {
        LocalDate from = mine.firstAttested();
        LocalDate to = mine.lastAttested();
        LocalDate otherFrom = theirs.firstAttested();
        LocalDate otherTo = theirs.lastAttested();
        if (from == null || to == null || otherFrom == null || otherTo == null) {
            return false;
        }
        return "unit".equals(mine.level())
                && "unit".equals(theirs.level())
                && mine.role().equals(theirs.role())
                && mine.organization() != null
                && theirs.organization() != null
                && !mine.organization().equals(theirs.organization())
                && from.isBefore(otherTo)
                && otherFrom.isBefore(to);
    }

    Roster.Entry entry() {
        String name = spellings.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
        List<Tenure> ordered = new ArrayList<>(tenures.values());
        ordered.sort(Comparator.comparing((Tenure t) -> {
                    LocalDate day = t.firstAttested() == null ? t.formerSince() : t.firstAttested();
                    return day == null ? LocalDate.MAX : day;
                })
                .thenComparing(Tenure::role));
        return new Roster.Entry(name, kind, ordered, articles);
    }
}
