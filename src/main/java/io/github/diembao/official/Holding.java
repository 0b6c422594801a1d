package io.github.diembao.official;

import org.jspecify.annotations.Nullable;

/**
 * A post a person holds, as assembled from the text.
 *
 * @param post the post
 * @param body its body after completion, or null
 * @param former whether it has ended
 * @param conferred whether the text tells of its being conferred
 * @param frame the side the list speaks of, or null
 * @param once whether it is former only because the text tells of a time gone by, so that it may be held again
 */
record Holding(
        Part.Post post,
        @Nullable Body body,
        boolean former,
        boolean conferred,
        @Nullable Body frame,
        boolean once) {

    Holding(Part.Post post, @Nullable Body body, boolean former, boolean conferred, @Nullable Body frame) {
        this(post, body, former, conferred, frame, false);
    }

    static Holding of(Part.Post post, @Nullable Body frame) {
        return new Holding(post, post.body(), post.former(), post.fresh(), frame);
    }

    Holding with(@Nullable Body completed) {
        return new Holding(post, completed, former, conferred, frame, once);
    }

    Holding ended() {
        return new Holding(post, body, true, false, frame);
    }

    /** Returns the post as one held at a time gone by. */
    Holding gone() {
        return new Holding(post, body, true, false, frame, true);
    }

    Holding bestowed() {
        return new Holding(post, body, false, true, frame);
    }
}
