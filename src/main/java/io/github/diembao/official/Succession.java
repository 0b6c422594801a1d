package io.github.diembao.official;

/** Which posts a person keeps who is given another. */
final class Succession {

    private Succession() {}

    /**
     * Tells whether a post goes with a new one: seats in committees stay, and leaders of a Party committee are elected
     * to lead the council, executive or Front of the same unit.
     */
    static boolean goesWith(Part.Post old, Part.Post fresh) {
        if (old.title().is("member")) {
            return true;
        }
        Body party = old.body();
        Body house = fresh.body();
        if (!old.title().is("secretary")
                || party == null
                || house == null
                || !fresh.role().contains("Chủ tịch")) {
            return false;
        }
        boolean whole = party.head().slot() == BodySlot.AREA || party.head().slot() == BodySlot.UNIT;
        boolean elected = house.branch().equals("assembly")
                || house.branch().equals("front")
                || house.head().is("executive");
        // A city may be a district or a province: then its name tells.
        boolean sameUnit = party.level().isEmpty()
                || party.level().equals(house.level())
                || party.place() != null && party.place().equals(house.place());
        return whole && elected && sameUnit && !fresh.role().startsWith("Phó");
    }
}
