package io.github.diembao.html;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells the pieces of a body that belong to the page, and counts what was left out. One instance a body. */
final class BodyNoise {

    private final Map<String, Integer> removed;

    BodyNoise(Map<String, Integer> removed) {
        this.removed = new HashMap<>(removed);
    }

    /** Returns how many pieces were left out, by reason. */
    Map<String, Integer> removed() {
        return removed;
    }

    void count(String reason) {
        removed.merge(reason, 1, Integer::sum);
    }

    static boolean isNoise(BodyDraft draft) {
        return reason(draft) != null;
    }

    /** Tells whether a piece is to be left out, and counts it if so. */
    boolean takes(BodyDraft draft) {
        String reason = reason(draft);
        if (reason != null) {
            count(reason);
        }
        return reason != null;
    }

    /** Tells whether a piece beside a player is the player's label, and counts it if so. */
    boolean takesLabel(BodyDraft draft) {
        NoiseLines.Noise noise = NoiseLines.instance().of(draft.text);
        boolean label = noise != null && noise.reason().equals("audio-player");
        if (label) {
            count("audio-player");
        }
        return label;
    }

    private static @Nullable String reason(BodyDraft draft) {
        if (!PageText.hasWord(draft.text)) {
            return "empty";
        }
        NoiseLines.Noise noise = NoiseLines.instance().of(draft.text);
        if (noise != null && noise.where() == NoiseLines.Where.ANY) {
            return noise.reason();
        }
        if (!draft.link) {
            return null;
        }
        return noise != null ? noise.reason() : NoiseLines.instance().isLabelled(draft.text) ? "related" : null;
    }
}
