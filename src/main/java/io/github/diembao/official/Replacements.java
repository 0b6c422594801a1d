package io.github.diembao.official;

import java.util.ArrayList;
import java.util.List;

/** Who takes the place of whom: {@code ông X thay ông Y giữ chức …}, {@code Thay ông Y, ông X giữ chức …}. */
final class Replacements {

    private final PartList parts;

    Replacements(PartList parts) {
        this.parts = parts;
    }

    /** Tells whether a name before a verb is that of one whose place another takes. */
    boolean leaves(int name, int verb) {
        for (int k = name + 1; parts.sign(name + 1) == SignKind.OPEN && parts.sign(k) != SignKind.CLOSE; k++) {
            if (k >= verb) {
                // "thay ông Y (được bầu làm …)": the bracket tells where Y goes.
                return false;
            }
        }
        Part next = parts.get(name + 2);
        if (parts.joins(name + 1) && next != null && parts.tokens().is(next.from(), "người")) {
            // "thay ông Y - người được bầu làm …": where Y goes, too.
            return false;
        }
        int i = name;
        while (parts.name(i)) {
            i = parts.beforeAddresses(i);
            if (parts.sign(i) != SignKind.AND) {
                return parts.sign(i) == SignKind.REPLACE;
            }
            i--;
        }
        return false;
    }

    /** Returns all whose place another takes by a verb, from a part on; empty where there are none. */
    List<Attribution> before(int verb, int first) {
        int name = parts.nameBefore(verb, first);
        if (!leaves(name, verb)) {
            int comma = parts.beforeAddresses(name);
            name = parts.sign(comma) == SignKind.COMMA && leaves(comma - 1, verb) ? comma - 1 : -1;
        }
        List<Attribution> leaving = new ArrayList<>();
        while (name >= first && parts.name(name)) {
            Attribution owner = parts.owner(name);
            if (owner != null) {
                leaving.add(0, owner);
            }
            int joint = parts.beforeAddresses(name);
            name = parts.sign(joint) == SignKind.AND ? joint - 1 : -1;
        }
        return leaving;
    }
}
