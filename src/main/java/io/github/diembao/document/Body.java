package io.github.diembao.document;

import org.jspecify.annotations.Nullable;

/**
 * A body named in the text.
 *
 * @param name full name; as written where the table gives none
 * @param token symbol token whose slug names it, the empty string for none
 * @param branch its branch
 * @param level its level, {@code open} where unknown
 * @param province slug of the province it is named with, null for none
 * @param placed whether the name of a place is part of it
 * @param from its first token
 * @param to the token after its last
 */
record Body(
        String name,
        String token,
        String branch,
        String level,
        @Nullable String province,
        boolean placed,
        int from,
        int to) {

    /** Tells whether it is "Đảng", which names the Party but no body of it. */
    boolean isPartyAlone() {
        return name.equalsIgnoreCase("Đảng");
    }

    /** Tells whether it stands at the head of a province or above. */
    boolean isProvincial() {
        return level.equals("province");
    }

    /** Tells whether it stands below the province. */
    boolean isBelowProvince() {
        return level.equals("district") || level.equals("commune");
    }
}
