package io.github.diembao.official;

import org.jspecify.annotations.Nullable;

/** The Party committee of the unit or house another body belongs to. */
final class Committees {

    private Committees() {}

    /** Tells whether a body is the council, executive or Party committee of a unit as a whole. */
    static boolean hostless(Body body) {
        return body.head().is("whole");
    }

    /** Returns the Party committee of the unit or house a body belongs to, or null. */
    static @Nullable Body of(Body other) {
        Body last = other.last();
        String area = last.area();
        if (last.branch().equals("party")
                && last.slot() != BodySlot.COMMITTEE
                && !last.head().is("chapter")) {
            return last;
        }
        if (!area.isEmpty() && ofUnit(last)) {
            String name = Areas.committeeOf(area);
            String place = last.place();
            return place == null
                    ? party(other, name, area, null, BodySlot.AREA, last.level())
                    : party(other, name + " " + place, area, place, BodySlot.NONE, last.level());
        }
        if (other.level().equals("province") && !other.branch().equals("party")) {
            return party(other, Areas.committeeOf(Areas.PROVINCE), Areas.PROVINCE, null, BodySlot.AREA, "province");
        }
        return null;
    }

    /** Returns the committee of a unit that the text calls by the unit's words alone: {@code bí thư xã X}. */
    static Body called(int from, int to, String words, BodyEntry head, String area, @Nullable String place) {
        String name = Areas.committeeOf(area);
        return new Body(
                from,
                to,
                words,
                place == null ? name : name + " " + place,
                head,
                head.branch(),
                Areas.level(area),
                area,
                place,
                place == null ? BodySlot.AREA : BodySlot.NONE,
                null);
    }

    /** Tells whether a body is that of a unit as a whole. */
    private static boolean ofUnit(Body body) {
        return hostless(body)
                || body.head().slot() == BodySlot.PLACE
                || switch (body.branch()) {
                    case "front", "assembly", "mass", "state", "party" -> true;
                    default -> false;
                };
    }

    private static Body party(
            Body like, String name, String area, @Nullable String place, BodySlot slot, String level) {
        return new Body(like.from(), like.from(), "", name, like.head(), "party", level, area, place, slot, null);
    }
}
