package io.github.diembao.official;

/** Gives posts to those whom sentences tell to be appointed to them or to leave them. */
final class AppointmentFrames {

    private static final int LONGEST_SENTENCE = 60;

    private final PartList parts;

    AppointmentFrames(PartList parts) {
        this.parts = parts;
    }

    void apply() {
        int start = 0;
        Attribution named = null;
        for (int i = 0; i <= parts.size(); i++) {
            SignKind sign = i == parts.size() ? SignKind.STOP : parts.sign(i);
            if (sign == SignKind.STOP || sign == SignKind.BREAK || i - start >= LONGEST_SENTENCE) {
                new AppointmentVerbs(parts, start, i, named).read();
                for (int k = start; k < i; k++) {
                    named = parts.name(k) ? parts.owner(k) : named;
                }
                start = i + 1;
            }
        }
    }
}
