package io.github.diembao.official;

import java.util.Set;

/**
 * One row of the table of titles.
 *
 * @param role the bare title
 * @param link how the body joins the title
 * @param fused how many of the title's last words are the body's first; 0 for none
 * @param body the body, or its first words, that the title implies; empty for none
 * @param branch branch of power the title tells; empty for none
 * @param level level the title tells; empty for none
 * @param flags further properties, see the table
 */
record TitleEntry(String role, Link link, int fused, String body, String branch, String level, Set<String> flags) {

    /** How the body joins a title. */
    enum Link {
        /** It follows, or is left out. */
        AFTER,
        /** It follows, its first word often left out. */
        LEAD,
        /** The title's last words are its first. */
        FUSE,
        /** The title's last word is the area of an elected or executive body. */
        AREA,
        /** Always the same body. */
        OWN,
        /** The same body unless another follows. */
        DEFAULT,
        /** The title hides the body's first words; the rest follows. */
        MEMBER
    }

    boolean is(String flag) {
        return flags.contains(flag);
    }

    /** Tells whether the bare title begins with Phó. */
    boolean deputy() {
        return role.startsWith("Phó");
    }

    static TitleEntry of(String role, String link, String body, String branch, String level, Set<String> flags) {
        int fused = 0;
        Link kind;
        if (link.equals("fuseub")) {
            kind = Link.AREA;
        } else if (link.startsWith("fuse")) {
            kind = Link.FUSE;
            fused = link.length() == 4 ? 1 : link.charAt(4) - '0';
        } else {
            kind = Link.valueOf(link.toUpperCase(java.util.Locale.ROOT));
        }
        return new TitleEntry(role, kind, fused, body, branch, level, Set.copyOf(flags));
    }
}
