package io.github.diembao.official;

import org.jspecify.annotations.Nullable;

/** The body that a title without one shares with the post after it: {@code Phó Giám đốc, Trưởng phòng A Sở B}. */
final class SharedBody {

    private SharedBody() {}

    /**
     * Returns the body of a title.
     *
     * @param title a title without a body
     * @param next the title of the next post
     * @param other the body of the next post
     * @return null where the two do not go together
     */
    static @Nullable Body of(TitleEntry title, TitleEntry next, Body other) {
        if (title.is("secretary")) {
            return Committees.of(other);
        }
        if (title.is("minister")) {
            return other.level().equals("ministry") ? Body.government(other) : null;
        }
        boolean led = next.link() == TitleEntry.Link.FUSE
                || next.link() == TitleEntry.Link.LEAD && other.name().startsWith(next.body());
        boolean part = other.head().is("office") || other.head().slot() == BodySlot.COMMITTEE;
        if (title.is("whole") && (led || part)) {
            // "Phó Giám đốc, Trưởng phòng A Sở B": of the house, not of its part, which has a head of its own.
            return other.host();
        }
        if (other.head().is("inner")) {
            // "Phó Giám đốc, Thủ trưởng Cơ quan CSĐT Công an tỉnh": of the force, whose agency the next post heads.
            return other.host();
        }
        boolean ownFirstWord = title.link() == TitleEntry.Link.LEAD
                && !title.is("hamlet")
                && title.branch().isEmpty();
        return !ownFirstWord && sameHouse(title, other) ? other : null;
    }

    private static boolean sameHouse(TitleEntry title, Body other) {
        if (title.is("hamlet")) {
            return false;
        }
        if (title.branch().isEmpty()) {
            return !other.branch().equals("party") && !other.level().equals("village");
        }
        return title.branch().equals(other.branch())
                || title.branch().equals("military") && other.branch().equals("party")
                || title.branch().equals("enterprise") && !other.branch().equals("party");
    }
}
