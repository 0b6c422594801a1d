package io.github.diembao.official;

/** What units of administration tell of the bodies that sit in them. */
final class Areas {

    static final String PROVINCE = "tỉnh";
    static final String CITY = "thành phố";

    private Areas() {}

    /** Returns the level of a unit; empty for a city, which may be of two. */
    static String level(String area) {
        return switch (area) {
            case PROVINCE -> "province";
            case "huyện", "thị xã", "quận" -> "district";
            case CITY -> "district";
            case "xã", "phường", "thị trấn", "đặc khu" -> "commune";
            default -> "village";
        };
    }

    /** Tells whether the unit lies below the commune. */
    static boolean village(String area) {
        return level(area).equals("village");
    }

    /** Tells whether the table of places knows all units of this kind. */
    static boolean listed(String area) {
        return !level(area).equals("village");
    }

    /** Returns the Party committee of a unit: its name up to the place. */
    static String committeeOf(String area) {
        return switch (area) {
            case PROVINCE -> "Tỉnh ủy";
            case CITY -> "Thành ủy";
            case "huyện" -> "Huyện ủy";
            case "thị xã" -> "Thị ủy";
            case "quận" -> "Quận ủy";
            case "xã", "phường", "thị trấn", "đặc khu" -> "Đảng ủy " + area;
            default -> "Chi bộ " + area;
        };
    }

    /** Tells whether a body is named for its unit, so that the place follows at once. */
    static boolean committee(String name) {
        return name.endsWith("ủy") && !name.equals("Đảng ủy") || name.endsWith("đoàn");
    }

    /** Tells whether a unit's word sets the level of the body although the table gives one. */
    static boolean localises(BodyEntry entry, String area) {
        return switch (entry.branch()) {
            case "front", "mass", "association", "party" -> true;
            case "school", "enterprise", "religion" -> false;
            default -> entry.level().equals("unit") && !level(area).equals("village");
        };
    }

    /** Tells whether a room takes the level of the body it belongs to. */
    static boolean levelled(BodyEntry entry) {
        return !entry.name().equals("Khoa") && !entry.name().equals("Bộ môn");
    }

    /** Tells whether a body can have rooms and departments. */
    static boolean parent(Body body, BodyEntry room) {
        BodyEntry head = body.head();
        if (head.name().equals("Phòng")) {
            return room.name().equals("Đội");
        }
        if (head.slot() == BodySlot.PLACE || head.name().equals("Khoa")) {
            return false;
        }
        return switch (head.branch()) {
            case "school", "health", "police", "judiciary", "enterprise", "science", "front", "military" -> true;
            case "state" -> !head.name().equals("UBND");
            case "party" -> body.level().equals("central");
            default -> false;
        };
    }
}
