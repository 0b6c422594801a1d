package io.github.diembao.official;

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
 */
record BodyEntry(
        String name,
        boolean written,
        String branch,
        String level,
        String area,
        String tail,
        BodySlot slot,
        Validity valid) {

    boolean takes(char letter) {
        return tail.indexOf(letter) >= 0;
    }

    BodyEntry writtenOut() {
        return new BodyEntry(name, true, branch, level, area, tail, slot, valid);
    }
}
