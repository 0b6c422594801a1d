package io.github.diembao.official;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.ResourceTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What units of administration tell of the bodies that sit in them. Table: {@code areas.tsv}. */
final class Areas {

    static final String PROVINCE = "tỉnh";
    static final String CITY = "thành phố";

    /** Units of the lowest level that has a council. */
    static final List<String> COMMUNES;

    private record Unit(List<String> forms, String level, String committee) {}

    private static final Map<String, Unit> UNITS = new LinkedHashMap<>();

    static {
        List<String> communes = new ArrayList<>();
        for (ResourceTable.Row row : ResourceTable.read(Areas.class, "areas.tsv")) {
            String area = row.get("area");
            UNITS.put(area, new Unit(row.list("forms"), row.get("level"), row.get("committee")));
            if (row.get("level").equals("commune")) {
                communes.add(area);
            }
        }
        COMMUNES = List.copyOf(communes);
    }

    private Areas() {}

    /** Adds every way to write a unit, with the unit itself as the value. */
    static void addTo(Gazetteer.Builder<String> words) {
        UNITS.forEach((area, unit) -> {
            words.add(area, area);
            unit.forms().forEach(form -> words.add(form, area));
        });
    }

    /** Returns the level of a unit; a city may also be of the level above, and what no table knows is below the commune. */
    static String level(String area) {
        Unit unit = UNITS.get(area);
        return unit == null ? "village" : unit.level();
    }

    /** Tells whether the unit lies below the commune. */
    static boolean village(String area) {
        return level(area).equals("village");
    }

    /** Returns the Party committee of a unit: its name up to the place; the unit itself where no table knows it. */
    static String committeeOf(String area) {
        Unit unit = UNITS.get(area);
        return unit == null ? area : unit.committee();
    }

    /** Tells whether a unit's word sets the level of the body although the table gives one. */
    static boolean localises(BodyEntry entry, String area) {
        return switch (entry.branch()) {
            case "front", "mass", "association", "party" -> true;
            case "school", "enterprise", "religion" -> false;
            default -> entry.level().equals("unit") && !village(area);
        };
    }

    /** Tells whether a room takes the level of the body it belongs to. */
    static boolean levelled(BodyEntry entry) {
        return !entry.is("faculty") && !entry.is("subject");
    }

    /** Tells whether a body can have rooms and departments. */
    static boolean parent(Body body, BodyEntry room) {
        BodyEntry head = body.head();
        if (head.is("room")) {
            return room.is("team");
        }
        if (head.is("office") && room.is("room")) {
            return true;
        }
        if (head.slot() == BodySlot.PLACE || head.is("faculty")) {
            return false;
        }
        return switch (head.branch()) {
            case "school", "health", "police", "judiciary", "enterprise", "science", "front", "military" -> true;
            case "state" -> !head.is("executive") || room.is("room");
            case "party" -> body.level().equals("central") || room.is("room") && head.slot() == BodySlot.COMMITTEE;
            default -> false;
        };
    }
}
