package io.github.diembao.official;

import java.util.List;
import java.util.Set;

/**
 * One row of the table of bodies.
 *
 * @param name the body's name or first words
 * @param written whether another form of it is to be written out as {@code name}
 * @param branch branch of power; empty where open
 * @param level level; empty where the area tells
 * @param area unit of administration the name implies, such as {@code tỉnh}; empty for none
 * @param tail letters for what may follow, see the table
 * @param slot what is missing when nothing follows
 * @param valid days between which the body existed
 * @param flags further properties, see the table
 */
record BodyEntry(
        String name,
        boolean written,
        String branch,
        String level,
        String area,
        String tail,
        BodySlot slot,
        Validity valid,
        Set<String> flags) {

    /** Flags of bodies that a text means by their first word alone: {@code Sở} for the only department it names. */
    private static final List<String> FAMILIES = List.of("ministry", "department", "region", "school");

    boolean is(String flag) {
        return flags.contains(flag);
    }

    /** Returns what the body has in common with others that a text may call by one word; its name for none. */
    String family() {
        for (String family : FAMILIES) {
            if (is(family)) {
                return family;
            }
        }
        return name;
    }

    boolean takes(char letter) {
        return tail.indexOf(letter) >= 0;
    }

    BodyEntry writtenOut() {
        return new BodyEntry(name, true, branch, level, area, tail, slot, valid, flags);
    }

    /** Tells whether the words say nothing of the branch, so that the host does: {@code Khoa}, {@code Phòng}. */
    boolean leavesBranchOpen() {
        return branch.isEmpty() || branch.equals("state") && !level.equals("province");
    }

    /** Returns the branch of such a body of another: mass organisations have departments called like the Party's. */
    String branchIn(String host) {
        boolean department = branch.equals("party") && slot == BodySlot.COMMITTEE;
        boolean mass = host.equals("mass") || host.equals("association") || host.equals("front");
        return leavesBranchOpen() || department && mass ? host : branch;
    }
}
