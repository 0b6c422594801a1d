package io.github.diembao.official;

import org.jspecify.annotations.Nullable;

/**
 * A body as read from the text.
 *
 * @param from its first token
 * @param to the token after its last
 * @param text its words as the text has them
 * @param name its name with abbreviations of the table written out
 * @param head the row its name begins with
 * @param branch branch of power; empty where open
 * @param level level; empty where open
 * @param area unit of administration it names or implies ({@code huyện}); empty for none
 * @param place name of that unit, or null
 * @param slot what is missing
 * @param host the body it belongs to, named with it, or null
 */
record Body(
        int from,
        int to,
        String text,
        String name,
        BodyEntry head,
        String branch,
        String level,
        String area,
        @Nullable String place,
        BodySlot slot,
        @Nullable Body host) {

    /** Returns the innermost body, which holds the area. */
    Body last() {
        Body at = this;
        while (at.host != null) {
            at = at.host;
        }
        return at;
    }

    /** Tells whether the name lacks nothing. */
    boolean complete() {
        return slot == BodySlot.NONE;
    }

    Body named(String completed, String newArea, @Nullable String newPlace, String newLevel, BodySlot newSlot) {
        return new Body(from, to, text, completed, head, branch, newLevel, newArea, newPlace, newSlot, host);
    }

    /** Returns this body as part of another: {@code Ban Thường vụ} of {@code Tỉnh ủy}. */
    Body in(Body whole) {
        return new Body(
                from,
                to,
                text,
                name + " " + whole.name(),
                head,
                branch.isEmpty()
                        ? whole.branch()
                        : branch.equals(head.branch()) ? head.branchIn(whole.branch()) : branch,
                level.isEmpty() || level.equals("unit") ? whole.level() : level,
                whole.area(),
                whole.place(),
                whole.slot(),
                whole);
    }

    /** Returns this body as that of a unit of administration, whose place may be open. */
    Body inUnit(String unit, @Nullable String unitPlace, String unitLevel) {
        String completed = name + " " + unit + (unitPlace == null ? "" : " " + unitPlace);
        return named(completed, unit, unitPlace, unitLevel, unitPlace == null ? BodySlot.AREA : BodySlot.NONE);
    }

    /** Returns this firm with its own name. */
    Body called(String words, String own, int end) {
        return new Body(from, end, words, name + " " + own, head, branch, level, area, place, BodySlot.NONE, host);
    }

    /** Returns this body where the text says it with the words of another. */
    Body saidAs(Body words) {
        return new Body(words.from, words.to, words.text, name, head, branch, level, area, place, slot, host);
    }

    /** Returns the Government, told by a ministry. */
    static Body government(Body ministry) {
        return new Body(
                ministry.from,
                ministry.from,
                "",
                "Chính phủ",
                ministry.head,
                "state",
                "central",
                "",
                null,
                BodySlot.NONE,
                null);
    }

    Body at(int start, int end) {
        return new Body(start, end, text, name, head, branch, level, area, place, slot, host);
    }
}
